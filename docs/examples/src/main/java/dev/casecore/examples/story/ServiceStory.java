package dev.casecore.examples.story;

import static dev.casecore.playbooks.dynamics.DynamicsFields.ACCOUNT;
import static dev.casecore.playbooks.dynamics.DynamicsFields.ESCALATION;
import static dev.casecore.playbooks.dynamics.DynamicsFields.ESCALATION_TARGET;
import static dev.casecore.playbooks.dynamics.DynamicsFields.TITLE;

import dev.casecore.Accepted;
import dev.casecore.activity.ActivityOutcome;
import dev.casecore.activity.ActivityType;
import dev.casecore.command.AddActivity;
import dev.casecore.command.AddComment;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.CloseActivity;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.command.HandOverCase;
import dev.casecore.command.MergeCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReopenCase;
import dev.casecore.decision.Rejection;
import dev.casecore.examples.place.Place;
import dev.casecore.field.Fields;
import dev.casecore.identity.ActivityId;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.Owner;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.dynamics.DynamicsEscalation;
import dev.casecore.text.Text;
import io.vavr.control.Either;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Function;

/** One case under the Dynamics customer service playbook, with every refusal on the way. */
public final class ServiceStory {

    private static final Actor ANNA = Actor.user(CustomerService.ANNA);
    private static final Actor BEN = Actor.user(CustomerService.BEN);

    private final CustomerService office;
    private final Narrator narrator;

    private ServiceStory(Place place, PrintStream out) {
        this.office = new CustomerService(place);
        this.narrator = new Narrator(out);
    }

    /**
     * Tells the story.
     *
     * @param place where it takes place
     * @param out   where to tell it
     */
    public static void tell(Place place, PrintStream out) {
        new ServiceStory(place, out).tell();
    }

    private void tell() {
        narrator.title("One case, stage by stage");
        CaseId caseId = open("the pump stands still");
        goThroughTheStages(caseId);
        work(caseId);
        resolve(caseId);
        merge(caseId);
        reactivate(caseId);
        narrator.says(office.now(), "the timeline", "the work, done and not done");
        office.desk()
                .timeline(caseId, ANNA)
                .entries()
                .forEach(entry -> narrator.note(entry.id() + " " + entry.type() + ", "
                        + entry.outcome().map(Object::toString).getOrElse("open")));
    }

    private CaseId open(String title) {
        narrator.says(office.now(), "anna", title + "; more I do not know yet");
        Either<Rejection, Accepted> opened = office.desk()
                .open(OpenCase.of(
                        office.by(ANNA),
                        DynamicsCustomerService.CASE,
                        Fields.none().with(TITLE, Text.of(title))));
        narrator.answer(opened);
        Case found = opened.get().after();
        narrator.note(
                "it is case " + found.number() + ", in stage " + found.stage().get());
        return found.id();
    }

    private void goThroughTheStages(CaseId caseId) {
        give(caseId, ANNA, "on to the research", header -> new ChangeStage(header, DynamicsCustomerService.RESEARCH));
        give(
                caseId,
                ANNA,
                "it is the pump of Fabrikam",
                header -> EditCase.of(header, read(caseId).version()).set(ACCOUNT, CustomerService.FABRIKAM));
        give(
                caseId,
                ANNA,
                "now on to the research",
                header -> new ChangeStage(header, DynamicsCustomerService.RESEARCH));
    }

    private void work(CaseId caseId) {
        give(
                caseId,
                ANNA,
                "somebody must call them",
                header -> AddActivity.of(header, ActivityType.PHONE_CALL, "which model is it?"));
        give(caseId, ANNA, "and send a spare part", header -> AddActivity.of(header, ActivityType.TASK, "send a seal"));
        office.desk().queues().findOrCreate(CustomerService.PUMPS, "Pumps", DynamicsCustomerService.CASE);
        office.desk().queues().addMember(CustomerService.PUMPS, CustomerService.BEN);
        narrator.says(office.now(), "the desk", "there is a queue for pumps now, and ben is in it");
        give(
                caseId,
                ANNA,
                "pumps are for those who know them",
                header -> new HandOverCase(header, Owner.queue(CustomerService.PUMPS)));
        give(caseId, ANNA, "or I do it after all", PickCase::new);
        give(caseId, BEN, "mine", PickCase::new);
    }

    private void resolve(CaseId caseId) {
        office.wait(Duration.ofHours(3));
        give(caseId, BEN, "it runs again; resolve it", CloseCase::of);
        give(
                caseId,
                BEN,
                "I did call",
                header -> new CloseActivity(header, ActivityId.of(1), ActivityOutcome.COMPLETED));
        give(
                caseId,
                BEN,
                "the manufacturer should know, and has taken it over",
                header -> EditCase.of(header, read(caseId).version())
                        .set(ESCALATION, DynamicsEscalation.HANDED_OVER)
                        .set(ESCALATION_TARGET, "the manufacturer"));
        give(caseId, BEN, "last stage", header -> new ChangeStage(header, DynamicsCustomerService.RESOLVE));
        give(
                caseId,
                BEN,
                "nobody needs the seal any more: cancel that, and resolve",
                header -> CloseCase.of(header).cancellingOpenWork());
        give(caseId, BEN, "one more remark", header -> AddComment.of(header, "it was the seal"));
    }

    private void merge(CaseId caseId) {
        CaseId duplicate = open("our pump is silent");
        give(duplicate, ANNA, "that is the same pump", header -> new MergeCase(header, caseId));
        give(caseId, BEN, "then it goes on", ReopenCase::new);
        give(duplicate, ANNA, "the same pump; now it can be merged", header -> new MergeCase(header, caseId));
        narrator.says(office.now(), "the customer", "writes again, to the duplicate");
        Either<Rejection, Accepted> answer =
                office.desk().handle(duplicate, new RecordReply(office.by(ANNA), Text.of("it stopped again")));
        narrator.answer(answer);
        narrator.note("it reached case " + answer.get().after().number());
    }

    private void reactivate(CaseId caseId) {
        office.wait(Duration.ofMinutes(30));
        give(caseId, BEN, "the same guards again; this time nothing is open", CloseCase::of);
    }

    private Case read(CaseId caseId) {
        return office.desk().find(caseId, ANNA).get();
    }

    private void give(CaseId caseId, Actor who, String words, Function<CommandHeader, CaseCommand> command) {
        narrator.says(office.now(), who.equals(ANNA) ? "anna" : "ben", words);
        narrator.answer(office.desk().handle(caseId, command.apply(office.by(who))));
    }
}
