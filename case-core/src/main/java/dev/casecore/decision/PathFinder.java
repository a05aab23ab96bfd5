package dev.casecore.decision;

import dev.casecore.identity.Actor;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.EngineRule;
import dev.casecore.playbook.Playbook;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Unmet;
import dev.casecore.situation.Situation;
import io.vavr.collection.HashSet;
import io.vavr.control.Either;

/**
 * Finds the shortest legal path of a case to a status: which commands, in which order, by whom, and how long to wait in between.
 *
 * <ol>
 *   <li>From each state of the case, every command is decided in thought, its inputs still open: the rules are the decider's.
 *   <li>What the actor cannot give, others might: the owner, somebody of a role, a member of a department with an open assignment. Who is not
 *       known to the situation is imagined.
 *   <li>What nobody can give now but will be possible by waiting is waited for.
 *   <li>The shortest path wins. Giving a command and waiting count one step each, a command that somebody else must give counts two: they
 *       have to be asked. Of equally short paths the one with less waiting wins, then the one with less help, then
 *       the one that closes the case less often on the way, then the one with fewer inputs.
 * </ol>
 *
 * <p>Looked at are the commands about responsibility and progress, those that the transition table moves a case with, and whatever a refusal
 * names as its remedy; everything, if the playbook has conditions of an adopter's own, which name none. A department is asked for help at most
 * once at a time on the way. A case is never merged into another on its path, but a merge is undone. What a path needs as inputs is still to be given, so another path may be shorter for somebody who knows
 * that those inputs would be refused.
 *
 * <p>Example: {@code PathFinder.of(playbook, current, anna, situation).to(CLOSED)} prints
 * {@code close-assignment A-1, close-assignment A-2, close-case}.
 */
public final class PathFinder {

    final Playbook playbook;
    final Case current;
    final Actor actor;
    final Situation situation;
    final PathBound bound;

    private PathFinder(Playbook playbook, Case current, Actor actor, Situation situation, PathBound bound) {
        this.playbook = playbook;
        this.current = current;
        this.actor = actor;
        this.situation = situation;
        this.bound = bound;
    }

    /**
     * Starts from a case, within {@link PathBound#DEFAULT}.
     *
     * @param playbook  the playbook of the case
     * @param current   the case
     * @param actor     who wants to get there
     * @param situation as for {@link Possible#of}; the owner, if the directory knows them
     * @return a finder
     */
    public static PathFinder of(Playbook playbook, Case current, Actor actor, Situation situation) {
        return new PathFinder(playbook, current, actor, situation, PathBound.DEFAULT);
    }

    /**
     * Changes how far to search.
     *
     * @param newBound the bound
     * @return a finder within that bound
     */
    public PathFinder within(PathBound newBound) {
        return new PathFinder(playbook, current, actor, situation, newBound);
    }

    /**
     * Finds the shortest path. A macro says what a case is, which is not for a path to say: it is on the path only if there is no other.
     *
     * @param target the status to get to
     * @return the answer; or, if the actor may not see the case, that it is not found, and nothing else
     */
    public Either<Unmet, Path> to(StatusId target) {
        return Decider.isVisible(playbook, current, actor, situation)
                ? Either.right(search(target))
                : Either.left(Unmet.of(Code.NOT_FOUND, playbook.rule(EngineRule.VISIBILITY)));
    }

    private Path search(StatusId target) {
        Path plain = new PathSearch(this, target, HashSet.of(CommandKind.APPLY_MACRO)).run();
        return plain instanceof Path.Found || !playbook.offers(CommandKind.APPLY_MACRO)
                ? plain
                : new PathSearch(this, target, HashSet.empty()).run();
    }
}
