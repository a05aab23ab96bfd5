package dev.casecore.conversation;

import dev.casecore.reason.Fact;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Something the adopter is asked to do outside: notify, message, comment elsewhere. The library does none of it itself.
 *
 * <p>The key makes repeating harmless: whoever carries effects out remembers the keys done, and an effect of a known key is the same
 * effect again.
 *
 * @param type      what to do
 * @param key       unique in the tenant
 * @param recipient whom or what it addresses, in the text form of an owner, a user or a job
 * @param message   what to say, free of personal data; empty if the type says it all
 * @param facts     what else is needed
 */
public record Effect(Type type, String key, String recipient, String message, Seq<Fact> facts) {

    /** What can be asked for. */
    public enum Type {
        /** Tell a user that they were mentioned (SF-008, SF-075). */
        MENTION,
        /** Write a private comment on a job's milestone feed (SF-034). */
        PRIVATE_JOB_COMMENT,
        /** Send a message, or tell somebody out of band (JSM-018, JSM-037, JSM-048). */
        MESSAGE,
        /** Tell a colleague that something was said, out of the customer's sight (JSM-048). */
        NOTICE,
        /** Create a ticket in another system, and tell the key it got (JSM-005). */
        TICKET
    }

    /**
     * Asks for an effect without further facts.
     *
     * @param type      what to do
     * @param key       unique in the tenant
     * @param recipient whom it addresses
     * @param message   what to say
     * @return the effect
     */
    public static Effect of(Type type, String key, String recipient, String message) {
        return new Effect(type, key, recipient, message, List.empty());
    }
}
