package dev.casecore.testkit.replay;

import dev.casecore.command.CommandHeader;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.playbook.Playbook;
import dev.casecore.testkit.replay.log.LogEvent;
import io.vavr.control.Option;
import java.util.function.Supplier;

/** What is known when an event of the log becomes commands. */
public final class Moment {

    private final Playbook playbook;
    private final Case current;
    private final LogEvent event;
    private final Supplier<CommandHeader> headers;

    Moment(Playbook playbook, Case current, LogEvent event, Supplier<CommandHeader> headers) {
        this.playbook = playbook;
        this.current = current;
        this.event = event;
        this.headers = headers;
    }

    /** {@return the playbook} */
    public Playbook playbook() {
        return playbook;
    }

    /** {@return the case as it is} */
    public Case current() {
        return current;
    }

    /** {@return the event of the log} */
    public LogEvent event() {
        return event;
    }

    /** {@return a header for one command: by whoever the log names, at the event's time; a new one each time} */
    public CommandHeader header() {
        return headers.get();
    }

    /** {@return whoever the log names, as a user; none if it names nobody} */
    public Option<UserId> user() {
        return event.resource().map(UserId::of);
    }
}
