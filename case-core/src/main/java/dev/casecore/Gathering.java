package dev.casecore;

import dev.casecore.command.AddActivity;
import dev.casecore.command.AddComment;
import dev.casecore.command.AdoptPlaybook;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.CloseCase;
import dev.casecore.command.EditCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkCase;
import dev.casecore.command.MergeCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReassignActivity;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReleaseCase;
import dev.casecore.command.UndoMerge;
import dev.casecore.command.UnlinkCase;
import dev.casecore.condition.Leaf;
import dev.casecore.decision.Decider;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Merge;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.playbook.KindDefinition;
import dev.casecore.playbook.Matcher;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.CalendarSource;
import dev.casecore.port.Directory;
import dev.casecore.port.Store;
import dev.casecore.port.StoredCase;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.MatchingCase;
import dev.casecore.situation.MatchingCase.Likeness;
import dev.casecore.situation.Situation;
import dev.casecore.sla.ClockState;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.sla.calendar.Calendars;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Gathers the situation of a command: everything outside its case that a rule may ask for, and nothing else. */
final class Gathering {

    private final TenantId tenant;
    private final Store store;
    private final Directory directory;
    private final CalendarSource calendarSource;
    private final Editions editions;
    private final CaseDesk desk;
    private final Option<Briefing> briefing;

    Gathering(TenantId tenant, CaseDesk desk, Option<Briefing> briefing) {
        this.tenant = tenant;
        this.store = desk.store;
        this.directory = desk.directory;
        this.calendarSource = desk.calendars;
        this.editions = new Editions(desk, tenant);
        this.desk = desk;
        this.briefing = briefing;
    }

    /** The tenant's own calendars: those that the promises of a playbook name, and the editions that the clocks of a case have pinned. */
    Calendars calendars(Playbook playbook, Option<Case> subject) {
        Calendars found = Calendars.none();
        for (CalendarId id : playbook.promisedCalendars()) {
            for (BusinessCalendar calendar : calendarSource.current(tenant, id)) {
                found = found.with(id, calendar);
            }
        }
        for (ClockState clock : subject.toList().flatMap(known -> known.clocks().values())) {
            CalendarVersion pinned = clock.calendar();
            if (found.edition(pinned).isEmpty()
                    && playbook.calendars().edition(pinned).isEmpty()) {
                for (BusinessCalendar calendar : editions.find(playbook.ref(), pinned)) {
                    found = found.withEdition(calendar);
                }
            }
        }
        return found;
    }

    ActorProfile profile(Actor actor) {
        Set<QueueId> memberships = actor.asUser().map(this::memberships).getOrElse(HashSet.empty());
        return ActorProfile.of(actor, actor.asUser().flatMap(this::user), memberships);
    }

    private Set<QueueId> memberships(UserId user) {
        return briefing.flatMap(known -> known.memberships(user)).getOrElse(() -> store.memberships(tenant, user));
    }

    private Option<dev.casecore.party.UserProfile> user(UserId user) {
        return directory.user(tenant, user);
    }

    Situation forCommand(Playbook playbook, Case current, CaseCommand command, Map<CaseId, Long> lineage, Instant now) {
        Inquiry inquiry = new Inquiry(tenant, directory, store, briefing);
        ask(inquiry, playbook, current, command);
        ActorProfile actor = profile(command.header().actor());
        return Situation.builder()
                .at(now)
                .actor(actor)
                .known(inquiry.answer())
                .others(others(current, command, actor))
                .ancestors(lineage.keySet())
                .calendars(calendars(playbook, Option.some(current)))
                .build();
    }

    private static void ask(Inquiry inquiry, Playbook playbook, Case current, CaseCommand command) {
        if (command instanceof HandOverCase handOver) {
            inquiry.owner(handOver.owner());
        } else if (command instanceof ReleaseCase release) {
            inquiry.queue(release.queue());
        } else if (command instanceof ReferCase refer) {
            if (!playbook.departments().containsKey(refer.department())) {
                inquiry.department(refer.department());
            }
            inquiry.references(playbook, refer);
        } else if (command instanceof CloseCase close) {
            close.statedBy().forEach(inquiry::user);
        } else if (command instanceof AddComment comment) {
            comment.mentions().forEach(inquiry::user);
        } else if (command instanceof AddActivity activity) {
            activity.assignee().forEach(inquiry::user);
        } else if (command instanceof ReassignActivity reassign) {
            inquiry.user(reassign.assignee());
        } else if (command instanceof AdoptPlaybook adopt) {
            playbook.kinds().get(current.kind()).forEach(kind -> inquiry.references(kind, adopt.given()));
        } else if (command instanceof EditCase edit) {
            for (KindDefinition kind : playbook.kinds().get(current.kind())) {
                inquiry.references(kind, current.fields().withAll(edit.changes()));
            }
        }
    }

    /**
     * The other case that a command is about. One that is tied to this one only now must be visible to the actor; one that already is can
     * be let go by whoever may do that.
     */
    private Map<CaseId, Case> others(Case current, CaseCommand command, ActorProfile actor) {
        Option<CaseId> newlyTied = command instanceof MergeCase merge
                ? Option.some(merge.survivor())
                : link(command).filter(link -> command instanceof LinkCase).map(CaseLink::other);
        if (newlyTied.isDefined()) {
            Sight sight = new Sight(desk, actor, command.header().actor());
            return others(newlyTied.toSet()).filterValues(sight::sees);
        }
        Option<CaseId> tied = command instanceof UndoMerge
                ? current.merge().map(Merge::survivor)
                : link(command).map(CaseLink::other);
        return others(tied.toSet());
    }

