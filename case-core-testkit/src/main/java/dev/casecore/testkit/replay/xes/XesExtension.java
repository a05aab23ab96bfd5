package dev.casecore.testkit.replay.xes;

/** The standard's extensions that a log uses, in the order in which they are declared. */
enum XesExtension {
    CONCEPT("Concept", "concept"),
    LIFECYCLE("Lifecycle", "lifecycle"),
    ORGANIZATIONAL("Organizational", "org"),
    TIME("Time", "time");

    private final String label;
    private final String prefix;

    XesExtension(String label, String prefix) {
        this.label = label;
        this.prefix = prefix;
    }

    String label() {
        return label;
    }

    String prefix() {
        return prefix;
    }

    String uri() {
        return "http://www.xes-standard.org/" + prefix + ".xesext";
    }
}
