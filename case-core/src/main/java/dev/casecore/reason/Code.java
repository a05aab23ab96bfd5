package dev.casecore.reason;

import java.util.regex.Pattern;

/**
 * A stable name for a reason, for programs to compare. The constants are the library's own; a playbook adds codes of its
 * own with {@link #of}.
 *
 * @param value capital letters, digits and underscores, starting with a letter, at most 64
 */
public record Code(String value) implements Comparable<Code> {

    /** A text that must say something is blank. Write something. */
    public static final Code BLANK = of("BLANK");

    /** A text has more code points than its limit. Shorten it. */
    public static final Code TOO_LONG = of("TOO_LONG");

    /** A document is larger than the limit. Attach a smaller one, or a link. */
    public static final Code TOO_LARGE = of("TOO_LARGE");

    /** A text holds a control character or half a surrogate pair. Remove it. */
    public static final Code FORBIDDEN_CHARACTER = of("FORBIDDEN_CHARACTER");

    /** A value does not have the form of its type. Correct it. */
    public static final Code MALFORMED = of("MALFORMED");

    /** A value is not among the choices. Choose one of them. */
    public static final Code NOT_A_CHOICE = of("NOT_A_CHOICE");

    /** The command says it happened later than it was recorded. Correct the time. */
    public static final Code OCCURRED_IN_FUTURE = of("OCCURRED_IN_FUTURE");

    /** The command says it happened before 1970 or after 9999. Correct the time. */
    public static final Code TIME_OUT_OF_RANGE = of("TIME_OUT_OF_RANGE");

    /** The command id was used for another command. Use a new id. */
    public static final Code COMMAND_ID_REUSED = of("COMMAND_ID_REUSED");

    /** There is no such case, or the actor may not see it. The two are not told apart. */
    public static final Code NOT_FOUND = of("NOT_FOUND");

    /** The playbook has no such kind of case. Use one it has. */
    public static final Code UNKNOWN_KIND = of("UNKNOWN_KIND");

    /** The playbook declares no such field for this kind. Use one it declares. */
    public static final Code UNKNOWN_FIELD = of("UNKNOWN_FIELD");

    /** The playbook has no such status. Use one it has. */
    public static final Code UNKNOWN_STATUS = of("UNKNOWN_STATUS");

    /** The playbook has no such department. Use one it has. */
    public static final Code UNKNOWN_DEPARTMENT = of("UNKNOWN_DEPARTMENT");

    /** The directory knows no such user. Name one it knows. */
    public static final Code UNKNOWN_USER = of("UNKNOWN_USER");

    /** The directory knows no such team. Name one it knows. */
    public static final Code UNKNOWN_TEAM = of("UNKNOWN_TEAM");

    /** The directory knows no such contact. Create the contact first. */
    public static final Code UNKNOWN_CONTACT = of("UNKNOWN_CONTACT");

    /** The directory knows no such contract. Name one it knows. */
    public static final Code UNKNOWN_CONTRACT = of("UNKNOWN_CONTRACT");

    /** The directory knows no such organization. Create it first. */
    public static final Code UNKNOWN_ORGANIZATION = of("UNKNOWN_ORGANIZATION");

    /** An organization of that id is known, with other content. Use that one, or another id. */
    public static final Code ORGANIZATION_EXISTS = of("ORGANIZATION_EXISTS");

    /** The desk was given nothing that organizations could be added to. Add it where the directory reads from. */
    public static final Code DIRECTORY_READ_ONLY = of("DIRECTORY_READ_ONLY");

    /** There is no such queue. Define it first. */
    public static final Code UNKNOWN_QUEUE = of("UNKNOWN_QUEUE");

    /** The other case does not exist, or may not be seen. Name one that does. */
    public static final Code UNKNOWN_CASE = of("UNKNOWN_CASE");

    /** The playbook version of the case is not registered. Register it. */
    public static final Code UNKNOWN_PLAYBOOK = of("UNKNOWN_PLAYBOOK");

    /** The edit names a version that the case has not reached. Read the case again. */
    public static final Code UNKNOWN_VERSION = of("UNKNOWN_VERSION");

    /** The actor lacks the role, or is not the one whose turn it is. Somebody else must do it. */
    public static final Code NOT_PERMITTED = of("NOT_PERMITTED");

    /** A closed case does not accept this. Reopen it, or open another. */
    public static final Code CASE_CLOSED = of("CASE_CLOSED");

    /** The case is not closed, so there is nothing to reopen. */
    public static final Code CASE_OPEN = of("CASE_OPEN");

    /** No transition leads from the status of the case to the one wanted. The facts name those that exist. */
    public static final Code TRANSITION_NOT_ALLOWED = of("TRANSITION_NOT_ALLOWED");

    /** The status stands for something that is not so, such as a referral without an open assignment. */
    public static final Code STATUS_NOT_EARNED = of("STATUS_NOT_EARNED");

