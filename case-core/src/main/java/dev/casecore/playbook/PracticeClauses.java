package dev.casecore.playbook;

import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.link.TicketSystem;
import dev.casecore.reason.CommandKind;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The clauses of what not every playbook has: messages, tickets of other systems, checklists, macros, priorities by themselves. */
final class PracticeClauses {

    private PracticeClauses() {}

    static Seq<Tuple2<String, String>> of(Playbook playbook) {
        return stages(playbook)
                .appendAll(messages(playbook.correspondence()))
                .appendAll(playbook.ticketSystems().flatMap(PracticeClauses::system))
                .appendAll(playbook.checklists().flatMap(PracticeClauses::checklist))
                .append(Tuple.of(
                        "evidence that can be recorded",
                        playbook.evidence().toList().sorted().mkString(", ")))
                .appendAll(playbook.macros().map(PracticeClauses::macro))
                .appendAll(playbook.priorities()
                        .map(each -> Tuple.of(
                                "priority " + each.priority() + " by itself [" + each.rule() + "]",
                                "after " + each.on().toList().sorted().mkString(", ") + " where "
                                        + each.when().describe())));
    }

    private static Seq<Tuple2<String, String>> stages(Playbook playbook) {
        return playbook.stages()
                .values()
                .<Tuple2<String, String>>map(stage -> Tuple.of(
                        "stage " + stage.id(),
                        stage.label() + ", complete when " + stage.complete().describe()))
                .append(Tuple.of("order of stages", playbook.stages().keySet().mkString(", ")))
                .append(Tuple.of(
                        "activities that are planned", playbook.planned().mkString(", ")));
    }

    private static Seq<Tuple2<String, String>> messages(Correspondence correspondence) {
        return correspondence
                .purposes()
                .values()
                .<Tuple2<String, String>>map(message -> Tuple.of(
                        "messages for purpose " + message.purpose(), message.label() + ", for " + message.audience()))
                .append(Tuple.of("customers are written to by", names(correspondence.to())))
                .append(Tuple.of(
                        "watchers are named by", names(correspondence.watchers().toList())));
    }

    private static String names(Seq<? extends Field<?>> fields) {
        return fields.map(Field::name).mkString(", ");
    }

    private static Seq<Tuple2<String, String>> system(TicketSystem system) {
        return List.of(
                Tuple.of("tickets of system " + system.name(), system.label()),
                Tuple.of(
                        "states of tickets of system " + system.name(),
                        system.states()
                                .map(state -> state.name() + " (" + state.standing() + ")")
                                .mkString(", ")),
                Tuple.of(
                        "department that works on tickets of system " + system.name(),
                        system.department().map(Object::toString).getOrElse("none")));
    }

    private static Seq<Tuple2<String, String>> checklist(ChecklistDefinition checklist) {
        String about = "checklist " + checklist.name();
        return List.of(
                        Tuple.of(about, checklist.label() + " [" + checklist.rule() + "]"),
                        Tuple.of(about + " applies", checklist.applies().describe()),
                        Tuple.of(
                                about + " blocks",
                                checklist.blocks().map(CommandKind::toString).mkString(", ")))
                .appendAll(checklist
                        .steps()
                        .map(step -> Tuple.of(
                                about + " asks: " + step.label(), step.done().describe() + " [" + step.rule() + "]")));
    }

    private static Tuple2<String, String> macro(MacroDefinition macro) {
        return Tuple.of(
                "macro " + macro.macro(),
                macro.label() + " sets " + values(macro.sets()) + "; empties "
                        + macro.clears().mkString(", ") + "; is taken over by " + macro.taker() + " [" + macro.rule()
                        + "]");
    }

    private static String values(Fields fields) {
        return fields.iterator().map(set -> set._1() + " = " + set._2()).mkString(", ");
    }
}
