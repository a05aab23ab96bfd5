package dev.casecore.sla.calendar;

import java.util.Arrays;
import java.util.Comparator;

/** A growing list of half-open spans of epoch seconds that can be put in order: sorted, clipped, touching ones merged (CAL-001). */
final class Spans {
    private long[] starts = new long[64];
    private long[] ends = new long[64];
    private int size;
    private boolean sorted = true;

    /** Adds a span and tells whether there was anything to add: empty and reversed spans are dropped. */
    boolean add(long start, long end) {
        if (start >= end) {
            return false;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        sorted &= size == 0 || starts[size - 1] <= start;
        starts[size] = start;
        ends[size++] = end;
        return true;
    }

    int size() {
        return size;
    }

    long start(int index) {
        return starts[index];
    }

    long end(int index) {
        return ends[index];
    }

    /** The same open time within the given seconds, sorted and merged. */
    Spans merged(long from, long to) {
        if (!sorted) {
            return inOrder().merged(from, to);
        }
        Spans merged = new Spans();
        for (int i = 0; i < size; i++) {
            merged.append(Math.max(starts[i], from), Math.min(ends[i], to));
        }
        return merged;
    }

    private void append(long start, long end) {
        if (size > 0 && start <= ends[size - 1]) {
            ends[size - 1] = Math.max(ends[size - 1], end);
        } else {
            add(start, end);
        }
    }

    private Spans inOrder() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong(i -> starts[i]));
        Spans ordered = new Spans();
        for (Integer i : order) {
            ordered.add(starts[i], ends[i]);
        }
        return ordered;
    }
}
