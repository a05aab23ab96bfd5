package dev.casecore.decision;

import dev.casecore.command.HandOverCase;
import dev.casecore.command.OwnershipCommand;
import dev.casecore.command.PickCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Owner;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.OwnershipEvent.OwnerChanged;
import dev.casecore.lifecycle.OwnershipEvent.PriorityChanged;
import dev.casecore.lifecycle.OwnershipEvent.Way;
import dev.casecore.party.UserProfile;
import dev.casecore.playbook.EngineRule;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import io.vavr.control.Option;

/** Carries out in thought what is about who is responsible. */
final class OwnershipHandler implements OwnershipCommand.Visitor<Draft> {

    private final Draft draft;

    OwnershipHandler(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Draft handOverCase(HandOverCase command) {
        command.owner().asUser().forEach(user -> checkUser(draft, user));
        command.owner().asQueue().forEach(this::checkQueue);
        command.owner().asTeam().forEach(this::checkTeam);
        change(command.owner(), Way.HANDED_OVER);
        return draft;
    }

    @Override
    public Draft pickCase(PickCase command) {
        Case subject = draft.current();
        Option<UserId> picker = command.header().actor().asUser();
        if (picker.isEmpty()) {
            draft.refuse(
                    EngineRule.PICK_MEMBER,
                    Code.NOT_A_MEMBER,
                    "actor",
                    command.header().actor());
            return draft;
        }
        Option<UserProfile> profile = draft.situation.actor().profile();
        if (profile.exists(known -> !known.active())) {
            draft.refuse(EngineRule.ACTIVE_USER, Code.USER_INACTIVE, "user", picker.get());
        }
        if (subject.owner().asUser().isDefined()) {
            draft.refuse(draft.lack(EngineRule.PICK_WAITING, Code.NOT_WAITING)
                    .with("owner", subject.owner())
                    .with("since", subject.ownership().since()));
        } else if (!isMember(subject.owner())) {
            draft.refuse(EngineRule.PICK_MEMBER, Code.NOT_A_MEMBER, "owner", subject.owner());
        }
        boolean inOrder = draft.situation.firstInQueue().forAll(subject.number()::equals);
        change(Owner.user(picker.get()), inOrder ? Way.PICKED : Way.PICKED_OUT_OF_ORDER);
        return draft;
    }

    /** Gives the case to whoever acts, whoever owned it. */
    void takeOver(Actor actor) {
        for (UserId user : actor.asUser()) {
            checkUser(draft, user);
            change(Owner.user(user), Way.HANDED_OVER);
        }
    }

    private boolean isMember(Owner owner) {
        var actor = draft.situation.actor();
        return owner.asQueue().exists(actor.queues()::contains)
                || owner.asTeam()
                        .exists(team -> actor.profile()
                                .exists(profile -> profile.teams().contains(team)));
    }

    @Override
    public Draft releaseCase(ReleaseCase command) {
        if (draft.current().owner().asUser().isEmpty()) {
            draft.refuse(draft.lack(EngineRule.PICK_WAITING, Code.NOT_OWNED_BY_USER)
                    .with("owner", draft.current().owner())
                    .mendedBy(Remedy.of(CommandKind.PICK_CASE)));
        }
        checkQueue(command.queue());
        change(Owner.queue(command.queue()), Way.RELEASED);
        return draft;
    }

    @Override
    public Draft prioritizeCase(PrioritizeCase command) {
        if (draft.current().priority() != command.priority()) {
            draft.emit(new PriorityChanged(draft.current().priority(), command.priority()));
        }
        return draft;
    }

    private void change(Owner owner, Way way) {
        if (!draft.current().owner().equals(owner)) {
            draft.emit(new OwnerChanged(draft.current().owner(), owner, way));
        }
    }

    static void checkUser(Draft draft, UserId user) {
        if (draft.awaits(user, "owner")) {
            return;
        }
        Option<UserProfile> profile = draft.situation.user(user);
        if (profile.isEmpty()) {
            draft.refuse(EngineRule.KNOWN_REFERENCE, Code.UNKNOWN_USER, "user", user);
        } else if (!profile.get().active()) {
            draft.refuse(EngineRule.ACTIVE_USER, Code.USER_INACTIVE, "user", user);
        }
    }

    private void checkQueue(QueueId queue) {
        Option<QueueDefinition> definition = draft.situation.known().queues().get(queue);
        if (definition.isEmpty()) {
            draft.refuse(EngineRule.KNOWN_REFERENCE, Code.UNKNOWN_QUEUE, "queue", queue);
        } else if (!definition.get().takes(draft.current().kind())) {
            draft.refuse(draft.lack(EngineRule.QUEUE_KIND, Code.QUEUE_TAKES_OTHER_KINDS)
                    .with("queue", queue)
                    .with("kind", draft.current().kind()));
        }
    }

    private void checkTeam(TeamId team) {
        if (!draft.awaits(team, "owner") && !draft.situation.known().teams().containsKey(team)) {
            draft.refuse(EngineRule.KNOWN_REFERENCE, Code.UNKNOWN_TEAM, "team", team);
        }
    }
}
