package dev.casecore.playbook;

import dev.casecore.conversation.Audience;
import dev.casecore.identity.PurposeId;

/**
 * A purpose for which messages are sent.
 *
 * @param purpose  its name in messages and events
 * @param label    what people see
 * @param audience whom such messages are for
 */
public record MessageDefinition(PurposeId purpose, String label, Audience audience) {}
