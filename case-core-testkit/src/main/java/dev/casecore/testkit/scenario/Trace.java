package dev.casecore.testkit.scenario;

import dev.casecore.command.Command;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.testkit.assertion.CaseSheet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** The story of a scenario as far as it has come, line by line. */
final class Trace {

    private final StringBuilder lines = new StringBuilder("given");
    private String chapter = "given";

    /** Begins a chapter, unless it is the same as before. */
    void chapter(String name) {
        if (!chapter.equals(name)) {
            chapter = name;
            lines.append('\n').append(name);
        }
    }

    void command(Command command, Instant at) {
        line(at + "  " + command.header().actor() + "  " + command.commandKind());
    }

    void opening(Case opened) {
        line(opened.opening().recordedAt() + "  " + opened.opening().by() + "  open-case of kind " + opened.kind());
    }

    void waiting(Instant until) {
        line(until + "  time has passed");
    }

    void recorded(Seq<RecordedEvent> fallenDue) {
        fallenDue.forEach(event -> lines.append("\n      ").append(CaseSheet.line(event.event())));
    }

    void event(RecordedEvent event) {
        line(CaseSheet.line(event));
    }

    void happened(Happening happening) {
        lines.append('\n').append(happening.toString().indent(6).stripTrailing());
    }

    private void line(String text) {
        lines.append("\n  ").append(text);
    }

    String told(Option<Case> current) {
        return lines
                + current.map(now ->
                                "\nthe case now\n" + CaseSheet.of(now).indent(2).stripTrailing())
                        .getOrElse("\nthere is no case");
    }
}
