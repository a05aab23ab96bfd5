package dev.casecore.playbook;

import dev.casecore.link.TicketState;
import dev.casecore.link.TicketSystem;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The tables of what not every playbook has: messages, tickets of other systems, checklists, macros, priorities by themselves. */
final class PracticeTables {

    private PracticeTables() {}

    static String of(Playbook playbook) {
        return stages(playbook)
                + messages(playbook.correspondence())
                + systems(playbook.ticketSystems())
                + checklists(playbook.checklists())
                + macros(playbook.macros())
                + byThemselves(playbook);
    }

    private static String stages(Playbook playbook) {
        return section(
                        "Stages",
                        List.of("Stage", "Label", "Complete when"),
                        playbook.stages()
                                .values()
                                .map(stage -> List.of(
                                        stage.id().value(),
                                        stage.label(),
                                        stage.complete().describe())))
                + section(
                        "Planned work",
                        List.of("Activity"),
                        playbook.planned().toList().map(type -> List.of(type.name())));
    }

    private static String section(String title, Seq<String> head, Seq<? extends Seq<String>> rows) {
        return rows.isEmpty() ? "" : "\n## " + title + "\n\n" + DecisionTables.table(head, rows);
    }

    private static String messages(Correspondence correspondence) {
        return section(
                "Messages",
                List.of("Purpose", "Label", "For"),
                correspondence
                        .purposes()
                        .values()
                        .map(each -> List.of(
                                each.purpose().value(),
                                each.label(),
                                each.audience().toString())));
    }

    private static String systems(Seq<TicketSystem> systems) {
        return section(
                "Tickets of other systems",
                List.of("System", "Label", "States", "Worked on as assignments of"),
                systems.map(system -> List.of(
                        system.name(),
                        system.label(),
                        system.states()
                                .map(state -> state.name()
                                        + (state.standing() == TicketState.Standing.ACTIVE
                                                ? ""
                                                : " (" + state.standing() + ")"))
                                .mkString(", "),
                        system.department().map(Object::toString).getOrElse(""))));
    }

    private static String checklists(Seq<ChecklistDefinition> checklists) {
        return section(
                "Checklists",
                List.of("Checklist", "Applies", "Step", "Done when", "Blocks", "Rule"),
                checklists.flatMap(checklist -> checklist
                        .steps()
                        .map(step -> List.of(
                                checklist.label(),
                                checklist.applies().describe(),
                                step.label(),
                                step.done().describe(),
                                checklist.blocks().map(CommandKind::toString).mkString(", "),
                                step.rule().value()))));
    }

    private static String macros(Seq<MacroDefinition> macros) {
        return section(
                "Macros",
                List.of("Macro", "Label", "Sets", "Empties", "Owner afterwards", "Rule"),
                macros.map(macro -> List.of(
                        macro.macro().value(),
                        macro.label(),
                        macro.sets()
                                .iterator()
                                .map(set -> set._1() + " = " + set._2())
                                .mkString(", "),
                        macro.clears().mkString(", "),
                        macro.taker() == MacroDefinition.Taker.ACTOR ? "who applies it" : "as before",
                        macro.rule().value())));
    }

    private static String byThemselves(Playbook playbook) {
        Seq<Seq<String>> rows = playbook.priorities()
                .<Seq<String>>map(each -> List.of(
                        "priority " + each.priority(),
                        "after " + each.on().toList().sorted().mkString(", ") + ", if "
                                + each.when().describe(),
                        each.rule().value()))
                .appendAll(playbook.inbox()
                        .map(queue -> List.of("waits in " + queue, "at opening, unless an owner is named", "")))
                .appendAll(playbook.kinds()
                        .values()
                        .flatMap(kind -> kind.defaults()
                                .iterator()
                                .map(set ->
                                        List.of(set._1() + " = " + set._2(), "at opening, unless another is given", ""))
                                .toList()));
        return section("What happens by itself", List.of("What", "When", "Rule"), rows);
    }
}
