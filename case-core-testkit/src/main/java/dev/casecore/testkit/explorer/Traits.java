package dev.casecore.testkit.explorer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the rules can tell of a case: its status first, then a value for each thing that they ask. */
final class Traits {

    private final String[] values;
    private final int hash;

    Traits(String... values) {
        this.values = values.clone();
        this.hash = Arrays.hashCode(this.values);
    }

    /** The value of a trait; that of the first is the status. */
    String at(int position) {
        return values[position];
    }

    @Override
    public boolean equals(@Nullable Object other) {
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
