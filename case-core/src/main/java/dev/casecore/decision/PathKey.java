package dev.casecore.decision;

import dev.casecore.activity.OpenActivity;
import dev.casecore.assignment.Assignment;
import dev.casecore.conversation.Conversation.Sent;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketLink;
import dev.casecore.situation.Situation;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/** What two states of a case have in common if a search for a path need look at one of them only. */
record PathKey(
        StatusId status,
        String owner,
        Set<String> assignments,
        int reopenings,
        Priority priority,
        Set<String> edited,
        Set<TicketLink> tickets,
        Set<EvidenceId> evidence,
        Map<PurposeId, Sent> sent,
        Option<StageId> stage,
        Set<ActivityId> activities,
        boolean reviewed,
        Instant since,
        Option<Instant> closedAt,
        Instant at) {

    static PathKey of(Case start, Case now, Instant at, Actor actor, Situation situation) {
        return new PathKey(
                now.status().id(),
                owner(start, now, actor, situation),
                now.assignments()
                        .open()
                        .map(open -> name(start, open))
                        .toSet()
                        .addAll(Option.when(now.assignments().hasEverBeen(), "ever")),
                Math.min(now.closings().reopenings() - start.closings().reopenings(), 1),
                now.priority(),
                now.edits().keySet(),
                now.tickets().toSet(),
                now.evidence().keySet(),
                now.conversation().sent(),
                now.stage(),
                now.activities().map(OpenActivity::id).toSet(),
                now.latestReview().isDefined(),
                now.status().since(),
                now.closings().lastClosedAt(),
                at);
    }

    /** Whether one is opened on the way, and for whom, matters; which number it gets does not. */
    private static String name(Case start, Assignment open) {
        return open.id().number() > start.counters().assignments()
                ? open.department().value()
                : open.id().toString();
    }

    /** What kind of owner: the same as at the start, the actor, or somebody, and whether the actor is among them. */
    private static String owner(Case start, Case now, Actor actor, Situation situation) {
        Owner owner = now.owner();
        if (owner.equals(start.owner()) || owner.asUser().isDefined()) {
            return owner.toString();
        }
        boolean member = owner.asQueue().exists(situation.actor().queues()::contains)
                || owner.asTeam()
                        .exists(team -> situation
                                .actor()
                                .profile()
                                .exists(known -> known.teams().contains(team)));
        return (owner.asQueue().isDefined() ? "queue" : "team") + (member ? " of " + actor : "");
    }
}
