package dev.casecore.decision;

import dev.casecore.condition.Condition;
import dev.casecore.condition.Question.Inputs;
import dev.casecore.identity.Actor;
import dev.casecore.identity.Role;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.Remedy;
import dev.casecore.situation.ActorProfile;
import dev.casecore.situation.Situation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import java.time.Instant;

/** The states that one step leads to. */
final class PathExpansion {

    /** What always may matter: who is responsible, and how far the work is. */
    private static final Set<CommandKind> ALWAYS = HashSet.of(
            CommandKind.HAND_OVER_CASE,
            CommandKind.PICK_CASE,
            CommandKind.RELEASE_CASE,
            CommandKind.CHANGE_STATUS,
            CommandKind.REFER_CASE,
            CommandKind.CLOSE_ASSIGNMENT,
            CommandKind.CLOSE_CASE,
            CommandKind.REOPEN_CASE);

    private final PathFinder finder;
    private final Set<CommandKind> without;
    private final boolean opaque;
    private final Seq<Role> roles;

    PathExpansion(PathFinder finder, Set<CommandKind> without) {
        this.finder = finder;
        this.without = without;
        this.roles = Colleague.roles(finder.playbook);
        this.opaque =
                Colleague.conditions(finder.playbook).flatMap(Condition::leaves).exists(leaf -> !leaf.isAnalysed());
    }

    /** A case is on its own on its path: it is not merged into another, and only if it is merged at the start is that undone. */
    static boolean canBeTaken(CommandKind kind, Case start) {
        return switch (kind) {
            case MERGE_CASE -> false;
            case UNDO_MERGE -> start.isMerged();
            default -> true;
        };
    }

    /**
     * A command tried in thought.
     *
     * @param what  whether it is possible
     * @param after the case afterwards
     */
    private record Attempt(Possibility what, Case after) {}

    Seq<PathNode> next(PathNode node) {
        Branches branches = new Branches(node);
        Seq<Template> rest = Templates.of(finder.playbook, node.subject(), finder.situation)
                .reject(template -> !canBeTaken(template.kind(), finder.current) || without.contains(template.kind()));
        Set<CommandKind> wanted = ALWAYS.addAll(moving(node.subject()));
        for (Seq<Template> now = wanted(rest, wanted); !now.isEmpty(); now = wanted(rest, wanted)) {
            rest = rest.removeAll(now);
            now.forEach(branches::explore);
            wanted = wanted.addAll(branches.remedies.map(Remedy::command));
        }
        branches.remedies
                .filter(remedy -> remedy.command() == CommandKind.EDIT_CASE)
                .flatMap(Remedy::target)
                .distinct()
                .forEach(field ->
                        Templates.edit(finder.playbook, node.subject(), field).forEach(branches::explore));
        return branches.nodes.appendAll(branches.waits.toList().map(node::later));
    }

    private Seq<Template> wanted(Seq<Template> templates, Set<CommandKind> wanted) {
        return templates.filter(template -> opaque || wanted.contains(template.kind()));
    }

    private Seq<CommandKind> moving(Case subject) {
        return finder.playbook
                .transitions()
                .rows()
                .filter(row -> row.from().equals(subject.status().id()))
                .map(TransitionRule::on);
    }

    /** What was found from one state. */
    private final class Branches {

        private final PathNode node;
        private final Seq<Colleague> colleagues;
        private List<PathNode> nodes = List.empty();
        private List<Remedy> remedies = List.empty();
        private TreeSet<Instant> waits = TreeSet.empty();

        Branches(PathNode node) {
            this.node = node;
            this.colleagues = Colleague.of(roles, node.subject(), finder.actor, finder.situation);
        }

        void explore(Template template) {
            if (template.kind() == CommandKind.REFER_CASE && isAskingAlready()) {
                return;
            }
            Attempt own = attempt(template, finder.actor, finder.situation.actor());
            if (own.what().isPossible()) {
                add(own, List.empty());
            } else {
                ask(template);
            }
        }

        /** Somebody was asked on the way already; asking more of them leads to nothing else. */
        private boolean isAskingAlready() {
            int asked = finder.current.counters().assignments();
            return node.subject().assignments().open().exists(open -> open.id().number() > asked);
        }

        private void ask(Template template) {
            List<Performer> by = List.empty();
            Attempt first = null;
            for (Colleague colleague : colleagues) {
                if (!by.exists(fewer -> fewer.asksNoMoreThan(colleague.performer()))) {
                    Attempt attempt = attempt(template, colleague.actor(), colleague.profile());
                    if (attempt.what().isPossible()) {
                        by = by.append(colleague.performer());
                        first = first == null ? attempt : first;
                    }
                }
            }
            if (first != null) {
                add(first, by);
            }
        }

        private void add(Attempt attempt, Seq<Performer> by) {
            if (attempt.after() != node.subject()) {
                nodes = nodes.append(node.then(new Step.OfCommand(attempt.what(), by), attempt.after()));
            }
        }

        private Attempt attempt(Template template, Actor actor, ActorProfile profile) {
            Situation situation = finder.situation.withAt(node.at()).withActor(profile);
            Draft draft = Decider.draft(
                    finder.playbook, node.subject(), template.by(actor, node.at()), situation, Inputs.OPEN);
            Possibility what = draft.possibility(template.target());
            for (Rejection refusal : what.refusal()) {
                remedies = remedies.appendAll(refusal.remedies());
                waits = waits.addAll(what.earliest().filter(node.at()::isBefore));
            }
            return new Attempt(what, draft.current());
        }
    }
}
