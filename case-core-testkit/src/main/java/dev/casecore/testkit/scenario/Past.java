package dev.casecore.testkit.scenario;

import dev.casecore.decision.CaseChange;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Matcher;
import dev.casecore.port.Commit;
import dev.casecore.port.Receipt;
import dev.casecore.testkit.fixture.DeskFixture;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Puts a case into the store of a desk as its events say, past every rule. */
final class Past {

    private static final Actor TELLER = Actor.system("scenario");

    private final DeskFixture desk;

    Past(DeskFixture desk) {
        this.desk = desk;
    }

    /** The events, each of a command of its own, now. */
    Seq<RecordedEvent> stamped(Seq<CaseEvent> events) {
        CaseId id = CaseId.of("given-" + desk.store().nextNumber(desk.tenant()));
        Instant now = desk.now();
        return events.zipWithIndex((event, index) -> new RecordedEvent(
                desk.tenant(), id, index + 1L, index + 1L, desk.by(TELLER).id(), TELLER, now, now, event));
    }

    Case saved(Seq<RecordedEvent> events) {
        Seq<RecordedEvent> ours = events.map(this::ours);
        Case past = Evolution.fold(ours)
                .getOrElseThrow(() -> new IllegalArgumentException("the first event given must open a case, not be "
                        + events.headOption().map(event -> event.event().name()).getOrElse("none")));
        check(past, ours);
        Commit commit = new Commit(
                desk.tenant(),
                receipt(past, ours),
                List.of(new Commit.Item(new CaseChange(Option.none(), past, ours), Matcher.Keys.NONE, keys(past), "")),
                Option.none(),
                HashMap.empty());
        desk.store()
                .commit(commit)
                .getOrElseThrow(conflict -> new IllegalArgumentException(
                        "the store cannot take case " + past.id() + ", number " + past.number() + ": " + conflict));
        return past;
    }

    private RecordedEvent ours(RecordedEvent event) {
        return new RecordedEvent(
                desk.tenant(),
                event.caseId(),
                event.sequence(),
                event.version(),
                event.command(),
                event.actor(),
                event.occurredAt(),
                event.recordedAt(),
                event.event());
    }

    private void check(Case past, Seq<RecordedEvent> events) {
        if (!past.playbook().equals(desk.playbook().ref())) {
            throw new IllegalArgumentException("the events given are of a case under " + past.playbook()
                    + ", but the desk plays by " + desk.playbook().ref());
        }
        Seq<Long> places = events.map(RecordedEvent::sequence);
        boolean ofOneCase = events.forAll(event -> event.caseId().equals(past.id()));
        if (!ofOneCase || !places.equals(List.rangeClosed(1L, events.size()))) {
            throw new IllegalArgumentException(
                    "the events given must be those of one case, from 1 on without a gap, not "
                            + events.map(event -> event.caseId() + "/" + event.sequence())
                                    .mkString(", "));
        }
    }

    private static Receipt receipt(Case past, Seq<RecordedEvent> events) {
        CommandId last = events.last().command();
        return new Receipt(last, "given", past.id(), 0, events.size(), List.empty());
    }

    private Matcher.Keys keys(Case past) {
        return desk.playbook().matcher().keys(past.kind(), past.fields(), past.tickets());
    }
}
