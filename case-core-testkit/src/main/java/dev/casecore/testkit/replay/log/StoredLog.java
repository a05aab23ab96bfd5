package dev.casecore.testkit.replay.log;

import dev.casecore.identity.Actor;
import dev.casecore.identity.StatusId;
import dev.casecore.identity.TenantId;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.lifecycle.LifecycleEvent.CaseOpened;
import dev.casecore.lifecycle.LifecycleEvent.StatusChanged;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.port.CaseColumn;
import dev.casecore.port.CaseQuery;
import dev.casecore.port.Page;
import dev.casecore.port.Store;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/**
 * Takes the log of what happened to a tenant's cases from a store, for example to look at it with a tool for process mining. It tells
 * statuses, names of events and who acted; no text that a person wrote.
 *
 * <p>An event has the time that clocks count with: when it happened, but never before what was recorded before it (CORE-016). Example:
 * {@code XesWriter.of(StoredLog.of(store, tenant).statuses()).write(file)}.
 */
public final class StoredLog {

    private static final int PAGE = 500;

    private final Store store;
    private final TenantId tenant;

    private StoredLog(Store store, TenantId tenant) {
        this.store = store;
        this.tenant = tenant;
    }

    /**
     * Prepares to read.
     *
     * @param store  any implementation of the port
     * @param tenant whose cases
     * @return nothing is read yet
     */
    public static StoredLog of(Store store, TenantId tenant) {
        return new StoredLog(store, tenant);
    }

    /** {@return a log whose activities are the statuses that cases came to, the first one included} */
    public ProcessLog statuses() {
        return read(event -> statusAfter(event).map(StatusId::value));
    }

    /** {@return a log whose activities are the names of all events, for example {@code CaseOpened}} */
    public ProcessLog events() {
        return read(event -> Option.some(event.name()));
    }

    private static Option<StatusId> statusAfter(CaseEvent event) {
        if (event instanceof CaseOpened opened) {
            return Option.some(opened.status());
        }
        return event instanceof StatusChanged changed ? Option.some(changed.to()) : Option.none();
    }

    private ProcessLog read(Function<CaseEvent, Option<String>> activity) {
        Vector<Trace> traces = Vector.empty();
        CaseQuery query =
                CaseQuery.builder().sortBy(CaseColumn.NUMBER).limit(PAGE).build();
        Option<Page.Cursor> next = Option.none();
        do {
            Page page = store.list(tenant, query.withAfter(next));
            traces = traces.appendAll(page.cases().map(current -> trace(current, activity)));
            next = page.next();
        } while (next.isDefined());
        return new ProcessLog(tenant.value(), traces);
    }

    private Trace trace(Case current, Function<CaseEvent, Option<String>> activity) {
        Vector<LogEvent> told = Vector.empty();
        Instant last = Instant.MIN;
        for (RecordedEvent recorded : events(current)) {
            Instant at = recorded.effectiveAt(last);
            told = told.appendAll(activity.apply(recorded.event()).map(name -> event(name, at, recorded)));
            last = at;
        }
        LinkedHashMap<String, String> about = LinkedHashMap.of(
                "number", current.number().value(),
                "kind", current.kind().value(),
                "playbook", current.playbook().toString());
        return new Trace(current.id().value(), about, told);
    }

    private Seq<RecordedEvent> events(Case current) {
        return store.events(tenant, current.id(), 0, Long.MAX_VALUE);
    }

    private static LogEvent event(String activity, Instant at, RecordedEvent recorded) {
        LogEvent event = LogEvent.of(activity, at).by(name(recorded.actor()));
        return recorded.event() instanceof StatusChanged changed
                ? event.with("from", changed.from().value())
                        .with("because", changed.because().toString())
                : event;
    }

    private static String name(Actor actor) {
        return actor instanceof Actor.OfSystem system
                ? system.name()
                : actor.asUser().get().value();
    }
}
