package dev.casecore.review;

import dev.casecore.identity.Actor;
import dev.casecore.text.Text;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * The latest Log Review of a case (SF-082).
 *
 * @param at      when it was recorded
 * @param by      who logged it
 * @param comment what they wrote, verbatim
 */
public record Review(Instant at, Actor by, Text comment) {

    /**
     * Replaces the personal text.
     *
     * @param change what becomes of it
     * @return everything else unchanged
     */
    public Review mapTexts(UnaryOperator<Text> change) {
        return new Review(at, by, change.apply(comment));
    }
}
