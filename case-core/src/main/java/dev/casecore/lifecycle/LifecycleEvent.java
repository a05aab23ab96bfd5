package dev.casecore.lifecycle;

import dev.casecore.assignment.Assignments;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.KindId;
import dev.casecore.identity.Owner;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.Priority;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Events of opening, moving, closing and reopening. */
public sealed interface LifecycleEvent extends CaseEvent {

    /**
     * A case was opened; always its first event, and only that.
     *
     * @param number     its number
     * @param playbook   the playbook's version it is played by
     * @param kind       its kind
     * @param status     the first status
     * @param category   what that status means
     * @param owner      who owns it
     * @param priority   how urgent it is
     * @param fields     what is known
     * @param tickets    tickets of other systems
     * @param followUpOf the closed case it goes on from
     * @param openAnyway why it was opened although there was one for the same issue (SF-009)
     */
    record CaseOpened(
            CaseNumber number,
            PlaybookRef playbook,
            KindId kind,
            StatusId status,
            StatusCategory category,
            Owner owner,
            Priority priority,
            Fields fields,
            Seq<TicketLink> tickets,
            Option<CaseId> followUpOf,
            Option<Text> openAnyway)
            implements LifecycleEvent {

        /** Answers the case unchanged: a case is opened once. */
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return before;
        }

        Case toCase(RecordedEvent stamp) {
            return Case.builder()
                    .tenant(stamp.tenant())
                    .id(stamp.caseId())
                    .number(number)
                    .playbook(playbook)
                    .kind(kind)
                    .opening(new Opening(stamp.occurredAt(), stamp.recordedAt(), stamp.actor()))
                    .status(new Status(status, category, stamp.recordedAt()))
                    .ownership(new Ownership(owner, stamp.recordedAt()))
                    .priority(priority)
                    .fields(fields)
                    .edits(HashMap.empty())
                    .assignments(Assignments.none())
                    .closings(Closings.NONE)
                    .latestReview(Option.none())
                    .links(List.ofAll(followUpOf.map(closed -> new CaseLink(LinkType.FOLLOW_UP_OF, closed))))
                    .tickets(tickets)
                    .effectsRequested(HashSet.empty())
                    .counters(counters())
                    .revision(new Revision(
                            stamp.version(),
                            stamp.sequence(),
                            stamp.recordedAt(),
                            stamp.recordedAt(),
                            stamp.occurredAt()))
                    .build();
        }

        private Counters counters() {
            Counters counters = openAnyway.map(Counters.NONE::withText).getOrElse(Counters.NONE);
            for (var entry : fields) {
                if (entry._2() instanceof FieldValue.Personal personal) {
                    counters = counters.withText(personal.text());
                }
            }
            return counters;
        }

        @Override
        public CaseOpened mapTexts(UnaryOperator<Text> change) {
            return new CaseOpened(
                    number,
                    playbook,
                    kind,
                    status,
                    category,
                    owner,
                    priority,
                    fields.mapTexts(change),
                    tickets,
                    followUpOf,
                    openAnyway.map(change));
        }
    }

    /**
     * The status changed, by hand or as a consequence.
     *
     * @param from     the former status
     * @param to       the new one
     * @param category what the new one means
     * @param because  the kind of command that caused it
     */
    record StatusChanged(StatusId from, StatusId to, StatusCategory category, CommandKind because)
            implements LifecycleEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withStatus(new Status(to, category, stamp.recordedAt()));
        }
    }

    /**
     * The case came to another stage of its guided process (D365-002).
     *
     * @param from the former stage; none at the start
     * @param to   the new one
     */
    record StageEntered(Option<StageId> from, StageId to) implements LifecycleEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withStage(Option.some(to));
        }
    }

    /**
     * The case goes on under another version of its playbook (CORE-009). What changed with it are events of their own.
     *
     * @param from the version it had
     * @param to   the version it has
     */
    record PlaybookAdopted(PlaybookRef from, PlaybookRef to) implements LifecycleEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withPlaybook(to);
        }
    }

    /**
     * The work was stated to be complete (SF-068). The change of status is an event of its own.
     *
     * @param statedBy who states it
     */
    record CaseClosed(UserId statedBy) implements LifecycleEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withClosings(before.closings().closed(stamp.recordedAt(), statedBy));
        }
    }

    /** The case was taken up again (SF-070). The change of status is an event of its own. */
    record CaseReopened() implements LifecycleEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withClosings(before.closings().reopened(stamp.recordedAt()))
                    .withConversation(before.conversation().resumed());
        }
    }
}
