package dev.casecore.testkit.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.decision.Possibility;
import dev.casecore.identity.CommandId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.Moves;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrialsTest {

    private static final int STEPS = 150;

    static Stream<Playbook> playbooks() {
        return Stream.of(
                SalesforceSupport.playbook(),
                JiraServiceDesk.playbook(),
                DynamicsCustomerService.playbook(),
                ReturnsDesk.returnsDesk(1).buildOrThrow());
    }

    /** Where a case stands in its life. */
    private record Place(Case current, Instant at) {}

    /** One life after another, each step one of those that are accepted: always the same ones, at an hour's distance. */
    private static List<Place> lives(Company company) {
        Random random = new Random(7);
        Seq<OpenTrial> openings = new Openings(company)
                .all(Company.START)
                .filter(opening -> opening.answer(company).isRight());
        List<Place> places = new ArrayList<>();
        while (places.size() < STEPS) {
            OpenTrial opening = openings.get(random.nextInt(openings.size()));
            Place place = new Place(opening.answer(company).get().after(), Company.START);
            for (int step = 0; step < 15; step++) {
                places.add(place);
                place = next(company, place, random);
            }
        }
        return places;
    }

    /** Any kind of command that is accepted, and any command of that kind. */
    private static Place next(Company company, Place place, Random random) {
        Seq<Trial> accepted = new Trials(company)
                .all(place.current(), place.at())
                .filter(trial -> trial.answer(company, place.current()).exists(decision -> !decision.isNothing()));
        Instant later = place.at().plus(Duration.ofHours(1));
        if (accepted.isEmpty()) {
            return new Place(place.current(), later);
        }
        Seq<CommandKind> kinds = accepted.map(trial -> trial.asked().command()).distinct();
        CommandKind kind = kinds.get(random.nextInt(kinds.size()));
        Seq<Trial> ofKind = accepted.filter(trial -> trial.asked().command() == kind);
        Trial trial = ofKind.get(random.nextInt(ofKind.size()));
        return new Place(trial.answer(company, place.current()).get().after(), later);
    }

    @ParameterizedTest
    @MethodSource("playbooks")
    void a_case_of_every_kind_is_opened(Playbook playbook) {
        Openings openings = new Openings(Company.of(playbook));

        assertThat(playbook.kinds().keySet())
                .allSatisfy(
                        kind -> assertThat(openings.plain(kind)).as("%s", kind).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("playbooks")
    void every_value_that_a_rule_names_is_among_the_openings_that_are_accepted(Playbook playbook) {
        Company company = Company.of(playbook);
        Seq<OpenTrial> accepted = new Openings(company)
                .all(Company.START)
                .filter(opening -> opening.answer(company).isRight());

        for (var kind : playbook.kinds().values()) {
            for (var field :
                    kind.fields().values().filter(each -> !each.choices().isEmpty())) {
                for (String value : company.terms().values(field.name())) {
                    assertThat(accepted.exists(opening -> opening.command()
                                    .fields()
                                    .get(field.name())
                                    .exists(given -> given.canonical().contains(value))))
                            .as("%s = %s", field, value)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("playbooks")
    void CORE_003_what_is_possible_is_accepted_with_the_inputs_of_some_trial(Playbook playbook) {
        Company company = Company.of(playbook);
        Trials trials = new Trials(company);

        for (Place place : lives(company)) {
            for (Person person : company.people()) {
                trials.by(person, place.current(), place.at())
                        .groupBy(Trial::asked)
                        .filterKeys(Possibility::isPossible)
                        .filterKeys(asked -> asked.command() != CommandKind.EDIT_CASE)
                        .forEach((asked, all) -> assertThat(all.exists(trial ->
                                        trial.answer(company, place.current()).isRight()))
                                .as("%s: %s, but %s", person, asked, all.map(t -> t.answer(company, place.current())))
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("playbooks")
    void every_kind_of_command_that_the_playbook_offers_is_accepted_somewhere(Playbook playbook) {
        Company company = Company.of(playbook);
        EnumSet<CommandKind> open = EnumSet.allOf(CommandKind.class);
        open.removeIf(
                kind -> !playbook.offers(kind) || kind == CommandKind.OPEN_CASE || kind == CommandKind.ADOPT_PLAYBOOK);

        for (Place place : lives(company)) {
            new Trials(company)
                    .all(place.current(), place.at())
                    .filter(trial -> open.contains(trial.asked().command()))
                    .filter(trial -> trial.answer(company, place.current()).isRight())
                    .forEach(trial -> open.remove(trial.asked().command()));
        }

        assertThat(open.stream().filter(kind -> !isIdle(playbook, kind))).isEmpty();
    }

    /** Where there is no department nobody is asked, and where no row leads on nobody moves a case by hand. */
    private static boolean isIdle(Playbook playbook, CommandKind kind) {
        boolean aboutAssignments = kind == CommandKind.REFER_CASE || kind == CommandKind.CLOSE_ASSIGNMENT;
        return Moves.areRequired(kind)
                ? !playbook.transitions().rows().exists(row -> row.on() == kind)
                : aboutAssignments && playbook.departments().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("playbooks")
    void somebody_is_there_for_every_role_and_department_and_a_program(Playbook playbook) {
        Company company = Company.of(playbook);

        assertThat(company.terms().roles())
                .allSatisfy(role -> assertThat(company.people())
                        .anySatisfy(
                                person -> assertThat(person.profile().roles()).containsExactly(role)));
        assertThat(playbook.departments().keySet())
                .allSatisfy(department -> assertThat(company.people())
                        .anySatisfy(
                                person -> assertThat(person.profile().profile().flatMap(user -> user.department()))
                                        .containsExactly(department)));
        assertThat(company.person(Company.PROGRAM).actor().asUser()).isEmpty();
        assertThat(company.person(Company.ANYBODY.value()).profile().roles()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("playbooks")
    void a_trial_takes_the_id_that_it_is_given(Playbook playbook) {
        Company company = Company.of(playbook);
        OpenTrial opening = new Openings(company).all(Company.START).head();

        assertThat(opening.as(CommandId.of("c-7")).command().header().id().value())
                .isEqualTo("c-7");
        assertThat(opening.as(CommandId.of("c-7")).command().fields())
                .isEqualTo(opening.command().fields());
    }
}
