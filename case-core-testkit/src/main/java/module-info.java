/**
 * What adopters of case-core test with.
 */
module dev.casecore.testkit {
    requires transitive dev.casecore;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires java.xml;
    requires static de.siegmar.fastcsv;
    requires static transitive net.jqwik.api;
    requires static org.jspecify;

    exports dev.casecore.testkit.assertion;
    exports dev.casecore.testkit.check;
    exports dev.casecore.testkit.contract;
    exports dev.casecore.testkit.contract.desk;
    exports dev.casecore.testkit.contract.reference;
    exports dev.casecore.testkit.explorer;
    exports dev.casecore.testkit.fixture;
    exports dev.casecore.testkit.generator;
    exports dev.casecore.testkit.replay;
    exports dev.casecore.testkit.replay.log;
    exports dev.casecore.testkit.replay.xes;
    exports dev.casecore.testkit.scenario;
    exports dev.casecore.testkit.trial;
}
