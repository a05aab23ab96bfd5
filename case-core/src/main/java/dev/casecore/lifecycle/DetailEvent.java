package dev.casecore.lifecycle;

import dev.casecore.checklist.Evidence;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.EvidenceId;
import dev.casecore.link.CaseLink;
import dev.casecore.link.TicketLink;
import dev.casecore.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** Events of what is known of a case. */
public sealed interface DetailEvent extends CaseEvent {

    /**
     * Fields were edited, those that follow from others included (SF-036).
     *
     * @param changes new values
     * @param cleared the names of the fields that were emptied
     */
    record FieldsEdited(Fields changes, Set<String> cleared) implements DetailEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            Fields fields = cleared.foldLeft(before.fields(), Fields::without);
            Map<String, Long> edits = cleared.foldLeft(before.edits(), (map, name) -> map.put(name, stamp.version()));
            Counters counters = before.counters();
            for (Tuple2<String, FieldValue> change : changes) {
                fields = fields.with(change._1(), change._2());
                edits = edits.put(change._1(), stamp.version());
                counters = change._2() instanceof FieldValue.Personal personal
                        ? counters.withText(personal.text())
                        : counters;
            }
            return Copy.of(before).withFields(fields).withEdits(edits).withCounters(counters);
        }

        @Override
        public FieldsEdited mapTexts(UnaryOperator<Text> change) {
            return new FieldsEdited(changes.mapTexts(change), cleared);
        }
    }

    /**
     * The case was linked to another, which got the inverse link in the same step.
     *
     * @param link as this case holds it
     */
    record CaseLinked(CaseLink link) implements DetailEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return before.links().contains(link)
                    ? before
                    : Copy.of(before).withLinks(before.links().append(link));
        }
    }

    /**
     * A link to another case was removed, on the other side too.
     *
     * @param link as this case held it
     */
    record CaseUnlinked(CaseLink link) implements DetailEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withLinks(before.links().reject(link::equals));
        }
    }

    /**
     * A ticket of another system was linked, or its address changed (SF-026).
     *
     * @param ticket which
     */
    record TicketLinked(TicketLink ticket) implements DetailEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withTickets(before.tickets().reject(ticket::isSameTicket).append(ticket));
        }
    }

    /**
     * The link to a ticket of another system was removed.
     *
     * @param ticket which
     */
    record TicketUnlinked(TicketLink ticket) implements DetailEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withTickets(before.tickets().reject(ticket::isSameTicket));
        }
    }

    /**
     * A ticket in another system was asked for, and linked (JSM-005).
     *
     * @param ticket  its link, under a key of ours
     * @param summary what it is about
     */
    record TicketCreated(TicketLink ticket, Text summary) implements DetailEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withTickets(before.tickets().append(ticket))
                    .withCounters(before.counters().withText(summary));
        }

        @Override
        public TicketCreated mapTexts(UnaryOperator<Text> change) {
            return new TicketCreated(ticket, change.apply(summary));
        }
    }

    /**
     * Another system reported about a linked ticket.
     *
     * @param formerKey the key under which it was linked
     * @param ticket    its link as it is now
     */
    record TicketUpdated(String formerKey, TicketLink ticket) implements DetailEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            TicketLink former = TicketLink.of(ticket.system(), formerKey);
            return Copy.of(before).withTickets(before.tickets().map(each -> each.isSameTicket(former) ? ticket : each));
        }
    }

    /**
     * Something was done or found out.
     *
     * @param evidence what, when and by whom
     * @param note     what there is to say about it
     */
    record EvidenceRecorded(Evidence evidence, Option<Text> note) implements DetailEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withEvidence(before.evidence().put(evidence.id(), evidence))
                    .withCounters(note.map(before.counters()::withText).getOrElse(before.counters()));
        }

        @Override
        public EvidenceRecorded mapTexts(UnaryOperator<Text> change) {
            return new EvidenceRecorded(evidence, note.map(change));
        }
    }

    /**
     * Evidence was taken back.
     *
     * @param evidence which
     */
    record EvidenceRetracted(EvidenceId evidence) implements DetailEvent {
        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before).withEvidence(before.evidence().remove(evidence));
        }
    }

    /**
     * Personal texts were erased from the case and from its events (CORE-017).
     *
     * @param throughText the highest number of the texts that were erased
     */
    record PersonalDataErased(int throughText) implements DetailEvent {

        /**
         * Answers what becomes of a text.
         *
         * @param text any text of the case
         * @return erased if its number is among those erased
         */
        public Text erase(Text text) {
            return text.number() <= throughText ? text.erase() : text;
        }

        @Override
        public Case applyTo(Case before, RecordedEvent stamp) {
            return Copy.of(before)
                    .withFields(before.fields().mapTexts(this::erase))
                    .withAssignments(before.assignments().mapTexts(this::erase))
                    .withActivities(before.activities().map(activity -> activity.mapTexts(this::erase)))
                    .withLatestReview(before.latestReview().map(review -> review.mapTexts(this::erase)));
        }
    }
}
