package dev.casecore;

import dev.casecore.identity.CaseId;
import dev.casecore.identity.TenantId;
import dev.casecore.playbook.Playbook;
import dev.casecore.port.CalendarSource;
import dev.casecore.port.Directory;
import dev.casecore.port.OrganizationRegister;
import dev.casecore.port.PlaybookRegistry;
import dev.casecore.port.Store;
import dev.casecore.port.TimeSource;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where commands are given. A desk loads what a command needs, decides it, saves everything that follows or nothing, and decides
 * again when somebody else was faster. It has no thread and keeps nothing in memory; it is as thread-safe as its store.
 *
 * <p>Example:
 *
 * <pre>{@code
 * CaseDesk desk = CaseDesk.builder()
 *         .playbook(playbook)
 *         .directory(directory)
 *         .time(Clock.systemUTC()::instant)
 *         .build();
 * TenantDesk support = desk.forTenant(TenantId.of("acme"));
 * }</pre>
 */
public final class CaseDesk {

    final Store store;
    final Directory directory;
    final PlaybookRegistry playbooks;
    final TimeSource time;
    final CalendarSource calendars;
    final Option<OrganizationRegister> register;
    final BiFunction<TenantId, Long, CaseId> ids;
    final int attempts;

    private CaseDesk(Builder builder, PlaybookRegistry playbooks, TimeSource time) {
        this.store = builder.store;
        this.directory = builder.directory;
        this.playbooks = playbooks;
        this.time = time;
        this.calendars = builder.calendars;
        this.register = builder.register.orElse(() -> asRegister(builder.directory));
        this.ids = builder.ids;
        this.attempts = builder.attempts;
    }

    private static Option<OrganizationRegister> asRegister(Directory directory) {
        return directory instanceof OrganizationRegister register ? Option.some(register) : Option.none();
    }

    /** {@return a builder that needs at least a playbook and a time source} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Opens the desk of a tenant; it sees that tenant's cases and no others (CORE-008).
     *
     * @param tenant whose
     * @return a light view of this desk
     */
    public TenantDesk forTenant(TenantId tenant) {
        return new TenantDesk(this, tenant);
    }

    /**
     * Looks after the clocks of all tenants: records every warning and every breach that has fallen due by now, once each (SLA-008). Safe
     * to run on several nodes at the same time, and to repeat; call it every minute or so.
     *
     * @param limit how many clocks to look at, at most
     * @return what was recorded, and what could not be
     */
    public Sweep sweep(int limit) {
        return new ClockSweep(this).sweep(limit);
    }

    /** Builds a desk. */
    public static final class Builder {

        private Store store = new InMemoryStore();
        private Directory directory = new InMemoryDirectory();
        private @Nullable PlaybookRegistry playbooks;
        private @Nullable TimeSource time;
        private CalendarSource calendars = new PlaybookCalendars();
        private Option<OrganizationRegister> register = Option.none();
        private BiFunction<TenantId, Long, CaseId> ids = (tenant, number) -> CaseId.of("case-" + number);
        private int attempts = 64;

        private Builder() {}

        /**
         * Sets where cases live; by default in memory.
         *
         * @param newStore the store
         * @return this builder
         */
        public Builder store(Store newStore) {
            store = newStore;
            return this;
        }

        /**
         * Sets who is known; by default nobody.
         *
         * @param newDirectory the directory
         * @return this builder
         */
        public Builder directory(Directory newDirectory) {
            directory = newDirectory;
            return this;
        }

        /**
         * Sets where organizations are added (JSM-013); by default the directory, if it is a register too, else nowhere.
         *
         * @param newRegister the register
         * @return this builder
         */
        public Builder register(OrganizationRegister newRegister) {
            register = Option.some(newRegister);
            return this;
        }

        /**
         * Sets the one playbook of every tenant.
         *
         * @param playbook the playbook
         * @return this builder
         */
        public Builder playbook(Playbook playbook) {
            return playbooks(Playbooks.of(playbook));
        }

        /**
         * Sets where playbooks are found.
         *
         * @param registry the registry
         * @return this builder
         */
        public Builder playbooks(PlaybookRegistry registry) {
            playbooks = registry;
            return this;
        }

        /**
         * Sets where the present comes from.
         *
         * @param source for example {@code Clock.systemUTC()::instant}
         * @return this builder
         */
        public Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /**
         * Sets where tenants' own calendars come from; by default the playbook's count for everybody.
         *
         * @param source the source
         * @return this builder
         */
        public Builder calendars(CalendarSource source) {
            calendars = source;
            return this;
        }

        /**
         * Sets how new cases are identified; by default from the number that the store draws.
         *
         * @param source from tenant and number to an id that is unique in the tenant
         * @return this builder
         */
        public Builder ids(BiFunction<TenantId, Long, CaseId> source) {
            ids = source;
            return this;
        }

        /**
         * Sets how often a command is decided before the desk gives up because others kept being faster (CORE-006).
         *
         * @param newAttempts 1 or more; 64 by default; 1 where the adopter's own transaction is joined
         * @return this builder
         */
        public Builder attempts(int newAttempts) {
            if (newAttempts < 1) {
                throw new IllegalArgumentException("a command is decided at least once: " + newAttempts);
            }
            attempts = newAttempts;
            return this;
        }

        /**
         * Builds the desk.
         *
         * @return the desk
         * @throws IllegalStateException if there is no playbook or no time source
         */
        public CaseDesk build() {
            if (playbooks == null || time == null) {
                throw new IllegalStateException("a desk needs a playbook and a time source");
            }
            return new CaseDesk(this, playbooks, time);
        }
    }
}
