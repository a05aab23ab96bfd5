package dev.casecore.playbook;

import dev.casecore.condition.Condition;
import dev.casecore.identity.StageId;

/**
 * A stage of the guided process that cases go through (D365-002).
 *
 * @param id       its name in commands and events
 * @param label    what people see
 * @param complete what must hold of the case before it goes on to the next stage; on the case alone
 */
public record StageDefinition(StageId id, String label, Condition complete) {}
