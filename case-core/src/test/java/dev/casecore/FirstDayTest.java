package dev.casecore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.CloseCase;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.OpenCase;
import dev.casecore.condition.CaseIs;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.KindId;
import dev.casecore.identity.StatusCategory;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.PlaybookBuilder;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.reason.RuleId;
import dev.casecore.text.Text;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FirstDayTest {

    private static final StatusId NEW = StatusId.of("new");
    private static final StatusId DONE = StatusId.of("done");
    private static final KindId INCIDENT = KindId.of("incident");
    private static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Actor ANNA = Actor.user("anna");

    private final Playbook playbook = PlaybookBuilder.of("help-desk", 1, "Help desk")
            .status(NEW, "New", StatusCategory.NEW)
            .status(DONE, "Done", StatusCategory.CLOSED)
            .startsIn(NEW)
            .kind(INCIDENT, "Incident", kind -> kind.requires(DESCRIPTION, RuleId.of("IT-001")))
            .transition(CommandKind.CLOSE_CASE, DONE, RuleId.of("IT-002"), NEW)
            .require(CaseIs.withoutOpenAssignment(RuleId.of("IT-003")), CommandKind.CLOSE_CASE)
            .buildOrThrow();

    private final TenantDesk desk =
            CaseDesk.builder().playbook(playbook).time(() -> NOON).build().forTenant(TenantId.of("acme"));

    @Test
    void a_case_is_opened_commented_and_closed() {
        var opened = desk.open(OpenCase.of(
                CommandHeader.of("1", ANNA, NOON), INCIDENT, Fields.none().with(DESCRIPTION, Text.of("no hot water"))));
        assertThat(opened.isRight()).as(opened.toString()).isTrue();
        var id = opened.get().after().id();

        assertThat(desk.handle(id, AddComment.of(CommandHeader.of("2", ANNA, NOON), "calling back"))
                        .isRight())
                .isTrue();
        var closed = desk.handle(id, CloseCase.of(CommandHeader.of("3", ANNA, NOON)));

        assertThat(closed.get().after().isOpen()).isFalse();
        assertThat(desk.history(id, ANNA).map(event -> event.event().name()))
                .containsExactly("CaseOpened", "CommentAdded", "CaseClosed", "StatusChanged");
        assertThat(desk.handle(id, CloseCase.of(CommandHeader.of("3", ANNA, NOON))))
                .isEqualTo(closed);
    }

    @Test
    void what_is_missing_is_said() {
        var refused = desk.open(OpenCase.of(CommandHeader.of("1", ANNA, NOON), INCIDENT, Fields.none()));

        assertThat(refused.getLeft().codes()).containsExactly(Code.FIELD_MISSING);
        assertThat(refused.getLeft().unmet().head().fact("field")).contains("description");
    }
}
