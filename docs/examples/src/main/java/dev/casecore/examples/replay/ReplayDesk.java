package dev.casecore.examples.replay;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.TenantDesk;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.examples.report.ReplayStatistics;
import dev.casecore.identity.Actor;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.RuleId;
import io.vavr.control.Either;
import java.time.Instant;

/** The desk of a replay: its clock stands where the log stands, and every answer is counted. */
final class ReplayDesk {

    private final Playbook playbook;
    private final TenantDesk desk;
    private final ReplayStatistics statistics;
    private Instant now = Instant.EPOCH;
    private long commands;

    ReplayDesk(Playbook playbook, ReplayStatistics statistics) {
        this.playbook = playbook;
        this.statistics = statistics;
        this.desk = CaseDesk.builder()
                .playbook(playbook)
                .directory(new ReplayDirectory())
                .time(() -> now)
                .build()
                .forTenant(TenantId.of("service-desk"));
    }

    void setClock(Instant instant) {
        now = instant.isBefore(now) ? now : instant;
    }

    CommandHeader by(UserId user) {
        commands++;
        return CommandHeader.of("replay-" + commands, Actor.user(user), now);
    }

    Either<Rejection, Accepted> open(OpenCase command) {
        return desk.open(command)
                .peek(opened -> statistics.opened(
                        opened.after().id().value(),
                        label(opened.after()),
                        opened.after().opening().recordedAt()))
                .peek(opened -> statistics.accepted(command.commandKind().toString()))
                .peekLeft(this::count);
    }

    Either<Rejection, Accepted> handle(Case subject, CaseCommand command) {
        return desk.handle(subject.id(), command)
                .peek(accepted -> follow(accepted, command))
                .peekLeft(this::count);
    }

    private void follow(Accepted accepted, CaseCommand command) {
        statistics.accepted(command.commandKind().toString());
        accepted.events()
                .filter(recorded -> recorded.event() instanceof StatusChanged)
                .forEach(recorded -> statistics.moved(
                        recorded.caseId().value(),
                        playbook.status(((StatusChanged) recorded.event()).to()).label(),
                        recorded.recordedAt()));
    }

    private void count(Rejection rejection) {
        statistics.rejected(rejection.rules().distinct().map(RuleId::value).toJavaArray(String[]::new));
    }

    private String label(Case subject) {
        return playbook.status(subject.status().id()).label();
    }

    void followedUp() {
        statistics.followedUp();
    }
}
