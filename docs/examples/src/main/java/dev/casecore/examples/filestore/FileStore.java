package dev.casecore.examples.filestore;

import dev.casecore.InMemoryStore;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.DetailEvent.PersonalDataErased;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.Claim;
import dev.casecore.port.ClaimQuery;
import dev.casecore.port.Commit;
import dev.casecore.port.Conflict;
import dev.casecore.port.Offer;
import dev.casecore.queue.QueueCheck;
import dev.casecore.queue.QueueDefinition;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store in a file. Memory answers every question; whatever changes memory is added to the file before the call answers; a file that is opened again is
 * replayed from the start.
 *
 * <ol>
 *   <li>One lock around everything that changes something: a commit or a claim and its entry in the file are one step.
 *   <li>Memory decides whether a commit is saved; only what was saved is added.
 *   <li>If the file cannot be written, memory is ahead of it, and the store refuses to go on. Opened again, it knows what it had answered.
 *   <li>Erasure writes the file anew: a log that only grows would keep what is to be forgotten.
 * </ol>
 */
public final class FileStore extends MemoryAnswers implements AutoCloseable {

    private final Journal journal;

    private FileStore(Journal journal) {
        super(new InMemoryStore());
        this.journal = journal;
        journal.entries().forEach(entry -> entry.replay(memory));
    }

    /**
     * Opens a file, or makes it.
     *
     * @param file where; of one process at a time
     * @return the store, with everything that was ever saved there
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static FileStore open(Path file) {
        return new FileStore(Journal.open(file));
    }

    @Override
    public Either<Conflict, Commit> commit(Commit commit) {
        return inStep(() -> memory.commit(commit).peek(this::keep));
    }

    @Override
    public Claim claim(TenantId tenant, ClaimQuery query, Function<Offer, Option<Commit>> decide) {
        return inStep(() -> {
            List<Commit> decided = new ArrayList<>();
            Claim claim =
                    memory.claim(tenant, query, first -> decide.apply(first).peek(decided::add));
            if (claim == Claim.COMMITTED) {
                decided.forEach(this::keep);
            }
            return claim;
        });
    }

    private void keep(Commit commit) {
        Seq<RecordedEvent> erasures = commit.items()
                .flatMap(item -> item.change().events())
                .filter(event -> event.event() instanceof PersonalDataErased);
        if (!erasures.isEmpty()) {
            journal.rewrite(entry -> erasures.foldLeft(entry, FileStore::erased));
        }
        journal.add(Entry.Saved.of(commit));
    }

    private static Entry erased(Entry entry, RecordedEvent erasure) {
        PersonalDataErased what = (PersonalDataErased) erasure.event();
        return entry.mapTexts(erasure.tenant(), erasure.caseId(), what::erase);
    }

    @Override
    public long nextNumber(TenantId tenant) {
        return kept(() -> memory.nextNumber(tenant), new Entry.Drawn(tenant));
    }

    @Override
    public void saveQueue(TenantId tenant, QueueDefinition queue) {
        kept(
                () -> {
                    memory.saveQueue(tenant, queue);
                    return queue;
                },
                new Entry.QueueSaved(tenant, queue));
    }

    @Override
    public Either<Long, Boolean> deleteQueue(TenantId tenant, QueueId queue) {
        return kept(() -> memory.deleteQueue(tenant, queue), new Entry.QueueDeleted(tenant, queue));
    }

    @Override
    public void logCheck(TenantId tenant, QueueCheck check) {
        kept(
                () -> {
                    memory.logCheck(tenant, check);
                    return check;
                },
                new Entry.Looked(tenant, check));
    }

    @Override
    public void subscribe(SubscriberId subscriber, Start start) {
        kept(
                () -> {
                    memory.subscribe(subscriber, start);
                    return subscriber;
                },
                new Entry.Subscribed(subscriber, start));
    }

    @Override
    public boolean moveOn(SubscriberId subscriber, long from, long to) {
        return kept(() -> memory.moveOn(subscriber, from, to), new Entry.MovedOn(subscriber, from, to));
    }

    @Override
    public boolean unsubscribe(SubscriberId subscriber) {
        return kept(() -> memory.unsubscribe(subscriber), new Entry.Unsubscribed(subscriber));
    }

    private <T> T kept(Supplier<T> step, Entry entry) {
        return inStep(() -> {
            T answer = step.get();
            journal.add(entry);
            return answer;
        });
    }

    private <T> T inStep(Supplier<T> step) {
        synchronized (journal) {
            journal.requireIntact();
            return step.get();
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
