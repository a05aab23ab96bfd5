package dev.casecore.lifecycle;

/** The generated copy methods of a case, for this package alone: outside it, only events change a case. */
final class Copy {

    private Copy() {}

    static ImmutableCase of(Case original) {
        return (ImmutableCase) ImmutableCase.copyOf(original);
    }
}
