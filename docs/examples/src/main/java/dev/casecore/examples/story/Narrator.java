package dev.casecore.examples.story;

import dev.casecore.Accepted;
import dev.casecore.decision.Rejection;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Unmet;
import dev.casecore.reason.Warning;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells what happens, in plain words and in order. */
final class Narrator {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final String MARGIN = "            ";

    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    void says(Instant at, String who, String what) {
        out.printf("%n%-10s  %s: %s%n", CLOCK.format(at), who, what);
    }

    void note(String text) {
        out.println(MARGIN + text);
    }

    void answer(Either<Rejection, Accepted> answer) {
        answer.peek(this::accepted).peekLeft(this::refused);
    }

    private void accepted(Accepted accepted) {
        note("accepted: " + accepted.events().map(Narrator::name).mkString(", "));
        note("now " + accepted.after().status().id() + ", owner "
                + accepted.after().owner());
        for (Advice advice : accepted.advice()) {
            note("advice:   " + line(advice.code().value(), advice.rule().value(), advice.facts()));
        }
    }

    private static String name(RecordedEvent recorded) {
        return recorded.event().name();
    }

    private void refused(Rejection rejection) {
        note("refused, and nothing changed:");
        for (Unmet reason : rejection.unmet()) {
            note("  - " + line(reason.code().value(), reason.rule().value(), reason.facts()));
            for (Unmet one : reason.alternatives()) {
                note("      any of: " + line(one.code().value(), one.rule().value(), one.facts()));
            }
            reason.earliest().forEach(instant -> note("      legal by itself at " + instant));
            if (!reason.remedies().isEmpty()) {
                note("      would help: " + reason.remedies().mkString(", or "));
            }
        }
        for (Warning warning : rejection.warnings()) {
            note("  - to be acknowledged: "
                    + line(warning.code().value(), warning.rule().value(), warning.facts()));
        }
    }

    private static String line(String code, String rule, Seq<Fact> facts) {
        return code + " [" + rule + "]" + (facts.isEmpty() ? "" : " " + facts.mkString(", "));
    }
}
