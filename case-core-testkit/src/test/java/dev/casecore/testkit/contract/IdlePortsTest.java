package dev.casecore.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.InMemoryDirectory;
import dev.casecore.identity.CalendarId;
import dev.casecore.identity.PlaybookRef;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.CalendarSource;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.sla.calendar.BusinessCalendar;
import dev.casecore.sla.calendar.CalendarVersion;
import dev.casecore.testkit.contract.Suites.Outcome;
import dev.casecore.testkit.contract.reference.CalendarsContract;
import dev.casecore.testkit.contract.reference.DirectoryContract;
import dev.casecore.testkit.contract.reference.PlaybooksContract;
import dev.casecore.testkit.contract.reference.RegisterContract;
import dev.casecore.testkit.contract.reference.RegisterFixture.Registered;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The contracts of the small ports, tested: what knows nothing and keeps nothing fails every test. */
class IdlePortsTest {

    static final class Directories extends DirectoryContract {
        Directories() {
            super(people -> new InMemoryDirectory());
        }
    }

    static final class Registers extends RegisterContract {
        Registers() {
            super(() -> new Registered((tenant, organization) -> organization, new InMemoryDirectory()));
        }
    }

    static final class Registries extends PlaybooksContract {
        Registries() {
            super((known, current) -> new PlaybookRegistry() {
                @Override
                public Option<Playbook> find(PlaybookRef ref) {
                    return Option.none();
                }

                @Override
                public Option<Playbook> current(TenantId tenant) {
                    return Option.none();
                }
            });
        }
    }

    static final class Calendars extends CalendarsContract {
        Calendars() {
            super(editions -> new CalendarSource() {
                @Override
                public Option<BusinessCalendar> current(TenantId tenant, CalendarId id) {
                    return Option.none();
                }

                @Override
                public Option<BusinessCalendar> edition(TenantId tenant, CalendarVersion version) {
                    return Option.none();
                }
            });
        }
    }

    @Test
    void a_small_port_that_knows_nothing_fails_every_test() {
        Seq<Outcome> outcomes =
                Suites.of(List.of(Directories.class, Registers.class, Registries.class, Calendars.class));

        assertThat(outcomes.reject(Outcome::failed).map(Outcome::test)).isEmpty();
        assertThat(outcomes).hasSizeGreaterThan(20);
        assertThat(outcomes.map(outcome -> outcome.test() + ": " + outcome.said()))
                .as("each failure says what the port must do")
                .allMatch(said -> said.matches("(?s).*the (directory|register|registry|source) must .*"));
    }
}
