package dev.casecore.playbook;

import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The rows that every transition table has for merging duplicates: out of each open status into one closed one, and back. */
final class MergeRows {

    private MergeRows() {}

    static Seq<TransitionRule> of(PlaybookBuilder draft) {
        RuleId rule = Option.of(draft.rules.get(EngineRule.MERGE)).getOrElse(EngineRule.MERGE.byDefault());
        StatusId end = end(draft).get();
        Seq<StatusId> open =
                draft.statuses.filter(status -> status.category().isOpen()).map(StatusDefinition::id);
        return open.map(from -> new TransitionRule(from, CommandKind.MERGE_CASE, end, Condition.always(), rule))
                .appendAll(open.map(
                        to -> new TransitionRule(end, CommandKind.UNDO_MERGE, to, CaseIs.mergedFrom(to, rule), rule)));
    }

    /** In which status duplicates end. */
    static Option<StatusId> end(PlaybookBuilder draft) {
        return draft.mergedStatus.orElse(
                () -> draft.statuses.find(status -> !status.category().isOpen()).map(StatusDefinition::id));
    }
}
