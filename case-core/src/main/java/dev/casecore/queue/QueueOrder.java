package dev.casecore.queue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Comparator;

/**
 * The order in which a queue is served, as a value: the comparator in memory and the {@code ORDER BY} of a database are both
 * read from it, so they cannot differ (QUE-001). It always ends with the case number and is therefore total.
 *
 * @param keys what is compared, the first difference deciding
 */
public record QueueOrder(Seq<Key> keys) {

    /** One comparison. */
    public enum Key {
        /** High priority before normal. */
        PRIORITY_HIGHEST_FIRST,
        /** The case created first goes first. */
        OLDEST_FIRST,
        /** The smaller number goes first, compared by code point. */
        NUMBER;

        private int compare(QueueEntry left, QueueEntry right) {
            return switch (this) {
                case PRIORITY_HIGHEST_FIRST -> right.priority().compareTo(left.priority());
                case OLDEST_FIRST -> left.createdAt().compareTo(right.createdAt());
                case NUMBER -> left.number().compareTo(right.number());
            };
        }
    }

    /** High priority first, then the oldest, then the number (SF-053, JSM-004). */
    public static final QueueOrder PRIORITY_THEN_AGE =
            new QueueOrder(List.of(Key.PRIORITY_HIGHEST_FIRST, Key.OLDEST_FIRST, Key.NUMBER));

    /** The oldest first, whatever its priority, then the number. */
    public static final QueueOrder AGE = new QueueOrder(List.of(Key.OLDEST_FIRST, Key.NUMBER));

    /**
     * Refuses an order that is not total.
     *
     * @param keys as above
     */
    public QueueOrder {
        if (keys.isEmpty() || keys.last() != Key.NUMBER) {
            throw new IllegalArgumentException("an order ends with the number, or it is not total: " + keys);
        }
    }

    /** {@return the same order as a comparator} */
    public Comparator<QueueEntry> comparator() {
        return (left, right) -> {
            for (Key key : keys) {
                int difference = key.compare(left, right);
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        };
    }
}
