package dev.casecore.lifecycle;

import dev.casecore.text.Text;

/**
 * How much of everything a case has had; the next of each is numbered one more.
 *
 * @param assignments case assignments
 * @param activities  activities
 * @param texts       personal texts
 * @param comments    comments and replies
 * @param documents   attached documents
 */
public record Counters(int assignments, int activities, int texts, int comments, int documents) {

    /** Nothing yet. */
    static final Counters NONE = new Counters(0, 0, 0, 0, 0);

    Counters withAssignment(int number) {
        return new Counters(Math.max(assignments, number), activities, texts, comments, documents);
    }

    Counters withActivity(int number) {
        return new Counters(assignments, Math.max(activities, number), texts, comments, documents);
    }

    Counters withText(Text text) {
        return new Counters(assignments, activities, Math.max(texts, text.number()), comments, documents);
    }

    Counters withComment() {
        return new Counters(assignments, activities, texts, comments + 1, documents);
    }

    Counters withDocument() {
        return new Counters(assignments, activities, texts, comments, documents + 1);
    }
}
