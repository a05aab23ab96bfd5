package dev.casecore;

import static dev.casecore.HelpDesk.ANNA;
import static dev.casecore.HelpDesk.DESCRIPTION;
import static dev.casecore.HelpDesk.DONE;
import static dev.casecore.HelpDesk.DROPPED;
import static dev.casecore.HelpDesk.GUS;
import static dev.casecore.HelpDesk.NEW;
import static dev.casecore.HelpDesk.SECRET;
import static dev.casecore.HelpDesk.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.command.AddComment;
import dev.casecore.command.AttachDocument;
import dev.casecore.command.CaseCommand;
import dev.casecore.command.ChangeStatus;
import dev.casecore.command.CloseCase;
import dev.casecore.command.ErasePersonalData;
import dev.casecore.command.LinkCase;
import dev.casecore.command.MergeCase;
import dev.casecore.command.OpenCase;
import dev.casecore.command.RecordReply;
import dev.casecore.command.ReopenCase;
import dev.casecore.command.UndoMerge;
import dev.casecore.command.UnlinkCase;
import dev.casecore.conversation.Attachment;
import dev.casecore.field.Fields;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.StatusId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.Merge;
import dev.casecore.link.CaseLink;
import dev.casecore.link.LinkType;
import dev.casecore.playbook.Playbook;
import dev.casecore.playbook.StatusDefinition;
import dev.casecore.playbook.TransitionRule;
import dev.casecore.playbook.TransitionTable;
import dev.casecore.playbooks.dynamics.DynamicsCustomerService;
import dev.casecore.playbooks.jira.JiraServiceDesk;
import dev.casecore.playbooks.salesforce.Directory;
import dev.casecore.playbooks.salesforce.SalesforceSupport;
import dev.casecore.port.ClockViews.DueClock;
import dev.casecore.reason.Code;
import dev.casecore.reason.CommandKind;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergeTest {

    private final HelpDesk help = HelpDesk.standard();
    private final Case survivor = help.opened("no hot water");
    private final Case duplicate = help.opened("the water is cold");

    private MergeCase merge(Case into) {
        return new MergeCase(help.by(ANNA), into.id());
    }

    private CloseCase close(StatusId into) {
        return new CloseCase(help.by(ANNA), Option.none(), Option.some(into));
    }

    private Case merged() {
        return help.accepted(duplicate.id(), merge(survivor));
    }

    @Test
    void CORE_019_the_duplicate_closes_pointing_to_the_survivor() {
        Case closed = merged();

        assertThat(closed.status().id()).isEqualTo(DROPPED);
        assertThat(closed.merge().map(Merge::survivor)).contains(survivor.id());
        assertThat(closed.links()).containsExactly(new CaseLink(LinkType.DUPLICATE_OF, survivor.id()));
        assertThat(closed.closings().lastClosedAt()).contains(help.now());
        assertThat(closed.closings().statedBy()).isEmpty();
        assertThat(help.read(survivor.id()).links())
                .containsExactly(new CaseLink(LinkType.DUPLICATED_BY, duplicate.id()));
        assertThat(help.read(survivor.id()).status()).isEqualTo(survivor.status());
        assertThat(help.events(duplicate.id())).endsWith("CaseMerged", "StatusChanged", "ClockMoved");
        assertThat(help.events(survivor.id())).endsWith("DuplicateTakenIn");
    }

    @Test
    void CORE_019_later_messages_to_it_reach_the_survivor() {
        merged();

        Accepted reply = help.tried(duplicate.id(), new RecordReply(help.by(ANNA), Text.of("still cold")))
                .get();
        help.accepted(duplicate.id(), AddComment.of(help.by(ANNA), "asked the landlord"));
        help.accepted(
                duplicate.id(), new AttachDocument(help.by(ANNA), new Attachment(Text.of("boiler.jpg"), "store/1", 7)));

        assertThat(reply.after().id()).isEqualTo(survivor.id());
        assertThat(reply.advice().map(advice -> advice.code())).containsExactly(Code.MESSAGE_FORWARDED);
        assertThat(help.events(survivor.id())).endsWith("CustomerReplied", "CommentAdded", "DocumentAttached");
        assertThat(help.events(duplicate.id())).endsWith("MessageForwarded", "MessageForwarded", "MessageForwarded");
        assertThat(help.read(duplicate.id()).merge().map(Merge::forwarded)).contains(3);
        assertThat(help.read(duplicate.id()).status().id()).isEqualTo(DROPPED);
    }

    @Test
    void CORE_019_a_message_sent_twice_reaches_it_once() {
        merged();
        RecordReply reply = new RecordReply(help.by(ANNA), Text.of("still cold"));

        Accepted first = help.tried(duplicate.id(), reply).get();
        Accepted again = help.tried(duplicate.id(), reply).get();

        assertThat(again).isEqualTo(first);
        assertThat(help.read(duplicate.id()).merge().map(Merge::forwarded)).contains(1);
    }

    @Test
    void CORE_019_what_the_survivor_does_not_take_is_refused_and_remembered_nowhere() {
        merged();

        assertThat(help.reasons(duplicate.id(), AddComment.of(help.by(ANNA), " ")))
                .containsExactly("BLANK [CORE-021] (input=comment)");
        assertThat(help.read(duplicate.id()).merge().map(Merge::forwarded)).contains(0);
    }

    @Test
    void CORE_019_messages_reach_whoever_goes_on_for_the_survivor() {
        merged();
        Case last = help.opened("no water at all");
        help.accepted(survivor.id(), merge(last));

        Accepted reply = help.tried(duplicate.id(), new RecordReply(help.by(ANNA), Text.of("still cold")))
                .get();

        assertThat(reply.after().id()).isEqualTo(last.id());
        assertThat(help.read(duplicate.id()).merge().map(Merge::forwarded)).contains(1);
        assertThat(help.read(survivor.id()).merge().map(Merge::forwarded)).contains(0);
    }

    @Test
    void CORE_019_undo_restores_both() {
        help.accepted(duplicate.id(), new ChangeStatus(help.by(ANNA), WORKING));
        Case before = help.read(duplicate.id());
        merged();

        Case after = help.accepted(duplicate.id(), new UndoMerge(help.by(ANNA)));

        assertThat(after.status().id()).isEqualTo(WORKING);
        assertThat(after.closings()).isEqualTo(before.closings());
        assertThat(after.links()).isEmpty();
        assertThat(after.isMerged()).isFalse();
        assertThat(after.clocks()).isEqualTo(before.clocks());
        assertThat(help.read(survivor.id()).links()).isEmpty();
        assertThat(help.events(survivor.id())).endsWith("DuplicateTakenIn", "DuplicateLetGo");
        assertThat(help.accepted(duplicate.id(), close(DONE)).isOpen()).isFalse();
    }

    @Test
    void CORE_019_undo_leaves_a_link_that_was_there_before() {
        CaseLink link = new CaseLink(LinkType.DUPLICATE_OF, survivor.id());
        help.accepted(duplicate.id(), new LinkCase(help.by(ANNA), link));
        merged();

        help.accepted(duplicate.id(), new UndoMerge(help.by(ANNA)));

        assertThat(help.read(duplicate.id()).links()).containsExactly(link);
        assertThat(help.read(survivor.id()).links())
                .containsExactly(new CaseLink(LinkType.DUPLICATED_BY, duplicate.id()));
    }

    @Test
    void CORE_019_undo_says_how_many_messages_stay_with_the_survivor() {
        merged();
        help.accepted(duplicate.id(), new RecordReply(help.by(ANNA), Text.of("still cold")));

        Accepted undone =
                help.tried(duplicate.id(), new UndoMerge(help.by(ANNA))).get();

        assertThat(undone.advice().map(Object::toString).mkString())
                .isEqualTo("MESSAGE_FORWARDED [CORE-019] (case=" + survivor.number() + ", messages=1)");
    }

    @Test
    void CORE_019_undo_is_possible_when_the_survivor_is_closed() {
        merged();
        help.accepted(survivor.id(), close(DONE));

        assertThat(help.accepted(duplicate.id(), new UndoMerge(help.by(ANNA)))
                        .status()
                        .id())
                .isEqualTo(NEW);
    }

    @Test
    void CORE_019_promises_stand_still_while_merged() {
        help.later(Duration.ofHours(1));
        merged();
        assertThat(help.resolution(duplicate.id()).nextTransitionAt()).isEqualTo(Option.none());
        help.later(Duration.ofHours(10));

        help.accepted(duplicate.id(), new UndoMerge(help.by(ANNA)));

        assertThat(help.resolution(duplicate.id()).dueAt()).contains(help.now().plus(Duration.ofHours(3)));
        assertThat(help.acme().clocks().due(help.now(), 10, ANNA).map(DueClock::caseId))
                .containsExactly(survivor.id());
    }

    @Test
    void CORE_019_a_merged_case_answers_to_nothing_but_messages_the_undo_and_erasure() {
        merged();
        Seq<CaseCommand> commands = List.of(
                new ReopenCase(help.by(ANNA)),
                new ChangeStatus(help.by(ANNA), WORKING),
                close(DONE),
                merge(survivor),
                new UnlinkCase(help.by(ANNA), new CaseLink(LinkType.DUPLICATE_OF, survivor.id())));

        for (CaseCommand command : commands) {
            assertThat(help.reasons(duplicate.id(), command))
                    .containsExactly(
                            "MERGED [CORE-019] (case=" + duplicate.number() + ", survivor=" + survivor.number() + ")");
        }
        assertThat(help.accepted(duplicate.id(), new ErasePersonalData(help.by(ANNA)))
                        .get(DESCRIPTION)
                        .exists(Text::isErased))
                .isTrue();
    }

    @Test
    void CORE_019_the_survivor_cannot_let_go_of_it_by_removing_the_link() {
        merged();

        CaseLink link = new CaseLink(LinkType.DUPLICATED_BY, duplicate.id());

        assertThat(help.reasons(survivor.id(), new UnlinkCase(help.by(ANNA), link)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("MERGED [CORE-019] (case=" + duplicate.number());
    }

    @Test
    void CORE_019_only_an_open_case_that_can_be_seen_goes_on_for_another() {
        Case secret = help.opened(
                Fields.none().with(DESCRIPTION, Text.of("the cellar")).with(SECRET, "there is a treasure"));
        Case foreign = help.elsewhere()
                .open(OpenCase.of(
                        help.by(ANNA), HelpDesk.INCIDENT, Fields.none().with(DESCRIPTION, Text.of("elsewhere"))))
                .get()
                .after();
        Case closed = help.opened("long ago");
        help.accepted(closed.id(), close(DONE));
        Case third = help.opened("third");
        merged();

        assertThat(help.reasons(third.id(), merge(third))).containsExactly("LINK_TO_ITSELF [CORE-018]");
        assertThat(help.reasons(third.id(), merge(closed)))
                .containsExactly("CASE_CLOSED [CORE-019] (case=" + closed.number() + ")");
        assertThat(help.reasons(third.id(), merge(duplicate)).get(0)).startsWith("MERGED [CORE-019]");
        for (CaseId unknown : List.of(CaseId.of("nowhere"), CaseId.of("other-" + foreign.id()))) {
            assertThat(help.reasons(third.id(), new MergeCase(help.by(ANNA), unknown)))
                    .containsExactly("UNKNOWN_CASE [CORE-008] (case=" + unknown + ")");
        }
        assertThat(help.reasons(third.id(), new MergeCase(help.by(GUS), secret.id())))
                .containsExactly("UNKNOWN_CASE [CORE-008] (case=" + secret.id() + ")");
        assertThat(help.reasons(third.id(), new LinkCase(help.by(GUS), new CaseLink(LinkType.RELATED, secret.id()))))
                .containsExactly("UNKNOWN_CASE [CORE-008] (case=" + secret.id() + ")");
    }

    @Test
    void CORE_019_what_was_never_merged_has_no_undo() {
        assertThat(help.reasons(duplicate.id(), new UndoMerge(help.by(ANNA))))
                .containsExactly("NOT_MERGED [CORE-019]", "TRANSITION_NOT_ALLOWED [CORE-002] (from=new)");
        Case done = help.accepted(duplicate.id(), close(DROPPED));
        assertThat(help.reasons(done.id(), new UndoMerge(help.by(ANNA)))).containsExactly("NOT_MERGED [CORE-019]");
    }

    @Test
    void CORE_019_of_two_that_are_merged_into_each_other_at_once_one_goes_on() {
        Seq<Boolean> won = Together.of(
                2,
                i -> help.tried(i == 0 ? survivor.id() : duplicate.id(), i == 0 ? merge(duplicate) : merge(survivor))
                        .isRight());

        assertThat(won.count(each -> each)).isEqualTo(1);
        assertThat(List.of(survivor, duplicate)
                        .map(each -> help.read(each.id()))
                        .count(Case::isOpen))
                .isEqualTo(1);
    }

    @Test
    void CORE_019_what_is_possible_on_a_merged_case_is_said() {
        merged();

        assertThat(help.acme()
                        .possible(duplicate.id(), ANNA)
                        .get()
                        .now()
                        .map(possibility -> possibility.command())
                        .distinct())
                .containsExactly(
                        CommandKind.ADD_COMMENT,
                        CommandKind.ATTACH_DOCUMENT,
                        CommandKind.RECORD_REPLY,
                        CommandKind.ERASE_PERSONAL_DATA,
                        CommandKind.UNDO_MERGE);
        assertThat(help.acme()
                        .explain(duplicate.id(), AddComment.of(help.by(ANNA), "hello"))
                        .get()
                        .after()
                        .id())
                .isEqualTo(survivor.id());
    }

    @Test
    void SF_006_a_merged_case_is_not_reported_as_reopenable() {
        Desk desk = Desk.standard();
        Case first = desk.opened("no hot water");
        OpenCase again = desk.homeowner(desk.by(Directory.ANNA), "no hot water").despiteMatches("another tank");
        Case second = desk.acme().open(again).get().after();
        desk.acme().handle(second.id(), new MergeCase(desk.by(Directory.ANNA), first.id()));
        desk.acme().handle(first.id(), CloseCase.of(desk.by(Directory.ANNA)));

        Accepted third = desk.acme()
                .open(desk.homeowner(desk.by(Directory.ANNA), "no hot water"))
                .get();

        assertThat(third.advice().filter(advice -> advice.code().equals(Code.CASE_REOPENABLE)))
                .hasSize(1)
                .allMatch(advice -> advice.toString().contains(first.number().value()));
    }

    @Test
    void CORE_019_the_undo_is_open_to_cases_that_accept_little_else() {
        Desk desk = Desk.standard();
        Case first = desk.opened("no hot water");
        Case second = desk.opened("cold");
        desk.acme().handle(second.id(), new MergeCase(desk.by(Directory.ANNA), first.id()));
        assertThat(desk.read(second.id()).isOpen()).isFalse();

        Case undone = desk.acme()
                .handle(second.id(), new UndoMerge(desk.by(Directory.ANNA)))
                .get()
                .after();

        assertThat(undone.status().id()).isEqualTo(SalesforceSupport.NEW);
        assertThat(undone.closings().reopenings()).isZero();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void CORE_019_every_playbook_leads_out_of_each_open_status_and_back(Playbook playbook) {
        TransitionTable table = playbook.transitions();
        for (StatusDefinition status :
                playbook.statuses().values().filter(each -> each.category().isOpen())) {
            StatusId end =
                    table.rows(status.id(), CommandKind.MERGE_CASE).single().to();

            assertThat(playbook.status(end).category().isOpen()).isFalse();
            assertThat(table.allows(end, CommandKind.UNDO_MERGE, status.id())).isTrue();
        }
    }

    static java.util.List<Playbook> shipped() {
        return java.util.List.of(
                SalesforceSupport.playbook(), JiraServiceDesk.playbook(), DynamicsCustomerService.playbook());
    }

    @Test
    void CORE_019_a_playbook_that_does_not_say_where_duplicates_end_uses_its_first_closed_status() {
        Seq<TransitionRule> rows =
                SalesforceSupport.playbook().transitions().rows().filter(row -> row.on() == CommandKind.MERGE_CASE);

        assertThat(rows.map(TransitionRule::to).distinct()).containsExactly(SalesforceSupport.CLOSED);
        assertThat(rows).hasSize(4);
    }

    @Test
    void CORE_019_a_playbook_in_which_duplicates_would_end_open_does_not_fit_together() {
        assertThat(HelpDesk.version(1).mergesInto(WORKING).build().getError().map(Object::toString))
                .containsExactly("UNKNOWN_REFERENCE (closed-status=working, command=merge-case)");
    }
}
