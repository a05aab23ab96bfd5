package dev.casecore.testkit.generator;

import dev.casecore.command.AddComment;
import dev.casecore.condition.ActorIs;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.condition.Leaf;
import dev.casecore.condition.Question;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Role;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.ClockBuilder;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A small playbook, and the same with what an adopter may get wrong in one. */
final class FaultyDesk {

    static final StatusId NEW = StatusId.of("new");
    static final StatusId WORKING = StatusId.of("working");
    static final StatusId DONE = StatusId.of("done");
    private static final KindId KIND = KindId.of("question");
    private static final Field<Text> CALLER = Field.of("caller", "Caller", FieldType.PERSONAL_TEXT);
    private static final RuleId RULE = RuleId.of("FD-1");
    private static final Code UNFIT = Code.of("UNFIT");
    private static final CalendarId ALWAYS = CalendarId.of("always");

    private FaultyDesk() {}

    private static PlaybookBuilder builder() {
        return PlaybookBuilder.of("faulty", 1, "A small desk")
                .status(NEW, "New", StatusCategory.NEW)
                .status(WORKING, "Working", StatusCategory.ACTIVE)
                .status(DONE, "Done", StatusCategory.CLOSED)
                .startsIn(NEW)
                .kind(KIND, "Question", kind -> kind.requires(CALLER, RULE))
                .transition(CommandKind.CHANGE_STATUS, WORKING, RULE, NEW)
                .transition(CommandKind.CLOSE_CASE, DONE, RULE, WORKING)
                .transition(CommandKind.REOPEN_CASE, WORKING, RULE, DONE)
                .permit(ActorIs.inRole(RULE, Role.of("agent")), CommandKind.CHANGE_STATUS, CommandKind.CLOSE_CASE)
                .closedAccepts(RULE, CommandKind.ADD_COMMENT, CommandKind.REOPEN_CASE)
                .calendar(ALWAYS, BusinessCalendar.alwaysOpen(ZoneOffset.UTC))
                .clock(ClockBuilder.resolution().promises("resolution/1", Duration.ofDays(1), ALWAYS));
    }

    private static Playbook commenting(Predicate<Question> when) {
        return builder()
                .require(Leaf.custom("it is fit", UNFIT, RULE, when), CommandKind.ADD_COMMENT)
                .buildOrThrow();
    }

    static Playbook sound() {
        return builder().buildOrThrow();
    }

    /** A condition that counts how often it is asked. */
    static Playbook counting() {
        AtomicInteger asked = new AtomicInteger();
        return commenting(question -> asked.incrementAndGet() % 3 != 0);
    }

    /** A condition that knows a case by the object, not by what it says: every other object that it meets will do. */
    static Playbook knowingObjects() {
        IdentityHashMap<Case, Integer> met = new IdentityHashMap<>();
        return commenting(question -> met.computeIfAbsent(question.subject(), any -> met.size()) % 2 == 0);
    }

    /** A condition that looks at an input which is still open when somebody asks what is possible. */
    static Playbook lookingAtInputs() {
        return commenting(question -> question.command() instanceof AddComment comment
                && comment.comment().length() > 1);
    }

    /** A wait of a day, and a condition of the adopter's own that is met on the first day only. */
    static Playbook onTheFirstDayOnly() {
        Instant end = Instant.parse("2026-03-03T09:00:00Z");
        Condition early = Leaf.custom(
                "it is the first day",
                UNFIT,
                RULE,
                question -> question.situation().at().isBefore(end));
        return builder()
                .require(Condition.allOf(CaseIs.inStatusFor(Duration.ofDays(1), RULE), early), CommandKind.ADD_COMMENT)
                .buildOrThrow();
    }

    /** Who called. */
    static Option<Text> caller(Case subject) {
        return subject.fields().get(CALLER);
    }

    /** Nobody may open a case. */
    static Playbook openedByNobody() {
        return builder()
                .permit(Leaf.custom("it is never fit", UNFIT, RULE, question -> false), CommandKind.OPEN_CASE)
                .buildOrThrow();
    }
}
