package dev.casecore.decision;

import dev.casecore.identity.StageId;
import dev.casecore.lifecycle.LifecycleEvent.StageEntered;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.StageDefinition;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The stages of a guided process: forward one by one and only when complete, back at will (D365-002). */
final class Stages {

    private final Draft draft;
    private final Seq<StageId> order;

    Stages(Draft draft) {
        this.draft = draft;
        this.order = draft.playbook.stages().keySet().toList();
    }

    /** Puts a new case into the first stage, if there is one. */
    void start() {
        order.headOption().forEach(first -> draft.emit(new StageEntered(Option.none(), first)));
    }

    /** Lets a case that came from another version go on: in its stage, or in the one named, or in the first if it had none. */
    void goOn(Option<StageId> named) {
        Option<StageId> has = draft.current().stage();
        if (order.isEmpty() || has.exists(order::contains)) {
            return;
        }
        Option<StageId> next = named.orElse(has.isEmpty() ? order.headOption() : has);
        for (StageId stage : next) {
            if (order.contains(stage)) {
                draft.emit(new StageEntered(has, stage));
            } else {
                draft.refuse(EngineRule.ADOPTION, Code.UNKNOWN_STAGE, "stage", stage);
            }
        }
    }

    void goTo(StageId wanted) {
        if (!order.contains(wanted)) {
            draft.refuse(EngineRule.STAGE, Code.UNKNOWN_STAGE, "stage", wanted);
            return;
        }
        Option<StageId> current = draft.current().stage();
        int from = current.map(order::indexOf).getOrElse(-1);
        int to = order.indexOf(wanted);
        if (to > from + 1) {
            draft.refuse(draft.lack(EngineRule.STAGE, Code.STAGE_SKIPPED)
                    .with("stage", order.get(from + 1))
                    .mendedBy(Remedy.of(CommandKind.CHANGE_STAGE, order.get(from + 1))));
        }
        if (to > from) {
            current.flatMap(draft.playbook.stages()::get)
                    .map(StageDefinition::complete)
                    .forEach(complete -> draft.judge(complete, draft.question()));
        }
        if (to != from) {
            draft.emit(new StageEntered(current, wanted));
        }
    }
}
