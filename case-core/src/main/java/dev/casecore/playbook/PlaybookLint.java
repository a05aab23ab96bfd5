package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.condition.Leaf;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Fact;
import dev.casecore.reason.Violation;
import dev.casecore.sla.SlaGoal;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.Function;

/** What keeps a playbook from being one: every defect at once, each with a witness (CORE-009). */
final class PlaybookLint {

    private final PlaybookBuilder draft;
    private final Set<StatusId> known;

    private PlaybookLint(PlaybookBuilder draft) {
        this.draft = draft;
        this.known = HashSet.ofAll(draft.statuses.map(StatusDefinition::id));
    }

    static Seq<Violation> defects(PlaybookBuilder draft) {
        PlaybookLint lint = new PlaybookLint(draft);
        return List.<Violation>empty()
                .appendAll(lint.duplicates())
                .appendAll(lint.basics())
                .appendAll(lint.unknownReferences())
                .appendAll(lint.unreachableStatuses())
                .appendAll(lint.deadEnds())
                .appendAll(lint.shadowedRows())
                .appendAll(lint.unfillableFields())
                .appendAll(lint.personalRecipients())
                .appendAll(ClockLint.defects(draft));
    }

    private Seq<Violation> duplicates() {
        return twice("status", draft.statuses, StatusDefinition::id)
                .appendAll(twice("kind", draft.kinds, KindDefinition::id))
                .appendAll(twice("department", draft.departments, DepartmentDefinition::id))
                .appendAll(twice("stage", draft.stages, StageDefinition::id))
                .appendAll(twice("clock", draft.clocks, ClockDefinition::id))
                .appendAll(twice(
                        "goal",
                        draft.clocks
                                .flatMap(ClockDefinition::goals)
                                .map(ClockDefinition.Promise::goal)
                                .distinct(),
                        SlaGoal::version));
    }

    private static <T> Seq<Violation> twice(String what, Seq<T> parts, Function<T, Object> name) {
        return parts.groupBy(name)
                .filterValues(same -> same.size() > 1)
                .keySet()
                .toList()
                .map(duplicate -> Violation.of(Code.DUPLICATE, what, duplicate));
    }

    private Seq<Violation> basics() {
        Seq<StatusDefinition> open =
                draft.statuses.filter(status -> status.category().isOpen());
        List<Violation> defects = List.empty();
        if (!draft.initial.exists(start -> open.exists(status -> status.id().equals(start)))) {
            defects = defects.append(Violation.of(
                    Code.NO_INITIAL_STATUS,
                    "status",
                    draft.initial.map(Object::toString).getOrElse("none")));
        }
        if (open.size() == draft.statuses.size()) {
            defects = defects.append(Violation.of(Code.NO_CLOSED_STATUS, "statuses", known.size()));
        }
        return draft.kinds.isEmpty() ? defects.append(Violation.of(Code.NO_KIND, "kinds", 0)) : defects;
    }

    private Seq<Violation> unknownReferences() {
        return unknownTransitions().appendAll(unfitForDuplicates());
    }

    /** A duplicate must end in a closed status. */
    private Seq<Violation> unfitForDuplicates() {
        return draft.mergedStatus
                .filter(end -> !draft.statuses.exists(
                        status -> status.id().equals(end) && !status.category().isOpen()))
                .map(end -> Violation.of(Code.UNKNOWN_REFERENCE, "closed-status", end)
                        .and("command", CommandKind.MERGE_CASE))
                .toList();
    }

    private Seq<Violation> unknownTransitions() {
        return draft.transitions.flatMap(row -> List.of(row.from(), row.to())
                .reject(known::contains)
                .map(status ->
                        Violation.of(Code.UNKNOWN_REFERENCE, "status", status).and("transition", row)));
    }

