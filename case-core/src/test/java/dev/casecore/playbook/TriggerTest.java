package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.approval.Approved;
import dev.casecore.condition.CaseIs;
import dev.casecore.condition.Condition;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.FeedEvent.CommentAdded;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.Lives;
import dev.casecore.lifecycle.OwnershipEvent.PriorityChanged;
import dev.casecore.playbook.Trigger.Step;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Every trigger at every step in the life of a case. */
class TriggerTest {

    private static final RuleId RULE = RuleId.of("IT-001");
    private static final Condition URGENT = CaseIs.ofPriority(Priority.HIGH, RULE);
    private static final Seq<StatusDefinition> STATUSES = List.of(
            new StatusDefinition(StatusId.of("new"), "New", StatusCategory.NEW),
            new StatusDefinition(StatusId.of("working"), "Working", StatusCategory.ACTIVE),
            new StatusDefinition(StatusId.of("testing"), "Testing", StatusCategory.ACTIVE),
            new StatusDefinition(StatusId.of("done"), "Done", StatusCategory.CLOSED),
            new StatusDefinition(StatusId.of("dropped"), "Dropped", StatusCategory.CLOSED));

    private static final CaseEvent MENTIONED = new CommentAdded(Lives.text(21), HashSet.of(Lives.BEN));
    private static final CaseEvent SAID = new CommentAdded(Lives.text(21), HashSet.empty());
    private static final CaseEvent URGED = new PriorityChanged(Priority.NORMAL, Priority.HIGH);
    private static final CaseEvent CALMED = new PriorityChanged(Priority.HIGH, Priority.NORMAL);

    private final Map<String, Step> steps = LinkedHashMap.of("opened", opened(List.empty()))
            .put("opened, and urgent at once", opened(List.of(URGED)))
            .put("to working", step(List.empty(), moved("new", "working", StatusCategory.ACTIVE)))
            .put(
                    "from working to testing",
                    step(
                            List.of(moved("new", "working", StatusCategory.ACTIVE)),
                            moved("working", "testing", StatusCategory.ACTIVE)))
            .put(
                    "from working to done",
                    step(
                            List.of(moved("new", "working", StatusCategory.ACTIVE)),
                            moved("working", "done", StatusCategory.CLOSED)))
            .put("to done", step(List.empty(), moved("new", "done", StatusCategory.CLOSED)))
            .put("to done while urgent", step(List.of(URGED), moved("new", "done", StatusCategory.CLOSED)))
            .put(
                    "back to working",
                    step(
                            List.of(moved("new", "done", StatusCategory.CLOSED)),
                            moved("done", "working", StatusCategory.ACTIVE)))
            .put("urged", step(List.empty(), URGED))
            .put("calmed", step(List.of(URGED), CALMED))
            .put("a comment", step(List.empty(), SAID))
            .put("a comment with a mention", step(List.empty(), MENTIONED))
            .put("a comment while urgent", step(List.of(URGED), SAID));

    private final Seq<Trigger> triggers = List.of(
            Trigger.opened(),
            Trigger.happened(CommentAdded.class),
            Trigger.happened(
                    CommentAdded.class,
                    "with a mention",
                    comment -> !comment.mentions().isEmpty()),
            Trigger.entering(StatusCategory.NEW),
            Trigger.entering(StatusCategory.ACTIVE),
            Trigger.entering(StatusCategory.CLOSED),
            Trigger.entering(StatusId.of("new")),
            Trigger.entering(StatusId.of("testing")),
            Trigger.entering(StatusId.of("done")),
            Trigger.leaving(StatusCategory.NEW),
            Trigger.leaving(StatusCategory.ACTIVE),
            Trigger.leaving(StatusCategory.CLOSED),
            Trigger.becoming(URGENT),
            Trigger.ceasing(URGENT),
            Trigger.opened().where(URGENT),
            Trigger.entering(StatusCategory.CLOSED).where(URGENT),
            Trigger.entering(StatusId.of("done")).where(URGENT),
            Trigger.becoming(URGENT).where(CaseIs.inStatus(RULE, StatusId.of("new"))));

    private static StatusChanged moved(String from, String to, StatusCategory category) {
        return new StatusChanged(StatusId.of(from), StatusId.of(to), category, CommandKind.CHANGE_STATUS);
    }

    private static Step opened(Seq<CaseEvent> atOnce) {
        CaseOpened opened = Lives.barelyOpened();
        return new Step(
                Option.none(), opened, Lives.fold(List.<CaseEvent>of(opened).appendAll(atOnce)));
    }

    private static Step step(Seq<CaseEvent> before, CaseEvent event) {
        Seq<CaseEvent> past = List.<CaseEvent>of(Lives.barelyOpened()).appendAll(before);
        Case subject = Lives.fold(past);
        return new Step(Option.some(subject), event, Lives.fold(past.append(event)));
    }

    @Test
    void SLA_001_what_pulls_every_trigger_is_as_approved() {
        Approved.check(
                "case-core/src/test/resources/dev/casecore/playbook/triggers.md",
                DecisionTables.table(
                        List.of("Trigger", "pulled by", "always by", "conditions", "statuses"),
                        triggers.map(trigger -> List.of(
                                trigger.describe(),
                                steps.filterValues(trigger::isPulledBy).keySet().mkString("; "),
                                STATUSES.filter(trigger::isAlwaysPulledBy)
                                        .map(StatusDefinition::id)
                                        .mkString(", "),
                                trigger.conditions().map(Condition::describe).mkString(", "),
                                trigger.statuses().mkString(", ")))),
                TriggerTest.class);
    }

    @Test
    void CORE_009_a_trigger_that_is_always_pulled_by_a_status_is_pulled_whenever_a_case_enters_it_from_outside() {
        for (Trigger trigger : triggers) {
            for (StatusDefinition status : STATUSES.filter(trigger::isAlwaysPulledBy)) {
                for (StatusDefinition from : STATUSES.filter(other -> other.category() != status.category())) {
                    Step step = step(
                            List.of(moved("new", from.id().value(), from.category())),
                            moved(from.id().value(), status.id().value(), status.category()));

                    assertThat(trigger.isPulledBy(step))
                            .as(trigger.describe() + " from " + from.id() + " to " + status.id())
                            .isTrue();
                }
            }
        }
    }
}
