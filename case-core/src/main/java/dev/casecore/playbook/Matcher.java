package dev.casecore.playbook;

import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.link.TicketLink;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What makes two cases the same issue (SF-006); pluggable. */
@FunctionalInterface
public interface Matcher {

    /** Finds no case like any other. */
    Matcher NONE = (kind, fields, tickets) -> Keys.NONE;

    /**
     * Answers the keys of a case; two cases that share a key are alike.
     *
     * @param kind    its kind
     * @param fields  what is known of it
     * @param tickets its tickets in other systems
     * @return its keys; pure
     */
    Keys keys(KindId kind, Fields fields, Seq<TicketLink> tickets);

    /**
     * The keys of a case, each a short text that is not personal; what is personal is hashed.
     *
     * @param issue   sharing one means being the same issue
     * @param subject sharing one means being about the same subject
     */
    record Keys(Seq<String> issue, Seq<String> subject) {

        /** Like no other case. */
        public static final Keys NONE = new Keys(List.empty(), List.empty());
    }
}
