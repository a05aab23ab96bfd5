package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.function.Function;

/**
 * How several playbooks differ in what people ask first, as one table in Markdown: generated, never written by hand.
 *
 * <p>Example: {@code PlaybookOverview.of(List.of(SalesforceSupport.playbook(), JiraServiceDesk.playbook()))}.
 */
public final class PlaybookOverview {

    private static final String NOTHING = "nothing";

    private PlaybookOverview() {}

    /**
     * Prints the playbooks side by side.
     *
     * @param playbooks in the order of the columns
     * @return a table, lines ended by line feeds
     */
    public static String of(Seq<Playbook> playbooks) {
        return DecisionTables.table(
                List.of("").appendAll(playbooks.map(Playbook::title)),
                List.of(
                        row(
                                "Kinds of case",
                                playbooks,
                                playbook -> playbook.kinds()
                                        .values()
                                        .map(KindDefinition::label)
                                        .mkString(", ")),
                        row("Statuses", playbooks, PlaybookOverview::statuses),
                        row("A new case is owned by", playbooks, PlaybookOverview::firstOwner),
                        row(
                                "What must hold of an owner",
                                playbooks,
                                playbook -> must(playbook.policy(CommandKind.HAND_OVER_CASE)
                                        .expects())),
                        row(
                                "Who may take a case from its owner",
                                playbooks,
                                playbook -> must(playbook.policy(CommandKind.HAND_OVER_CASE)
                                        .permission())),
                        row("What blocks closing", playbooks, PlaybookOverview::closing),
                        row(
                                "Who may close",
                                playbooks,
                                playbook -> must(
                                        playbook.policy(CommandKind.CLOSE_CASE).permission())),
                        row("What a closed case still accepts", playbooks, PlaybookOverview::afterClosing),
                        row("Reopening", playbooks, PlaybookOverview::reopening),
                        row(
                                "A comment moves the status",
                                playbooks,
                                playbook -> moves(playbook, CommandKind.ADD_COMMENT)),
                        row(
                                "A customer's reply moves the status",
                                playbooks,
                                playbook -> moves(playbook, CommandKind.RECORD_REPLY)),
                        row(
                                "A referral moves the status",
                                playbooks,
                                playbook -> moves(playbook, CommandKind.REFER_CASE)),
                        row(
                                "A merged duplicate ends",
                                playbooks,
                                playbook -> targets(playbook, CommandKind.MERGE_CASE)),
                        row("Order of work", playbooks, PlaybookOverview::order),
                        row(
                                "Guided stages",
                                playbooks,
                                playbook -> orNothing(playbook.stages().values().map(StageDefinition::label))),
                        row(
                                "Planned work",
                                playbooks,
                                playbook ->
                                        orNothing(playbook.planned().toList().map(Enum::name))),
                        row(
                                "Checklists",
                                playbooks,
                                playbook -> orNothing(playbook.checklists().map(ChecklistDefinition::label))),
                        row(
                                "Promises",
                                playbooks,
                                playbook -> orNothing(playbook.clocks().map(ClockDefinition::label)))));
    }

    private static Seq<String> row(String what, Seq<Playbook> playbooks, Function<Playbook, String> cell) {
        return playbooks.map(cell).prepend(what);
    }

    private static String orNothing(Seq<String> names) {
        return names.isEmpty() ? "none" : names.mkString(", ");
    }

    private static String must(Condition condition) {
        return condition.equals(Condition.always()) ? NOTHING : condition.describe();
    }

    private static String statuses(Playbook playbook) {
        return playbook.statuses()
                .values()
                .map(status -> status.category().isOpen() ? status.label() : status.label() + " (closed)")
                .mkString(", ");
    }

    private static String firstOwner(Playbook playbook) {
        return playbook.inbox().map(queue -> "the queue " + queue).getOrElse("whoever opened it");
    }

    private static String closing(Playbook playbook) {
        Condition before = playbook.policy(CommandKind.CLOSE_CASE).requires();
        return rows(playbook, CommandKind.CLOSE_CASE)
                .map(row -> "to " + row.to() + unless(Condition.allOf(row.guard(), before)))
                .distinct()
                .mkString("; ");
    }

    private static String unless(Condition condition) {
        return condition.equals(Condition.always()) ? ", " + NOTHING : ", unless " + condition.describe();
    }

    private static String reopening(Playbook playbook) {
        Condition before = playbook.policy(CommandKind.REOPEN_CASE).requires();
        return "to " + targets(playbook, CommandKind.REOPEN_CASE)
                + (before.equals(Condition.always()) ? ", always" : ", if " + before.describe());
    }

    private static String order(Playbook playbook) {
        return playbook.queueOrder()
                .keys()
                .map(key -> key.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .mkString(", then ");
    }

    private static String afterClosing(Playbook playbook) {
        return List.of(CommandKind.values())
                .reject(CommandKind.OPEN_CASE::equals)
                .filter(playbook::offers)
                .filter(kind -> playbook.policy(kind)
                        .requires()
                        .leaves()
                        .forAll(leaf -> !leaf.name().equals("open")))
                .filter(kind ->
                        !Moves.areRequired(kind) || rows(playbook, kind).exists(row -> !isOpen(playbook, row.from())))
                .mkString(", ");
    }

    private static boolean isOpen(Playbook playbook, StatusId status) {
        return playbook.status(status).category().isOpen();
    }

    private static String moves(Playbook playbook, CommandKind kind) {
        Seq<TransitionRule> rows = rows(playbook, kind);
        return rows.isEmpty()
                ? "never"
                : rows.groupBy(TransitionRule::to)
                        .map(to -> "to " + to._1() + " from "
                                + to._2().map(TransitionRule::from).distinct().mkString(", "))
                        .mkString("; ");
    }

    private static String targets(Playbook playbook, CommandKind kind) {
        return rows(playbook, kind).map(TransitionRule::to).distinct().mkString(", ");
    }

    private static Seq<TransitionRule> rows(Playbook playbook, CommandKind kind) {
        return playbook.transitions().rows().filter(row -> row.on() == kind);
    }
}
