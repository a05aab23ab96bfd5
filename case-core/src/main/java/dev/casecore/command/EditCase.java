package dev.casecore.command;

import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.KindId;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * Edits fields. It names the version of the case it was made on: a field that somebody else changed since is refused, edits of
 * other fields merge (CORE-013).
 *
 * @param header  who, when, and under which id
 * @param basedOn the version of the case that the actor saw, 1 or more
 * @param changes new values
 * @param cleared the names of the fields to empty
 * @param kind    another kind, which is always refused, with the draft of a new case of that kind (CORE-015)
 */
public record EditCase(CommandHeader header, long basedOn, Fields changes, Set<String> cleared, Option<KindId> kind)
        implements RecordCommand {

    /**
     * Starts an edit that changes nothing yet.
     *
     * @param header  who, when, and under which id
     * @param basedOn the version of the case that the actor saw
     * @return the command
     */
    public static EditCase of(CommandHeader header, long basedOn) {
        return new EditCase(header, basedOn, Fields.none(), TreeSet.empty(), Option.none());
    }

    /**
     * Sets a field.
     *
     * @param field which
     * @param value its new value
     * @param <T>   its type
     * @return with that change
     */
    public <T> EditCase set(Field<T> field, T value) {
        return new EditCase(header, basedOn, changes.with(field, value), cleared, kind);
    }

    /**
     * Empties a field.
     *
     * @param field which
     * @return with that field emptied
     */
    public EditCase clear(Field<?> field) {
        return new EditCase(header, basedOn, changes, cleared.add(field.name()), kind);
    }

    /**
     * Asks for another kind, which is always refused (CORE-015).
     *
     * @param newKind which
     * @return with that wish
     */
    public EditCase toKind(KindId newKind) {
        return new EditCase(header, basedOn, changes, cleared, Option.some(newKind));
    }

    @Override
    public CommandKind commandKind() {
        return CommandKind.EDIT_CASE;
    }

    @Override
    public <R> R accept(RecordCommand.Visitor<R> visitor) {
        return visitor.editCase(this);
    }
}
