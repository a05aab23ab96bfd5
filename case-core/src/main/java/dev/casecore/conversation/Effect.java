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
        /** Message somebody out of band (JSM-018, JSM-037). */
        MESSAGE
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
