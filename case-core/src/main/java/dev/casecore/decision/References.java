package dev.casecore.decision;

import dev.casecore.field.Field;
import dev.casecore.field.FieldValue;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.ContractId;
import dev.casecore.identity.OrganizationId;
import dev.casecore.identity.UserId;
import dev.casecore.reason.Code;
import dev.casecore.situation.Known;
import dev.casecore.situation.Situation;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** Whether what a field refers to exists in the tenant (CORE-008), as far as the situation says. */
final class References {

    private final Situation situation;

    References(Situation situation) {
        this.situation = situation;
    }

    /** What does not exist of what a value refers to; none also for a value that the field cannot read. */
    Option<Code> unknown(Field<?> field, FieldValue value) {
        return field.read(value).flatMap(this::unknownIn);
    }

    private Option<Code> unknownIn(Object read) {
        return read instanceof Set<?> several
                ? several.toList().flatMap(this::unknown).headOption()
                : unknown(read);
    }

    private Option<Code> unknown(Object reference) {
        Known known = situation.known();
        if (reference instanceof ContactId contact) {
            return missing(known.contacts().containsKey(contact), Code.UNKNOWN_CONTACT);
        }
        if (reference instanceof ContractId contract) {
            return missing(known.contracts().containsKey(contract), Code.UNKNOWN_CONTRACT);
        }
        if (reference instanceof OrganizationId organization) {
            return missing(known.organizations().containsKey(organization), Code.UNKNOWN_ORGANIZATION);
        }
        return reference instanceof UserId user
                ? missing(situation.user(user).isDefined(), Code.UNKNOWN_USER)
                : Option.none();
    }

    private static Option<Code> missing(boolean found, Code code) {
        return Option.when(!found, code);
    }
}
