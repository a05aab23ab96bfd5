package dev.casecore.lifecycle;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.StatusId;
import java.time.Instant;

/**
 * That a case is merged into another, and what it takes to undo it (CORE-019).
 *
 * @param survivor  the case that goes on for it
 * @param number    the survivor's number
 * @param at        since when
 * @param former    the status that the case was in
 * @param closings  its closings before
 * @param linked    whether it was linked as a duplicate of the survivor before
 * @param forwarded how many messages to it have reached the survivor
 */
public record Merge(
        CaseId survivor,
        CaseNumber number,
        Instant at,
        StatusId former,
        Closings closings,
        boolean linked,
        int forwarded) {

    Merge forwardedOneMore() {
        return new Merge(survivor, number, at, former, closings, linked, forwarded + 1);
    }
}
