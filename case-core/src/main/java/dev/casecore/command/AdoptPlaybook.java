package dev.casecore.command;

import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusId;
import dev.casecore.reason.CommandKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/**
 * Lets a case go on under a newer version of its playbook (CORE-009). What the newer version lacks is named here and never guessed.
 *
 * <p>Example: {@code AdoptPlaybook.of(header, version2.ref()).mapping(TRIAGE, NEW).giving(IMPACT, "high")}.
 *
 * @param header   who, when, and under which id
 * @param playbook the newer version
 * @param statuses where a case goes on that stands in a status; in a status that is not named it stays
 * @param stage    where a case goes on whose stage the newer version does not have
 * @param given    values for fields that the newer version asks for
 * @param dropped  the names of fields to give up because the newer version does not have them
 */
public record AdoptPlaybook(
        CommandHeader header,
        PlaybookRef playbook,
        Map<StatusId, StatusId> statuses,
        Option<StageId> stage,
        Fields given,
        Set<String> dropped)
        implements RecordCommand {

    /**
     * Adopts a version in which a case can stay in its status, with its fields.
     *
     * @param header   who, when, and under which id
     * @param playbook the newer version
     * @return the command
     */
    public static AdoptPlaybook of(CommandHeader header, PlaybookRef playbook) {
        return new AdoptPlaybook(
                header, playbook, LinkedHashMap.empty(), Option.none(), Fields.none(), TreeSet.empty());
    }

    /**
     * Says where a case goes on.
     *
     * @param from a status of the version it has
     * @param to   a status of the newer one
     * @return with that said
     */
    public AdoptPlaybook mapping(StatusId from, StatusId to) {
        return new AdoptPlaybook(header, playbook, statuses.put(from, to), stage, given, dropped);
    }

    /**
     * Says in which stage a case goes on whose stage the newer version does not have.
     *
     * @param newStage a stage of the newer version
     * @return with that said
     */
    public AdoptPlaybook inStage(StageId newStage) {
        return new AdoptPlaybook(header, playbook, statuses, Option.some(newStage), given, dropped);
    }

    /**
     * Fills in a field of the newer version.
     *
     * @param field which
     * @param value its value
     * @param <T>   its type
     * @return with that value
     */
    public <T> AdoptPlaybook giving(Field<T> field, T value) {
        return new AdoptPlaybook(header, playbook, statuses, stage, given.with(field, value), dropped);
    }

    /**
     * Gives a field up that the newer version does not have.
     *
     * @param field its name
     * @return without that field
     */
    public AdoptPlaybook dropping(String field) {
        return new AdoptPlaybook(header, playbook, statuses, stage, given, dropped.add(field));
    }

    /**
     * Gives the same command for another case.
     *
     * @param newHeader another header
     * @return otherwise the same
     */
    public AdoptPlaybook under(CommandHeader newHeader) {
        return new AdoptPlaybook(newHeader, playbook, statuses, stage, given, dropped);
    }

    @Override
    public CommandKind commandKind() {
        return CommandKind.ADOPT_PLAYBOOK;
    }

    @Override
    public <R> R accept(RecordCommand.Visitor<R> visitor) {
        return visitor.adoptPlaybook(this);
    }
}
