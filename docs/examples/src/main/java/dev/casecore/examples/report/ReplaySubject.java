package dev.casecore.examples.report;

import java.time.Instant;
import java.util.List;

/**
 * What a report is about.
 *
 * @param title the headline of the page
 * @param playbook what people call the playbook
 * @param summary what was replayed, through which playbook, in one or two sentences
 * @param statuses the playbook's statuses, in the order in which a case usually passes them
 * @param log the log that was replayed
 */
public record ReplaySubject(String title, String playbook, String summary, List<String> statuses, Log log) {

    /** Copies the list. */
    public ReplaySubject {
        statuses = List.copyOf(statuses);
    }

    /**
     * The log that was replayed.
     *
     * @param incidents how many histories it has
     * @param events how many events they have together
     * @param first when the first event happened
     * @param last when the last one did
     * @param remarks what could not be taken as it stands
     * @param attribution whose it is and under which licence it may be used
     */
    public record Log(
            int incidents, int events, Instant first, Instant last, List<String> remarks, String attribution) {

        /** Copies the list. */
        public Log {
            remarks = List.copyOf(remarks);
        }
    }
}
