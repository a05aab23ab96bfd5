package dev.casecore.testkit.explorer;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Every case that was met, and which leads to which, through each of several views. A case is new if one view has seen nothing like it. From a
 * case something cannot be reached if one view shows no way.
 */
final class Atlas {

    private final View[] views;
    private final Map<Traits, int[]> met = new LinkedHashMap<>();

    private Atlas(Seq<View> views) {
        this.views = views.toJavaArray(View[]::new);
    }

    /**
     * One view for each choice of so many traits, each with the status; one of everything if there are no more.
     *
     * @param traits   how many there are, the status included
     * @param first    how many of them, the status included, count as one: they are always chosen together
     * @param combined how many are chosen
     */
    static Atlas of(int traits, int first, int combined) {
        Seq<Seq<Integer>> choosable =
                List.range(first, traits).<Seq<Integer>>map(List::of).prepend(List.range(1, first));
        return new Atlas(choosable
                .combinations(Math.min(combined, choosable.size()))
                .map(choice -> new View(choice.flatMap(each -> each)
                        .prepend(0)
                        .toJavaStream()
                        .mapToInt(Integer::intValue)
                        .toArray())));
    }

    /** Whether one view sees everything, so that nothing is taken for anything else. */
    boolean isExact() {
        return views.length == 1;
    }

    /** Whether some view had seen nothing like it. From now on all have. */
    boolean isNew(Traits traits) {
        if (met.containsKey(traits)) {
            return false;
        }
        boolean fresh = false;
        int[] looks = new int[views.length];
        for (int number = 0; number < views.length; number++) {
            int size = views[number].size();
            looks[number] = views[number].look(traits);
            fresh |= looks[number] == size;
        }
        met.put(traits, looks);
        return fresh;
    }

    /** Notes a step between two cases that were met. */
    void leads(Traits from, Traits to) {
        int[] before = looks(from);
        int[] after = looks(to);
        for (int number = 0; number < views.length; number++) {
            views[number].leads(before[number], after[number]);
        }
    }

    /** Takes over what another one shows. */
    void addAll(Seq<Place> places) {
        for (Place place : places) {
            isNew(place.traits());
            place.next().forEach(next -> {
                isNew(next);
                leads(place.traits(), next);
            });
        }
    }

    /** From where, in some view, no goal can be reached. */
    Predicate<Traits> without(Predicate<Traits> goal, Predicate<Traits> through) {
        BitSet[] goals = looks(goal);
        BitSet[] passable = looks(through);
        BitSet[] reaching = new BitSet[views.length];
        for (int number = 0; number < views.length; number++) {
            reaching[number] = views[number].reaching(goals[number], passable[number]);
        }
        return traits -> isOutside(reaching, looks(traits));
    }

    private int[] looks(Traits traits) {
        return Objects.requireNonNull(met.get(traits), "a case that was met");
    }

    private static boolean isOutside(BitSet[] reaching, int[] looks) {
        for (int number = 0; number < looks.length; number++) {
            if (!reaching[number].get(looks[number])) {
                return true;
            }
        }
        return false;
    }

    private BitSet[] looks(Predicate<Traits> like) {
        BitSet[] looks = new BitSet[views.length];
        Arrays.setAll(looks, any -> new BitSet());
        met.forEach((traits, all) -> {
            if (like.test(traits)) {
                for (int number = 0; number < all.length; number++) {
                    looks[number].set(all[number]);
                }
            }
        });
        return looks;
    }
}
