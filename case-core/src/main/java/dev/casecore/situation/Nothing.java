package dev.casecore.situation;

/** Made once: most commands refer to nothing outside their case. */
final class Nothing {

    static final Known KNOWN = Known.builder().build();

    private Nothing() {}
}
