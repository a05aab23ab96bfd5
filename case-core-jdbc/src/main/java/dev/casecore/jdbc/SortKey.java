package dev.casecore.jdbc;

import dev.casecore.identity.Priority;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery.Direction;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/** The column of the table, or the two, that a list is sorted by, and what a key of the list is in it. */
sealed interface SortKey {

    /** The column that may be absent. */
    String column();

    /** Whether cases may have no value in it. */
    boolean mayBeAbsent();

    String order(Direction direction);

    /** What is beyond a key in a direction. */
    Sql further(Direction direction, String key);

    Sql same(String key);

    /** The columns and the values of a key, if an ascending list sorts each of them upwards. */
    default Option<Sql> ascending(String key) {
        return Option.none();
    }

    static SortKey of(CaseColumn column, Dialect dialect) {
        return switch (column) {
            case QUEUE_ORDER -> new PriorityAndAge();
            case NUMBER -> text("case_number", dialect);
            case CREATED -> instant("created_at");
            case MODIFIED -> instant("modified_at");
            case PRIORITY -> new Descending();
            case STATUS -> text("status", dialect);
            case KIND -> text("kind", dialect);
            case OWNER -> text("owner", dialect);
            case OWNED_SINCE -> instant("owned_since");
            case REVIEWED -> new Column("reviewed_at", "?", true, Instant::parse);
            case CLOSED -> new Column("closed_at", "?", true, Instant::parse);
        };
    }

    private static SortKey instant(String column) {
        return new Column(column, "?", false, Instant::parse);
    }

    private static SortKey text(String column, Dialect dialect) {
        return new Column(dialect.byCodePoint(column), dialect.codePointParameter(), false, key -> key);
    }

    private static String operator(Direction direction) {
        return direction == Direction.ASCENDING ? " > " : " < ";
    }

    private static String suffix(Direction direction) {
        return direction == Direction.ASCENDING ? "" : " DESC";
    }

    /** One column whose values sort as the keys do. */
    record Column(String column, String parameter, boolean mayBeAbsent, Function<String, Object> value)
            implements SortKey {
        @Override
        public String order(Direction direction) {
            String sorted = column + suffix(direction);
            return mayBeAbsent ? column + " IS NULL, " + sorted : sorted;
        }

        @Override
        public Sql further(Direction direction, String key) {
            return Sql.of(column + operator(direction) + parameter, value.apply(key));
        }

        @Override
        public Sql same(String key) {
            return Sql.of(column + " = " + parameter, value.apply(key));
        }

        @Override
        public Option<Sql> ascending(String key) {
            return Option.when(!mayBeAbsent, () -> Sql.of(column, value.apply(key)));
        }
    }

    /** The priority, whose numbers in the table sort the other way round than its keys. */
    record Descending() implements SortKey {
        @Override
        public String column() {
            return "priority";
        }

        @Override
        public boolean mayBeAbsent() {
            return false;
        }

        @Override
        public String order(Direction direction) {
            return "priority" + suffix(opposite(direction));
        }

        @Override
        public Sql further(Direction direction, String key) {
            return Sql.of("priority" + operator(opposite(direction)) + "?", rank(key));
        }

        @Override
        public Sql same(String key) {
            return Sql.of("priority = ?", rank(key));
        }

        private static Direction opposite(Direction direction) {
            return direction == Direction.ASCENDING ? Direction.DESCENDING : Direction.ASCENDING;
        }

        private static int rank(String key) {
            return CaseTable.rank(key.equals("1") ? Priority.HIGH : Priority.NORMAL);
        }
    }

    /** The order of queues: the priority, then the age. */
    record PriorityAndAge() implements SortKey {
        @Override
        public String column() {
            return "priority";
        }

        @Override
        public boolean mayBeAbsent() {
            return false;
        }

        @Override
        public String order(Direction direction) {
            return "priority" + suffix(direction) + ", created_at" + suffix(direction);
        }

        @Override
        public Sql further(Direction direction, String key) {
            String beyond = operator(direction);
            return Sql.of(
                    "priority" + beyond + "? OR (priority = ? AND created_at" + beyond + "?)",
                    rank(key),
                    rank(key),
                    age(key));
        }

        @Override
        public Sql same(String key) {
            return Sql.of("priority = ? AND created_at = ?", rank(key), age(key));
        }

        @Override
        public Option<Sql> ascending(String key) {
            return Option.some(Sql.of("priority, created_at", rank(key), age(key)));
        }

        private static int rank(String key) {
            return CaseTable.rank(key.startsWith("0") ? Priority.HIGH : Priority.NORMAL);
        }

        private static Instant age(String key) {
            return Instant.parse(key.substring(1));
        }
    }
}
