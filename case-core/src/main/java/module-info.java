/**
 * The domain of customer-service cases: what a command does to a case, and if nothing, why.
 */
module dev.casecore {
    requires transitive io.vavr;
    requires org.slf4j;
    requires static transitive org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports dev.casecore;
    exports dev.casecore.activity;
    exports dev.casecore.assignment;
    exports dev.casecore.checklist;
    exports dev.casecore.command;
    exports dev.casecore.condition;
    exports dev.casecore.conversation;
    exports dev.casecore.decision;
    exports dev.casecore.field;
    exports dev.casecore.identity;
    exports dev.casecore.lifecycle;
    exports dev.casecore.link;
    exports dev.casecore.party;
    exports dev.casecore.playbook;
    exports dev.casecore.port;
    exports dev.casecore.playbooks.dynamics;
    exports dev.casecore.playbooks.jira;
    exports dev.casecore.playbooks.salesforce;
    exports dev.casecore.queue;
    exports dev.casecore.reason;
    exports dev.casecore.review;
    exports dev.casecore.situation;
    exports dev.casecore.sla;
    exports dev.casecore.sla.calendar;
    exports dev.casecore.text;
}
