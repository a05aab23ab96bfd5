package dev.casecore.testkit.generator;

import dev.casecore.command.CaseCommand;
import dev.casecore.decision.Decider;
import dev.casecore.decision.Decision;
import dev.casecore.decision.Rejection;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.Playbook;
import dev.casecore.situation.Situation;
import io.vavr.control.Either;

/** Whoever answers commands: the decider, unless a test of the laws plants a fault in it. */
@FunctionalInterface
interface Answering {

    Answering BY_THE_DECIDER = Decider::decide;

    Either<Rejection, Decision> answer(Playbook playbook, Case current, CaseCommand command, Situation situation);
}
