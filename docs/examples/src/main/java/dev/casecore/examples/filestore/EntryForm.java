package dev.casecore.examples.filestore;

import dev.casecore.identity.Actor;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.identity.QueueId;
import dev.casecore.identity.SubscriberId;
import dev.casecore.identity.TenantId;
import dev.casecore.identity.UserId;
import dev.casecore.jdbc.json.JsonFormat;
import dev.casecore.lifecycle.RecordedEvent;
import dev.casecore.playbook.Matcher;
import dev.casecore.port.Receipt;
import dev.casecore.port.Subscriptions.Start;
import dev.casecore.queue.QueueCheck;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The form of entries in the file: a letter for the kind, then texts with their lengths. What happened to cases is JSON, as in a database. */
final class EntryForm {

    private final JsonFormat json = new JsonFormat();

    byte[] write(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (entry instanceof Entry.Saved saved) {
                begin(out, 'S', saved.tenant().value());
                receipt(out, saved.receipt());
                all(out, saved.parts(), this::part);
            } else if (entry instanceof Entry.QueueSaved saved) {
                begin(out, 'Q', saved.tenant().value());
                text(out, json.write(saved.queue()));
            } else if (entry instanceof Entry.QueueDeleted deleted) {
                begin(out, 'D', deleted.tenant().value());
                text(out, deleted.queue().value());
            } else if (entry instanceof Entry.Looked looked) {
                begin(out, 'L', looked.tenant().value());
                look(out, looked.check());
            } else if (entry instanceof Entry.Drawn drawn) {
                begin(out, 'N', drawn.tenant().value());
            } else {
                subscriber(out, entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void subscriber(DataOutputStream out, Entry entry) throws IOException {
        if (entry instanceof Entry.Subscribed subscribed) {
            begin(out, 'A', subscribed.subscriber().value());
            text(out, subscribed.start().name());
        } else if (entry instanceof Entry.MovedOn moved) {
            begin(out, 'M', moved.subscriber().value());
            out.writeLong(moved.from());
            out.writeLong(moved.to());
        } else if (entry instanceof Entry.Unsubscribed removed) {
            begin(out, 'R', removed.subscriber().value());
        }
    }

    /** The letter of the kind, and whose it is. */
    private static void begin(DataOutputStream out, char letter, String whose) throws IOException {
        out.writeByte(letter);
        text(out, whose);
    }

    private static void look(DataOutputStream out, QueueCheck check) throws IOException {
        text(out, check.queue().value());
        text(out, check.user().value());
        instant(out, check.at());
    }

    Entry read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            char letter = (char) in.readByte();
            String whose = text(in);
            return switch (letter) {
                case 'A' -> new Entry.Subscribed(SubscriberId.of(whose), Start.valueOf(text(in)));
                case 'M' -> new Entry.MovedOn(SubscriberId.of(whose), in.readLong(), in.readLong());
                case 'R' -> new Entry.Unsubscribed(SubscriberId.of(whose));
                default -> read(in, letter, TenantId.of(whose));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Entry read(DataInputStream in, char letter, TenantId tenant) throws IOException {
        return switch (letter) {
            case 'S' -> new Entry.Saved(tenant, receipt(in), all(in, () -> part(in, tenant)));
            case 'Q' -> new Entry.QueueSaved(tenant, json.readQueue(text(in)));
            case 'D' -> new Entry.QueueDeleted(tenant, QueueId.of(text(in)));
            case 'L' ->
                new Entry.Looked(tenant, new QueueCheck(QueueId.of(text(in)), UserId.of(text(in)), instant(in)));
            case 'N' -> new Entry.Drawn(tenant);
            default ->
                throw new IOException("the file has an entry of a kind that this version does not know: " + letter);
        };
    }

    private void receipt(DataOutputStream out, Receipt receipt) throws IOException {
        text(out, receipt.command().value());
        text(out, receipt.fingerprint());
        text(out, receipt.caseId().value());
        out.writeLong(receipt.fromSequence());
        out.writeLong(receipt.untilSequence());
        text(out, json.write(receipt.advice()));
    }

    private Receipt receipt(DataInputStream in) throws IOException {
        return new Receipt(
                CommandId.of(text(in)),
                text(in),
                CaseId.of(text(in)),
                in.readLong(),
                in.readLong(),
                json.readAdvice(text(in)));
    }

    private void part(DataOutputStream out, Entry.Part part) throws IOException {
        all(out, part.keys().issue(), EntryForm::text);
        all(out, part.keys().subject(), EntryForm::text);
        text(out, part.unknown());
        all(out, part.events(), this::event);
    }

    private Entry.Part part(DataInputStream in, TenantId tenant) throws IOException {
        Matcher.Keys keys = new Matcher.Keys(all(in, () -> text(in)), all(in, () -> text(in)));
        String unknown = text(in);
        return new Entry.Part(all(in, () -> event(in, tenant)), keys, unknown);
    }

    private void event(DataOutputStream out, RecordedEvent event) throws IOException {
        text(out, event.caseId().value());
        out.writeLong(event.sequence());
        out.writeLong(event.version());
        text(out, event.command().value());
        text(out, event.actor().toString());
        instant(out, event.occurredAt());
        instant(out, event.recordedAt());
        text(out, json.kind(event.event()));
        text(out, json.write(event.event()));
    }

    private RecordedEvent event(DataInputStream in, TenantId tenant) throws IOException {
        return new RecordedEvent(
                tenant,
                CaseId.of(text(in)),
                in.readLong(),
                in.readLong(),
                CommandId.of(text(in)),
                actor(text(in)),
                instant(in),
                instant(in),
                json.readEvent(text(in), text(in)));
    }

    private static Actor actor(String text) {
        String name = text.substring(text.indexOf(':') + 1);
        return text.startsWith("user:") ? Actor.user(name) : Actor.system(name);
    }

    private static void instant(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    private interface Reader<T> {
        T read() throws IOException;
    }

    private static <T> void all(DataOutputStream out, Seq<T> values, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    private static <T> Seq<T> all(DataInputStream in, Reader<T> reader) throws IOException {
        int many = in.readInt();
        Vector<T> values = Vector.empty();
        for (int i = 0; i < many; i++) {
            values = values.append(reader.read());
        }
        return values;
    }
}
