package dev.casecore.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.Accepted;
import dev.casecore.TenantDesk;
import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CaseId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.reason.Code;
import dev.casecore.testkit.trial.Company;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What is true of a desk on which a life is lived once more, command by command. */
final class DeskLaws {

    private final Life life;
    private final Store store;
    private final Branch branch;

    DeskLaws(Life life, Store store) {
        this.life = life;
        this.store = store;
        this.branch = new Branch(life.company(), store, Company.TENANT);
    }

    /** What is saved of the case. */
    private record Saved(Option<Case> current, Seq<RecordedEvent> events) {}

    private Saved saved(CaseId id) {
        return new Saved(
                store.find(Company.TENANT, id).map(StoredCase::current),
                store.events(Company.TENANT, id, 0, Long.MAX_VALUE));
    }

    private CaseId opened() {
        return branch.at(life.opening().header().occurredAt())
                .open(life.opening().command())
                .getOrElseThrow(refusal -> new AssertionError(refusal + " through a desk, accepted in " + life))
                .after()
                .id();
    }

    void checkSentTwice() {
        CaseId id = opened();
        assertThat(branch.at(life.endsAt())
                        .open(life.opening().command())
                        .map(accepted -> accepted.after().id()))
                .as("the answer to the same opening, sent again, in %s", life)
                .isEqualTo(Either.right(id));
        for (Step step : life.steps()) {
            TenantDesk desk = branch.at(step.at());
            Either<Rejection, Accepted> answer = desk.handle(id, step.command());
            Saved once = saved(id);
            assertThat(desk.handle(id, step.command()))
                    .as("the answer to the same %s, sent again, in %s", step.what(), life)
                    .isEqualTo(answer);
            assertThat(saved(id))
                    .as("what is saved after the same %s, sent again, in %s", step.what(), life)
                    .isEqualTo(once);
            if (answer.isRight()) {
                checkTaken(desk, id, step.command());
            }
        }
    }

    private void checkTaken(TenantDesk desk, CaseId id, CaseCommand command) {
        CaseCommand other = AddComment.of(command.header(), "something else altogether");
        assertThat(desk.handle(id, other).fold(Rejection::codes, accepted -> accepted.events()))
                .as("the answer to another command under the id of an accepted one in %s", life)
                .isEqualTo(io.vavr.collection.List.of(Code.COMMAND_ID_REUSED));
    }

    void checkRefusalsChangeNothing() {
        CaseId id = opened();
        for (Step step : life.steps()) {
            Saved before = saved(id);
            if (branch.at(step.at()).handle(id, step.command()).isLeft()) {
                assertThat(saved(id))
                        .as("what is saved after the refused %s in %s", step.what(), life)
                        .isEqualTo(before);
            }
        }
    }

    void checkExplained() {
        CaseId id = opened();
        for (Step step : life.steps()) {
            TenantDesk desk = branch.at(step.at());
            Either<Rejection, Accepted> explained =
                    desk.explain(id, step.command()).map(DeskLaws::asIfSaved);
            assertThat(desk.handle(id, step.command()))
                    .as("the answer to %s, against what was explained, in %s", step.what(), life)
                    .isEqualTo(explained);
        }
    }

    private static Accepted asIfSaved(Decision decision) {
        return new Accepted(decision.after(), decision.events(), decision.advice());
    }
}
