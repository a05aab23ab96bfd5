package dev.casecore;

import dev.casecore.Components.Component;
import dev.casecore.command.Command;
import dev.casecore.field.FieldValue;
import dev.casecore.field.Fields;
import dev.casecore.identity.CaseId;
import dev.casecore.text.Text;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A digest of everything that a command says, texts included, and of what it addresses. The same content always gives the same
 * digest, on every machine; commands are records, so what they say is exactly their components.
 */
final class Fingerprint {

    private final StringBuilder content = new StringBuilder();

    private Fingerprint() {}

    static String of(String address, Command command) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(address);
        fingerprint.add(command);
        return fingerprint.digest();
    }

    /** A digest of a case at a version. */
    static String of(CaseId caseId, long version) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(caseId);
        fingerprint.add(version);
        return fingerprint.digest();
    }

    private void add(Object value) {
        if (value instanceof Text text) {
            part(text.value());
        } else if (value instanceof FieldValue field) {
            part(field.getClass().getSimpleName());
            part(field.canonical());
        } else if (value instanceof Fields fields) {
            fields.forEach(entry -> {
                part(entry._1());
                add(entry._2());
            });
            part("end");
        } else if (value instanceof Record record) {
            addComponents(record);
        } else {
            addOther(value);
        }
    }

    private void addOther(Object value) {
        if (value instanceof Option<?> option) {
            part(option.isDefined() ? "some" : "none");
            option.forEach(this::add);
        } else if (value instanceof io.vavr.collection.Set<?> set) {
            TreeSet<String> sorted = new TreeSet<>();
            set.forEach(member -> sorted.add(member.toString()));
            sorted.forEach(this::part);
            part("end");
        } else if (value instanceof io.vavr.collection.Map<?, ?> map) {
            TreeMap<String, Object> sorted = new TreeMap<>();
            map.forEach(entry -> sorted.put(entry._1().toString(), entry._2()));
            sorted.forEach((key, member) -> {
                part(key);
                add(member);
            });
            part("end");
        } else if (value instanceof Iterable<?> members) {
            members.forEach(this::add);
            part("end");
        } else {
            part(value.toString());
        }
    }

    private void addComponents(Record record) {
        part(record.getClass().getSimpleName());
        for (Component component : Components.of(record)) {
            add(Objects.requireNonNull(component.of(record), component.name()));
        }
    }

    /** Parts carry their length, so that no two contents run together into one. */
    private void part(String text) {
        content.append(text.length()).append(':').append(text);
    }

    private String digest() {
        try {
            byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
