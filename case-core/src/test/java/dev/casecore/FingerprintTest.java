package dev.casecore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.AdoptPlaybook;
import dev.casecore.command.Command;
import dev.casecore.command.CommandHeader;
import dev.casecore.command.EditCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.PickCase;
import dev.casecore.command.ReopenCase;
import dev.casecore.field.Field;
import dev.casecore.field.FieldType;
import dev.casecore.field.Fields;
import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.KindId;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.StageId;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.UserId;
import dev.casecore.link.TicketLink;
import dev.casecore.reason.Code;
import dev.casecore.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Two commands have one fingerprint if, and only if, they say the same. */
class FingerprintTest {

    private static final Field<Text> DESCRIPTION = Field.of("description", "Description", FieldType.PERSONAL_TEXT);
    private static final Field<String> SOURCE = Field.of("source", "Source", FieldType.TEXT);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UserId ANNA = UserId.of("anna");
    private static final UserId BEN = UserId.of("ben");

    private static CommandHeader header() {
        return CommandHeader.of("command", Actor.user(ANNA), NOON);
    }

    private static OpenCase open(Fields fields) {
        return OpenCase.of(header(), KindId.of("incident"), fields);
    }

    private static Text text(String value) {
        return Text.of(value);
    }

    private static AddComment comment(UserId... mentions) {
        return new AddComment(header(), text("hello"), LinkedHashSet.of(mentions));
    }

    private static AdoptPlaybook adoption() {
        return AdoptPlaybook.of(header(), new PlaybookRef("help-desk", 2));
    }

    private static AdoptPlaybook mapping(Seq<Tuple2<String, String>> statuses) {
        return statuses.foldLeft(
                adoption(), (order, entry) -> order.mapping(StatusId.of(entry._1()), StatusId.of(entry._2())));
    }

    private static <T> Supplier<T> made(Supplier<T> command) {
        return command;
    }

    /** Each says something that none of the others says. */
    private static final Seq<Supplier<Command>> COMMANDS = List.of(
            made(() -> new PickCase(header())),
            made(() -> new ReopenCase(header())),
            made(() -> new PickCase(CommandHeader.of("other", Actor.user(ANNA), NOON))),
            made(() -> new PickCase(CommandHeader.of("command", Actor.user(BEN), NOON))),
            made(() -> new PickCase(CommandHeader.of("command", Actor.system("anna"), NOON))),
            made(() -> new PickCase(CommandHeader.of("command", Actor.user(ANNA), NOON.plusSeconds(1)))),
            made(() -> new PickCase(header().acknowledging(Code.BLANK))),
            made(() -> open(Fields.none())),
            made(() -> open(Fields.none().with(SOURCE, "phone"))),
            made(() -> open(Fields.none().with(SOURCE, "chat"))),
            made(() -> open(Fields.none().with(DESCRIPTION, text("phone")))),
            made(() -> open(Fields.none().with(DESCRIPTION, text("chat")))),
            made(() -> open(Fields.none().with(DESCRIPTION, text("chat")).with(SOURCE, "chat"))),
            made(() -> open(Fields.none()).ownedBy(ANNA)),
            made(() -> open(Fields.none()).following(CaseId.of("anna"))),
            made(() -> open(Fields.none()).despiteMatches("anna")),
            made(() -> open(Fields.none()).linkedTo(TicketLink.of("dev", "D-1"))),
            made(() -> open(Fields.none()).linkedTo(TicketLink.of("dev", "D-1")).linkedTo(TicketLink.of("dev", "D-2"))),
            made(() -> open(Fields.none()).linkedTo(TicketLink.of("dev", "D-2")).linkedTo(TicketLink.of("dev", "D-1"))),
            made(() -> comment()),
            made(() -> comment(ANNA)),
            made(() -> comment(ANNA, BEN)),
            made(() -> EditCase.of(header(), 1)),
            made(() -> EditCase.of(header(), 2)),
            made(() -> EditCase.of(header(), 1).clear(SOURCE)),
            made(() -> EditCase.of(header(), 1).set(SOURCE, "source")),
            made(FingerprintTest::adoption),
            made(() -> mapping(List.of(Tuple.of("a", "b")))),
            made(() -> mapping(List.of(Tuple.of("b", "a")))),
            made(() -> mapping(List.of(Tuple.of("a", "b"), Tuple.of("c", "d")))),
            made(() -> mapping(List.of(Tuple.of("ab", "c")))),
            made(() -> mapping(List.of(Tuple.of("a", "bc")))),
            made(() -> adoption().dropping("a")),
            made(() -> adoption().dropping("a").dropping("b")),
            made(() -> adoption().dropping("ab")),
            made(() -> adoption().giving(SOURCE, "x")),
            made(() -> adoption().dropping("source").dropping("Plain").dropping("x")),
            made(() -> adoption().inStage(StageId.of("a"))));

    private static String of(Command command) {
        return Fingerprint.of("case-1", command);
    }

    @Test
    void CORE_005_what_says_the_same_has_the_same_fingerprint_and_what_says_something_else_another() {
        for (int i = 0; i < COMMANDS.size(); i++) {
            for (int j = 0; j < COMMANDS.size(); j++) {
                assertThat(of(COMMANDS.get(i).get()).equals(of(COMMANDS.get(j).get())))
                        .as(COMMANDS.get(i).get() + " and " + COMMANDS.get(j).get())
                        .isEqualTo(i == j);
            }
        }
    }

    @Test
    void CORE_005_what_is_said_in_no_order_may_come_in_any() {
        assertThat(of(comment(ANNA, BEN))).isEqualTo(of(comment(BEN, ANNA)));
        assertThat(of(mapping(List.of(Tuple.of("a", "b"), Tuple.of("c", "d")))))
                .isEqualTo(of(mapping(List.of(Tuple.of("c", "d"), Tuple.of("a", "b")))));
        assertThat(of(new AdoptPlaybook(
                        header(),
                        new PlaybookRef("help-desk", 2),
                        LinkedHashMap.empty(),
                        Option.none(),
                        Fields.none(),
                        LinkedHashSet.of("b", "a"))))
                .isEqualTo(of(adoption().dropping("a").dropping("b")));
    }

    @Test
    void CORE_005_the_number_of_a_text_is_not_what_it_says() {
        assertThat(of(new AddComment(header(), Text.stored(7, "hello", false), HashSet.empty())))
                .isEqualTo(of(comment()));
    }

    @Test
    void CORE_005_the_same_said_of_another_case_is_something_else() {
        Command pick = new PickCase(header());

        assertThat(of(pick)).matches("[0-9a-f]{64}").isNotEqualTo(Fingerprint.of("case-2", pick));
    }

    @Test
    void SLA_008_a_sweep_of_a_case_is_known_by_the_case_and_its_version() {
        String swept = Fingerprint.of(CaseId.of("case-1"), 1);

        assertThat(swept)
                .isEqualTo(Fingerprint.of(CaseId.of("case-1"), 1))
                .isNotEqualTo(Fingerprint.of(CaseId.of("case-1"), 2))
                .isNotEqualTo(Fingerprint.of(CaseId.of("case-2"), 1));
    }
}
