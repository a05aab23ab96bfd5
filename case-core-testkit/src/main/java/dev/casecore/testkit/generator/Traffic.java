package dev.casecore.testkit.generator;

import dev.casecore.command.CaseCommand;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PrioritizeCase;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.Priority;
import dev.casecore.lifecycle.Case;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.testkit.generator.Choice.Aim;
import dev.casecore.testkit.trial.Company;
import dev.casecore.testkit.trial.OpenTrial;
import dev.casecore.testkit.trial.Person;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/** Makes errands of turns: what there is to do next is seen on a store in memory, on which everything is done at once. */
final class Traffic {

    private final Lives lives;
    private final Company company;
    private final Site site;
    private Instant now = Company.START;
    private List<Errand> errands = List.empty();
    private long openings;

    Traffic(Lives lives, Site site) {
        this.lives = lives;
        this.company = lives.company();
        this.site = site;
    }

    Seq<Errand> of(Iterable<Turn> turns) {
        for (Turn turn : turns) {
            now = now.plus(turn.choice().after());
            errand(turn).forEach(errand -> {
                errand.carryOut(site);
                errands = errands.append(errand);
            });
        }
        return errands;
    }

    private Option<Errand> errand(Turn turn) {
        Choice choice = turn.choice();
        return switch (turn.sort()) {
            case OPENING -> Option.some(opening(choice));
            case PICK -> Option.some(picking(nth(company.people(), choice.who())));
            case AGAIN -> Option.when(!errands.isEmpty(), () -> again(nth(errands, turn.which())));
            case COMMAND ->
                subject(turn)
                        .flatMap(subject ->
                                candidate(choice, subject).map(candidate -> command(subject.id(), candidate)));
            case QUEUE ->
                subject(turn)
                        .map(subject -> byDeputy(
                                subject,
                                "to the queue",
                                header -> new HandOverCase(header, Owner.queue(company.queue()))));
            case URGENCY ->
                subject(turn)
                        .map(subject ->
                                byDeputy(subject, "it is urgent", header -> new PrioritizeCase(header, Priority.HIGH)));
            case RIVALS ->
                subject(turn)
                        .flatMap(subject -> candidate(choice, subject)
                                .flatMap(first -> candidate(rival(choice), subject)
                                        .map(second -> rivals(subject.id(), first, second))));
        };
    }

    private static <T> T nth(Seq<T> all, int number) {
        return all.get(Math.floorMod(number, all.size()));
    }

    private Option<Case> subject(Turn turn) {
        CaseQuery everything = CaseQuery.builder().sortBy(CaseColumn.NUMBER).build();
        Seq<Case> cases = site.store().list(site.tenant(), everything).cases();
        return Option.when(!cases.isEmpty(), () -> nth(cases, turn.which()));
    }

    private Option<Candidate> candidate(Choice choice, Case subject) {
        return lives.player().candidate(choice, subject, now);
    }

    private static Choice rival(Choice choice) {
        return new Choice(
                Aim.ACCEPTED, choice.who() + 1, choice.what() + 5, choice.how(), choice.after(), choice.late());
    }

    private CommandId id(String suffix) {
        return CommandId.of("command-" + (errands.size() + 1) + suffix);
    }

    private Errand errand(String what, Function<Site, Object> done) {
        return new Errand(now, what, done);
    }

    private Errand opening(Choice choice) {
        OpenTrial trial = nth(lives.known(), choice.how());
        OpenCase plain = trial.making()
                .apply(new CommandHeader(
                        id(""), trial.header().actor(), now, trial.header().acknowledged()));
        OpenCase command = choice.aim() == Aim.ACCEPTED ? plain.despiteMatches("it is another matter") : plain;
        Instant at = now;
        openings++;
        long number = openings;
        return errand(trial.toString(), where -> where.at(at, number).open(command));
    }

    private Errand command(CaseId subject, Candidate candidate) {
        CaseCommand command = candidate.command(id(""), now);
        return handling(subject, candidate.by() + ": " + candidate.what(), command);
    }

    private Errand handling(CaseId subject, String what, CaseCommand command) {
        Instant at = now;
        return errand(subject + ", " + what, where -> where.at(at).handle(subject, command));
    }

    private Errand byDeputy(Case subject, String what, Function<CommandHeader, CaseCommand> making) {
        Person deputy = company.person(Company.DEPUTY.value());
        CaseCommand command = making.apply(CommandHeader.of(id("").value(), deputy.actor(), now));
        return handling(subject.id(), deputy + ": " + what, command);
    }

    private Errand picking(Person person) {
        CommandHeader header = CommandHeader.of(id("").value(), person.actor(), now);
        Instant at = now;
        return errand(person + ": pick the next", where -> where.at(at).pickNext(company.queue(), header));
    }

    private Errand again(Errand earlier) {
        return errand("again, " + earlier.what(), earlier.done());
    }

    private Errand rivals(CaseId subject, Candidate first, Candidate second) {
        CaseCommand one = first.command(id("-a"), now);
        CaseCommand other = second.command(id("-b"), now);
        Instant at = now;
        return errand(
                subject + ", " + first.by() + ": " + first.what() + ", and meanwhile " + second.by() + ": "
                        + second.what(),
                where -> where.during(
                        () -> where.at(at).handle(subject, one),
                        () -> where.at(at).handle(subject, other)));
    }
}
