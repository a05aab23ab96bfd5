package dev.casecore.review;

import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The lines a review comment starts from, to be filled in or replaced (SF-077).
 *
 * <p>Example: {@code ReviewTemplate.of("Current Status:", "Pending Action Items:")}.
 *
 * @param lines without line breaks
 */
public record ReviewTemplate(Seq<String> lines) {

    /**
     * Makes a template.
     *
     * @param lines without line breaks
     * @return the template
     */
    public static ReviewTemplate of(String... lines) {
        return new ReviewTemplate(List.of(lines));
    }

    /** {@return the comment as it stands before anybody writes: the lines, each ended by a line feed} */
    public Text blankForm() {
        return Text.of(lines.map(line -> line + "\n").mkString());
    }

    /**
     * Asks whether a comment is still the template.
     *
     * @param comment what was written
     * @return true if only white space differs
     */
    public boolean isUntouched(Text comment) {
        return !lines.isEmpty()
                && List.ofAll(comment.value().lines().toList())
                        .map(String::strip)
                        .reject(String::isEmpty)
                        .equals(lines.map(String::strip).toList());
    }
}
