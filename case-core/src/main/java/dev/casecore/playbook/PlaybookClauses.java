package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.field.Field;
import dev.casecore.reason.CommandKind;
import dev.casecore.sla.SlaGoal;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Everything that a playbook says, clause by clause: what it is about, and what is said of it, in words. Two playbooks with the same
 * clauses are the same playbook; what differs between two is told by these.
 */
final class PlaybookClauses {

    private final Playbook playbook;

    private PlaybookClauses(Playbook playbook) {
        this.playbook = playbook;
    }

    static LinkedHashMap<String, String> of(Playbook playbook) {
        return LinkedHashMap.ofEntries(
                new PlaybookClauses(playbook).all().reject(clause -> clause._2().isEmpty()));
    }

    private Seq<Tuple2<String, String>> all() {
        return basics().appendAll(statuses())
                .appendAll(transitions())
                .appendAll(playbook.kinds().values().flatMap(PlaybookClauses::kind))
                .appendAll(List.of(CommandKind.values()).flatMap(this::command))
                .appendAll(departments())
                .appendAll(playbook.clocks().flatMap(PlaybookClauses::clock))
                .appendAll(PracticeClauses.of(playbook));
    }

    private Seq<Tuple2<String, String>> basics() {
        return List.of(
                        Tuple.of("title", playbook.title()),
                        Tuple.of("first status", playbook.initial().id().value()),
                        Tuple.of("who may see a case", playbook.view().describe()),
                        Tuple.of("order of queues", playbook.queueOrder().toString()),
                        Tuple.of("review starts from", playbook.reviewTemplate().toString()),
                        Tuple.of("limits", playbook.limits().toString()),
                        Tuple.of("number of a case", playbook.number(1).value()),
                        Tuple.of("calendars", playbook.calendars().toString()))
                .appendAll(playbook.inbox().map(queue -> Tuple.of("new cases wait in", queue.value())))
                .appendAll(List.of(EngineRule.values())
                        .map(check -> Tuple.of(
                                "rule of check " + check, playbook.rule(check).value())));
    }

    private Seq<Tuple2<String, String>> statuses() {
        return playbook.statuses()
                .values()
                .map(status -> Tuple.of("status " + status.id(), status.label() + ", " + status.category()));
    }

    /** Several rows of one cell are told apart by their order. */
    private Seq<Tuple2<String, String>> transitions() {
        return playbook.transitions()
                .rows()
                .groupBy(TransitionRule::toString)
                .values()
                .flatMap(rows -> rows.zipWithIndex()
                        .map(row -> Tuple.of(
                                "transition " + row._1() + (row._2() == 0 ? "" : " (" + (row._2() + 1) + ")"),
                                when(row._1()))))
                .toList();
    }

    private static String when(TransitionRule row) {
        boolean always = row.guard().equals(Condition.always());
        String rule = !always && row.guard().leaves().forAll(leaf -> leaf.rule().equals(row.rule()))
                ? ""
                : " [" + row.rule() + "]";
        return (always ? "always" : "when " + row.guard().describe()) + rule;
    }

    private static Seq<Tuple2<String, String>> kind(KindDefinition kind) {
        String about = "kind " + kind.id();
        return List.of(Tuple.of(about, kind.label()))
                .appendAll(kind.fields()
                        .values()
                        .map(field -> Tuple.of("field " + field.name() + " of " + about, field(field))))
                .append(Tuple.of(
                        "must always hold of " + about, kind.requirements().describe()))
                .appendAll(kind.derivations()
                        .map(derivation -> Tuple.of(
                                "field " + derivation.field().name() + " of " + about + " follows from",
                                derivation.from().name() + " [" + derivation.rule() + "]")))
                .appendAll(kind.rules()
                        .toList()
                        .sortBy(Tuple2::_1)
                        .map(rule -> Tuple.of(
                                "rule of field " + rule._1() + " of " + about,
                                rule._2().value())))
                .appendAll(List.ofAll(kind.defaults())
                        .map(value -> Tuple.of(
                                "field " + value._1() + " of " + about + " starts as",
                                value._2().toString())));
    }

    private static String field(Field<?> field) {
        return field.label() + ", " + field.type() + " of at most " + field.limit()
                + (field.choices().isEmpty() ? "" : field.choices().mkString(", one of ", " / ", ""));
    }

    private Seq<Tuple2<String, String>> command(CommandKind kind) {
        CommandPolicy policy = playbook.policy(kind);
        return List.of(
                        Tuple.of("who may " + kind, policy.permission().describe()),
                        Tuple.of("must hold before " + kind, policy.requires().describe()),
                        Tuple.of("must hold after " + kind, policy.expects().describe()),
                        Tuple.of("to be acknowledged for " + kind + " unless", described(policy.confirms())),
                        Tuple.of("advised on " + kind + " unless", described(policy.advises())),
                        Tuple.of("asked for by " + kind, policy.effects().mkString("; ")))
                .reject(clause -> clause._2().equals(Condition.always().describe()));
    }

    private static String described(Seq<Condition> conditions) {
        return conditions.map(Condition::describe).mkString("; ");
    }

    private Seq<Tuple2<String, String>> departments() {
        return playbook.departments()
                .values()
                .map(department -> Tuple.of(
                        "department " + department.id(),
                        department
                                .fields()
                                .map(asked -> asked._1().name() + " (" + field(asked._1()) + ") [" + asked._2() + "]")
                                .mkString("asks besides for ", "; ", "")));
    }

    private static Seq<Tuple2<String, String>> clock(ClockDefinition clock) {
        String about = "clock " + clock.id();
        return List.of(
                        Tuple.of(about, clock.label()),
                        Tuple.of(about + " starts on", triggers(clock.starts())),
                        Tuple.of(about + " stops on", triggers(clock.stops())),
                        Tuple.of(about + " is cancelled on", triggers(clock.cancels())))
                .appendAll(clock.pauses()
                        .toList()
                        .map(pause -> Tuple.of(
                                about + " stands still, " + pause._1(),
                                "while " + pause._2().describe())))
                .appendAll(clock.goals()
                        .zipWithIndex()
                        .map(goal -> Tuple.of(about + " promises (" + (goal._2() + 1) + ")", promise(goal._1()))));
    }

    private static String promise(ClockDefinition.Promise promise) {
        SlaGoal goal = promise.goal();
        return goal.version() + ", " + goal.target() + " by calendar " + promise.calendar() + " to "
                + promise.to().describe()
                + (goal.warnings().isEmpty() ? "" : goal.warnings().mkString(", warning at ", " and ", ""))
                + ", cycles " + goal.cycleRule() + ", another goal " + goal.goalChangeRule() + ", another calendar "
                + goal.calendarChangeRule() + ", due at " + goal.boundary();
    }

    private static String triggers(Seq<Trigger> triggers) {
        return triggers.map(Trigger::describe).mkString("; ");
    }
}
