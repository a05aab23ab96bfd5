package dev.casecore.jdbc.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casecore.lifecycle.Case;
import dev.casecore.lifecycle.CaseEvent;
import dev.casecore.port.StoredCase;
import dev.casecore.queue.QueueDefinition;
import dev.casecore.reason.Advice;
import dev.casecore.text.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * Cases, events, advice and queues as JSON.
 *
 * <p>The format only grows: members are added, never renamed, removed or given another meaning. What an older version wrote, a newer one
 * reads. What a newer one wrote, an older one reads as far as it knows it: of a case, the rest is kept and written back.
 *
 * <p>Example: {@code format.readCase(format.write(stored))} equals {@code stored}.
 */
public final class JsonFormat {

    /** The version of the format, saved beside every case: raised when an older version must not write a case any more. */
    public static final int VERSION = 1;

    private static final String NO_ADVICE = "[]";

    private final ObjectShape cases;
    private final SealedShape events;
    private final ListShape advices;
    private final Shape queues;

    /** Finds out the form of everything that is stored. */
    public JsonFormat() {
        Shapes shapes = new Shapes();
        cases = (ObjectShape) shapes.of(Case.class);
        events = (SealedShape) shapes.of(CaseEvent.class);
        advices = ListShape.of(Seq.class, shapes.of(Advice.class));
        queues = shapes.of(QueueDefinition.class);
    }

    /**
     * Writes a case.
     *
     * @param stored the case, and what was not known of it when it was read
     * @return JSON
     */
    public String write(StoredCase stored) {
        return write(stored, Option.none()).json();
    }

    /**
     * Writes a case of which a former version may have been written or read: members that hold the same value are copied from its JSON.
     *
     * @param stored the case, and what was not known of it when it was read
     * @param former what was written or read before, of the same case or of any other
     * @return the case with its JSON, which means the same whatever was before
     */
    public WrittenCase write(StoredCase stored, Option<WrittenCase> former) {
        if (stored.unknown().isEmpty()) {
            WrittenObject object = cases.written(
                    stored.current(), former.flatMap(WrittenCase::object).getOrNull());
            return new WrittenCase(stored, object.json(), Option.some(object));
        }
        JsonNode tree = Trees.of(cases, stored.current());
        cases.restore(tree, Trees.parse(stored.unknown()));
        return new WrittenCase(stored, Trees.text(tree), Option.none());
    }

    /**
     * Reads a case.
     *
     * @param json what was written, by whichever version
     * @return the case, and what this version does not know of it
     * @throws JsonException if it cannot be read
     */
    public StoredCase readCase(String json) {
        return read(json).stored();
    }

    /**
     * Reads a case whose next version may be written.
     *
     * @param json what was written, by whichever version
     * @return the case with its JSON
     * @throws JsonException if it cannot be read
     */
    public WrittenCase read(String json) {
        Rest rest = new Rest();
        Members members = Members.of(json);
        Case current = (Case) cases.read(members.tree(), rest);
        return rest.isEmpty()
                ? new WrittenCase(
                        StoredCase.of(current), json, Option.some(cases.located(current, json, members.places())))
                : new WrittenCase(new StoredCase(current, Trees.text(rest.tree())), json, Option.none());
    }

    /**
     * Changes the personal texts of anything written: an event, or what was not known of a case.
     *
     * @param json   what was written, by whichever version; this version need not know what it is
     * @param change what becomes of each text
     * @return everything else unchanged
     */
    public String mapTexts(String json, UnaryOperator<Text> change) {
        if (json.isEmpty()) {
            return json;
        }
        JsonNode tree = Trees.parse(json);
        TextShape.mapTexts(tree, change);
        return Trees.text(tree);
    }

    /**
     * Answers the name of an event's kind.
     *
     * @param event an event
     * @return for example {@code CaseOpened}
     */
    public String kind(CaseEvent event) {
        return events.nameOf(event);
    }

    /** {@return the names of all kinds of events} */
    public Seq<String> kinds() {
        return List.ofAll(events.byName().keySet());
    }

    /**
     * Writes an event without its kind.
     *
     * @param event an event
     * @return JSON
     */
    public String write(CaseEvent event) {
        return Trees.text(out -> events.named(events.nameOf(event)).write(event, out));
    }

    /**
     * Reads an event.
     *
     * @param kind the name of its kind
     * @param json what was written, by whichever version
     * @return the event, as far as this version knows it
     * @throws JsonException if this version does not know the kind, or the event cannot be read
     */
    public CaseEvent readEvent(String kind, String json) {
        return (CaseEvent) events.named(kind).read(Trees.parse(json), new Rest());
    }

    /**
     * Writes advice.
     *
     * @param advice some
     * @return JSON
     */
    public String write(Seq<Advice> advice) {
        return advice.isEmpty() ? NO_ADVICE : Trees.text(out -> advices.write(advice, out));
    }

    /**
     * Reads advice.
     *
     * @param json what was written
     * @return the advice
     */
    @SuppressWarnings("unchecked")
    public Seq<Advice> readAdvice(String json) {
        return (Seq<Advice>) advices.read(Trees.parse(json), new Rest());
    }

    /**
     * Writes a queue.
     *
     * @param queue a queue
     * @return JSON
     */
    public String write(QueueDefinition queue) {
        return Trees.text(out -> queues.write(queue, out));
    }

    /**
     * Reads a queue.
     *
     * @param json what was written
     * @return the queue
     */
    public QueueDefinition readQueue(String json) {
        return (QueueDefinition) queues.read(Trees.parse(json), new Rest());
    }
}
