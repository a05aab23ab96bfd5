package dev.casecore.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.ContactId;
import dev.casecore.identity.UserId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.DetailEvent.FieldsEdited;
import dev.casecore.lifecycle.Lives;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Test;

class CorrespondenceTest {

    private static final ContactId HUGO = ContactId.of("hugo");
    private static final ContactId INES = ContactId.of("ines");
    private static final ContactId KAI = ContactId.of("kai");
    private static final Field<ContactId> REPORTER = Field.of("reporter", "Reporter", FieldType.CONTACT);
    private static final Field<Set<ContactId>> OTHERS = Field.of("others", "Others", FieldType.CONTACTS);
    private static final Field<String> SOURCE = Field.of("source", "Source", FieldType.TEXT);
    private static final Field<Set<UserId>> WATCHERS = Field.of("watchers", "Watchers", FieldType.USERS);

    private static Case subject(Fields fields) {
        return Lives.fold(List.of(Lives.barelyOpened(), new FieldsEdited(fields, HashSet.empty())));
    }

    @Test
    void JSM_048_a_public_message_reaches_each_contact_of_the_fields_once_in_their_order() {
        Correspondence all = Correspondence.NONE.to(REPORTER).to(SOURCE, OTHERS);
        Fields fields =
                Fields.none().with(REPORTER, KAI).with(SOURCE, "phone").with(OTHERS, HashSet.of(HUGO, INES, KAI));

        assertThat(all.recipients(subject(fields))).startsWith(KAI).containsExactlyInAnyOrder(KAI, HUGO, INES);
        assertThat(all.recipients(subject(fields.without("reporter")))).containsExactlyInAnyOrder(HUGO, INES, KAI);
        assertThat(all.recipients(subject(Fields.none()))).isEmpty();
        assertThat(Correspondence.NONE.recipients(subject(fields))).isEmpty();
    }

    @Test
    void JSM_048_watchers_are_told_of_everything_said() {
        Correspondence watched = Correspondence.NONE.watchedBy(WATCHERS);
        Fields fields = Fields.none().with(WATCHERS, HashSet.of(Lives.ANNA, Lives.BEN));

        assertThat(watched.watchers(subject(fields))).containsExactlyInAnyOrder(Lives.ANNA, Lives.BEN);
        assertThat(watched.watchers(subject(Fields.none()))).isEmpty();
        assertThat(Correspondence.NONE.watchers(subject(fields))).isEmpty();
    }
}