    /** The case holds as many of these as the playbook allows. Remove one first. */
    public static final Code LIMIT_REACHED = of("LIMIT_REACHED");

    /** Other commands kept winning. Send the same command again. */
    public static final Code LOST_RACE = of("LOST_RACE");

    /**
     * A command of a bulk ended in an exception: a store, a directory or the library is broken. Nothing of it was saved, or, where only a
     * store's answer was lost, all of it. Look at the exception, and send the same command again.
     */
    public static final Code FAILED = of("FAILED");

    /** None of several conditions holds, any one of which would do. The alternatives say what each lacks. */
    public static final Code NONE_OF = of("NONE_OF");

    /** A system opens a case for somebody. Name the owner. */
    public static final Code OWNER_REQUIRED = of("OWNER_REQUIRED");

    /** A case that a user opens is theirs. Open it without naming an owner, then hand it over. */
    public static final Code OWNER_IS_ACTOR = of("OWNER_IS_ACTOR");

    /** The owner belongs to a department that does assignments, not cases. Refer the case to it instead. */
    public static final Code OWNER_NOT_OF_SUPPORT = of("OWNER_NOT_OF_SUPPORT");

    /** The user has left. Name another. */
    public static final Code USER_INACTIVE = of("USER_INACTIVE");

    /** The queue is for cases of another kind. Use a queue for this kind. */
    public static final Code QUEUE_TAKES_OTHER_KINDS = of("QUEUE_TAKES_OTHER_KINDS");

    /** The user is not a member of the queue that holds the case. Add them, or let a member do it. */
    public static final Code NOT_A_MEMBER = of("NOT_A_MEMBER");

    /** The case does not wait in a queue: somebody has it. The facts say who and since when. */
    public static final Code NOT_WAITING = of("NOT_WAITING");

    /** The case is owned by no user, so nobody may move it by hand. Pick it first. */
    public static final Code NOT_OWNED_BY_USER = of("NOT_OWNED_BY_USER");

    /** No case waits in the queue. */
    public static final Code QUEUE_EMPTY = of("QUEUE_EMPTY");

    /** The queue still owns open cases. Hand them over first. */
    public static final Code QUEUE_HOLDS_CASES = of("QUEUE_HOLDS_CASES");

    /** A required field has no value. Fill it in. */
    public static final Code FIELD_MISSING = of("FIELD_MISSING");

    /** The field cannot be edited, or only by editing another. The facts name that one. */
    public static final Code FIELD_LOCKED = of("FIELD_LOCKED");

    /** Somebody else changed the field after the version the edit was made on. Read the case again. */
    public static final Code FIELD_CHANGED_SINCE = of("FIELD_CHANGED_SINCE");

    /** The kind of a case never changes. Open another case of the other kind; the draft comes with the answer. */
    public static final Code KIND_IS_FIXED = of("KIND_IS_FIXED");

    /** The subtype does not belong to the type. Choose one that does. */
    public static final Code SUBTYPE_OF_OTHER_TYPE = of("SUBTYPE_OF_OTHER_TYPE");

    /** The contact has no record yet. Create it under the organization first. */
    public static final Code CONTACT_RECORD_REQUIRED = of("CONTACT_RECORD_REQUIRED");

    /** The contract is cancelled or about to be. Acknowledge it, or choose another. */
    public static final Code CONTRACT_NOT_ACTIVE = of("CONTRACT_NOT_ACTIVE");

    /** The contact is not the homeowner of the contract. Acknowledge it, or change the contact. */
    public static final Code CONTACT_NOT_HOMEOWNER = of("CONTACT_NOT_HOMEOWNER");

    /** A case assignment is open. Close it first. */
    public static final Code ASSIGNMENT_OPEN = of("ASSIGNMENT_OPEN");

    /** No case assignment of that number is open on the case. */
    public static final Code ASSIGNMENT_NOT_OPEN = of("ASSIGNMENT_NOT_OPEN");

    /** The review comment is still its template. Write what the lines ask for. */
    public static final Code REVIEW_UNTOUCHED = of("REVIEW_UNTOUCHED");

    /** The time in which the case could be reopened is over. */
    public static final Code REOPEN_WINDOW_PASSED = of("REOPEN_WINDOW_PASSED");

    /** A wait is not over yet. Come back at the instant given. */
    public static final Code WAIT_NOT_OVER = of("WAIT_NOT_OVER");

    /** The case has been reopened as often as it may be. */
    public static final Code REOPEN_LIMIT_REACHED = of("REOPEN_LIMIT_REACHED");

    /** The issue goes on as a new case; its draft comes with the answer. */
    public static final Code NEW_CASE_REQUIRED = of("NEW_CASE_REQUIRED");

