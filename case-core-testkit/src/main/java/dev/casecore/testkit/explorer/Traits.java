package dev.casecore.testkit.explorer;

import java.util.Arrays;

/** What the rules can tell of a case: its status first, then a value for each thing that they ask. */
final class Traits {

    private final String[] values;
    private final int hash;

    Traits(String... values) {
        this.values = values.clone();
        this.hash = Arrays.hashCode(this.values);
    }

    String at(int position) {
        return values[position];
    }

    int size() {
        return values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Traits traits && hash == traits.hash && Arrays.equals(values, traits.values);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return String.join("|", values);
    }
}
