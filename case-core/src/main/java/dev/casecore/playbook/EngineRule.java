package dev.casecore.playbook;

import dev.casecore.reason.RuleId;

/**
 * The checks that hold for every playbook, each with the rule it cites unless the playbook says which of its own rules it is
 * ({@link PlaybookBuilder#citing}).
 */
public enum EngineRule {
    /** What an actor may not see is not found. */
    VISIBILITY("CORE-007"),
    /** A command's time is plausible, and not after it is recorded. */
    OCCURRED_TIME("CORE-016"),
    /** A command id is used for one command. */
    COMMAND_ID("CORE-005"),
    /** A field is declared, and its value fits. */
    DECLARED_FIELD("CORE-010"),
    /** What a field, an owner or a link refers to exists in this tenant. */
    KNOWN_REFERENCE("CORE-008"),
    /** A locked field is not edited. */
    LOCKED_FIELD("CORE-014"),
    /** An edit is made on the latest values. */
    STALE_EDIT("CORE-013"),
    /** The kind of a case is fixed. */
    FIXED_KIND("CORE-015"),
    /** Texts and documents have limits. */
    SIZE("CORE-021"),
    /** A status changes only as the table says. */
    TRANSITION("CORE-002"),
    /** A system actor names the owner. */
    NAMED_OWNER("CORE-007"),
    /** A user who left neither owns nor picks. */
    ACTIVE_USER("QUE-005"),
    /** Only a waiting case can be picked. */
    PICK_WAITING("QUE-003"),
    /** Only a member picks from a queue. */
    PICK_MEMBER("QUE-003"),
    /** A queue takes certain kinds. */
    QUEUE_KIND("QUE-001"),
    /** A queue that is deleted holds no case. */
    QUEUE_IN_USE("QUE-006"),
    /** A message is for a purpose that the playbook names, and goes to somebody. */
    MESSAGE("CORE-002"),
    /** A message was sent before it is corrected. */
    MESSAGE_REVISION("CORE-002"),
    /** Evidence is named by the playbook, and recorded before it is taken back. */
    EVIDENCE("CORE-002"),
    /** A ticket that is asked for or reported on is of a system that the playbook follows. */
    TICKET_SYSTEM("CORE-002"),
    /** A macro is the playbook's. */
    MACRO("CORE-002"),
    /** Only who has business at a queue can say that they looked at it. */
    QUEUE_CHECK("CORE-007"),
    /** An assignment is for a department that exists. */
    REFERRAL_DEPARTMENT("CORE-010"),
    /** An assignment has a reason and comments. */
    REFERRAL_REASON("CORE-010"),
    /** A field that a department does not ask for is left out. */
    REFERRAL_EXTRA("CORE-010"),
    /** Only an open assignment is closed. */
    ASSIGNMENT_FINAL("CORE-002"),
    /** Somebody states that all work is complete. */
    CLOSING_STATEMENT("CORE-002"),
    /** A review says something. */
    REVIEW_TEXT("CORE-021"),
    /** A review is not too long. */
    REVIEW_LENGTH("CORE-021"),
    /** An interaction that is settled needs no case. */
    NO_CASE_NEEDED("CORE-002"),
    /** A second case for the same issue is refused. */
    SAME_ISSUE("CORE-002"),
    /** A case for the same subject but another request is hinted at. */
    SIMILAR_CASE("CORE-002"),
    /** A closed case for the same issue could be reopened. */
    REOPENABLE("CORE-002"),
    /** Links make sense. */
    LINKS("CORE-018"),
    /** A duplicate is merged into an open case, and what is merged goes on only there. */
    MERGE("CORE-019"),
    /** A case goes on under a newer version of its playbook only if it fits there. */
    ADOPTION("CORE-009"),
    /** An activity is of a type that the playbook plans, has somebody to do it, and ends once. */
    ACTIVITY("CORE-002"),
    /** A case goes through its stages one by one. */
    STAGE("CORE-002"),
    /** A mention is told. */
    MENTION("CORE-002"),
    /** A clock counts by a calendar that is known, at a time that the calendar knows. */
    CLOCK_CALENDAR("SLA-007"),
    /** A case stays bounded. */
    BOUNDED("CORE-021");

    private final String byDefault;

    EngineRule(String byDefault) {
        this.byDefault = byDefault;
    }

    /** {@return the rule cited unless a playbook says otherwise} */
    public RuleId byDefault() {
        return RuleId.of(byDefault);
    }
}
