package dev.casecore.testkit.replay.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.TenantId;
import dev.casecore.testkit.replay.Act;
import dev.casecore.testkit.replay.HelpDesk;
import dev.casecore.testkit.replay.LogReplay;
import dev.casecore.testkit.replay.ReplayedLog;
import dev.casecore.testkit.replay.xes.XesWriter;
import io.vavr.collection.List;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredLogTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final ReplayedLog replayed = LogReplay.of(
                    HelpDesk.playbook(), HelpDesk.mapping().on("Note", Act.commenting("call her back")))
            .play(new ProcessLog(
                    "one",
                    List.of(Trace.of(
                            "X",
                            List.of(
                                    LogEvent.of("New", NINE).by("anna"),
                                    LogEvent.of("Note", NINE.plusSeconds(10)).by("anna"),
                                    LogEvent.of("In work", NINE.plusSeconds(60)).by("ben"),
                                    LogEvent.of("Done", NINE.plusSeconds(120)).by("ben"))))));

    private StoredLog stored() {
        return StoredLog.of(replayed.store(), ReplayedLog.TENANT);
    }

    @Test
    void the_statuses_of_a_case_are_told_with_when_and_by_whom() {
        Trace trace = stored().statuses().traces().head();

        assertThat(trace.caseId()).isEqualTo("case-1");
        assertThat(trace.attributes().toList().map(each -> each._1() + "=" + each._2()))
                .contains("kind=ticket", "playbook=help-desk@1");
        assertThat(trace.events())
                .containsExactly(
                        LogEvent.of("new", NINE).by("anna"),
                        LogEvent.of("working", NINE.plusSeconds(60))
                                .by("ben")
                                .with("from", "new")
                                .with("because", "change-status"),
                        LogEvent.of("closed", NINE.plusSeconds(120))
                                .by("ben")
                                .with("from", "working")
                                .with("because", "close-case"));
    }

    @Test
    void all_events_of_a_case_are_told_by_name_and_nothing_that_people_wrote() {
        Trace trace = stored().events().traces().head();

        assertThat(trace.events().map(LogEvent::activity))
                .startsWith("CaseOpened")
                .contains("CommentAdded", "CaseClosed")
                .endsWith("StatusChanged");
        assertThat(XesWriter.of(stored().events()).toXes())
                .contains("CommentAdded")
                .doesNotContain("call her back");
    }

    @Test
    void a_log_of_more_cases_than_a_page_has_is_taken_whole() {
        List<Trace> many = List.range(0, 501)
                .map(i -> Trace.of("X-" + i, List.of(LogEvent.of("New", NINE).by("anna"))));
        ReplayedLog all = LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping()).play(new ProcessLog("many", many));

        assertThat(StoredLog.of(all.store(), ReplayedLog.TENANT).statuses().traces())
                .hasSize(501);
    }

    @Test
    void another_tenant_has_no_cases() {
        assertThat(StoredLog.of(replayed.store(), TenantId.of("other")).events().traces())
                .isEmpty();
        assertThat(StoredLog.of(new InMemoryStore(), ReplayedLog.TENANT)
                        .statuses()
                        .events())
                .isZero();
    }
}
