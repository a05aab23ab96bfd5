package dev.casecore.playbook;

import dev.casecore.activity.ActivityType;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.conversation.Audience;
import dev.casecore.field.Field;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.Priority;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.link.TicketSystem;
import dev.casecore.queue.QueueOrder;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.reason.Violation;
import dev.casecore.review.ReviewTemplate;
import dev.casecore.sla.calendar.BusinessCalendar;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.EnumMap;
import java.util.function.UnaryOperator;

/**
 * Builds a playbook step by step. Steps may come in any order; what does not fit together is found when it is built, all of it
 * at once.
 *
 * <p>Example:
 *
 * <pre>{@code
 * PlaybookBuilder.of("it-help-desk", 1, "IT help desk")
 *         .status(NEW, "New", StatusCategory.NEW)
 *         .status(DONE, "Done", StatusCategory.CLOSED)
 *         .startsIn(NEW)
 *         .kind(INCIDENT, "Incident", kind -> kind.requires(DESCRIPTION, RuleId.of("IT-001")))
 *         .transition(CommandKind.CLOSE_CASE, DONE, RuleId.of("IT-002"), NEW)
 *         .build();
 * }</pre>
 */
public final class PlaybookBuilder {

    final PlaybookRef ref;
    final String title;
    Seq<StatusDefinition> statuses = List.empty();
    Option<StatusId> initial = Option.none();
    Seq<KindDefinition> kinds = List.empty();
    Seq<DepartmentDefinition> departments = List.empty();
    Seq<TransitionRule> transitions = List.empty();
    Map<CalendarId, BusinessCalendar> calendars = LinkedHashMap.empty();
    Seq<ClockDefinition> clocks = List.empty();
    final EnumMap<CommandKind, CommandPolicy> policies = new EnumMap<>(CommandKind.class);
    final EnumMap<EngineRule, RuleId> rules = new EnumMap<>(EngineRule.class);
    Condition view = Condition.always();
    QueueOrder queueOrder = QueueOrder.PRIORITY_THEN_AGE;
    Matcher matcher = Matcher.NONE;
    ReviewTemplate reviewTemplate = ReviewTemplate.of();
    Limits limits = Limits.builder().build();
    Correspondence correspondence = Correspondence.NONE;
    Seq<TicketSystem> ticketSystems = List.empty();
    Seq<ChecklistDefinition> checklists = List.empty();
    Set<EvidenceId> evidence = LinkedHashSet.empty();
    Seq<MacroDefinition> macros = List.empty();
    Seq<PriorityRule> priorities = List.empty();
    Option<QueueId> inbox = Option.none();
    Seq<StageDefinition> stages = List.empty();
    Set<ActivityType> planned = LinkedHashSet.empty();
    Option<StatusId> mergedStatus = Option.none();
    String numberFormat = "C-%06d";

    private PlaybookBuilder(PlaybookRef ref, String title) {
        this.ref = ref;
        this.title = title;
    }

    /**
     * Starts a playbook.
     *
     * @param id      its id, 1 to 128 code points
     * @param version 1 or more; other content needs another version
     * @param title   what people call it
     * @return a builder that knows nothing yet
     */
    public static PlaybookBuilder of(String id, int version, String title) {
        return new PlaybookBuilder(new PlaybookRef(id, version), title);
    }

    /**
     * Adds a status.
     *
     * @param id       its name in commands and events
     * @param label    what people see
     * @param category what it means
     * @return this builder
     */
    public PlaybookBuilder status(StatusId id, String label, StatusCategory category) {
        statuses = statuses.append(new StatusDefinition(id, label, category));
        return this;
    }

    /**
     * Says in which status a case starts.
     *
     * @param status an open one
     * @return this builder
     */
    public PlaybookBuilder startsIn(StatusId status) {
        initial = Option.some(status);
        return this;
    }

