package dev.casecore.testkit.replay;

import dev.casecore.identity.StatusId;
import dev.casecore.reason.Code;
import dev.casecore.reason.RuleId;
import io.vavr.control.Option;

/**
 * A rule that stood in the way of an activity, and how often.
 *
 * @param rule     the rule
 * @param code     what was lacking
 * @param from     the status of the case; none if it could not be opened
 * @param activity what the log did
 * @param count    at how many events
 */
public record Break(RuleId rule, Code code, Option<StatusId> from, String activity, long count) {}
