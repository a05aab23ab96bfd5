package dev.casecore.condition;

import dev.casecore.activity.OpenActivity;
import dev.casecore.assignment.Assignment;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Remedy;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Conditions on the case itself. */
public final class CaseIs {

    private CaseIs() {}

    /**
     * Asks for a case that is not closed.
     *
     * @param rule the rule behind it
     * @return {@link Code#CASE_CLOSED} if it is, mended by reopening
     */
    public static Leaf open(RuleId rule) {
        return Leaf.of("open", "the case is open", Code.CASE_CLOSED, rule, (q, lack) -> {
                    return q.subject().isOpen()
                            ? Verdict.met()
                            : Verdict.unmet(lack.mendedBy(Remedy.of(CommandKind.REOPEN_CASE)));
                })
                .onCaseAlone();
    }

    /**
     * Asks for a closed case.
     *
     * @param rule the rule behind it
     * @return {@link Code#CASE_OPEN} if it is not
     */
    public static Leaf closed(RuleId rule) {
        return Leaf.of("closed", "the case is closed", Code.CASE_OPEN, rule, (q, lack) -> {
                    return q.subject().isOpen()
                            ? Verdict.unmet(lack.mendedBy(Remedy.of(CommandKind.CLOSE_CASE)))
                            : Verdict.met();
                })
                .onCaseAlone();
    }

    /**
     * Asks for a case without planned work that is not yet done.
     *
     * @param rule the rule behind it
     * @return {@link Code#ACTIVITY_OPEN} for each that is open, mended by closing it
     */
    public static Leaf withoutOpenActivity(RuleId rule) {
        return Leaf.of("withoutOpenActivity", "no activity is open", Code.ACTIVITY_OPEN, rule, (q, lack) -> {
                    Verdict verdict = Verdict.met();
                    for (OpenActivity open : q.subject().activities()) {
                        verdict = verdict.and(Verdict.unmet(lack.with("activity", open.id())
                                .with("type", open.type())
                                .with("assignee", open.assignee())
                                .mendedBy(Remedy.of(CommandKind.CLOSE_ACTIVITY, open.id()))));
                    }
                    return verdict;
                })
                .onCaseAlone();
    }

