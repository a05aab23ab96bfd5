package dev.casecore.benchmarks.storage;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.LogReview;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.text.Text;
import java.time.Instant;
import javax.sql.DataSource;

/** The life of a case at a desk of this library. */
final class DeskLife implements Life {

    static final int AGENTS = StorageDesk.AGENTS;

    private final StorageDesk desk;

    DeskLife(DataSource source) {
        Schema.of(source).install(source);
        this.desk = new StorageDesk("command", JdbcStore.on(source), Instant::now);
    }

    @Override
    public String name() {
        return "case-core";
    }

    @Override
    public void live(int agent) {
        CaseId id = desk.open(agent);
        desk.take(id, new ReleaseCase(desk.by(agent), StorageDesk.queue(agent)));
        StorageDesk.accepted(desk.desk().pickNext(StorageDesk.queue(agent), desk.by(agent)));
        desk.take(id, ReferCase.of(desk.by(agent), StorageDesk.NETWORK, "no line", "please look at the line"));
        desk.take(id, new CloseAssignment(desk.by(agent), AssignmentId.of(1), AssignmentOutcome.COMPLETED));
        desk.take(id, new LogReview(desk.by(agent), Text.of("all is well")));
        desk.take(id, CloseCase.of(desk.by(agent)));
    }
}
