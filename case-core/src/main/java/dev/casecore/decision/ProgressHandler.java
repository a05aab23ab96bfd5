package dev.casecore.decision;

import dev.casecore.activity.ActivityOutcome;
import dev.casecore.assignment.Assignment;
import dev.casecore.command.ApplyMacro;
import dev.casecore.command.ChangeStage;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseAssignment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.ProgressCommand;
import dev.casecore.command.ReferCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.field.Field;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.ActivityEvent.ActivityClosed;
import dev.casecore.lifecycle.AssignmentEvent.AssignmentClosed;
import dev.casecore.lifecycle.AssignmentEvent.AssignmentOpened;
import dev.casecore.lifecycle.DetailEvent.FieldsEdited;
import dev.casecore.lifecycle.LifecycleEvent.CaseClosed;
import dev.casecore.lifecycle.LifecycleEvent.CaseReopened;
import dev.casecore.playbook.DepartmentDefinition;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Limits;
import dev.casecore.playbook.MacroDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Unmet;
import dev.casecore.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** Carries out in thought what moves the work forward or back. */
final class ProgressHandler implements ProgressCommand.Visitor<Draft> {

    private final Draft draft;

    ProgressHandler(Draft draft) {
        this.draft = draft;
    }

    /** The move itself is the table's concern. */
    @Override
    public Draft changeStatus(ChangeStatus command) {
        if (!draft.playbook.statuses().containsKey(command.status())) {
            draft.refuse(EngineRule.TRANSITION, Code.UNKNOWN_STATUS, "status", command.status());
        }
        return draft;
    }

    @Override
    public Draft changeStage(ChangeStage command) {
        new Stages(draft).goTo(command.stage());
        return draft;
    }

    @Override
    public Draft referCase(ReferCase command) {
        Limits limits = draft.playbook.limits();
        DepartmentDefinition department = department(command);
        Texts.line(draft, "reason", command.reason(), EngineRule.REFERRAL_REASON);
        command.subtype()
                .forEach(subtype -> Texts.sized(draft, "subtype", Text.of(subtype), limits.line(), EngineRule.SIZE));
        Text comments = Texts.required(
                draft, "comments", command.comments(), limits.comment(), EngineRule.REFERRAL_REASON, EngineRule.SIZE);
        Fields fields = fields(command, department);
        if (draft.current().assignments().open().size() >= limits.collection()) {
            draft.refuse(EngineRule.BOUNDED, Code.LIMIT_REACHED, "open-assignments", limits.collection());
        }
        draft.emit(new AssignmentOpened(new Assignment(
                AssignmentId.of(draft.current().counters().assignments() + 1),
                command.department(),
                command.reason(),
                command.subtype(),
                comments,
                fields,
                draft.stamp.recordedAt(),
                command.header().actor())));
        return draft;
    }

    private DepartmentDefinition department(ReferCase command) {
        DepartmentDefinition none = DepartmentDefinition.of(command.department());
        Option<DepartmentDefinition> department = draft.playbook
                .departments()
                .get(command.department())
                .orElse(Option.when(draft.situation.known().departments().contains(command.department()), none));
        if (department.isEmpty()) {
            draft.refuse(EngineRule.REFERRAL_DEPARTMENT, Code.UNKNOWN_DEPARTMENT, "department", command.department());
        }
        return department.getOrElse(none);
    }

    private Fields fields(ReferCase command, DepartmentDefinition department) {
        for (Tuple2<Field<?>, RuleId> required : department.fields()) {
            if (!command.fields().has(required._1())) {
                miss(Unmet.of(Code.FIELD_MISSING, required._2())
                        .with("field", required._1().name()));
            }
        }
        Fields accepted = Fields.none();
        for (Tuple2<String, FieldValue> value : command.fields()) {
            Option<Field<?>> field =
                    department.fields().keySet().find(f -> f.name().equals(value._1()));
            if (field.isDefined()) {
                check(field.get(), value._2());
                accepted = accepted.with(value._1(), value._2());
            } else {
                extra(command, value._1());
            }
        }
        return accepted.mapTexts(draft::keep);
    }

