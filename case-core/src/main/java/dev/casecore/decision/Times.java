package dev.casecore.decision;

import dev.casecore.playbook.EngineRule;
import dev.casecore.reason.Code;
import java.time.Instant;

/** The plausibility of a command's own time (CORE-016). */
final class Times {

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Times() {}

    /** Asks whether an instant is one that is kept: from 1970 to 9999. */
    static boolean isKept(Instant at) {
        return !at.isBefore(EARLIEST) && !at.isAfter(LATEST);
    }

    static void check(Draft draft) {
        Instant occurredAt = draft.command.header().occurredAt();
        if (!isKept(occurredAt)) {
            draft.refuse(EngineRule.OCCURRED_TIME, Code.TIME_OUT_OF_RANGE, "occurred-at", occurredAt);
        } else if (occurredAt.isAfter(
                draft.situation.at().plus(draft.playbook.limits().clockSkew()))) {
            draft.refuse(draft.lack(EngineRule.OCCURRED_TIME, Code.OCCURRED_IN_FUTURE)
                    .with("occurred-at", occurredAt)
                    .with("recorded-at", draft.stamp.recordedAt())
                    .until(occurredAt.minus(draft.playbook.limits().clockSkew())));
        }
    }
}