    /**
     * Adds a kind of case.
     *
     * @param id    its name in commands and events
     * @param label what people see
     * @param parts its fields and what it requires of them
     * @return this builder
     */
    public PlaybookBuilder kind(KindId id, String label, UnaryOperator<KindBuilder> parts) {
        kinds = kinds.append(parts.apply(new KindBuilder(id, label)).build());
        return this;
    }

    /**
     * Adds a department.
     *
     * @param department what it is called, and what it asks for
     * @return this builder
     */
    public PlaybookBuilder department(DepartmentDefinition department) {
        departments = departments.append(department);
        return this;
    }

    /**
     * Adds departments that ask for nothing besides reason and comments.
     *
     * @param ids what they are called
     * @return this builder
     */
    public PlaybookBuilder departments(DepartmentId... ids) {
        departments = departments.appendAll(List.of(ids).map(DepartmentDefinition::of));
        return this;
    }

    /**
     * Adds a transition without a guard, from each of several statuses.
     *
     * @param on   the kind of command
     * @param to   the status it leads to
     * @param rule the rule behind it
     * @param from the statuses it starts from
     * @return this builder
     */
    public PlaybookBuilder transition(CommandKind on, StatusId to, RuleId rule, StatusId... from) {
        return transition(on, to, Condition.always(), rule, from);
    }

    /**
     * Adds a transition with a guard, from each of several statuses.
     *
     * @param on    the kind of command
     * @param to    the status it leads to
     * @param guard when; see {@link TransitionRule}
     * @param rule  the rule behind it
     * @param from  the statuses it starts from
     * @return this builder
     */
    public PlaybookBuilder transition(CommandKind on, StatusId to, Condition guard, RuleId rule, StatusId... from) {
        for (StatusId status : from) {
            transitions = transitions.append(new TransitionRule(status, on, to, guard, rule));
        }
        return this;
    }

    /**
     * Adds a calendar that clocks count by. A tenant may have another edition of it (see
     * {@code CaseDesk.Builder#calendars}).
     *
     * @param id       what clocks call it
     * @param calendar the edition that counts for whoever has no other
     * @return this builder
     */
    public PlaybookBuilder calendar(CalendarId id, BusinessCalendar calendar) {
        calendars = calendars.put(id, calendar);
        return this;
    }

    /**
     * Adds an SLA clock.
     *
     * @param clock what starts, pauses and ends it, and what it promises
     * @return this builder
     */
    public PlaybookBuilder clock(ClockBuilder clock) {
        clocks = clocks.append(clock.build());
        return this;
    }

    /**
     * Says who may give a command.
     *
     * @param condition who; judged on the case as it is
     * @param commands  which commands; several calls for one command must all hold
     * @return this builder
     */
    public PlaybookBuilder permit(Condition condition, CommandKind... commands) {
        return change(policy -> policy.permitting(condition), commands);
    }

    /**
     * Says what must hold of the case as it is.
     *
     * @param condition what
     * @param commands  for which commands
     * @return this builder
     */
    public PlaybookBuilder require(Condition condition, CommandKind... commands) {
        return change(policy -> policy.requiring(condition), commands);
    }

    /**
     * Says what must hold of the case as it would become.
     *
     * @param condition what
     * @param commands  for which commands
     * @return this builder
     */
    public PlaybookBuilder expect(Condition condition, CommandKind... commands) {
        return change(policy -> policy.expecting(condition), commands);
    }

    /**
     * Says what should hold of the case as it would become, or be acknowledged by the code of what does not.
     *
     * @param condition what
     * @param commands  for which commands
     * @return this builder
     */
    public PlaybookBuilder confirm(Condition condition, CommandKind... commands) {
        return change(policy -> policy.confirming(condition), commands);
    }

    /**
     * Says what should hold of the case as it would become, or else be hinted at.
     *
     * @param condition what
     * @param commands  for which commands
     * @return this builder
     */
    public PlaybookBuilder advise(Condition condition, CommandKind... commands) {
        return change(policy -> policy.advising(condition), commands);
    }

