package dev.casecore;

import dev.casecore.command.AddComment;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.conversation.Interaction;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.Team;
import dev.casecore.playbook.EngineRule;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Code;
import dev.casecore.reason.Unmet;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** From a conversation to what it calls for, in one call (SF-001 to SF-010). */
final class Intake {

    private final TenantDesk tenantDesk;
    private final CaseDesk desk;
    private final TenantId tenant;

    Intake(TenantDesk tenantDesk, CaseDesk desk, TenantId tenant) {
        this.tenantDesk = tenantDesk;
        this.desk = desk;
        this.tenant = tenant;
    }

    Either<Rejection, IntakeResult> take(Interaction interaction, OpenCase opening) {
        if (!interaction.needsCase() && interaction.wish() == Interaction.Wish.AS_ADVISED) {
            return Either.right(new IntakeResult.NoCaseNeeded(noCaseNeeded(opening)));
        }
        Either<Rejection, Accepted> opened = tenantDesk.open(opening);
        if (opened.isRight()) {
            Accepted accepted = opened.get();
            return Either.right(new IntakeResult.CaseOpened(
                    interaction.needsCase()
                            ? accepted
                            : new Accepted(
                                    accepted.after(),
                                    accepted.events(),
                                    accepted.advice().append(noCaseNeeded(opening)))));
        }
        Option<CaseId> existing = existing(opened.getLeft());
        return existing.isEmpty()
                ? Either.left(opened.getLeft())
                : note(existing.get(), interaction, opening).map(IntakeResult.NoteAdded::new);
    }

    private Advice noCaseNeeded(OpenCase opening) {
        return Advice.of(Unmet.of(
                        Code.NO_CASE_NEEDED,
                        desk.playbooks
                                .current(tenant)
                                .map(playbook -> playbook.rule(EngineRule.NO_CASE_NEEDED))
                                .getOrElse(EngineRule.NO_CASE_NEEDED.byDefault()))
                .with("kind", opening.kind()));
    }

    private static Option<CaseId> existing(Rejection rejection) {
        return rejection
                .unmet()
                .find(reason -> reason.code().equals(Code.CASE_EXISTS))
                .flatMap(reason -> reason.fact("case"))
                .map(CaseId::of);
    }

    private Either<Rejection, Accepted> note(CaseId existing, Interaction interaction, OpenCase opening) {
        CommandHeader header = opening.header();
        CommandHeader noteHeader = new CommandHeader(
                CommandId.of("note-" + Fingerprint.of("note", opening)),
                header.actor(),
                header.occurredAt(),
                HashSet.empty());
        Set<UserId> mentions = desk.store
                .find(tenant, existing)
                .map(StoredCase::current)
                .map(Case::owner)
                .map(this::people)
                .getOrElse(HashSet.empty());
        return tenantDesk.handle(existing, new AddComment(noteHeader, interaction.details(), mentions));
    }

    /** The people behind an owner: the user, or every member of the queue or team (SF-008). */
    private Set<UserId> people(Owner owner) {
        Set<UserId> ofQueue = owner.asQueue()
                .flatMap(queue -> desk.store.queue(tenant, queue))
                .map(QueueDefinition::members)
                .getOrElse(HashSet.empty());
        Set<UserId> ofTeam = owner.asTeam()
                .flatMap(team -> desk.directory.team(tenant, team))
                .map(Team::members)
                .getOrElse(HashSet.empty());
        return HashSet.ofAll(owner.asUser())
                .addAll(ofQueue)
                .addAll(ofTeam)
                .filter(user -> desk.directory.user(tenant, user).isDefined());
    }
}
