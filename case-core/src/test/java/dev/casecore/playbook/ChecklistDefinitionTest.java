package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.checklist.Checklist;
import dev.casecore.checklist.Evidence;
import dev.casecore.checklist.StepState;
import dev.casecore.condition.CaseIs;
import dev.casecore.identity.Actor;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.DetailEvent.EvidenceRecorded;
import dev.casecore.lifecycle.Lives;
import dev.casecore.lifecycle.OwnershipEvent.PriorityChanged;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ChecklistDefinitionTest {

    private static final RuleId RULE = RuleId.of("IT-001");
    private static final EvidenceId SEEN = EvidenceId.of("seen");
    private static final EvidenceId TRIED = EvidenceId.of("tried");
    private final ChecklistDefinition checklist = ChecklistDefinition.of("look", "Look into it", RULE)
            .step(SEEN, "See it", RULE)
            .step("Urge it", RULE, CaseIs.ofPriority(Priority.HIGH, RULE))
            .step(TRIED, "Try it", RULE)
            .blocking(CommandKind.CLOSE_CASE);

    private static Case subject(CaseEvent... events) {
        return Lives.fold(List.<CaseEvent>of(Lives.barelyOpened()).appendAll(List.of(events)));
    }

    private static CaseEvent recorded(EvidenceId evidence) {
        return new EvidenceRecorded(new Evidence(evidence, Lives.at(2), Actor.user(Lives.ANNA)), Option.none());
    }

    private static CaseEvent urged() {
        return new PriorityChanged(Priority.NORMAL, Priority.HIGH);
    }

    private java.util.List<StepState> states(CaseEvent... events) {
        return checklist.of(subject(events)).lines().map(Checklist.Line::state).asJava();
    }

    @Test
    void JSM_042_the_first_step_that_is_not_done_is_next_and_those_after_it_are_to_do() {
        assertThat(states()).containsExactly(StepState.NEXT, StepState.TO_DO, StepState.TO_DO);
        assertThat(states(urged())).containsExactly(StepState.NEXT, StepState.DONE, StepState.TO_DO);
        assertThat(states(recorded(SEEN))).containsExactly(StepState.DONE, StepState.NEXT, StepState.TO_DO);
        assertThat(states(recorded(SEEN), urged())).containsExactly(StepState.DONE, StepState.DONE, StepState.NEXT);
        assertThat(states(recorded(SEEN), urged(), recorded(TRIED)))
                .containsExactly(StepState.DONE, StepState.DONE, StepState.DONE);
    }

    @Test
    void JSM_042_each_line_says_what_is_to_be_done_and_what_lacks() {
        Checklist seen = checklist.of(subject(recorded(SEEN)));

        assertThat(seen.name()).isEqualTo("look");
        assertThat(seen.label()).isEqualTo("Look into it");
        assertThat(seen.blocked()).containsExactly(CommandKind.CLOSE_CASE);
        assertThat(seen.lines()
                        .map(line -> line.label() + " " + line.rule() + " "
                                + line.lacks().size()))
                .containsExactly("See it IT-001 0", "Urge it IT-001 1", "Try it IT-001 1");
    }

    @Test
    void JSM_042_a_checklist_applies_where_its_condition_holds() {
        ChecklistDefinition urgent = checklist.where(CaseIs.ofPriority(Priority.HIGH, RULE));
        Playbook playbook = PlaybookBuilder.of("help-desk", 1, "Help desk")
                .status(StatusId.of("new"), "New", StatusCategory.NEW)
                .status(StatusId.of("done"), "Done", StatusCategory.CLOSED)
                .startsIn(StatusId.of("new"))
                .kind(Lives.barelyOpened().kind(), "Incident", kind -> kind)
                .transition(CommandKind.CLOSE_CASE, StatusId.of("done"), RULE, StatusId.of("new"))
                .checklist(urgent)
                .buildOrThrow();

        assertThat(checklist.appliesTo(subject())).isTrue();
        assertThat(urgent.appliesTo(subject())).isFalse();
        assertThat(urgent.appliesTo(subject(urged()))).isTrue();
        assertThat(playbook.checklists(subject())).isEmpty();
        assertThat(playbook.checklists(subject(urged())).map(Checklist::name)).containsExactly("look");
        assertThat(playbook.evidence()).containsExactly(SEEN, TRIED);
    }
}
