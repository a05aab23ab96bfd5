package dev.casecore.examples.incidents;

import java.time.Instant;
import java.util.List;

/**
 * Which incidents of the whole log are shipped. An incident is taken, with all its events, when
 *
 * <ol>
 *   <li>it was reopened more than once, has a broken status or has a time that runs backwards, whenever that was; or
 *   <li>its first event lies in the four weeks from Monday 2016-03-07 until before Monday 2016-04-04 and
 *       <ul>
 *         <li>it was reopened, or
 *         <li>it was referred (Awaiting Problem or Awaiting Vendor), or
 *         <li>its number can be divided by four: one ordinary incident in four.
 *       </ul>
 * </ol>
 */
final class SliceRule {

    private static final Instant FROM = Instant.parse("2016-03-07T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2016-04-04T00:00:00Z");

    private SliceRule() {}

    /**
     * Decides on one incident.
     *
     * @param history all its events, in order
     * @param mended whether a value of it had to be mended
     */
    static boolean takes(List<IncidentRow> history, boolean mended) {
        long reopenings = reopenings(history);
        return mended
                || reopenings > 1
                || (inWindow(history) && (reopenings > 0 || referred(history) || everyFourth(history)));
    }

    private static boolean inWindow(List<IncidentRow> history) {
        Instant first = history.get(0).at();
        return !first.isBefore(FROM) && first.isBefore(UNTIL);
    }

    private static long reopenings(List<IncidentRow> history) {
        long count = 0;
        for (int i = 1; i < history.size(); i++) {
            if (history.get(i - 1).status().isDone() && !history.get(i).status().isDone()) {
                count++;
            }
        }
        return count;
    }

    private static boolean referred(List<IncidentRow> history) {
        return history.stream().anyMatch(row -> row.status().isReferred());
    }

    private static boolean everyFourth(List<IncidentRow> history) {
        return Long.parseLong(history.get(0).incident().replaceAll("\\D", "")) % 4 == 0;
    }
}
