package dev.casecore.lifecycle;

/** The generated copy methods of a case, for this package alone: outside it, only events change a case. */
final class Copy {

    private Copy() {}

    static ImmutableCase of(Case original) {
        return original instanceof ImmutableCase generated ? generated : (ImmutableCase) ImmutableCase.copyOf(original);
    }
}
