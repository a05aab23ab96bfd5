package dev.casecore.testkit.replay;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.InMemoryStore;
import dev.casecore.TenantDesk;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CommandId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.Directory;
import dev.casecore.port.Store;
import dev.casecore.reason.Code;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.Consumer;

/** The desk of one replay: its clock stands where the log stands. */
final class ReplayDesk {

    private final Store store = new InMemoryStore();
    private final TenantDesk desk;
    private Instant now = Instant.EPOCH;
    private long commands;

    ReplayDesk(Playbook playbook, Directory directory, Consumer<TenantDesk> furnishing) {
        this.desk = CaseDesk.builder()
                .playbook(playbook)
                .directory(directory)
                .store(store)
                .time(() -> now)
                .build()
                .forTenant(ReplayedLog.TENANT);
        furnishing.accept(desk);
    }

    void setClock(Instant instant) {
        now = instant;
    }

    CommandHeader header(Actor actor, Set<Code> acknowledged) {
        commands++;
        return new CommandHeader(CommandId.of("replay-" + commands), actor, now, acknowledged);
    }

    Either<Rejection, Accepted> open(OpenCase command) {
        return desk.open(command);
    }

    Either<Rejection, Accepted> give(Case subject, CaseCommand command) {
        return desk.handle(subject.id(), command);
    }

    Store store() {
        return store;
    }
}
