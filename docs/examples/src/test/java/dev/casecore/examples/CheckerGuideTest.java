package dev.casecore.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryStore;
import dev.casecore.Playbooks;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.TenantId;
import dev.casecore.port.CalendarSource;
import dev.casecore.port.Store;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.testkit.check.CheckSummary;
import dev.casecore.testkit.check.Problem;
import dev.casecore.testkit.check.StoreCheck;
import dev.casecore.testkit.fixture.JiraFixture;
import dev.casecore.testkit.fixture.JiraState;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerGuideTest {

    @Test
    void a_store_is_checked_in_two_lines() {
        Store store = new InMemoryStore();

        List<Problem> problems = new ArrayList<>();
        CheckSummary summary = StoreCheck.of(store).check(TenantId.of("acme"), problems::add);

        assertThat(summary.isSound()).isTrue();
        assertThat(problems).isEmpty();
        assertThat(StoreCheck.of(store).problems(TenantId.of("acme"))).isEmpty();
    }

    @Test
    void clocks_are_counted_anew_by_whoever_has_the_playbooks() {
        JiraFixture desk = new JiraFixture();
        Store store = desk.store();
        Playbooks playbooks = Playbooks.of(desk.playbook());
        CalendarSource calendars = new NoCalendars();
        desk.caseIn(JiraState.UNASSIGNED);

        StoreCheck thorough = StoreCheck.of(store).recounting(playbooks, calendars);
        assertThat(thorough.problems(TenantId.of("acme"))).isEmpty();

        assertThat(desk.tenant()).isEqualTo(TenantId.of("acme"));
        assertThat(thorough.check(desk.tenant(), problem -> {}).cases()).isPositive();
    }

    /** No tenant has a calendar of its own. */
    private static final class NoCalendars implements CalendarSource {
        @Override
        public Option<BusinessCalendar> current(TenantId tenant, CalendarId id) {
            return Option.none();
        }

        @Override
        public Option<BusinessCalendar> edition(TenantId tenant, CalendarVersion version) {
            return Option.none();
        }
    }

    @Test
    void every_line_of_code_in_the_guide_is_run_here() throws IOException {
        CodeBlocks.assertAllRunIn(CheckerGuideTest.class, Path.of("../guide/checker.md"));
    }
}
