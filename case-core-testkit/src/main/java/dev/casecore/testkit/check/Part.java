package dev.casecore.testkit.check;

import dev.casecore.lifecycle.Case;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** A part of a case that is not what its events make of it; its texts are hidden. */
record Part(String name, Object made, Object kept) {
    private static final Map<String, Function<Case, Object>> PARTS = LinkedHashMap.<String, Function<Case, Object>>of(
                    "number", Case::number)
            .put("playbook", Case::playbook)
            .put("kind", Case::kind)
            .put("opening", Case::opening)
            .put("status", Case::status)
            .put("ownership", Case::ownership)
            .put("priority", Case::priority)
            .put("fields", Case::fields)
            .put("edits", Case::edits)
            .put("assignments", Case::assignments)
            .put("closings", Case::closings)
            .put("latestReview", Case::latestReview)
            .put("activities", Case::activities)
            .put("stage", Case::stage)
            .put("links", Case::links)
            .put("tickets", Case::tickets)
            .put("merge", Case::merge)
            .put("conversation", Case::conversation)
            .put("evidence", Case::evidence)
            .put("effectsRequested", Case::effectsRequested)
            .put("counters", Case::counters)
            .put("revision", Case::revision);

    static Seq<Part> differing(Case made, Case kept) {
        return List.ofAll(PARTS)
                .map(part ->
                        new Part(part._1(), part._2().apply(made), part._2().apply(kept)))
                .filter(part -> !part.made().equals(part.kept()));
    }

    String expected() {
        return name + "=" + made;
    }

    String actual() {
        return name + "=" + kept;
    }
}
