package dev.casecore.playbooks.salesforce;

import static dev.casecore.playbooks.salesforce.Directory.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.assignment.AssignmentOutcome;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.Command;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.decision.Birth;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.Evolution;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.Advice;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.Known;
import dev.casecore.situation.MatchingCase;
import dev.casecore.situation.Situation;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** One case and what happens to it, told command by command. Whatever is accepted is checked to be the fold of its events. */
public final class Scenario {
    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    public static final TenantId TENANT = TenantId.of("acme");

    private final Playbook playbook;
    private Instant now = MONDAY;
    private int commands;
    private Option<Case> current = Option.none();
    private List<RecordedEvent> history = List.empty();
    private Option<Decision> last = Option.none();
    private Known known = Directory.everything();
    private Seq<MatchingCase> matches = List.empty();
    private Option<CaseNumber> firstInQueue = Option.none();
    private Map<CaseId, Case> others = HashMap.empty();
    private Set<CaseId> ancestors = HashSet.empty();
    private CaseId id = CaseId.of("case-1");
    private CaseNumber number = CaseNumber.of("C-000123");

    private Scenario(Playbook playbook) {
        this.playbook = playbook;
    }

    public static Scenario of(Playbook playbook) {
        return new Scenario(playbook);
    }

    public static Scenario standard() {
        return of(SalesforceSupport.playbook());
    }

    static Scenario with(SalesforceOptions.Builder options) {
        return of(SalesforceSupport.playbook(options.version(2).build()));
    }

    /** A homeowner case of Anna's, open and new. */
    public static Scenario homeownerCase() {
        return standard().opened();
    }

    // --- what is given

    public Scenario named(String newId, String newNumber) {
        id = CaseId.of(newId);
        number = CaseNumber.of(newNumber);
        return this;
    }

    public Scenario at(Instant instant) {
        now = instant;
        return this;
    }

    public Scenario later(Duration duration) {
        return at(now.plus(duration));
    }

    Scenario matching(MatchingCase... found) {
        matches = List.of(found);
        return this;
    }

    Scenario contactHas(ContractId... contracts) {
        known = Directory.known(List.of(contracts));
        return this;
    }

    public Scenario knowing(Known facts) {
        known = facts;
        return this;
    }

    Scenario firstInQueue(String first) {
        firstInQueue = Option.some(CaseNumber.of(first));
        return this;
    }

    public Scenario beside(Case other) {
        others = others.put(other.id(), other);
        return this;
    }

    public Scenario below(CaseId... above) {
        ancestors = HashSet.of(above);
        return this;
    }

    // --- what is done

    public CommandHeader by(UserId user) {
        return by(Actor.user(user));
    }

    public CommandHeader by(Actor actor) {
        commands++;
        return CommandHeader.of("command-" + commands, actor, now);
    }

    public Either<Rejection, Decision> tried(Command command) {
        if (command instanceof OpenCase open) {
            return Decider.open(playbook, new Birth(TENANT, id, number), open, situation(command));
        }
        return Decider.decide(playbook, theCase(), (CaseCommand) command, situation(command));
    }

    public Situation situation(Command command) {
        return Situation.builder()
                .at(now)
                .actor(Directory.profile(command.header().actor()))
                .known(known)
                .matches(matches)
                .others(others)
                .ancestors(ancestors)
                .firstInQueue(firstInQueue)
                .build();
    }

    public Scenario accepted(Command command) {
        Decision decision =
                tried(command).getOrElseThrow(refusal -> new AssertionError("should be accepted, but " + refusal));
        last = Option.some(decision);
        current = Option.some(decision.after());
        history = (command instanceof OpenCase ? List.<RecordedEvent>empty() : history).appendAll(decision.events());
        assertThat(Evolution.fold(history).equals(current))
                .as("the case is the fold of its events")
                .isTrue();
        return this;
    }

    public Rejection refused(Command command) {
        Either<Rejection, Decision> answer = tried(command);
        assertThat(answer.isLeft()).as("refused: %s", command).isTrue();
        return answer.getLeft();
    }

    /** Everything that stands in the way of a command, one line each, warnings last. */
    public java.util.List<String> reasons(Command command) {
        Rejection rejection = refused(command);
        return rejection
                .unmet()
                .map(Unmet::toString)
                .appendAll(rejection.warnings().map(warning -> "acknowledge " + warning))
                .asJava();
    }

    public Scenario opened() {
        return accepted(OpenCase.of(by(ANNA), SalesforceSupport.HOMEOWNER_SUPPORT, Samples.homeowner()));
    }

    public Scenario openedForInstaller(Fields fields) {
        return accepted(OpenCase.of(by(ANNA), SalesforceSupport.INSTALLER_SUPPORT, fields));
    }

    public Scenario referred(DepartmentId department) {
        return accepted(ReferCase.of(by(ANNA), department, "Pricing", "please look"));
    }

    public Scenario assignmentClosed(int assignment) {
        return accepted(new CloseAssignment(by(ANNA), AssignmentId.of(assignment), AssignmentOutcome.COMPLETED));
    }

    public Scenario moved(StatusId status) {
        return accepted(new ChangeStatus(by(ANNA), status));
    }

    public Scenario closed() {
        return accepted(CloseCase.of(by(ANNA)));
    }

    public Scenario reopened() {
        return accepted(new ReopenCase(by(ANNA)));
    }

    public Scenario handedOver(Owner owner) {
        return accepted(new HandOverCase(by(Directory.SUE), owner));
    }

    // --- what came of it

    public Playbook playbook() {
        return playbook;
    }

    public Instant now() {
        return now;
    }

    public Case theCase() {
        return current.getOrElseThrow(() -> new IllegalStateException("open a case first"));
    }

    public Seq<RecordedEvent> history() {
        return history;
    }

    public Decision decision() {
        return last.getOrElseThrow(() -> new IllegalStateException("nothing was decided yet"));
    }

    public StatusId status() {
        return theCase().status().id();
    }

    /** The events of the last command. */
    public java.util.List<CaseEvent> events() {
        return decision().events().map(RecordedEvent::event).asJava();
    }

    /** The events of one type, of the last command. */
    public <T extends CaseEvent> java.util.List<T> events(Class<T> type) {
        return events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The advice that came with the last command, one line each. */
    public java.util.List<String> advice() {
        return decision().advice().map(Advice::toString).asJava();
    }

    static Text text(String value) {
        return Text.of(value);
    }
}
