package dev.casecore.testkit.assertion;

import dev.casecore.TenantDesk;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.CaseQuery.Standing;
import dev.casecore.port.Page;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.SlaClock;
import dev.casecore.sla.SlaStatement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Where assertions on cases begin. Its {@code assertThat} stands beside that of AssertJ: import both.
 *
 * <p>Example: {@code assertThat(desk.handle(id, CloseCase.of(header))).isRejectedFor(Code.ASSIGNMENT_OPEN)}.
 */
public final class CaseAssertions {

    private CaseAssertions() {}

    /**
     * Judges a case.
     *
     * @param actual the case
     * @return assertions on it
     */
    public static CaseAssert assertThat(Case actual) {
        return new CaseAssert(actual);
    }

    /**
     * Judges a case as somebody sees it, and knows what happened to it.
     *
     * @param desk   where it is
     * @param id     which
     * @param viewer who wants to see it
     * @return assertions on it
     * @throws AssertionError if there is no such case, or the viewer may not see it
     */
    public static CaseAssert assertThatCase(TenantDesk desk, CaseId id, Actor viewer) {
        Case found = desk.find(id, viewer)
                .getOrElseThrow(() -> new AssertionError("expected: a case " + id + " that " + viewer
                        + " sees\nbut: there is none in " + desk.tenant()));
        return new CaseAssert(found).withHistory(desk.history(id, viewer));
    }

    /**
     * Judges the answer to a command: of a desk, of {@code explain}, of an intake, or of the decider.
     *
     * @param actual the answer, an {@link dev.casecore.Accepted}, a {@link dev.casecore.decision.Decision} or an
     *     {@link dev.casecore.IntakeResult} if it is not a refusal
     * @return assertions on it
     */
    public static AnswerAssert assertThat(Either<Rejection, ?> actual) {
        return new AnswerAssert(actual);
    }

    /**
     * Judges a refusal.
     *
     * @param actual the refusal
     * @return assertions on it
     */
    public static RejectionAssert assertThat(Rejection actual) {
        return new RejectionAssert(actual);
    }

    /**
     * Judges a clock as a case holds it.
     *
     * @param actual the clock
     * @return assertions on it
     */
    public static ClockStateAssert assertThat(ClockState actual) {
        return new ClockStateAssert(actual);
    }

    /**
     * Judges a clock with its calendar, so that what has elapsed can be asked too.
     *
     * @param actual the clock
     * @return assertions on it
     */
    public static ClockAssert assertThat(SlaClock actual) {
        return new ClockAssert(actual);
    }

    /**
     * Judges an account of a clock's time.
     *
     * @param actual the statement
     * @return assertions on it
     */
    public static StatementAssert assertThat(SlaStatement actual) {
        return new StatementAssert(actual);
    }

    /**
     * Judges a page of a list of cases.
     *
     * @param actual the page
     * @return assertions on its cases, in their order
     */
    public static CaseListAssert assertThat(Page actual) {
        return new CaseListAssert(actual.cases(), "the page");
    }

    /**
     * Judges what waits in a queue, in the order in which it is served, as somebody sees it.
     *
     * @param desk   where it is
     * @param queue  which
     * @param viewer who wants to see it
     * @return assertions on all of its open cases
     */
    public static CaseListAssert assertThatQueue(TenantDesk desk, QueueId queue, Actor viewer) {
        CaseQuery query = CaseQuery.builder()
                .owner(Option.some(Owner.queue(queue)))
                .standing(Standing.OPEN)
                .build();
        Page page = desk.list(query, viewer);
        Seq<Case> waiting = List.ofAll(page.cases());
        while (page.next().isDefined()) {
            page = desk.list(query.withAfter(page.next()), viewer);
            waiting = waiting.appendAll(page.cases());
        }
        return new CaseListAssert(waiting, "the queue " + queue);
    }
}
