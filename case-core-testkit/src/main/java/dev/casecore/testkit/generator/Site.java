package dev.casecore.testkit.generator;

import dev.casecore.TenantDesk;
import dev.casecore.identity.TenantId;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.Store;
import dev.casecore.testkit.contract.ForwardingStore;
import dev.casecore.testkit.trial.Company;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Supplier;

/** A desk on one of the stores that are compared. Cases have the same numbers on every store, however it numbers by itself. */
final class Site {

    private static final long AGAIN = 1_000;

    private final Numbered store;
    private final TenantId tenant;
    private final Branch branch;

    Site(Company company, Store store, TenantId tenant) {
        this.store = new Numbered(store);
        this.tenant = tenant;
        this.branch = new Branch(company, this.store, tenant);
    }

    TenantDesk at(Instant instant) {
        return branch.at(instant);
    }

    /** The same, where the next case gets a number that was meant for it: what is left out before it changes no name. */
    TenantDesk at(Instant instant, long number) {
        store.next = number;
        return branch.at(instant);
    }

    Store store() {
        return store;
    }

    TenantId tenant() {
        return tenant;
    }

    /** Gives a command while another one is on its way: decided, but not yet saved. If that is never to be saved, right afterwards. */
    <T> Answers<T> during(Supplier<T> first, Supplier<T> second) {
        Meanwhile<T> meanwhile = new Meanwhile<>(second);
        store.interruption = Option.some(meanwhile::answer);
        T answer = first.get();
        store.interruption = Option.none();
        return new Answers<>(answer, meanwhile.answer());
    }

    /** The answers to two commands. */
    record Answers<T>(T first, T second) {}

    /** A command that is given once. */
    private static final class Meanwhile<T> {
        private final Supplier<T> command;
        private Option<T> answer = Option.none();

        Meanwhile(Supplier<T> command) {
            this.command = command;
        }

        T answer() {
            if (answer.isEmpty()) {
                answer = Option.some(command.get());
            }
            return answer.get();
        }
    }

    /** Numbers as they are wanted, or far beyond if one is drawn once more. */
    private static final class Numbered extends ForwardingStore {
        private Option<Runnable> interruption = Option.none();
        private long next;

        Numbered(Store store) {
            super(store);
        }

        @Override
        public long nextNumber(TenantId tenant) {
            long number = next;
            next += AGAIN;
            return number;
        }

        @Override
        public Either<Conflict, Commit> commit(Commit commit) {
            Option<Runnable> due = interruption;
            interruption = Option.none();
            due.forEach(Runnable::run);
            return super.commit(commit);
        }
    }
}
