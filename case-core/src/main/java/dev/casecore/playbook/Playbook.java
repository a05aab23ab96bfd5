package dev.casecore.playbook;

import dev.casecore.activity.ActivityType;
import dev.casecore.checklist.Checklist;
import dev.casecore.condition.Condition;
import dev.casecore.field.Field;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.DepartmentId;
import dev.casecore.identity.EvidenceId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.MacroId;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.link.TicketSystem;
import dev.casecore.queue.QueueOrder;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.review.ReviewTemplate;
import dev.casecore.sla.calendar.Calendars;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Objects;

/**
 * How one organisation handles its cases: an immutable value, checked when it was built, with an id, a version and a fingerprint
 * of its content. Start one with {@link PlaybookBuilder#of}.
 */
public final class Playbook {

    private final PlaybookRef ref;
    private final String title;
    private final LinkedHashMap<StatusId, StatusDefinition> statuses;
    private final StatusId initial;
    private final LinkedHashMap<KindId, KindDefinition> kinds;
    private final LinkedHashMap<DepartmentId, DepartmentDefinition> departments;
    private final TransitionTable transitions;
    private final Calendars calendars;
    private final Seq<ClockDefinition> clocks;
    private final EnumMap<CommandKind, CommandPolicy> policies;
    private final EnumMap<EngineRule, RuleId> rules;
    private final Condition view;
    private final QueueOrder queueOrder;
    private final Matcher matcher;
    private final ReviewTemplate reviewTemplate;
    private final Limits limits;
    private final NumberFormat numberFormat;
    private final Correspondence correspondence;
    private final Seq<TicketSystem> ticketSystems;
    private final Seq<ChecklistDefinition> checklists;
    private final Set<EvidenceId> evidence;
    private final Seq<MacroDefinition> macros;
    private final Seq<PriorityRule> priorities;
    private final Option<QueueId> inbox;
    private final LinkedHashMap<StageId, StageDefinition> stages;
    private final Set<ActivityType> planned;

    Playbook(PlaybookBuilder builder) {
        this.ref = builder.ref;
        this.title = builder.title;
        this.statuses = LinkedHashMap.ofEntries(builder.statuses.map(s -> io.vavr.Tuple.of(s.id(), s)));
        this.initial = builder.initial.get();
        this.kinds = LinkedHashMap.ofEntries(builder.kinds.map(k -> io.vavr.Tuple.of(k.id(), k)));
        this.departments = LinkedHashMap.ofEntries(builder.departments.map(d -> io.vavr.Tuple.of(d.id(), d)));
        this.transitions = new TransitionTable(builder.transitions.appendAll(MergeRows.of(builder)));
        this.calendars = builder.calendars.foldLeft(Calendars.none(), (all, one) -> all.with(one._1(), one._2()));
        this.clocks = builder.clocks;
        this.policies = new EnumMap<>(builder.policies);
        this.rules = resolved(builder.rules);
        this.view = builder.view;
        this.queueOrder = builder.queueOrder;
        this.matcher = builder.matcher;
        this.reviewTemplate = builder.reviewTemplate;
        this.limits = builder.limits;
        this.numberFormat = NumberFormat.of(builder.numberFormat);
        this.correspondence = builder.correspondence;
        this.ticketSystems = builder.ticketSystems;
        this.checklists = builder.checklists;
        this.evidence = builder.evidence;
        this.macros = builder.macros;
        this.priorities = builder.priorities;
        this.inbox = builder.inbox;
        this.stages = LinkedHashMap.ofEntries(builder.stages.map(s -> io.vavr.Tuple.of(s.id(), s)));
        this.planned = builder.planned;
    }

    /** Every check with the rule it cites. */
    private static EnumMap<EngineRule, RuleId> resolved(EnumMap<EngineRule, RuleId> own) {
        EnumMap<EngineRule, RuleId> all = new EnumMap<>(EngineRule.class);
        for (EngineRule check : EngineRule.values()) {
            all.put(check, check.byDefault());
        }
        all.putAll(own);
        return all;
    }

    /** {@return its id and version} */
    public PlaybookRef ref() {
        return ref;
    }

    /** {@return what people call it} */
    public String title() {
        return title;
    }

    /** {@return its statuses, in the order in which they were declared} */
    public LinkedHashMap<StatusId, StatusDefinition> statuses() {
        return statuses;
    }

    /** {@return the status in which a case starts} */
    public StatusDefinition initial() {
        return status(initial);
    }

    /**
     * Looks a status up that is known to exist.
     *
     * @param id which
     * @return the status
     * @throws IllegalArgumentException if the playbook has no such status
     */
    public StatusDefinition status(StatusId id) {
        return statuses.get(id).getOrElseThrow(() -> new IllegalArgumentException("no status " + id + " in " + ref));
    }

    /** {@return its kinds of case, in the order in which they were declared} */
    public LinkedHashMap<KindId, KindDefinition> kinds() {
        return kinds;
    }

    /** {@return the departments it knows; a tenant may add to them (SF-004)} */
    public LinkedHashMap<DepartmentId, DepartmentDefinition> departments() {
        return departments;
    }

    /** {@return every way in which a status can change} */
    public TransitionTable transitions() {
        return transitions;
    }

