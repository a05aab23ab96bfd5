package dev.casecore.sla.calendar;

/**
 * Finds the greatest of ascending keys that is not above a value.
 *
 * <p>The span of the keys is cut into equal buckets, about two a key, each knowing where its keys begin; only within a bucket is
 * searched. Opening hours are regular, so a bucket holds a key or two and the cost does not grow with the number of keys (CAL-010);
 * for the most irregular keys it is a binary search.
 */
final class FloorIndex {
    private static final int LINEAR = 4;

    private final long[] keys;
    private final int shift;
    private final int[] begins;

    private FloorIndex(long[] keys, int shift, int[] begins) {
        this.keys = keys;
        this.shift = shift;
        this.begins = begins;
    }

    /** Indexes strictly ascending keys; the array is kept, not copied. */
    static FloorIndex of(long[] keys) {
        if (keys.length == 0) {
            return new FloorIndex(keys, 0, new int[1]);
        }
        long span = keys[keys.length - 1] - keys[0];
        int shift = 0;
        while ((span >> shift) > 2L * keys.length) {
            shift++;
        }
        return new FloorIndex(keys, shift, begins(keys, shift, (int) (span >> shift) + 1));
    }

    private static int[] begins(long[] keys, int shift, int buckets) {
        int[] begins = new int[buckets + 1];
        int key = 0;
        for (int bucket = 0; bucket <= buckets; bucket++) {
            while (key < keys.length && (keys[key] - keys[0]) >> shift < bucket) {
                key++;
            }
            begins[bucket] = key;
        }
        return begins;
    }

    /** The greatest index whose key is at most the value, or -1. */
    int floor(long value) {
        if (keys.length == 0 || value < keys[0]) {
            return -1;
        }
        long bucket = (value - keys[0]) >> shift;
        if (bucket >= begins.length - 1) {
            return keys.length - 1;
        }
        return floor(value, begins[(int) bucket], begins[(int) bucket + 1]);
    }

    /** The same, knowing that keys before {@code low} are below the value and keys from {@code high} on above. */
    private int floor(long value, int low, int high) {
        int from = low;
        int to = high;
        while (to - from > LINEAR) {
            int middle = (from + to) >>> 1;
            if (keys[middle] <= value) {
                from = middle;
            } else {
                to = middle;
            }
        }
        while (from < to && keys[from] <= value) {
            from++;
        }
        return from - 1;
    }
}
