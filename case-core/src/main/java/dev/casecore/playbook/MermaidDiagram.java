package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;

/** A playbook's statuses and transitions as a Mermaid state diagram. */
public final class MermaidDiagram {

    private MermaidDiagram() {}

    /**
     * Prints a playbook.
     *
     * @param playbook which
     * @return the text of a {@code stateDiagram-v2}, lines ended by line feeds; a star marks a transition with a guard
     */
    public static String of(Playbook playbook) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (StatusDefinition status : playbook.statuses().values()) {
            text.append("    state \"%s\" as %s\n"
                    .formatted(status.label(), node(status.id().value())));
        }
        text.append("    [*] --> %s : open-case\n"
                .formatted(node(playbook.initial().id().value())));
        for (Tuple2<String, Seq<TransitionRule>> arrow : arrows(playbook)) {
            text.append("    %s : %s\n"
                    .formatted(
                            arrow._1(),
                            arrow._2().map(MermaidDiagram::label).distinct().mkString(", ")));
        }
        for (StatusDefinition status :
                playbook.statuses().values().filter(s -> !s.category().isOpen())) {
            text.append("    %s --> [*]\n".formatted(node(status.id().value())));
        }
        return text.toString();
    }

    private static LinkedHashMap<String, Seq<TransitionRule>> arrows(Playbook playbook) {
        LinkedHashMap<String, Seq<TransitionRule>> arrows = LinkedHashMap.empty();
        for (TransitionRule row :
                playbook.transitions().rows().filter(r -> !r.from().equals(r.to()))) {
            String arrow = node(row.from().value()) + " --> " + node(row.to().value());
            Seq<TransitionRule> sofar = arrows.get(arrow).getOrElse(io.vavr.collection.List.empty());
            arrows = arrows.put(arrow, sofar.append(row));
        }
        return arrows;
    }

    private static String label(TransitionRule row) {
        return row.on() + (row.guard().equals(Condition.always()) ? "" : "*");
    }

    private static String node(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "_");
    }
}
