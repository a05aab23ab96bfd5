package dev.casecore.command;

import dev.casecore.activity.ActivityType;
import dev.casecore.identity.UserId;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Plans work on a case (D365-003).
 *
 * <p>Example: {@code AddActivity.of(header, ActivityType.PHONE_CALL, "ask for the serial number").dueAt(tomorrow)}.
 *
 * @param header   who, when, and under which id
 * @param type     what kind of work, one that the playbook plans
 * @param subject  what is to be done
 * @param assignee who is to do it; the acting user if nobody is named
 * @param due      when it should be done
 */
public record AddActivity(
        CommandHeader header, ActivityType type, Text subject, Option<UserId> assignee, Option<Instant> due)
        implements ActivityCommand {

    /**
     * Plans work for oneself, to be done at any time.
     *
     * @param header  who, when, and under which id
     * @param type    what kind of work
     * @param subject what is to be done
     * @return the command
     */
    public static AddActivity of(CommandHeader header, ActivityType type, String subject) {
        return new AddActivity(header, type, Text.of(subject), Option.none(), Option.none());
    }

    /**
     * Plans it for somebody.
     *
     * @param user who is to do it
     * @return otherwise the same
     */
    public AddActivity assignedTo(UserId user) {
        return new AddActivity(header, type, subject, Option.some(user), due);
    }

    /**
     * Says when it should be done.
     *
     * @param at when
     * @return otherwise the same
     */
    public AddActivity dueAt(Instant at) {
        return new AddActivity(header, type, subject, assignee, Option.some(at));
    }

    @Override
    public CommandKind commandKind() {
        return CommandKind.ADD_ACTIVITY;
    }

    @Override
    public <R> R accept(ActivityCommand.Visitor<R> visitor) {
        return visitor.addActivity(this);
    }
}