    private void miss(Unmet reason) {
        if (draft.isTemplate()) {
            draft.need(reason.fact("field").get());
        } else {
            draft.refuse(reason);
        }
    }

    private void check(Field<?> field, FieldValue value) {
        for (Code code : field.defect(value)) {
            draft.refuse(EngineRule.DECLARED_FIELD, code, "field", field.name());
        }
        for (Code code : new References(draft.situation).unknown(field, value)) {
            draft.refuse(draft.lack(EngineRule.KNOWN_REFERENCE, code)
                    .with("field", field.name())
                    .with(code.equals(Code.UNKNOWN_USER) ? "user" : "value", value.canonical()));
        }
    }

    /** A field of another department is left out with a hint; a field of none is refused (SF-040, CORE-010). */
    private void extra(ReferCase command, String name) {
        if (draft.playbook.departmentField(name).isDefined()) {
            draft.hint(draft.lack(EngineRule.REFERRAL_EXTRA, Code.EXTRA_FIELD_IGNORED)
                    .with("field", name)
                    .with("department", command.department()));
        } else {
            draft.refuse(EngineRule.DECLARED_FIELD, Code.UNKNOWN_FIELD, "field", name);
        }
    }

    @Override
    public Draft closeAssignment(CloseAssignment command) {
        Option<Assignment> open = draft.current().assignments().find(command.assignment());
        if (open.isEmpty()) {
            draft.refuse(EngineRule.ASSIGNMENT_FINAL, Code.ASSIGNMENT_NOT_OPEN, "assignment", command.assignment());
        }
        draft.need("outcome");
        open.forEach(assignment ->
                draft.emit(new AssignmentClosed(assignment.id(), assignment.department(), command.outcome())));
        return draft;
    }

    @Override
    public Draft closeCase(CloseCase command) {
        Option<UserId> statedBy =
                command.statedBy().orElse(command.header().actor().asUser());
        if (statedBy.isEmpty() && draft.isTemplate()) {
            draft.need("stated-by");
            statedBy = Option.some(Placeholder.USER);
        } else if (statedBy.isEmpty()) {
            draft.refuse(EngineRule.CLOSING_STATEMENT, Code.STATEMENT_REQUIRED);
        }
        command.statedBy()
                .filter(named -> draft.situation.user(named).isEmpty())
                .forEach(named -> draft.refuse(EngineRule.CLOSING_STATEMENT, Code.UNKNOWN_USER, "user", named));
        if (command.openWork() == CloseCase.OpenWork.CANCELLED) {
            draft.current()
                    .activities()
                    .forEach(open -> draft.emit(new ActivityClosed(open.id(), ActivityOutcome.CANCELLED)));
        }
        if (draft.current().isOpen()) {
            statedBy.forEach(user -> draft.emit(new CaseClosed(user)));
        }
        return draft;
    }

    @Override
    public Draft reopenCase(ReopenCase command) {
        if (!draft.current().isOpen()) {
            draft.emit(new CaseReopened());
        }
        return draft;
    }

    @Override
    public Draft applyMacro(ApplyMacro command) {
        Option<MacroDefinition> macro = draft.playbook.macro(command.macro());
        if (macro.isEmpty()) {
            draft.refuse(EngineRule.MACRO, Code.UNKNOWN_MACRO, "macro", command.macro());
        }
        for (MacroDefinition known : macro) {
            set(known);
            if (known.taker() == MacroDefinition.Taker.ACTOR) {
                new OwnershipHandler(draft).takeOver(command.header().actor());
            }
        }
        return draft;
    }

    private void set(MacroDefinition macro) {
        Fields sets = Edit.different(draft.current(), macro.sets());
        Set<String> clears =
                macro.clears().filter(name -> draft.current().fields().get(name).isDefined());
        if (!sets.isEmpty() || !clears.isEmpty()) {
            draft.emit(new FieldsEdited(sets.mapTexts(draft::keep), clears));
            draft.judge(draft.playbook.kinds().get(draft.current().kind()).get().requirements(), draft.question());
        }
    }
}