    /**
     * Asks for an effect outside, at most once in the life of a case.
     *
     * @param effect   what
     * @param commands after which commands
     * @return this builder
     */
    public PlaybookBuilder effect(EffectRule effect, CommandKind... commands) {
        return change(policy -> policy.effecting(effect), commands);
    }

    /**
     * Lets a closed case accept only some commands; opening a case and undoing a merge are not concerned.
     *
     * @param rule     the rule behind it
     * @param commands those that it still accepts
     * @return this builder
     */
    public PlaybookBuilder closedAccepts(RuleId rule, CommandKind... commands) {
        Set<CommandKind> accepted =
                HashSet.of(commands).add(CommandKind.OPEN_CASE).add(CommandKind.UNDO_MERGE);
        for (CommandKind kind : CommandKind.values()) {
            if (!accepted.contains(kind)) {
                require(CaseIs.open(rule), kind);
            }
        }
        return this;
    }

    /**
     * Cites a rule of one's own for a check that the engine makes anyway.
     *
     * @param check which check
     * @param rule  the rule
     * @return this builder
     */
    public PlaybookBuilder citing(EngineRule check, RuleId rule) {
        rules.put(check, rule);
        return this;
    }

    /**
     * Says who may see a case; by default everybody in the tenant may.
     *
     * @param condition who
     * @return this builder
     */
    public PlaybookBuilder visibleTo(Condition condition) {
        view = condition;
        return this;
    }

    /**
     * Sets the order in which queues are served; by default high priority first, then the oldest.
     *
     * @param order the order
     * @return this builder
     */
    public PlaybookBuilder queueOrder(QueueOrder order) {
        queueOrder = order;
        return this;
    }

    /**
     * Says what makes two cases the same issue; by default nothing does.
     *
     * @param newMatcher the matcher
     * @return this builder
     */
    public PlaybookBuilder matching(Matcher newMatcher) {
        matcher = newMatcher;
        return this;
    }

    /**
     * Sets what a review starts from; by default an empty comment.
     *
     * @param template the lines
     * @return this builder
     */
    public PlaybookBuilder review(ReviewTemplate template) {
        reviewTemplate = template;
        return this;
    }

    /**
     * Names a purpose for which messages are sent.
     *
     * @param purpose  its name in messages and events
     * @param label    what people see
     * @param audience whom such messages are for
     * @return this builder
     */
    public PlaybookBuilder message(PurposeId purpose, String label, Audience audience) {
        correspondence = correspondence.with(new MessageDefinition(purpose, label, audience));
        return this;
    }

    /**
     * Names the fields that say to whom the customer's messages go.
     *
     * @param fields each holds one contact or several
     * @return this builder
     */
    public PlaybookBuilder writesTo(Field<?>... fields) {
        correspondence = correspondence.to(fields);
        return this;
    }

    /**
     * Names the field whose people are told of everything said, out of the customer's sight, and are sent nothing.
     *
     * @param field which
     * @return this builder
     */
    public PlaybookBuilder watchedBy(Field<Set<UserId>> field) {
        correspondence = correspondence.watchedBy(field);
        return this;
    }

    /**
     * Follows the tickets of another system.
     *
     * @param system which, with its states
     * @return this builder
     */
    public PlaybookBuilder ticketSystem(TicketSystem system) {
        ticketSystems = ticketSystems.append(system);
        system.department().forEach(this::departments);
        return this;
    }

    /**
     * Adds a checklist, and what it blocks.
     *
     * @param checklist which
     * @return this builder
     */
    public PlaybookBuilder checklist(ChecklistDefinition checklist) {
        checklists = checklists.append(checklist);
        evidence = evidence.addAll(checklist.evidence());
        return require(checklist.completion(), checklist.blocks().toJavaArray(CommandKind[]::new));
    }

