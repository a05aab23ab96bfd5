package dev.casecore.examples.replay;

import dev.casecore.Accepted;
import dev.casecore.CaseDesk;
import dev.casecore.Sweep;
import dev.casecore.TenantDesk;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.examples.place.Place;
import dev.casecore.examples.report.Promises;
import dev.casecore.examples.report.ReplayStatistics;
import dev.casecore.identity.Actor;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Page;
import dev.casecore.reason.RuleId;
import dev.casecore.testkit.replay.AnybodyDirectory;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The desk of a replay: its clock stands where the log stands, and every answer is counted. */
final class ReplayDesk {

    /** Who hands cases over when the log says that somebody else went on. */
    static final UserId DISPATCHER = UserId.of("dispatcher");

    private final Playbook playbook;
    private final TenantDesk desk;
    private final ReplayStatistics statistics;
    private final Attempts attempts = new Attempts();
    private Instant now = Instant.EPOCH;
    private long commands;

    ReplayDesk(PlayedPlaybook played, Place place, ReplayStatistics statistics) {
        this.playbook = played.playbook();
        this.statistics = statistics;
        this.desk = CaseDesk.builder()
                .store(place.store())
                .playbook(playbook)
                .directory(AnybodyDirectory.inRoles(played.agent())
                        .with(UserProfile.of(DISPATCHER).withRoles(played.agent(), played.supervisor())))
                .time(() -> now)
                .build()
                .forTenant(place.tenant("service-desk-" + played.name()));
        played.furnish().accept(desk);
    }

    /** Lets time pass; the clocks are looked after once an hour. */
    void setClock(Instant instant) {
        Instant later = instant.isBefore(now) ? now : instant;
        boolean hourIsOver = !later.truncatedTo(ChronoUnit.HOURS).equals(now.truncatedTo(ChronoUnit.HOURS));
        now = later;
        if (hourIsOver) {
            lookAfterTheClocks();
        }
    }

    private void lookAfterTheClocks() {
        Sweep sweep = desk.clocks().sweep(Integer.MAX_VALUE);
        if (!sweep.skipped().isEmpty()) {
            throw new IllegalStateException("clocks that nobody can look after: " + sweep.skipped());
        }
    }

    /** How promises were kept, once the log has ended. */
    Promises promises() {
        PromiseReview review = new PromiseReview(playbook);
        CaseQuery query =
                CaseQuery.builder().sortBy(CaseColumn.NUMBER).limit(1_000).build();
        Actor reader = Actor.user(DISPATCHER);
        Option<Page.Cursor> next = Option.none();
        do {
            Page page = desk.list(query.withAfter(next), reader);
            page.cases().forEach(review::add);
            next = page.next();
        } while (next.isDefined());
        return review.conclude((subject, clock) ->
                desk.clocks().statement(subject.id(), clock, reader).get());
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

    /** Makes somebody a member of a queue. */
    void join(QueueId queue, UserId user) {
        desk.queues().addMember(queue, user);
    }

    /** What the log tried, and what came of it. */
    Attempts attempts() {
        return attempts;
    }

    void followedUp() {
        statistics.followedUp();
    }
}
