package dev.casecore.benchmarks.storage;

import dev.casecore.Accepted;
import dev.casecore.decision.Rejection;
import dev.casecore.jdbc.JdbcStore;
import dev.casecore.reason.Code;
import io.vavr.control.Either;
import io.vavr.control.Option;
import javax.sql.DataSource;

/** Picks at a desk of this library. */
final class DeskPicks implements Picks {

    private final StorageDesk desk;

    DeskPicks(DataSource source, long waiting) {
        SeededCases.seed(source, SeededCases.Mix.WAITING, 10, waiting);
        this.desk = new StorageDesk("command", JdbcStore.on(source), SeededCases.afterwards());
    }

    @Override
    public String name() {
        return "case-core";
    }

    @Override
    public Option<Long> pick(int agent) {
        Either<Rejection, Accepted> answer = desk.desk().pickNext(StorageDesk.FRONT, desk.by(agent));
        return answer.isLeft() && answer.getLeft().codes().contains(Code.QUEUE_EMPTY)
                ? Option.none()
                : Option.some(SeededCases.number(
                        StorageDesk.accepted(answer).after().id().value()));
    }
}