    /**
     * Names evidence that people record, besides that of the checklists.
     *
     * @param ids which
     * @return this builder
     */
    public PlaybookBuilder evidence(EvidenceId... ids) {
        evidence = evidence.addAll(List.of(ids));
        return this;
    }

    /**
     * Adds a macro.
     *
     * @param macro which
     * @return this builder
     */
    public PlaybookBuilder macro(MacroDefinition macro) {
        macros = macros.append(macro);
        return this;
    }

    /**
     * Gives a case a priority by itself.
     *
     * @param priority which
     * @param when     what must hold of the case as a command leaves it
     * @param rule     the rule behind it
     * @param commands after which commands it is asked
     * @return this builder
     */
    public PlaybookBuilder prioritize(Priority priority, Condition when, RuleId rule, CommandKind... commands) {
        priorities = priorities.append(new PriorityRule(priority, when, HashSet.of(commands), rule));
        return this;
    }

    /**
     * Lets new cases wait in a queue unless the command names an owner. Without it, a new case belongs to whoever opened it.
     *
     * @param queue which; it must exist before cases are opened
     * @return this builder
     */
    public PlaybookBuilder newCasesWaitIn(QueueId queue) {
        inbox = Option.some(queue);
        return this;
    }

    /**
     * Adds a stage to the guided process that cases go through, in order; a new case starts in the first (D365-002).
     *
     * @param id       its name in commands and events
     * @param label    what people see
     * @param complete what must hold of the case before it goes on to the next stage; on the case alone
     * @return this builder
     */
    public PlaybookBuilder stage(StageId id, String label, Condition complete) {
        stages = stages.append(new StageDefinition(id, label, complete));
        return this;
    }

    /**
     * Lets people plan work on cases (D365-003).
     *
     * @param types which kinds of work; a review is logged, never planned
     * @return this builder
     */
    public PlaybookBuilder plans(ActivityType... types) {
        planned = planned.addAll(List.of(types)).remove(ActivityType.REVIEW);
        return this;
    }

    /**
     * Says in which status a duplicate ends when it is merged into another case (CORE-019). Without it, in the closed status that was
     * declared first. The undo leads back to the status that it was in.
     *
     * @param status a closed one
     * @return this builder
     */
    public PlaybookBuilder mergesInto(StatusId status) {
        mergedStatus = Option.some(status);
        return this;
    }

    /**
     * Sets how much is too much.
     *
     * @param newLimits all limits
     * @return this builder
     */
    public PlaybookBuilder limits(Limits newLimits) {
        limits = newLimits;
        return this;
    }

    /**
     * Sets how case numbers read; by default {@code C-%06d}.
     *
     * @param format a format for one whole number, as for {@link String#format}
     * @return this builder
     */
    public PlaybookBuilder numbered(String format) {
        numberFormat = format;
        return this;
    }

    /**
     * Builds the playbook, if everything fits together (CORE-009).
     *
     * @return the playbook, or every defect, each with a witness
     */
    public Validation<Seq<Violation>, Playbook> build() {
        Seq<Violation> defects = PlaybookLint.defects(this);
        return defects.isEmpty() ? Validation.valid(new Playbook(this)) : Validation.invalid(defects);
    }

    /**
     * Builds a playbook that is known to fit together, such as one written in code and covered by a test.
     *
     * @return the playbook
     * @throws IllegalStateException naming every defect, if it does not fit together
     */
    public Playbook buildOrThrow() {
        Seq<Violation> defects = PlaybookLint.defects(this);
        if (!defects.isEmpty()) {
            throw new IllegalStateException(defects.mkString(ref + " does not fit together: ", "; ", ""));
        }
        return new Playbook(this);
    }

    private PlaybookBuilder change(UnaryOperator<CommandPolicy> change, CommandKind... commands) {
        for (CommandKind command : commands) {
            CommandPolicy policy = policies.getOrDefault(command, CommandPolicy.OPEN);
            policies.put(command, change.apply(policy));
        }
        return this;
    }
}
