package dev.casecore.assignment;

import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.AssignmentId;
import dev.casecore.identity.DepartmentId;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A piece of work on a case that another department does (SF-004).
 *
 * @param id         its number in the case
 * @param department who does it
 * @param reason     why, labelled CA Primary Reason in the Salesforce playbook (SF-024, SF-039)
 * @param subtype    a finer why, labelled CA Secondary Reason there (SF-042)
 * @param comments   what the department must know
 * @param fields     what this department asks for besides, such as the account manager for Sales (SF-040)
 * @param openedAt   when it was recorded
 * @param openedBy   by whom
 */
public record Assignment(
        AssignmentId id,
        DepartmentId department,
        String reason,
        Option<String> subtype,
        Text comments,
        Fields fields,
        Instant openedAt,
        Actor openedBy) {

    /**
     * Replaces the personal texts.
     *
     * @param change what becomes of each
     * @return everything else unchanged
     */
    public Assignment mapTexts(UnaryOperator<Text> change) {
        return new Assignment(
                id, department, reason, subtype, change.apply(comments), fields.mapTexts(change), openedAt, openedBy);
    }
}
