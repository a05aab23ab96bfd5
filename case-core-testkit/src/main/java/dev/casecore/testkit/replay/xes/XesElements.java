package dev.casecore.testkit.replay.xes;

import dev.casecore.testkit.replay.log.LogEvent;
import dev.casecore.testkit.replay.log.LogProblem;
import dev.casecore.testkit.replay.log.LogReading;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.Trace;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Goes through the elements of one file. Each method starts on an element's start and ends on its end. */
final class XesElements {

    private static final String TIME = "a time with its offset, such as 2026-03-02T09:30:00Z";

    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private Vector<LogProblem> problems = Vector.empty();
    private Vector<Trace> traces = Vector.empty();
    private String name = "";

    XesElements(XMLStreamReader xml) {
        this.xml = xml;
    }

    LogReading read() throws IOException {
        try {
            root();
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException failed) {
                throw failed;
            }
            long line = Math.max(
                    1,
                    broken.getLocation() == null ? line() : broken.getLocation().getLineNumber());
            problem(line, "", String.valueOf(broken.getMessage()), "XML; nothing from here on was read");
        }
        return new LogReading(new ProcessLog(name, traces), problems);
    }

    private void root() throws XMLStreamException {
        while (!xml.isStartElement()) {
            if (xml.getEventType() == XMLStreamReader.DTD) {
                throw new XMLStreamException("a document type", xml.getLocation());
            }
            xml.next();
        }
        if (!xml.getLocalName().equals("log")) {
            problem(line(), "", "<" + xml.getLocalName() + ">", "an XES log, which starts with <log>");
            return;
        }
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "trace" -> trace();
                case "event" -> {
                    problem(line(), "", "an event outside of a trace", "events inside the trace of their case");
                    skip();
                }
                case "extension", "global", "classifier" -> skip();
                default -> name = attribute("").get(XesKey.NAME).getOrElse(name);
            }
        }
    }

    private void trace() throws XMLStreamException {
        long line = line();
        LinkedHashMap<String, String> about = LinkedHashMap.empty();
        Vector<LogEvent> events = Vector.empty();
        while (nextChild()) {
            if (xml.getLocalName().equals("event")) {
                events = events.appendAll(event());
            } else {
                about = about.merge(attribute(""));
            }
        }
        String caseId = about.get(XesKey.NAME).getOrElse("");
        if (caseId.isBlank() || !names.add(caseId)) {
            problem(line, XesKey.NAME, caseId, "a name that no other trace has; the trace was left out");
        } else {
            traces = traces.append(new Trace(caseId, about.remove(XesKey.NAME), events));
        }
    }

    private Option<LogEvent> event() throws XMLStreamException {
        long line = line();
        LinkedHashMap<String, String> said = LinkedHashMap.empty();
        while (nextChild()) {
            said = said.merge(attribute(""));
        }
        return event(line, said);
    }

    private Option<LogEvent> event(long line, LinkedHashMap<String, String> said) {
        String activity = said.get(XesKey.NAME).getOrElse("");
        Option<Instant> at = said.get(XesKey.AT).flatMap(XesElements::instant);
        if (activity.isBlank()) {
            problem(line, XesKey.NAME, activity, "what happened; the event was left out");
        }
        if (at.isEmpty()) {
            problem(line, XesKey.AT, said.get(XesKey.AT).getOrElse(""), TIME + "; the event was left out");
        }
        return activity.isBlank() ? Option.none() : at.map(when -> event(line, activity, when, said));
    }

    private static LogEvent event(long line, String activity, Instant at, LinkedHashMap<String, String> said) {
        return new LogEvent(
                line,
                activity,
                at,
                said.get(XesKey.RESOURCE).filter(resource -> !resource.isBlank()),
                said.get(XesKey.LIFECYCLE).filter(far -> !far.isBlank()).getOrElse(LogEvent.COMPLETE),
                said.removeAll(java.util.List.of(XesKey.NAME, XesKey.AT, XesKey.RESOURCE, XesKey.LIFECYCLE)));
    }

    private static Option<Instant> instant(String text) {
        try {
            return Option.some(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notOne) {
            return Option.none();
        }
    }

    /** An attribute, and what lies inside it. */
    private LinkedHashMap<String, String> attribute(String outer) throws XMLStreamException {
        String key = Option.of(xml.getAttributeValue(null, "key")).getOrElse("");
        Option<String> value = Option.of(xml.getAttributeValue(null, "value"));
        String path = outer.isEmpty() || key.isEmpty() ? outer + key : outer + "/" + key;
        if (key.isEmpty() && !xml.getLocalName().equals("values")) {
            problem(line(), "", "<" + xml.getLocalName() + "> without a key", "an attribute with a key and a value");
        }
        LinkedHashMap<String, String> all = value.filter(any -> !path.isEmpty())
                .map(said -> LinkedHashMap.of(path, said))
                .getOrElse(LinkedHashMap.empty());
        while (nextChild()) {
            all = all.merge(attribute(path));
        }
        return all;
    }

    /** Goes on to the next element inside this one; false at its end. */
    private boolean nextChild() throws XMLStreamException {
        return xml.nextTag() == XMLStreamReader.START_ELEMENT;
    }

    private void skip() throws XMLStreamException {
        while (nextChild()) {
            skip();
        }
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }

    private void problem(long line, String column, String found, String expected) {
        problems = problems.append(new LogProblem(line, column, found, expected));
    }
}
