package dev.casecore.benchmarks.storage;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.LogReview;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.jdbc.Schema;
import dev.casecore.text.Text;
import io.vavr.collection.Array;
import java.time.Instant;
import java.util.function.Function;
import javax.sql.DataSource;

/** The life of a case at desks of this library, each with a store of its own, as in processes of their own: each takes the next command. */
final class DeskLife implements Life {

    static final int AGENTS = StorageDesk.AGENTS;

    private final String name;
    private final Array<StorageDesk> desks;

    private DeskLife(String name, DataSource source, int processes) {
        Schema.of(source).install(source);
        this.name = name;
        this.desks = Array.range(0, processes)
                .map(process -> new StorageDesk("command-" + process, JdbcStore.on(source), Instant::now));
    }

    /** One process does everything on a case. */
    static DeskLife inOneProcess(DataSource source) {
        return new DeskLife("case-core", source, 1);
    }

    /** What a process remembers of a case has always been changed by the other. */
    static DeskLife inTwoProcesses(DataSource source) {
        return new DeskLife("case-core, two processes by turns", source, 2);
    }

    @Override
    public String name() {
        return name;
    }

    private StorageDesk desk(int turn) {
        return desks.get(turn % desks.size());
    }

    private void take(int turn, int agent, CaseId id, Function<CommandHeader, CaseCommand> command) {
        desk(turn).take(id, command.apply(desk(turn).by(agent)));
    }

    @Override
    public void live(int agent) {
        CaseId id = desk(0).open(agent);
        take(1, agent, id, header -> new ReleaseCase(header, StorageDesk.queue(agent)));
        StorageDesk.accepted(desk(2).desk().pickNext(StorageDesk.queue(agent), desk(2).by(agent)));
        take(3, agent, id, header -> ReferCase.of(header, StorageDesk.NETWORK, "no line", "please look at the line"));
        take(4, agent, id, header -> new CloseAssignment(header, AssignmentId.of(1), AssignmentOutcome.COMPLETED));
        take(5, agent, id, header -> new LogReview(header, Text.of("all is well")));
        take(6, agent, id, CloseCase::of);
    }
}
