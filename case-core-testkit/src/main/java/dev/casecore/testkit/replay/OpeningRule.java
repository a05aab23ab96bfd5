package dev.casecore.testkit.replay;

import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.testkit.replay.log.Trace;

/** How a case of a log is opened. */
@FunctionalInterface
public interface OpeningRule {

    /**
     * Makes the command that opens a case, when its first event is played.
     *
     * @param trace  what the log tells of the case; it has at least one event
     * @param header by whoever the first event names, at its time
     * @return the command
     */
    OpenCase opening(Trace trace, CommandHeader header);
}
