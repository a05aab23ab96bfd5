package dev.casecore.decision;

import static dev.casecore.decision.TicketDesk.ANNA;
import static dev.casecore.decision.TicketDesk.BEN;
import static dev.casecore.decision.TicketDesk.GATEWAY;
import static dev.casecore.decision.TicketDesk.GUY;
import static dev.casecore.decision.TicketDesk.NOON;
import static dev.casecore.decision.TicketDesk.PLAYBOOK;
import static dev.casecore.decision.TicketDesk.SUE;

import dev.casecore.approval.Approved;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.LinkTicket;
import dev.casecore.command.MergeCase;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.Code;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The ticket desk's whole tables: from every standing, for everybody, every way and everything that can be asked about. */
class EveryWayTest {
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final List<Actor> ACTORS = List.of(ANNA, BEN, SUE, GUY, GATEWAY);
    private static final String RESOURCES = "case-core/src/test/resources/dev/casecore/decision/";

    private static Map<String, Case> standings() {
        Case opened = TicketDesk.opened();
        var header = TicketDesk.header(ANNA, NOON);
        Case linked = TicketDesk.after(
                TicketDesk.after(TicketDesk.referredTwice(), new LinkTicket(header, TicketLink.of("OPS", "J-17"))),
                TicketDesk.comment(ANNA, NOON));
        return LinkedHashMap.<String, Case>empty()
                .put("opened by anna", opened)
                .put("waiting for its customer", TicketDesk.after(opened, new ChangeStatus(header, TicketDesk.WAITING)))
                .put("referred twice, with a ticket", linked)
                .put("waiting in a queue", TicketDesk.waitingInBack())
                .put("with a team", TicketDesk.after(opened, new HandOverCase(header, Owner.team(TicketDesk.EXPERTS))))
                .put("closed a minute ago", closed(NOON))
                .put("closed long ago", closed(NOON.minus(Duration.ofHours(7))))
                .put("merged while new", merged(opened))
                .put(
                        "merged while worked on",
                        merged(TicketDesk.after(opened, new ChangeStatus(header, TicketDesk.WORKING))));
    }

    private static Case merged(Case duplicate) {
        MergeCase merge = new MergeCase(TicketDesk.header(ANNA, NOON), Walks.OTHER.id());
        return Decider.decide(PLAYBOOK, duplicate, merge, Walks.situation(ANNA, NOON))
                .get()
                .after();
    }

    private static Case closed(Instant at) {
        var header = TicketDesk.header(ANNA, at).acknowledging(Code.SEARCH_TICKETS);
        return TicketDesk.after(
                TicketDesk.opened("c-1", at), new CloseCase(header, Option.none(), Option.some(TicketDesk.SOLVED)));
    }

    @Test
    void CORE_003_every_way_from_every_standing_is_as_approved() {
        StringBuilder ways = new StringBuilder(10_000);
        for (Tuple2<String, Case> standing : standings()) {
            ways.append("# ").append(standing._1()).append('\n');
            for (Actor actor : ACTORS) {
                PathFinder finder = PathFinder.of(PLAYBOOK, standing._2(), actor, Walks.situation(actor, LATER));
                PLAYBOOK.statuses()
                        .keySet()
                        .forEach(status -> ways.append(actor)
                                .append(" to ")
                                .append(status)
                                .append(": ")
                                .append(finder.to(status).get())
                                .append('\n'));
            }
        }
        Approved.check(RESOURCES + "ways.txt", ways.toString(), EveryWayTest.class);
    }

    /** A search that looks at more than it needs is not wrong, but slow: how many states it looks at is kept as well. */
    @Test
    void CORE_003_a_search_looks_at_no_more_states_than_approved() {
        StringBuilder costs = new StringBuilder(5_000);
        for (Tuple2<String, Case> standing : standings()) {
            for (Actor actor : List.of(ANNA, GUY)) {
                PathFinder finder = PathFinder.of(PLAYBOOK, standing._2(), actor, Walks.situation(actor, LATER));
                for (StatusId status : List.of(TicketDesk.WORKING, TicketDesk.REFERRED, TicketDesk.DROPPED)) {
                    costs.append(standing._1())
                            .append(", ")
                            .append(actor)
                            .append(" to ")
                            .append(status)
                            .append(": ")
                            .append(states(finder, status))
                            .append('\n');
                }
            }
        }
        Approved.check(RESOURCES + "states.txt", costs.toString(), EveryWayTest.class);
    }

    /** The fewest states within which the search ends. */
    private static int states(PathFinder finder, StatusId target) {
        int enough = 1;
        while (isGivenUp(finder, target, enough)) {
            enough *= 2;
        }
        int tooFew = enough / 2;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (isGivenUp(finder, target, middle)) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    private static boolean isGivenUp(PathFinder finder, StatusId target, int states) {
        PathBound bound = new PathBound(PathBound.DEFAULT.steps(), states);
        return finder.within(bound).to(target).get() instanceof Path.BoundExceeded;
    }

    @Test
    void CORE_003_everything_possible_in_every_standing_is_as_approved() {
        StringBuilder answers = new StringBuilder(100_000);
        for (Tuple2<String, Case> standing : standings()) {
            for (Actor actor : ACTORS) {
                answers.append("# ")
                        .append(standing._1())
                        .append(", ")
                        .append(actor)
                        .append('\n');
                answers.append(Possible.of(PLAYBOOK, standing._2(), actor, Walks.situation(actor, LATER))
                                .get())
                        .append('\n');
            }
        }
        Approved.check(RESOURCES + "possible.txt", answers.toString(), EveryWayTest.class);
    }

    @Test
    void CORE_003_every_template_is_as_approved() {
        StringBuilder templates = new StringBuilder(30_000);
        String header = "header=" + Template.header(ANNA, LATER);
        for (Tuple2<String, Case> standing : standings()) {
            templates.append("# ").append(standing._1()).append('\n');
            Templates.of(PLAYBOOK, standing._2(), Walks.situation(ANNA, LATER))
                    .forEach(template -> templates
                            .append(template.kind())
                            .append(template.target()
                                    .map(target -> " " + target)
                                    .getOrElse(""))
                            .append(": ")
                            .append(template.by(ANNA, LATER).toString().replace(header, ""))
                            .append('\n'));
        }
        Approved.check(RESOURCES + "templates.txt", templates.toString(), EveryWayTest.class);
    }
}
