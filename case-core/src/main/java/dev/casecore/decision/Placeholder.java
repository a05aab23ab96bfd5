package dev.casecore.decision;

import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.FieldValue;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CaseNumber;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.TeamId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.text.Text;

/** What stands in a template for an input that is still to be given. */
final class Placeholder {

    static final String LINE = "?";
    static final Text TEXT = Text.of(LINE);
    static final UserId USER = UserId.of(LINE);
    static final UserId OTHER_USER = UserId.of(LINE + LINE);
    static final TeamId TEAM = TeamId.of(LINE);
    static final CaseId CASE = CaseId.of(LINE);
    static final CommandId COMMAND = CommandId.of(LINE);
    static final Birth BIRTH = new Birth(TenantId.of(LINE), CASE, CaseNumber.of(LINE));

    private Placeholder() {}

    /** A value that a field would take, as far as its type tells. */
    static FieldValue of(Field<?> field) {
        if (field.type().isPersonal()) {
            return new FieldValue.Personal(TEXT);
        }
        return new FieldValue.Plain(
                field.choices().headOption().getOrElse(field.type() == FieldType.FLAG ? "true" : LINE));
    }

    static boolean is(Object input) {
        return input == USER || input == TEAM || input == CASE;
    }
}
