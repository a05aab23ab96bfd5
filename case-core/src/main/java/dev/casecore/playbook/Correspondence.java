package dev.casecore.playbook;

import dev.casecore.field.Field;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.PurposeId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * How people write to each other about a case.
 *
 * @param purposes the purposes for which messages are sent, by name
 * @param to       the fields that name the customer and whoever else is written to; each holds one contact or several
 * @param watchers the field that names the colleagues who are told of everything said, and sent nothing
 */
public record Correspondence(
        LinkedHashMap<PurposeId, MessageDefinition> purposes, Seq<Field<?>> to, Option<Field<Set<UserId>>> watchers) {

    /** Nobody writes. */
    static final Correspondence NONE = new Correspondence(LinkedHashMap.empty(), List.empty(), Option.none());

    Correspondence with(MessageDefinition message) {
        return new Correspondence(purposes.put(message.purpose(), message), to, watchers);
    }

    Correspondence to(Field<?>... fields) {
        return new Correspondence(purposes, to.appendAll(List.of(fields)), watchers);
    }

    Correspondence watchedBy(Field<Set<UserId>> field) {
        return new Correspondence(purposes, to, Option.some(field));
    }

    /**
     * Lists whom a public message reaches.
     *
     * @param subject the case
     * @return each contact once, in the order of the fields
     */
    public Seq<ContactId> recipients(Case subject) {
        return to.flatMap(subject::get).flatMap(Correspondence::contacts).distinct();
    }

    private static Seq<ContactId> contacts(Object value) {
        Seq<?> all = value instanceof Set<?> several ? several.toList() : List.of(value);
        return all.filter(ContactId.class::isInstance).map(ContactId.class::cast);
    }

    /**
     * Lists who is told that something was said.
     *
     * @param subject the case
     * @return each colleague once
     */
    public Seq<UserId> watchers(Case subject) {
        return watchers.flatMap(subject::get).toList().flatMap(Set::toList);
    }
}