    /** {@return the calendars that its clocks count by, where a tenant has no edition of its own} */
    public Calendars calendars() {
        return calendars;
    }

    /** {@return the ids of the calendars that the promises of its clocks are counted by, each once} */
    public Seq<CalendarId> promisedCalendars() {
        return clocks.flatMap(ClockDefinition::calendars).distinct();
    }

    /** {@return the SLA clocks that cases have, in the order in which they were declared} */
    public Seq<ClockDefinition> clocks() {
        return clocks;
    }

    /**
     * Answers what is asked of a kind of command.
     *
     * @param kind which
     * @return the policy; one that asks for nothing if the playbook does not mention the command
     */
    public CommandPolicy policy(CommandKind kind) {
        CommandPolicy policy = policies.get(kind);
        return policy == null ? CommandPolicy.OPEN : policy;
    }

    /**
     * Answers which rule a check of the engine cites.
     *
     * @param check which check
     * @return the playbook's own rule, or the default
     */
    public RuleId rule(EngineRule check) {
        return Objects.requireNonNull(rules.get(check));
    }

    /** {@return who may see a case; for anybody else there is none} */
    public Condition view() {
        return view;
    }

    /** {@return the order in which queues are served} */
    public QueueOrder queueOrder() {
        return queueOrder;
    }

    /** {@return what makes two cases the same issue} */
    public Matcher matcher() {
        return matcher;
    }

    /** {@return what a review starts from} */
    public ReviewTemplate reviewTemplate() {
        return reviewTemplate;
    }

    /** {@return how people write to each other about a case} */
    public Correspondence correspondence() {
        return correspondence;
    }

    /** {@return the other systems whose tickets it follows} */
    public Seq<TicketSystem> ticketSystems() {
        return ticketSystems;
    }

    /**
     * Finds a system whose tickets it follows.
     *
     * @param name its name in links
     * @return none if it follows none of that name
     */
    public Option<TicketSystem> ticketSystem(String name) {
        return ticketSystems.find(system -> system.name().equals(name));
    }

    /** {@return its checklists, in order} */
    public Seq<ChecklistDefinition> checklists() {
        return checklists;
    }

    /**
     * Goes through the checklists that apply to a case (JSM-042).
     *
     * @param subject the case
     * @return each, as far as it is
     */
    public Seq<Checklist> checklists(Case subject) {
        return checklists.filter(checklist -> checklist.appliesTo(subject)).map(checklist -> checklist.of(subject));
    }

    /** {@return the evidence that can be recorded} */
    public Set<EvidenceId> evidence() {
        return evidence;
    }

    /** {@return its macros} */
    public Seq<MacroDefinition> macros() {
        return macros;
    }

    /**
     * Finds a macro.
     *
     * @param id which
     * @return none if it has none of that name
     */
    public Option<MacroDefinition> macro(MacroId id) {
        return macros.find(macro -> macro.macro().equals(id));
    }

    /** {@return the priorities that cases get by themselves} */
    public Seq<PriorityRule> priorities() {
        return priorities;
    }

    /** {@return the queue in which new cases wait; none if they belong to whoever opened them} */
    public Option<QueueId> inbox() {
        return inbox;
    }

    /** {@return the stages of the guided process that cases go through, in order; none if they go through none} */
    public LinkedHashMap<StageId, StageDefinition> stages() {
        return stages;
    }

    /** {@return the kinds of work that people plan on cases} */
    public Set<ActivityType> planned() {
        return planned;
    }

    /**
     * Asks whether a command makes sense in this playbook at all: sending messages where it names no purpose does not.
     *
     * @param kind which
     * @return false if it is refused whatever the case
     */
    public boolean offers(CommandKind kind) {
        return switch (kind) {
            case SEND_MESSAGE, REVISE_MESSAGE -> !correspondence.purposes().isEmpty();
            case RECORD_EVIDENCE, RETRACT_EVIDENCE -> !evidence.isEmpty();
            case CREATE_TICKET, UPDATE_TICKET -> !ticketSystems.isEmpty();
            case APPLY_MACRO -> !macros.isEmpty();
            case CHANGE_STAGE -> !stages.isEmpty();
            case ADD_ACTIVITY, REASSIGN_ACTIVITY, CLOSE_ACTIVITY -> !planned.isEmpty();
            default -> true;
        };
    }

    /** {@return how much is too much} */
    public Limits limits() {
        return limits;
    }

    /**
     * Makes a readable case number.
     *
     * @param sequence 1 or more, unique in the tenant
     * @return for example {@code C-000123}
     */
    public CaseNumber number(long sequence) {
        return CaseNumber.of(numberFormat.of(sequence));
    }

    /**
     * Finds a field of any department.
     *
     * @param name the field's name
     * @return the field, if some department asks for it
     */
    public Option<Field<?>> departmentField(String name) {
        return departments
                .values()
                .flatMap(department -> department.fields().keySet())
                .find(field -> field.name().equals(name));
    }

    /** {@return a digest of everything it says; the same for the same content, whoever built it} */
    public String fingerprint() {
        return PlaybookDigest.of(this);
    }

    @Override
    public String toString() {
        return ref.toString();
    }
}
