package dev.casecore.testkit.replay.xes;

import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.Trace;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Writes a log as XES (IEEE 1849-2016), in UTF-8, times in UTC. A case is a trace, what the log calls it is its {@code concept:name};
 * an event has {@code concept:name}, {@code lifecycle:transition}, {@code time:timestamp} and, if the log says who, {@code org:resource};
 * everything else is a string under its own key. The same log gives the same text.
 *
 * <p>Example: {@code XesWriter.of(log).write(Path.of("incidents.xes"))}.
 */
public final class XesWriter {

    private static final String VERSION = "1849.2016";
    private static final Pattern KEY = Pattern.compile("[A-Za-z_:][A-Za-z0-9_:.-]*");
    private static final Set<String> OF_EVENTS = HashSet.of(XesKey.NAME, XesKey.AT, XesKey.RESOURCE, XesKey.LIFECYCLE);
    private static final Set<String> OF_TRACES = HashSet.of(XesKey.NAME);
    private static final Set<String> STANDARD_MODEL = HashSet.of(
            "schedule",
            "assign",
            "withdraw",
            "reassign",
            "start",
            "suspend",
            "resume",
            "pi_abort",
            "ate_abort",
            "complete",
            "autoskip",
            "manualskip",
            "unknown");

    private final ProcessLog log;

    private XesWriter(ProcessLog log) {
        this.log = log;
    }

    /**
     * Prepares to write.
     *
     * @param log which
     * @return nothing is written yet
     */
    public static XesWriter of(ProcessLog log) {
        return new XesWriter(log);
    }

    /**
     * Writes a file, in place of what it held.
     *
     * @param file which
     * @throws IOException              if it cannot be written
     * @throws IllegalArgumentException if a key is no name, or is one of the standard's; or if a text has characters that XML cannot hold
     */
    public void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(out);
        }
    }

    /**
     * Writes the text.
     *
     * @param out where to; not closed
     * @throws IOException              if it cannot be written
     * @throws IllegalArgumentException as above
     */
    public void write(Appendable out) throws IOException {
        XmlLines lines = new XmlLines(out);
        lines.declaration();
        lines.open("log", "xmlns", "http://www.xes-standard.org/", "xes.version", VERSION, "xes.features", "");
        head(lines);
        for (Trace trace : log.traces()) {
            trace(lines, trace);
        }
        lines.close("log");
    }

    /** {@return the whole text} */
    public String toXes() {
        StringBuilder text = new StringBuilder();
        try {
            write(text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void head(XmlLines lines) throws IOException {
        for (XesExtension extension : XesExtension.values()) {
            lines.empty("extension", "name", extension.label(), "prefix", extension.prefix(), "uri", extension.uri());
        }
        lines.open("global", "scope", "trace");
        string(lines, XesKey.NAME, "unknown");
        lines.close("global");
        lines.open("global", "scope", "event");
        string(lines, XesKey.NAME, "unknown");
        string(lines, XesKey.LIFECYCLE, LogEvent.COMPLETE);
        lines.empty("date", "key", XesKey.AT, "value", "1970-01-01T00:00:00Z");
        lines.close("global");
        lines.empty("classifier", "name", "Activity", "keys", XesKey.NAME);
        lines.empty("classifier", "name", "Resource", "keys", XesKey.RESOURCE);
        string(lines, XesKey.NAME, log.name());
        if (log.traces().forAll(trace -> trace.events().map(LogEvent::lifecycle).forAll(STANDARD_MODEL::contains))) {
            string(lines, XesKey.MODEL, "standard");
        }
    }

    private static void trace(XmlLines lines, Trace trace) throws IOException {
        lines.open("trace");
        string(lines, XesKey.NAME, trace.caseId());
        attributes(lines, trace.attributes(), OF_TRACES);
        for (LogEvent event : trace.events()) {
            event(lines, event);
        }
        lines.close("trace");
    }

    private static void event(XmlLines lines, LogEvent event) throws IOException {
        lines.open("event");
        string(lines, XesKey.NAME, event.activity());
        string(lines, XesKey.LIFECYCLE, event.lifecycle());
        String at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.at().atOffset(ZoneOffset.UTC));
        lines.empty("date", "key", XesKey.AT, "value", at);
        for (String resource : event.resource()) {
            string(lines, XesKey.RESOURCE, resource);
        }
        attributes(lines, event.attributes(), OF_EVENTS);
        lines.close("event");
    }

    private static void attributes(XmlLines lines, LinkedHashMap<String, String> attributes, Set<String> taken)
            throws IOException {
        for (Tuple2<String, String> attribute : attributes) {
            string(lines, checked(attribute._1(), taken), attribute._2());
        }
    }

    private static String checked(String key, Set<String> taken) {
        if (taken.contains(key)) {
            throw new IllegalArgumentException(
                    key + " is said already; keep what the log says besides under another key");
        }
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("a key of XES is a name such as contact_type, not \"" + key + "\"");
        }
        return key;
    }

    private static void string(XmlLines lines, String key, String value) throws IOException {
        lines.empty("string", "key", key, "value", value);
    }
}
