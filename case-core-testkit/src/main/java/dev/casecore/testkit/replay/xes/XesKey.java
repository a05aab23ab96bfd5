package dev.casecore.testkit.replay.xes;

/** The keys of the standard's extensions that a log has. */
final class XesKey {

    static final String NAME = "concept:name";
    static final String AT = "time:timestamp";
    static final String RESOURCE = "org:resource";
    static final String LIFECYCLE = "lifecycle:transition";
    static final String MODEL = "lifecycle:model";

    private XesKey() {}
}
