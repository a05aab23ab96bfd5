package dev.casecore.testkit.replay.xes;

import dev.casecore.testkit.replay.log.LogProblem;
import dev.casecore.testkit.replay.log.LogReading;
import dev.casecore.testkit.replay.log.ProcessLog;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads logs from XES (IEEE 1849-2016, and what was written before it).
 *
 * <ol>
 *   <li>A trace without a {@code concept:name}, or with that of an earlier one, is told and left out; so is an event without
 *       {@code concept:name} or {@code time:timestamp}, or outside of a trace.
 *   <li>Values of every type are kept as they are written. What lies inside another attribute is kept under both keys, joined by a slash.
 *   <li>Of the log as a whole only its name is kept; global values and classifiers are for other tools.
 *   <li>Where the file is no XML any more, that is told, and nothing after it is read. Document types are refused, nothing is ever fetched.
 * </ol>
 *
 * <p>Example: {@code XesReader.read(Path.of("incidents.xes")).orThrow()}.
 */
public final class XesReader {

    private XesReader() {}

    /**
     * Reads a file.
     *
     * @param file which
     * @return the log, and what could not be read
     * @throws IOException if the file cannot be opened or read
     */
    public static LogReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in bytes in the encoding that they name; not closed
     * @return the log, and what could not be read
     * @throws IOException if it cannot be read
     */
    public static LogReading read(InputStream in) throws IOException {
        try {
            return read(factory().createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException failed) {
                throw failed;
            }
            return unreadable(broken);
        }
    }

    /**
     * Reads a text.
     *
     * @param xes the text
     * @return the log, and what could not be read
     */
    public static LogReading read(String xes) {
        Reader in = new StringReader(xes);
        try {
            return read(factory().createXMLStreamReader(in));
        } catch (XMLStreamException | IOException broken) {
            return unreadable(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static LogReading unreadable(Exception broken) {
        LogProblem problem = new LogProblem(1, "", String.valueOf(broken.getMessage()), "an XES log");
        return new LogReading(new ProcessLog("", Vector.empty()), Vector.of(problem));
    }

    private static LogReading read(XMLStreamReader xml) throws IOException {
        return new XesElements(xml).read();
    }
}
