package dev.casecore.testkit.replay;

import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;

/**
 * Something that would have been enough where any one of several things would, and how often it was lacking.
 *
 * @param choice the rule that offers the choice
 * @param rule   the rule behind this one
 * @param code   what was lacking
 * @param count  at how many events
 */
public record Alternative(RuleId choice, RuleId rule, Code code, long count) {}
