package dev.casecore.testkit.assertion;

import dev.casecore.assignment.Assignment;
import dev.casecore.field.Field;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.ClockId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Assertions on a case. A failure shows the {@link CaseSheet}: status, owner, what is open, and what happened last if that is known.
 *
 * <p>Example: {@code assertThat(current).isOpen().hasStatus(INTERNAL_REFERRAL).isReferredTo(DP)}.
 */
public final class CaseAssert extends SheetAssert<CaseAssert, Case> {

    private Option<Seq<RecordedEvent>> history = Option.none();

    CaseAssert(Case actual) {
        super(actual, CaseAssert.class);
    }

    /**
     * Tells what happened to the case, so that a failure shows it.
     *
     * @param events its events, all or the last ones
     * @return this
     */
    public CaseAssert withHistory(Seq<RecordedEvent> events) {
        history = Option.some(events);
        return this;
    }

    @Override
    String sheet() {
        return history.map(events -> CaseSheet.of(actual, events)).getOrElse(() -> CaseSheet.of(actual));
    }

    private String status() {
        return "its status is " + actual.status().id() + ", which is "
                + actual.status().category();
    }

    /** {@return this, if there is still something to do} */
    public CaseAssert isOpen() {
        return expect(actual.isOpen(), "an open case", status());
    }

    /** {@return this, if there is nothing left to do} */
    public CaseAssert isClosed() {
        return expect(!actual.isOpen(), "a closed case", status());
    }

    /**
     * Expects a status.
     *
     * @param expected which
     * @return this
     */
    public CaseAssert hasStatus(StatusId expected) {
        return expect(actual.status().id().equals(expected), "status " + expected, status());
    }

    /**
     * Expects a status that means something.
     *
     * @param expected what it means
     * @return this
     */
    public CaseAssert hasStatusOf(StatusCategory expected) {
        return expect(actual.status().category() == expected, "a status that is " + expected, status());
    }

    /**
     * Expects that a user owns it.
     *
     * @param expected who
     * @return this
     */
    public CaseAssert isOwnedBy(UserId expected) {
        return isOwnedBy(Owner.user(expected));
    }

    /**
     * Expects an owner.
     *
     * @param expected who
     * @return this
     */
    public CaseAssert isOwnedBy(Owner expected) {
        return expect(
                actual.owner().equals(expected),
                "owner " + expected,
                "its owner is " + actual.owner() + " since "
                        + actual.ownership().since());
    }

    /**
     * Expects that it is open and waits in a queue.
     *
     * @param queue which
     * @return this
     */
    public CaseAssert waitsIn(QueueId queue) {
        return isOpen().isOwnedBy(Owner.queue(queue));
    }

    /**
     * Expects a priority.
     *
     * @param expected which
     * @return this
     */
    public CaseAssert hasPriority(Priority expected) {
        return expect(actual.priority() == expected, "priority " + expected, "its priority is " + actual.priority());
    }

    /**
     * Expects a value of a field. The message of a failure hides personal values.
     *
     * @param field    which field
     * @param expected its value
     * @param <T>      its type
     * @return this
     */
    public <T> CaseAssert has(Field<T> field, T expected) {
        return expect(
                actual.get(field).contains(expected),
                "field " + field.name() + " with the value " + expected,
                value(field));
    }

    /**
     * Expects that a field has no value.
     *
     * @param field which
     * @return this
     */
    public CaseAssert isWithout(Field<?> field) {
        return expect(!actual.fields().has(field), "no value of field " + field.name(), value(field));
    }

    private String value(Field<?> field) {
        return actual.fields()
                .get(field.name())
                .map(value -> "its value is " + value)
                .getOrElse("it has no value");
    }

    /**
     * Expects open assignments to exactly these departments, in any order; without arguments, none.
     *
     * @param departments which
     * @return this
     */
    public CaseAssert isReferredTo(DepartmentId... departments) {
        Seq<DepartmentId> open = actual.assignments().open().map(Assignment::department);
        return expect(
                open.sorted().equals(List.of(departments).sorted()),
                "open assignments to " + listed(List.of(departments)),
                "they are " + listed(open));
    }

    /**
     * Expects so much planned work that is not yet done.
     *
     * @param expected how many activities
     * @return this
     */
    public CaseAssert hasOpenActivities(int expected) {
        return expect(
                actual.activities().size() == expected,
                expected + " open activities",
                "there are " + actual.activities().size());
    }

    /**
     * Expects a stage.
     *
     * @param expected which
     * @return this
     */
    public CaseAssert isInStage(StageId expected) {
        return expect(
                actual.stage().contains(expected),
                "stage " + expected,
                actual.stage().map(stage -> "its stage is " + stage).getOrElse("it has no stage"));
    }

    /**
     * Expects that something was done or found out.
     *
     * @param expected what
     * @return this
     */
    public CaseAssert hasEvidence(EvidenceId expected) {
        return expect(
                actual.evidence().containsKey(expected),
                "evidence " + expected,
                "its evidence is " + listed(actual.evidence().keySet().toList()));
    }

    /**
     * Expects that it is a duplicate for which another case goes on.
     *
     * @param survivor which
     * @return this
     */
    public CaseAssert isMergedInto(CaseId survivor) {
        return expect(
                actual.merge().exists(merge -> merge.survivor().equals(survivor)),
                "a duplicate, merged into " + survivor,
                actual.merge()
                        .map(merge -> "it is merged into " + merge.survivor())
                        .getOrElse("it is not merged"));
    }

    /**
     * Expects how often it was reopened.
     *
     * @param times how often
     * @return this
     */
    public CaseAssert wasReopened(int times) {
        return expect(
                actual.closings().reopenings() == times,
                "reopened " + times + " times",
                "it was reopened " + actual.closings().reopenings() + " times");
    }

    /**
     * Expects how many accepted commands have changed it, the opening included.
     *
     * @param expected how many
     * @return this
     */
    public CaseAssert hasVersion(long expected) {
        return expect(actual.version() == expected, "version " + expected, "its version is " + actual.version());
    }

    /**
     * Goes on to one of its clocks.
     *
     * @param clock which
     * @return assertions on that clock
     */
    public ClockStateAssert clock(ClockId clock) {
        expect(
                actual.clocks().containsKey(clock),
                "a clock " + clock + " that has ever started",
                "its clocks are " + listed(actual.clocks().keySet().toList()));
        return new ClockStateAssert(actual.clocks().get(clock).get());
    }

    private static String listed(Seq<?> things) {
        return things.isEmpty() ? "none" : things.mkString(", ");
    }
}