    private Seq<Violation> unreachableStatuses() {
        Set<StatusId> reached = closure(HashSet.ofAll(draft.initial), TransitionRule::from, TransitionRule::to);
        return draft.statuses
                .map(StatusDefinition::id)
                .reject(reached::contains)
                .reject(draft.mergedStatus::contains)
                .map(status -> Violation.of(Code.STATUS_UNREACHABLE, "status", status)
                        .and("reachable", reached.toList().sorted().mkString(", ")));
    }

    private Seq<Violation> deadEnds() {
        Set<StatusId> ends = HashSet.ofAll(
                draft.statuses.filter(status -> !status.category().isOpen()).map(StatusDefinition::id));
        Set<StatusId> ending = closure(ends, TransitionRule::to, TransitionRule::from);
        return draft.statuses
                .map(StatusDefinition::id)
                .reject(ending::contains)
                .map(status -> Violation.of(Code.STATUS_DEAD_END, "status", status)
                        .and(
                                "leads-to",
                                closure(HashSet.of(status), TransitionRule::from, TransitionRule::to)
                                        .toList()
                                        .sorted()
                                        .mkString(", ")));
    }

    private Set<StatusId> closure(
            Set<StatusId> start, Function<TransitionRule, StatusId> near, Function<TransitionRule, StatusId> far) {
        Set<StatusId> reached = start;
        int before;
        do {
            before = reached.size();
            Set<StatusId> soFar = reached;
            reached = soFar.addAll(draft.transitions
                    .filter(row -> soFar.contains(near.apply(row)))
                    .map(far));
        } while (reached.size() > before);
        return reached;
    }

    /** A row is shadowed by an earlier one of the same cell that always applies, or that is the same row. */
    private Seq<Violation> shadowedRows() {
        return draft.transitions
                .zipWithIndex()
                .flatMap(row -> draft.transitions
                        .take(row._2())
                        .find(earlier -> shadows(earlier, row._1()))
                        .map(earlier -> Violation.of(Code.RULE_SHADOWED, "transition", row._1())
                                .and("by", earlier)
                                .and("rule", earlier.rule())));
    }

    private static boolean shadows(TransitionRule earlier, TransitionRule later) {
        boolean sameCell = earlier.from().equals(later.from()) && earlier.on() == later.on();
        boolean sameTarget = earlier.to().equals(later.to());
        boolean always = earlier.guard().equals(Condition.always());
        boolean chosen = Moves.areChosen(earlier.on());
        boolean sameRow = sameTarget && (always || earlier.guard().equals(later.guard()));
        return sameCell && (sameRow || (always && !chosen));
    }

    /** The key of an effect holds its recipient and stays for good, where no erasure finds it. */
    private Seq<Violation> personalRecipients() {
        return List.ofAll(draft.policies.values())
                .flatMap(CommandPolicy::effects)
                .filter(effect -> effect.field().type().isPersonal())
                .distinct()
                .map(effect -> Violation.of(
                                Code.RECIPIENT_PERSONAL, "field", effect.field().name())
                        .and("rule", effect.rule()));
    }

    private Seq<Violation> unfillableFields() {
        return draft.kinds.flatMap(kind -> Condition.allOf(
                        draft.stages.map(StageDefinition::complete).prepend(kind.requirements()))
                .leaves()
                .filter(leaf -> leaf.name().equals("present"))
                .flatMap(PlaybookLint::field)
                .distinct()
                .flatMap(field -> unfillable(kind, field)));
    }

    private static Option<String> field(Leaf leaf) {
        return leaf.parameters().find(fact -> fact.name().equals("field")).map(Fact::value);
    }

    private static Option<Violation> unfillable(KindDefinition kind, String field) {
        boolean declared = kind.fields().containsKey(field);
        boolean followsFromNothing = kind.derivation(field)
                .exists(derivation -> kind.derivation(derivation.from().name()).isDefined());
        return Option.when(
                !declared || followsFromNothing,
                () -> Violation.of(Code.FIELD_UNFILLABLE, "field", field)
                        .and("kind", kind.id())
                        .and(
                                "because",
                                declared ? "it follows from a field that follows itself" : "it is not declared"));
    }
}