    /** A case for the same issue is open. Add a note to it, or say why another is wanted. */
    public static final Code CASE_EXISTS = of("CASE_EXISTS");

    /** A case for the same issue was closed and can still be reopened. */
    public static final Code CASE_REOPENABLE = of("CASE_REOPENABLE");

    /** A case for the same subject but another request is open. Look at it first. */
    public static final Code SIMILAR_CASE = of("SIMILAR_CASE");

    /** The matter was settled in the conversation. No case is needed. */
    public static final Code NO_CASE_NEEDED = of("NO_CASE_NEEDED");

    /** No ticket of another system is linked. Search for open ones. */
    public static final Code SEARCH_TICKETS = of("SEARCH_TICKETS");

    /** Exactly one contract of the contact is active. Use it. */
    public static final Code CONTRACT_SUGGESTED = of("CONTRACT_SUGGESTED");

    /** The department does not ask for this field, so it was left out. */
    public static final Code EXTRA_FIELD_IGNORED = of("EXTRA_FIELD_IGNORED");

    /** The customer answered. Move the case on. */
    public static final Code REPLY_MOVES_STATUS = of("REPLY_MOVES_STATUS");

    /** The customer answered on a closed case. Reopen it, or open a follow-up. */
    public static final Code REPLY_ON_CLOSED_CASE = of("REPLY_ON_CLOSED_CASE");

    /** Nobody states that all work is complete. A system names who does. */
    public static final Code STATEMENT_REQUIRED = of("STATEMENT_REQUIRED");

    /** Two parts of a playbook have the same name. Rename one. */
    public static final Code DUPLICATE = of("DUPLICATE");

    /** A playbook refers to a part it does not have. Add it, or correct the name. */
    public static final Code UNKNOWN_REFERENCE = of("UNKNOWN_REFERENCE");

    /** No transition leads to the status. Add one, or remove the status. */
    public static final Code STATUS_UNREACHABLE = of("STATUS_UNREACHABLE");

    /** No way leads from the status to a closed one. Add a transition. */
    public static final Code STATUS_DEAD_END = of("STATUS_DEAD_END");

    /** The playbook does not say in which status a case starts, or names a closed one. */
    public static final Code NO_INITIAL_STATUS = of("NO_INITIAL_STATUS");

    /** The playbook has no closed status, so no case could ever end. */
    public static final Code NO_CLOSED_STATUS = of("NO_CLOSED_STATUS");

    /** The playbook has no kind of case, so none could be opened. */
    public static final Code NO_KIND = of("NO_KIND");

    /** A transition can never be taken, because an earlier one always is. Reorder or remove it. */
    public static final Code RULE_SHADOWED = of("RULE_SHADOWED");

    /** A required field is not declared, or is locked and follows from nothing. Nobody could ever fill it in. */
    public static final Code FIELD_UNFILLABLE = of("FIELD_UNFILLABLE");

    /** A field with personal text names the recipient of an effect, which is kept for good. Name the recipient by an id. */
    public static final Code RECIPIENT_PERSONAL = of("RECIPIENT_PERSONAL");

    /** Nothing stops or cancels a clock when a case comes into a closed status. Add a trigger to the clock. */
    public static final Code CLOCK_NEVER_STOPS = of("CLOCK_NEVER_STOPS");

    /** Nothing starts a clock, or it promises nothing. Add a trigger or a promise. */
    public static final Code CLOCK_NEVER_RUNS = of("CLOCK_NEVER_RUNS");

    /** A clock is kept by a condition that looks at more than the case. Use one on the case alone. */
    public static final Code NOT_OF_CASE_ALONE = of("NOT_OF_CASE_ALONE");

    /** Neither the playbook nor the tenant has the calendar, or the edition of it that a clock counts by. Provide it. */
    public static final Code UNKNOWN_CALENDAR = of("UNKNOWN_CALENDAR");

    /** The playbook has other content than the one registered under the same version. Give it a new version. */
    public static final Code CONTENT_CHANGED = of("CONTENT_CHANGED");

    /** A case cannot be linked to itself. */
    public static final Code LINK_TO_ITSELF = of("LINK_TO_ITSELF");

    /** The other case is already below this one. Choose another parent. */
    public static final Code PARENT_CYCLE = of("PARENT_CYCLE");

    /** There is no such link. */
    public static final Code NOT_LINKED = of("NOT_LINKED");

    /** The case was merged into the one that the facts name. Go on there, or undo the merge. */
    public static final Code MERGED = of("MERGED");

    /** The case is not merged into another, so there is nothing to undo. */
    public static final Code NOT_MERGED = of("NOT_MERGED");

    /** Messages to a merged case reached the survivor; the facts say which it is, or how many they were. */
    public static final Code MESSAGE_FORWARDED = of("MESSAGE_FORWARDED");

