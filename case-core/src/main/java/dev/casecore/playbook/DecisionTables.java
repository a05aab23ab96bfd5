package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A playbook as tables in Markdown: generated, never written by hand. */
public final class DecisionTables {

    private DecisionTables() {}

    /**
     * Prints a playbook.
     *
     * @param playbook which
     * @return headings and tables, lines ended by line feeds
     */
    public static String of(Playbook playbook) {
        return "# " + playbook.title() + ": decision tables\n\n"
                + "Generated from playbook `" + playbook.ref()
                + "`. In brackets stands the rule behind each condition.\n\n"
                + "## Statuses\n\n" + statuses(playbook)
                + "\n## Transitions\n\n" + transitions(playbook)
                + "\n## Commands\n\n" + commands(playbook)
                + "\n## Status by command\n\n"
                + "Where a command may lead from each status; a dot means that the command leaves the status as it is, a cross that it is"
                + " refused there by the table or because the case is closed.\n\n" + grid(playbook)
                + "\n## Kinds and fields\n\n" + kinds(playbook)
                + "\n## Departments\n\n" + departments(playbook)
                + clocks(playbook)
                + PracticeTables.of(playbook);
    }

    private static String statuses(Playbook playbook) {
        return table(
                List.of("Status", "Label", "Category"),
                playbook.statuses()
                        .values()
                        .map(s ->
                                List.of(s.id().value(), s.label(), s.category().name())));
    }

    private static String transitions(Playbook playbook) {
        return table(
                List.of("From", "Command", "To", "When", "Rule"),
                playbook.transitions()
                        .rows()
                        .map(row -> List.of(
                                row.from().value(),
                                row.on().toString(),
                                row.to().value(),
                                row.guard().describe(),
                                row.rule().value())));
    }

    private static String commands(Playbook playbook) {
        return table(
                List.of(
                        "Command",
                        "Who may",
                        "Must hold before",
                        "Must hold after",
                        "To be acknowledged unless",
                        "Advised unless",
                        "Asks for"),
                List.of(CommandKind.values()).filter(playbook::offers).map(kind -> {
                    CommandPolicy policy = playbook.policy(kind);
                    return List.of(
                            kind.toString(),
                            policy.permission().describe(),
                            orNothing(policy.requires()),
                            orNothing(policy.expects()),
                            policy.confirms().map(Condition::describe).mkString("; "),
                            policy.advises().map(Condition::describe).mkString("; "),
                            policy.effects()
                                    .map(e -> e.phrase() + " [" + e.rule() + "]")
                                    .mkString("; "));
                }));
    }

    private static String grid(Playbook playbook) {
        Seq<StatusDefinition> statuses = playbook.statuses().values();
        return table(
                List.of("Command").appendAll(statuses.map(StatusDefinition::label)),
                List.of(CommandKind.values())
                        .reject(CommandKind.OPEN_CASE::equals)
                        .filter(playbook::offers)
                        .map(kind -> List.of(kind.toString()).appendAll(statuses.map(s -> cell(playbook, s, kind)))));
    }

    private static String cell(Playbook playbook, StatusDefinition from, CommandKind kind) {
        Seq<StatusId> targets = playbook.transitions()
                .rows(from.id(), kind)
                .map(TransitionRule::to)
                .distinct();
        boolean refusedWhenClosed = !from.category().isOpen()
                && playbook.policy(kind)
                        .requires()
                        .leaves()
                        .exists(leaf -> leaf.name().equals("open"));
        if (refusedWhenClosed || (targets.isEmpty() && Moves.areRequired(kind))) {
            return "x";
        }
        return targets.isEmpty() ? "." : targets.mkString(", ");
    }

    private static String kinds(Playbook playbook) {
        return table(
                        List.of("Kind", "Field", "Label", "Type", "Longest", "Choices", "Follows from"),
                        playbook.kinds()
                                .values()
                                .flatMap(kind -> kind.fields()
                                        .values()
                                        .map(field -> List.of(
                                                kind.label(),
                                                field.name(),
                                                field.label(),
                                                field.type().name(),
                                                Integer.toString(field.limit()),
                                                field.choices().mkString(", "),
                                                kind.derivation(field.name())
                                                        .map(d -> d.from().name())
                                                        .getOrElse("")))))
                + "\n"
                + table(
                        List.of("Kind", "Must always hold"),
                        playbook.kinds()
                                .values()
                                .map(kind -> List.of(
                                        kind.label(), kind.requirements().describe())));
    }

    private static String departments(Playbook playbook) {
        return table(
                List.of("Department", "Asks besides for"),
                playbook.departments()
                        .values()
                        .map(d -> List.of(
                                d.id().value(),
                                d.fields()
                                        .map(f -> f._1().label() + " [" + f._2() + "]")
                                        .mkString("; "))));
    }

    private static String clocks(Playbook playbook) {
        return playbook.clocks().isEmpty()
                ? ""
                : "\n## Clocks\n\n"
                        + table(
                                List.of(
                                        "Clock",
                                        "Label",
                                        "Starts on",
                                        "Stops on",
                                        "Cancelled on",
                                        "Stands still while"),
                                playbook.clocks()
                                        .map(clock -> List.of(
                                                clock.id().value(),
                                                clock.label(),
                                                triggers(clock.starts()),
                                                triggers(clock.stops()),
                                                triggers(clock.cancels()),
                                                clock.pauses()
                                                        .map(pause -> pause._1() + ": "
                                                                + pause._2().describe())
                                                        .mkString("; "))))
                        + "\n"
                        + table(
                                List.of("Clock", "Promised to", "Goal", "Target", "Calendar", "Warnings", "Cycles"),
                                playbook.clocks()
                                        .flatMap(clock -> clock.goals().map(promise -> promise(clock, promise))));
    }

    private static String triggers(Seq<Trigger> triggers) {
        return triggers.map(Trigger::describe).mkString("; ");
    }

    private static Seq<String> promise(ClockDefinition clock, ClockDefinition.Promise promise) {
        return List.of(
                clock.id().value(),
                promise.to().describe(),
                promise.goal().version().value(),
                promise.goal().target().toString(),
                promise.calendar().value(),
                promise.goal().warnings().mkString(", "),
                promise.goal().cycleRule().name());
    }

    private static String orNothing(Condition condition) {
        return condition.equals(Condition.always()) ? "" : condition.describe();
    }

    static String table(Seq<String> head, Seq<? extends Seq<String>> rows) {
        return row(head)
                + row(head.map(column -> "---"))
                + rows.map(DecisionTables::row).mkString();
    }

    private static String row(Seq<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|")).mkString("| ", " | ", " |\n");
    }
}