    /**
     * Asks for a case in a stage of its guided process.
     *
     * @param stage which
     * @param rule  the rule behind it
     * @return {@link Code#STAGE_NOT_REACHED} if it is in another, mended by going on
     */
    public static Leaf inStage(StageId stage, RuleId rule) {
        return Leaf.of(
                        "inStage",
                        List.of(Fact.of("stage", stage)),
                        "the stage is " + stage,
                        Code.STAGE_NOT_REACHED,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject().stage().contains(stage),
                                lack.with(
                                                "stage",
                                                q.subject()
                                                        .stage()
                                                        .map(StageId::value)
                                                        .getOrElse("none"))
                                        .with("wanted", stage)
                                        .mendedBy(Remedy.of(CommandKind.CHANGE_STAGE, stage))))
                .onCaseAlone();
    }

    /**
     * Asks for a case that was merged out of a status, to lead it back there (CORE-019).
     *
     * @param status the status it was in
     * @param rule   the rule behind it
     * @return {@link Code#NOT_MERGED} if it was not
     */
    public static Leaf mergedFrom(StatusId status, RuleId rule) {
        return Leaf.of(
                "mergedFrom",
                List.of(Fact.of("status", status)),
                "the case was " + status + " when it was merged",
                Code.NOT_MERGED,
                rule,
                (q, lack) -> Verdict.of(
                        q.before()
                                .flatMap(Case::merge)
                                .exists(merge -> merge.former().equals(status)),
                        lack));
    }

    /**
     * Asks for a kind of case, mostly as a premise.
     *
     * @param kind which
     * @param rule the rule behind it
     * @return {@link Code#UNKNOWN_KIND} if it is of another
     */
    public static Leaf ofKind(KindId kind, RuleId rule) {
        return Leaf.of(
                        "ofKind",
                        List.of(Fact.of("kind", kind)),
                        "the case is of kind " + kind,
                        Code.UNKNOWN_KIND,
                        rule,
                        (q, lack) -> Verdict.of(q.subject().kind().equals(kind), lack))
                .onCaseAlone();
    }

    /**
     * Asks for a status of a category.
     *
     * @param category which
     * @param rule     the rule behind it
     * @return {@link Code#TRANSITION_NOT_ALLOWED} in any other
     */
    public static Leaf inCategory(StatusCategory category, RuleId rule) {
        return Leaf.of(
                        "inCategory",
                        List.of(Fact.of("category", category)),
                        "the status is in category " + category,
                        Code.TRANSITION_NOT_ALLOWED,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject().status().category() == category,
                                lack.with("status", q.subject().status().id())))
                .onCaseAlone();
    }

    /**
     * Asks for a priority.
     *
     * @param priority which
     * @param rule     the rule behind it
     * @return {@link Code#FIELD_MISSING} if it has another, mended by setting it
     */
    public static Leaf ofPriority(Priority priority, RuleId rule) {
        return Leaf.of(
                        "ofPriority",
                        List.of(Fact.of("priority", priority)),
                        "the priority is " + priority,
                        Code.FIELD_MISSING,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject().priority() == priority,
                                lack.with("field", "priority")
                                        .mendedBy(Remedy.of(CommandKind.PRIORITIZE_CASE, priority))))
                .onCaseAlone();
    }

    /**
     * Asks for one of several statuses.
     *
     * @param rule     the rule behind it
     * @param statuses which
     * @return {@link Code#TRANSITION_NOT_ALLOWED} in any other
     */
    public static Leaf inStatus(RuleId rule, StatusId... statuses) {
        Set<StatusId> wanted = HashSet.of(statuses);
        return Leaf.of(
                        "inStatus",
                        List.of(statuses).map(status -> Fact.of("status", status)),
                        "the status is " + List.of(statuses).mkString(" or "),
                        Code.TRANSITION_NOT_ALLOWED,
                        rule,
                        (q, lack) -> wanted.contains(q.subject().status().id())
                                ? Verdict.met()
                                : Verdict.unmet(
                                        lack.with("status", q.subject().status().id())))
                .onCaseAlone();
    }

    /**
     * Asks that no case assignment be open.
     *
     * @param rule the rule behind it
     * @return {@link Code#ASSIGNMENT_OPEN} for every open one, each mended by closing it
     */
    public static Leaf withoutOpenAssignment(RuleId rule) {
        return Leaf.of("withoutOpenAssignment", "no assignment is open", Code.ASSIGNMENT_OPEN, rule, (q, lack) -> {
                    Verdict verdict = Verdict.met();
                    for (Assignment open : q.subject().assignments().open()) {
                        verdict = verdict.and(Verdict.unmet(lack.with("assignment", open.id())
                                .with("department", open.department())
                                .mendedBy(Remedy.of(CommandKind.CLOSE_ASSIGNMENT, open.id()))));
                    }
                    return verdict;
                })
                .onCaseAlone();
    }

    /**
     * Asks that a case assignment be open.
     *
     * @param rule the rule behind it
     * @return {@link Code#STATUS_NOT_EARNED} if none is, mended by referring
     */
    public static Leaf withOpenAssignment(RuleId rule) {
        return Leaf.of("withOpenAssignment", "an assignment is open", Code.STATUS_NOT_EARNED, rule, (q, lack) -> {
                    return q.subject().assignments().hasOpen()
                            ? Verdict.met()
                            : Verdict.unmet(lack.mendedBy(Remedy.of(CommandKind.REFER_CASE)));
                })
                .onCaseAlone();
    }

    /**
     * Asks that the case never have had an assignment.
     *
     * @param rule the rule behind it
     * @return {@link Code#STATUS_NOT_EARNED} if it ever had
     */
    public static Leaf neverReferred(RuleId rule) {
        return Leaf.of(
                        "neverReferred",
                        "the case never had an assignment",
                        Code.STATUS_NOT_EARNED,
                        rule,
                        (q, lack) -> Verdict.of(!q.subject().assignments().hasEverBeen(), lack))
                .onCaseAlone();
    }

    /**
     * Asks that a user own the case.
     *
     * @param rule the rule behind it
     * @return {@link Code#NOT_OWNED_BY_USER} if a queue or a team does, mended by picking
     */
    public static Leaf ownedByUser(RuleId rule) {
        return Leaf.of("ownedByUser", "a user owns the case", Code.NOT_OWNED_BY_USER, rule, (q, lack) -> {
                    return q.subject().owner().asUser().isDefined()
                            ? Verdict.met()
                            : Verdict.unmet(lack.with("owner", q.subject().owner())
                                    .mendedBy(Remedy.of(CommandKind.PICK_CASE))
                                    .mendedBy(Remedy.of(CommandKind.HAND_OVER_CASE)));
                })
                .onCaseAlone();
    }

    /**
     * Asks that the last closing be recent.
     *
     * @param window how long, in elapsed time; its end still counts
     * @param rule   the rule behind it
     * @return {@link Code#REOPEN_WINDOW_PASSED} afterwards
     */
    public static Leaf closedWithin(Duration window, RuleId rule) {
        return Leaf.of(
                "closedWithin",
                List.of(Fact.of("window", window)),
                "the case was closed at most " + window + " ago",
                Code.REOPEN_WINDOW_PASSED,
                rule,
                (q, lack) -> {
                    for (Instant closedAt : q.subject().closings().lastClosedAt()) {
                        Instant end = closedAt.plus(window);
                        return decidedAt(q).isAfter(end)
                                ? Verdict.unmet(lack.with("closed-at", closedAt).with("until", end))
                                : Verdict.met();
                    }
                    return Verdict.met();
                });
    }

    /**
     * Asks that the case have been in its present status for a while.
     *
     * @param wait how long, in elapsed time; it is over at its end
     * @param rule the rule behind it
     * @return {@link Code#WAIT_NOT_OVER} before, with the instant at which it is
     */
    public static Leaf inStatusFor(Duration wait, RuleId rule) {
        return Leaf.of(
                "inStatusFor",
                List.of(Fact.of("wait", wait)),
                "the status has been the same for at least " + wait,
                Code.WAIT_NOT_OVER,
                rule,
                (q, lack) -> waited(q, lack, asItIs(q).status().since(), wait));
    }

    /**
     * Asks that nobody have done anything to the case for a while; what falls due on its clocks does not count.
     *
     * @param wait how long, in elapsed time; it is over at its end
     * @param rule the rule behind it
     * @return {@link Code#WAIT_NOT_OVER} before, with the instant at which it is
     */
    public static Leaf untouchedFor(Duration wait, RuleId rule) {
        return Leaf.of(
                "untouchedFor",
                List.of(Fact.of("wait", wait)),
                "nothing has happened for at least " + wait,
                Code.WAIT_NOT_OVER,
                rule,
                (q, lack) -> waited(q, lack, asItIs(q).revision().touchedAt(), wait));
    }

    private static Verdict waited(Question question, Unmet lack, Instant since, Duration wait) {
        Instant end = since.plus(wait);
        return decidedAt(question).isBefore(end)
                ? Verdict.unmet(lack.with("since", since).with("until", end).until(end))
                : Verdict.met();
    }

    /** The case before the command: what the command itself does must not start the wait anew. */
    private static Case asItIs(Question question) {
        return question.before().getOrElse(question.subject());
    }

    /**
     * Asks that the case not have been reopened too often.
     *
     * @param limit how often it may be reopened in its life
     * @param rule  the rule behind it
     * @return {@link Code#REOPEN_LIMIT_REACHED} afterwards
     */
    public static Leaf reopenedFewerThan(int limit, RuleId rule) {
        return Leaf.of(
                        "reopenedFewerThan",
                        List.of(Fact.of("limit", limit)),
                        "the case was reopened fewer than " + limit + " times",
                        Code.REOPEN_LIMIT_REACHED,
                        rule,
                        (q, lack) -> Verdict.of(
                                q.subject().closings().reopenings() < limit,
                                lack.with("reopenings", q.subject().closings().reopenings())))
                .onCaseAlone();
    }

    /**
     * Asks that a ticket of another system be linked.
     *
     * @param rule the rule behind it
     * @return {@link Code#SEARCH_TICKETS} if none is, mended by linking one
     */
    public static Leaf linkedToTicket(RuleId rule) {
        return Leaf.of(
                        "linkedToTicket",
                        "a ticket is linked",
                        Code.SEARCH_TICKETS,
                        rule,
                        (q, lack) -> q.subject().tickets().isEmpty()
                                ? Verdict.unmet(lack.mendedBy(Remedy.of(CommandKind.LINK_TICKET)))
                                : Verdict.met())
                .onCaseAlone();
    }

    /**
     * Asks that the owner be one of Support's own: not of a department that does assignments.
     *
     * @param rule the rule behind it
     * @return {@link Code#OWNER_NOT_OF_SUPPORT} if a user or team of such a department owns
     */
    public static Leaf ownedBySupport(RuleId rule) {
        return Leaf.of("ownedBySupport", "the owner is of Support", Code.OWNER_NOT_OF_SUPPORT, rule, (q, lack) -> {
            Case subject = q.subject();
            var department = subject.owner()
                    .asUser()
                    .flatMap(q.situation()::user)
                    .flatMap(profile -> profile.department())
                    .orElse(() -> subject.owner()
                            .asTeam()
                            .flatMap(q.situation().known().teams()::get)
                            .flatMap(team -> team.department()));
            return department
                    .map(name -> Verdict.unmet(lack.with("owner", subject.owner())
                            .with("department", name)
                            .mendedBy(Remedy.of(CommandKind.REFER_CASE, name))))
                    .getOrElse(Verdict.met());
        });
    }

    /** The instant that guards count with: recorded time, which never decreases within a case (CORE-016). */
    static Instant decidedAt(Question question) {
        Instant last = question.subject().revision().modifiedAt();
        Instant now = question.situation().at().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(last) ? last : now;
    }

    static Unmet withOwner(Unmet lack, Case subject) {
        return lack.with("owner", subject.owner())
                .with("since", subject.ownership().since());
    }

    /**
     * Asks whether a user opened the case, not a system.
     *
     * @param rule the rule behind it
     * @return {@link Code#OWNER_REQUIRED} for a case that a system opened
     */
    public static Leaf openedByUser(RuleId rule) {
        return Leaf.of(
                        "openedByUser",
                        "a user opened the case",
                        Code.OWNER_REQUIRED,
                        rule,
                        (q, lack) ->
                                Verdict.of(q.subject().opening().by().asUser().isDefined(), lack))
                .onCaseAlone();
    }
}
