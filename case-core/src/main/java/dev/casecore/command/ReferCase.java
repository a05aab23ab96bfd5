package dev.casecore.command;

import dev.casecore.field.Field;
import dev.casecore.field.Fields;
import dev.casecore.identity.DepartmentId;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.control.Option;

/**
 * Asks another department for help: opens a case assignment (SF-037 to SF-044).
 *
 * <p>Example: {@code ReferCase.of(header, DepartmentId.of("Sales"), "Pricing", "please check").with(ACCOUNT_MANAGER, anna)}.
 *
 * @param header     who, when, and under which id
 * @param department whom to ask
 * @param reason     the referral reason
 * @param subtype    the referral subtype, if any
 * @param comments   what the department must know
 * @param fields     what this department asks for besides
 */
public record ReferCase(
        CommandHeader header,
        DepartmentId department,
        String reason,
        Option<String> subtype,
        Text comments,
        Fields fields)
        implements ProgressCommand {

    /**
     * Refers without a subtype or further fields.
     *
     * @param header     who, when, and under which id
     * @param department whom to ask
     * @param reason     the referral reason
     * @param comments   what the department must know
     * @return the command
     */
    public static ReferCase of(CommandHeader header, DepartmentId department, String reason, String comments) {
        return new ReferCase(header, department, reason, Option.none(), Text.of(comments), Fields.none());
    }

    /**
     * Adds the referral subtype.
     *
     * @param newSubtype a finer reason
     * @return with that subtype
     */
    public ReferCase withSubtype(String newSubtype) {
        return new ReferCase(header, department, reason, Option.some(newSubtype), comments, fields);
    }

    /**
     * Fills in a field of the department.
     *
     * @param field which
     * @param value its value
     * @param <T>   its type
     * @return with that value
     */
    public <T> ReferCase with(Field<T> field, T value) {
        return new ReferCase(header, department, reason, subtype, comments, fields.with(field, value));
    }

    @Override
    public CommandKind commandKind() {
        return CommandKind.REFER_CASE;
    }

    @Override
    public <R> R accept(ProgressCommand.Visitor<R> visitor) {
        return visitor.referCase(this);
    }
}
