package dev.casecore.testkit.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Cases as they look to somebody who sees some of their traits only: which looks there are, and which may lead to which. */
final class View {

    private final int[] seen;
    private final Map<Traits, Integer> looks = new HashMap<>();
    private final List<BitSet> before = new ArrayList<>();

    View(int... seen) {
        this.seen = seen.clone();
    }

    /** The number of the look of a case; one more than the largest so far if nothing looked like it. */
    int look(Traits traits) {
        return looks.computeIfAbsent(narrowed(traits), any -> {
            before.add(new BitSet());
            return before.size() - 1;
        });
    }

    int size() {
        return before.size();
    }

    private Traits narrowed(Traits traits) {
        String[] values = new String[seen.length];
        for (int number = 0; number < seen.length; number++) {
            values[number] = traits.at(seen[number]);
        }
        return new Traits(values);
    }

    void leads(int from, int to) {
        before.get(to).set(from);
    }

    /** The looks from where some goal can be reached, on a way where everything may be passed through. */
    BitSet reaching(BitSet goals, BitSet through) {
        BitSet reaching = new BitSet();
        Queue<Integer> rest = new ArrayDeque<>();
        goals.stream().forEach(rest::add);
        while (!rest.isEmpty()) {
            int look = rest.remove();
            if (through.get(look) && !reaching.get(look)) {
                reaching.set(look);
                before.get(look).stream().forEach(rest::add);
            }
        }
        return reaching;
    }
}