    /** The playbook to adopt is not a newer version of the one that the case has. Name one that is. */
    public static final Code NOT_A_NEWER_VERSION = of("NOT_A_NEWER_VERSION");

    /** A status would be mapped across the end of a case. Map an open one to an open one, a closed one to a closed one. */
    public static final Code STATUS_NOT_ALIKE = of("STATUS_NOT_ALIKE");

    /** An activity is open. Complete or cancel it first, or agree to cancel it with the case. */
    public static final Code ACTIVITY_OPEN = of("ACTIVITY_OPEN");

    /** No activity of that number is open on the case. */
    public static final Code ACTIVITY_NOT_OPEN = of("ACTIVITY_NOT_OPEN");

    /** The playbook plans no activities of that type. Use one that it plans. */
    public static final Code ACTIVITY_NOT_PLANNED = of("ACTIVITY_NOT_PLANNED");

    /** A system plans an activity for somebody. Name who is to do it. */
    public static final Code ASSIGNEE_REQUIRED = of("ASSIGNEE_REQUIRED");

    /** The playbook has no such stage. Use one it has. */
    public static final Code UNKNOWN_STAGE = of("UNKNOWN_STAGE");

    /** A stage would be skipped. Go through it. */
    public static final Code STAGE_SKIPPED = of("STAGE_SKIPPED");

    /** The case has not reached the stage. Go on, or acknowledge it. */
    public static final Code STAGE_NOT_REACHED = of("STAGE_NOT_REACHED");

    /** A message is for a purpose that the playbook does not name; choose one that it names. */
    public static final Code UNKNOWN_PURPOSE = of("UNKNOWN_PURPOSE");

    /** No message of that number was sent. */
    public static final Code UNKNOWN_MESSAGE = of("UNKNOWN_MESSAGE");

    /** Nobody is named to whom the message could go; name them first. */
    public static final Code NO_RECIPIENT = of("NO_RECIPIENT");

    /** A message was not sent, or not often enough; send it. */
    public static final Code MESSAGE_MISSING = of("MESSAGE_MISSING");

    /** The message is not of a purpose that fits here; the facts say which do. */
    public static final Code OTHER_MESSAGE_EXPECTED = of("OTHER_MESSAGE_EXPECTED");

    /** Nothing was sent that the customer has not answered; ask before you follow up. */
    public static final Code NOTHING_UNANSWERED = of("NOTHING_UNANSWERED");

    /** The playbook names no such evidence. */
    public static final Code UNKNOWN_EVIDENCE = of("UNKNOWN_EVIDENCE");

    /** Something was not recorded as done or found out; do it and record it. */
    public static final Code EVIDENCE_MISSING = of("EVIDENCE_MISSING");

    /** No document is attached; attach it. */
    public static final Code DOCUMENT_MISSING = of("DOCUMENT_MISSING");

    /** The playbook follows no system of that name. */
    public static final Code UNKNOWN_TICKET_SYSTEM = of("UNKNOWN_TICKET_SYSTEM");

    /** Tickets of that system have no such state. */
    public static final Code UNKNOWN_TICKET_STATE = of("UNKNOWN_TICKET_STATE");

    /** No ticket of that system is linked; create or link it. */
    public static final Code TICKET_MISSING = of("TICKET_MISSING");

    /** No linked ticket is as far as it has to be; it can only be waited for. */
    public static final Code TICKET_NOT_READY = of("TICKET_NOT_READY");

    /** A ticket is about to be created or linked that does not fit yet. */
    public static final Code TICKET_NOT_DUE = of("TICKET_NOT_DUE");

    /** A linked ticket is not as urgent as the case; tell its people, if it should be. */
    public static final Code TICKET_PRIORITY_DIFFERS = of("TICKET_PRIORITY_DIFFERS");

    /** The playbook has no such macro. */
    public static final Code UNKNOWN_MACRO = of("UNKNOWN_MACRO");

    /** A value that has to be in a field is not there; add it. */
    public static final Code VALUE_MISSING = of("VALUE_MISSING");

    /** Somebody is named in a field who should not be; take them out. */
    public static final Code NOT_TO_BE_NAMED = of("NOT_TO_BE_NAMED");

    /** The case stays urgent although what made it so is gone; lower its priority, if it should be. */
    public static final Code PRIORITY_STAYS = of("PRIORITY_STAYS");

    /**
     * Checks the form.
     *
     * @param value as above
     */
    public Code {
        if (!Form.PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("a code reads like CASE_CLOSED, not " + value);
        }
    }

    /**
     * Names a reason.
     *
     * @param value for example {@code CASE_CLOSED}
     * @return the code
     * @throws IllegalArgumentException if it does not have that form
     */
    public static Code of(String value) {
        return new Code(value);
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Apart, so that it is there before the first constant. */
    private static final class Form {
        private static final Pattern PATTERN = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    }
}
