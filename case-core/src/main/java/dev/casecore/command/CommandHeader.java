package dev.casecore.command;

import dev.casecore.identity.Actor;
import dev.casecore.identity.CommandId;
import dev.casecore.reason.Code;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.Instant;

/**
 * What every command carries.
 *
 * @param id           unique in the tenant; the same command sent again has the effect of once (CORE-005)
 * @param actor        who wants it
 * @param occurredAt   when it happened, which may be before it is recorded, never after (CORE-016)
 * @param acknowledged the warnings that the actor has seen and accepts
 */
public record CommandHeader(CommandId id, Actor actor, Instant occurredAt, Set<Code> acknowledged) {

    /**
     * Makes a header that acknowledges nothing.
     *
     * @param id         unique in the tenant
     * @param actor      who wants it
     * @param occurredAt when it happened
     * @return the header
     */
    public static CommandHeader of(String id, Actor actor, Instant occurredAt) {
        return new CommandHeader(CommandId.of(id), actor, occurredAt, HashSet.empty());
    }

    /**
     * Acknowledges warnings.
     *
     * @param warnings their codes
     * @return with these acknowledged too
     */
    public CommandHeader acknowledging(Code... warnings) {
        return new CommandHeader(id, actor, occurredAt, acknowledged.addAll(HashSet.of(warnings)));
    }
}
