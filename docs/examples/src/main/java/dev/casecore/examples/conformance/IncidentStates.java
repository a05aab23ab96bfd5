package dev.casecore.examples.conformance;

import dev.casecore.examples.incidents.IncidentLog;
import dev.casecore.identity.Actor;
import dev.casecore.identity.UserId;
import dev.casecore.testkit.replay.Act;
import dev.casecore.testkit.replay.CommandMapping;
import dev.casecore.testkit.replay.OpeningRule;
import dev.casecore.testkit.replay.log.CsvLog;
import dev.casecore.testkit.replay.log.LogColumns;
import dev.casecore.testkit.replay.log.LogTime;
import dev.casecore.testkit.replay.log.ProcessLog;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The states of the incident log, and what each of them comes to under a playbook.
 *
 * @param opening   how an incident is opened
 * @param fresh     nobody has acted yet
 * @param active    the desk acts
 * @param asking    the customer must act
 * @param problem   another department looks for the cause
 * @param vendor    a supplier must act
 * @param done      it is resolved or closed
 * @param mending   what is done when an end was refused, before it is tried again
 */
record IncidentStates(
        OpeningRule opening, Act fresh, Act active, Act asking, Act problem, Act vendor, Act done, Act mending) {

    /** Who hands cases over when the log says that somebody else went on. */
    static final UserId DISPATCHER = UserId.of("dispatcher");

    private static final String SLICE = "incidents-slice.csv.gz";

    /** {@return the mapping; what the publishers of the log broke is left out on purpose} */
    CommandMapping mapping() {
        return CommandMapping.opening(opening)
                .on("New", fresh)
                .on("Active", active)
                .on("Awaiting User Info", asking)
                .on("Awaiting Evidence", asking)
                .on("Awaiting Problem", problem)
                .on("Awaiting Vendor", vendor)
                .on("Resolved", done)
                .on("Closed", done)
                .mending("Resolved", mending)
                .mending("Closed", mending)
                .ignoring("-100")
                .handingOverBy(Actor.user(DISPATCHER));
    }

    /** {@return which column of the log says what} */
    static LogColumns columns() {
        return LogColumns.of("case_id", "status", "at", LogTime.iso(ZoneOffset.UTC))
                .resource("actor")
                .attribute("group", "org:group")
                .attribute("priority")
                .attribute("contact_type")
                .attribute("category")
                .attribute("subcategory");
    }

    /**
     * Reads the slice that is shipped with the examples.
     *
     * @return every row of it
     * @throws IOException when it cannot be read
     */
    static ProcessLog shipped() throws IOException {
        InputStream packed = Objects.requireNonNull(IncidentLog.class.getResourceAsStream(SLICE), SLICE);
        try (InputStream in = new GZIPInputStream(packed)) {
            return CsvLog.of(columns()).read("incidents", in).orThrow();
        }
    }
}
