package dev.casecore.testkit.explorer;

import dev.casecore.command.CaseCommand;
import dev.casecore.decision.Possibility;
import dev.casecore.decision.Possible;
import dev.casecore.decision.Rejection;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.party.UserProfile;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.OpenTrial;
import dev.casecore.testkit.trial.Openings;
import dev.casecore.testkit.trial.Person;
import dev.casecore.testkit.trial.Trial;
import dev.casecore.testkit.trial.Trials;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One exploration, breadth first. */
final class Walk {

    /** How long a command takes: what happens at one instant cannot be told from what happened before a closing. */
    private static final Duration STRIDE = Duration.ofSeconds(1);

    private final Company company;
    private final Bounds bounds;
    private final Abstraction abstraction;
    private final Checks checks;
    private final Atlas atlas;
    private final Trials trials;
    private final Map<Traits, Place> places = new LinkedHashMap<>();
    private final Queue<Place> frontier = new ArrayDeque<>();
    private final Map<RuleId, Trail> refusals = new LinkedHashMap<>();
    private long transitions;
    private long tried;

    Walk(Company company, Bounds bounds, Abstraction abstraction, Checks checks) {
        this.company = company;
        this.bounds = bounds;
        this.abstraction = abstraction;
        this.checks = checks;
        this.atlas = Atlas.of(abstraction.size(), Abstraction.FIRST, bounds.combined());
        this.trials = Trials.ofWhatMatters(company);
    }

    Exploration run(Option<Trail> start) {
        start.toList().appendAll(start.isDefined() ? List.empty() : openings()).forEach(this::start);
        Seq<Finding> never = List.empty();
        do {
            expandAll();
            never = never(start.isEmpty());
        } while (hasMore());
        boolean complete = frontier.isEmpty();
        Seq<Finding> findings = checks.findings()
                .appendAll(never)
                .appendAll(start.isEmpty() && complete ? checks.shadows().findings(sure()) : List.empty());
        Seq<Trail> trails = List.ofAll(places.values()).map(Place::trail);
        return new Exploration(company, trails.size(), transitions, tried, complete, trails, refusals, findings);
    }

    private boolean hasMore() {
        return !frontier.isEmpty() && places.size() < bounds.states();
    }

    private void expandAll() {
        while (hasMore()) {
            expand(frontier.remove());
        }
    }

    /** What never happens. To look for it may find something new, from where it is to be gone on. */
    private Seq<Finding> never(boolean fromOpenings) {
        Seq<Place> all = List.ofAll(places.values());
        Seq<Finding> endless = new Graph(company, abstraction, atlas, all, this::missing).findings();
        return endless.appendAll(fromOpenings && frontier.isEmpty() ? neverReached(all) : List.empty());
    }

    private void expand(Place place) {
        new Expansion(place).run();
        place.done();
    }

    /** Looks once more, from a place on, as if nothing had been seen before, and then with everything combined. */
    private Option<Finding.Proof> missing(Place from, Predicate<Traits> goal, Predicate<Traits> through) {
        Search again = look(bounds, List.of(from), goal, through);
        return again == Search.IN_VAIN ? missingAnywhere(List.of(from), goal, through) : Option.none();
    }

    /** Looks with everything combined, so that nothing is taken for anything else. */
    private Option<Finding.Proof> missingAnywhere(Seq<Place> from, Predicate<Traits> goal, Predicate<Traits> through) {
        return switch (look(bounds.withAllCombined(), from, goal, through)) {
            case SUCCESSFUL -> Option.none();
            case IN_VAIN -> Option.some(Finding.Proof.EVERYTHING_TRIED);
            case BROKEN_OFF -> Option.some(Finding.Proof.NOT_FOUND);
        };
    }

    /** What came of a search. */
    private enum Search {
        SUCCESSFUL,
        IN_VAIN,
        BROKEN_OFF
    }

    /** Looks, and keeps what it sees: what is new about it is gone on with. */
    private Search look(Bounds within, Seq<Place> from, Predicate<Traits> goal, Predicate<Traits> through) {
        Walk again = new Walk(company, within, abstraction, checks);
        Search search = again.search(from, goal, through);
        Seq<Place> seen = List.ofAll(again.places.values());
        seen.forEach(place -> reach(place.current(), place.at(), place.trail()));
        atlas.addAll(seen);
        return search;
    }

    private Search search(Seq<Place> from, Predicate<Traits> goal, Predicate<Traits> through) {
        from.forEach(place -> reach(place.current(), place.at(), place.trail()));
        while (hasMore()) {
            Place place = frontier.remove();
            if (through.test(place.traits())) {
                expand(place);
            }
            if (place.next().stream().anyMatch(goal.and(through))) {
                return Search.SUCCESSFUL;
            }
        }
        return frontier.isEmpty() ? Search.IN_VAIN : Search.BROKEN_OFF;
    }

    private Seq<Finding> neverReached(Seq<Place> all) {
        return company.playbook()
                .statuses()
                .keySet()
                .toList()
                .reject(status ->
                        all.exists(place -> place.current().status().id().equals(status)))
                .flatMap(status -> neverReached(status, all));
    }