    private static Option<CaseLink> link(CaseCommand command) {
        if (command instanceof LinkCase link) {
            return Option.some(link.link());
        }
        return command instanceof UnlinkCase unlink ? Option.some(unlink.link()) : Option.none();
    }

    private Map<CaseId, Case> others(Set<CaseId> ids) {
        return store.findAll(tenant, ids).mapValues(StoredCase::current);
    }

    /**
     * Reads the case that is to become a parent and every case above it, each with its version: the link must be decided anew if one
     * of them changes meanwhile, or a circle of parents could close from two sides.
     */
    Map<CaseId, Long> lineage(Case current, CaseCommand command) {
        return link(command)
                .filter(link -> link.type() == LinkType.PARENT || link.type() == LinkType.CHILD)
                .map(link -> above(link.type() == LinkType.PARENT ? link.other() : current.id()))
                .getOrElse(HashMap.empty());
    }

    private Map<CaseId, Long> above(CaseId parent) {
        Map<CaseId, Long> found = HashMap.empty();
        List<CaseId> frontier = List.of(parent);
        while (!frontier.isEmpty()) {
            List<Case> cases = others(frontier.toSet()).values().toList();
            found = cases.foldLeft(found, (all, each) -> all.put(each.id(), each.version()));
            Map<CaseId, Long> seen = found;
            frontier = cases.flatMap(Case::links)
                    .filter(above -> above.type() == LinkType.PARENT && !seen.containsKey(above.other()))
                    .map(CaseLink::other);
        }
        return found;
    }

    /** The number of the case that a pick should take, if the case waits in a queue. */
    Option<CaseNumber> firstInQueue(Playbook playbook, Case current) {
        return current.owner().asQueue().flatMap(queue -> store.firstInQueue(tenant, queue, playbook.queueOrder()));
    }

    /** For asking what is possible: the queues that a case could go to are known too. */
    Situation forEverything(Playbook playbook, Case current, Actor actor, Instant now) {
        Inquiry inquiry = new Inquiry(tenant, directory, store, briefing);
        inquiry.allQueues();
        inquiry.owner(current.owner());
        for (KindDefinition kind : playbook.kinds().get(current.kind())) {
            inquiry.references(kind, current.fields());
        }
        return Situation.builder()
                .at(now)
                .actor(profile(actor))
                .known(inquiry.answer())
                .others(others(current.links().map(CaseLink::other).toSet()))
                .firstInQueue(firstInQueue(playbook, current))
                .calendars(calendars(playbook, Option.some(current)))
                .build();
    }

    Situation forOpening(Playbook playbook, OpenCase command, Instant now) {
        Inquiry inquiry = new Inquiry(tenant, directory, store, briefing);
        command.owner().forEach(inquiry::user);
        playbook.inbox().filter(queue -> command.owner().isEmpty()).forEach(inquiry::queue);
        playbook.kinds().get(command.kind()).forEach(kind -> inquiry.references(kind, command.fields()));
        ActorProfile actor = profile(command.header().actor());
        Situation moment = Situation.builder()
                .at(now)
                .actor(actor)
                .known(inquiry.answer())
                .others(others(command.followUpOf().toSet())
                        .filterValues(new Sight(desk, actor, command.header().actor())::sees))
                .build();
        return Situation.builder()
                .at(now)
                .actor(moment.actor())
                .known(moment.known())
                .others(moment.others())
                .matches(matches(playbook, command, moment))
                .calendars(calendars(playbook, Option.none()))
                .build();
    }

    private Seq<MatchingCase> matches(Playbook playbook, OpenCase command, Situation moment) {
        Matcher.Keys keys = keys(playbook, command);
        Seq<String> all = keys.issue().appendAll(keys.subject());
        return all.isEmpty()
                ? List.empty()
                : store.sharing(tenant, all, closedSince(playbook, moment.at()))
                        .map(found -> match(playbook, command, moment, keys, found));
    }

    static Matcher.Keys keys(Playbook playbook, OpenCase command) {
        Fields fields = command.fields();
        return playbook.matcher().keys(command.kind(), fields, command.tickets());
    }

    static Matcher.Keys keys(Playbook playbook, Case subject) {
        return playbook.matcher().keys(subject.kind(), subject.fields(), subject.tickets());
    }

    private static MatchingCase match(
            Playbook playbook, OpenCase command, Situation moment, Matcher.Keys keys, Case found) {
        boolean same = keys(playbook, found).issue().exists(keys.issue()::contains);
        return new MatchingCase(
                found.id(),
                found.number(),
                found.owner(),
                found.status().category(),
                same ? Likeness.SAME_ISSUE : Likeness.SAME_SUBJECT,
                same && Decider.isReopenable(playbook, found, command, moment));
    }

    /** Closed cases are of interest while they could be reopened; without a window in the playbook, always. */
    private static Instant closedSince(Playbook playbook, Instant now) {
        Seq<Duration> windows = playbook.policy(CommandKind.REOPEN_CASE)
                .requires()
                .leaves()
                .filter(leaf -> leaf.name().equals("closedWithin"))
                .flatMap(Leaf::parameters)
                .map(Fact::value)
                .map(Duration::parse);
        return windows.min().map(now::minus).getOrElse(Instant.EPOCH);
    }
}
