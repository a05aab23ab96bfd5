package dev.casecore.testkit.contract.props;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.command.AddComment;
import dev.casecore.decision.CaseChange;
import dev.casecore.decision.Decider;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Matcher;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.Receipt;
import dev.casecore.port.Store;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Situation;
import dev.casecore.testkit.contract.desk.Helpdesk;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** What a stranger would save who knows a case of another tenant by heart: as that tenant's case, or as if it were their own. */
final class StrangersCommit {

    private static final AddComment COMMENT = AddComment.of(Helpdesk.by("strange"), "mine now");

    private StrangersCommit() {}

    static void tryOn(Store store, Function<Commit, Either<Conflict, Commit>> saving, Case theirs, TenantId stranger) {
        if (theirs.isOpen()) {
            assertThatThrownBy(() -> commit(theirs, stranger)).isInstanceOf(IllegalArgumentException.class);
            assertThat(saving.apply(commit(pretended(store, theirs, stranger), stranger)))
                    .isEqualTo(Either.left(Conflict.STALE));
        }
    }

    /** The same case, with the same history, of another tenant. */
    private static Case pretended(Store store, Case theirs, TenantId stranger) {
        return Evolution.fold(store.events(theirs.tenant(), theirs.id(), 0, Long.MAX_VALUE)
                        .map(event -> of(stranger, event)))
                .get();
    }

    private static RecordedEvent of(TenantId stranger, RecordedEvent event) {
        return new RecordedEvent(
                stranger,
                event.caseId(),
                event.sequence(),
                event.version(),
                event.command(),
                event.actor(),
                event.occurredAt(),
                event.recordedAt(),
                event.event());
    }

    private static Commit commit(Case subject, TenantId stranger) {
        Situation situation = Situation.builder()
                .at(Helpdesk.NOW)
                .actor(ActorProfile.of(COMMENT.header().actor(), Option.none(), HashSet.empty()))
                .build();
        CaseChange change = Decider.decide(Helpdesk.PLAYBOOK, subject, COMMENT, situation)
                .get()
                .change();
        long until = change.after().revision().sequence();
        Receipt receipt = new Receipt(COMMENT.header().id(), "strange", subject.id(), until - 1, until, List.empty());
        Commit.Item item = new Commit.Item(change, Matcher.Keys.NONE, Matcher.Keys.NONE, "");
        return new Commit(stranger, receipt, List.of(item), Option.none(), HashMap.empty());
    }
}