    private Option<Finding> neverReached(StatusId status, Seq<Place> all) {
        Seq<Place> opened = all.filter(place -> place.trail().given().isEmpty());
        Option<Finding.Proof> proof = atlas.isExact()
                ? Option.some(sure())
                : missingAnywhere(opened, traits -> traits.at(0).equals(status.value()), any -> true);
        return proof.map(sure -> new Finding(Finding.Kind.STATUS_NEVER_REACHED, status.value(), Option.none(), sure));
    }

    /** How sure it is that something does not happen which this walk did not see. */
    private Finding.Proof sure() {
        return atlas.isExact() ? Finding.Proof.EVERYTHING_TRIED : Finding.Proof.NOT_FOUND;
    }

    /** Everything that can be opened. What cannot is a refusal like others. */
    private Seq<Trail> openings() {
        List<Trail> opened = List.empty();
        for (OpenTrial opening : new Openings(company).all(Company.START)) {
            tried++;
            Trail trail = new Trail(company, opening, List.empty());
            var answer = opening.answer(company);
            answer.swap().forEach(refusal -> refused(refusal, trail));
            opened = answer.isRight() ? opened.append(trail) : opened;
        }
        return opened;
    }

    private void start(Trail trail) {
        reach(trail.end(), trail.endsAt(), trail);
    }

    private Traits reach(Case current, Instant at, Trail trail) {
        Traits traits = abstraction.of(current, at);
        if (atlas.isNew(traits)) {
            Place place = new Place(traits, current, at, trail);
            places.put(traits, place);
            frontier.add(place);
        }
        return traits;
    }

    private void refused(Rejection refusal, Trail trail) {
        refusal.unmet()
                .flatMap(Walk::rules)
                .appendAll(refusal.warnings().map(warning -> warning.rule()))
                .forEach(rule -> refusals.putIfAbsent(rule, trail));
    }

    private boolean isNew(Rejection refusal) {
        return refusal.unmet().flatMap(Walk::rules).exists(rule -> !refusals.containsKey(rule));
    }

    private static Seq<RuleId> rules(Unmet reason) {
        return reason.alternatives().flatMap(Walk::rules).prepend(reason.rule());
    }

    /** Everything that is tried in one state. */
    private final class Expansion {

        private final Place place;
        private final Case current;
        private final Instant at;
        private final Set<String> done = new HashSet<>();
        private final TreeSet<Instant> waits = new TreeSet<>();

        Expansion(Place place) {
            this.place = place;
            this.current = place.current();
            this.at = place.at().plus(STRIDE);
        }

        void run() {
            for (Person person : company.people().filter(this::isConcerned)) {
                Possible.of(company.playbook(), current, person.actor(), company.situation(person, at))
                        .forEach(possible -> possible.all().forEach(asked -> ask(asked, person)));
            }
            company.terms().windows().map(at::plus).map(end -> end.plus(STRIDE)).forEach(waits::add);
            waits.forEach(until -> lead(current, until, place.trail()));
        }

        /** Somebody of a department that was not asked is like anybody. */
        private boolean isConcerned(Person person) {
            return person.profile()
                    .profile()
                    .flatMap(UserProfile::department)
                    .forAll(department -> current.assignments()
                            .open()
                            .exists(open -> open.department().equals(department)));
        }

        private void ask(Possibility asked, Person person) {
            tried++;
            asked.earliest().filter(at::isBefore).forEach(waits::add);
            boolean first = done.add(asked.template() + asked.isPossible());
            if (asked.isPossible() || mayCancelWork(asked)) {
                if (first || checks.shadows().areOpen(asked.command())) {
                    attempt(asked, person);
                }
            } else if (first || asked.refusal().exists(refusal -> isNew(refusal))) {
                refuse(asked, person);
            }
        }

        private void refuse(Possibility asked, Person person) {
            if (trials.of(asked, person, current, at).headOption().exists(this::give)) {
                disagree(asked, person);
            }
        }

        private boolean mayCancelWork(Possibility asked) {
            return asked.command() == CommandKind.CLOSE_CASE
                    && !current.activities().isEmpty();
        }

        private void attempt(Possibility asked, Person person) {
            Seq<Boolean> accepted = trials.of(asked, person, current, at).map(this::give);
            boolean open = asked.command() == CommandKind.EDIT_CASE || mayCancelWork(asked);
            if (!open && asked.isPossible() && !accepted.isEmpty() && !accepted.exists(yes -> yes)) {
                disagree(asked, person);
            }
        }

        private void disagree(Possibility asked, Person person) {
            checks.found(Finding.Kind.POSSIBLE_DISAGREES, person + ": " + asked, place.trail());
        }

        private boolean give(Trial trial) {
            tried++;
            CaseCommand command = trial.command();
            Move move = Move.of(company, current, trial.by(), command);
            Trail trail = place.trail().then(new Trail.Given(trial.by(), command));
            checks.of(move, trail);
            move.answer().swap().forEach(refusal -> {
                refusal.earliest().filter(at::isBefore).forEach(waits::add);
                refused(refusal, trail);
            });
            if (move.isAccepted() && move.after() != current) {
                lead(move.after(), at, trail);
            }
            return move.isAccepted();
        }

        private void lead(Case after, Instant when, Trail trail) {
            Traits reached = reach(after, when, trail);
            if (!reached.equals(place.traits()) && place.leadsTo(reached)) {
                transitions++;
                atlas.leads(place.traits(), reached);
            }
        }
    }
}
