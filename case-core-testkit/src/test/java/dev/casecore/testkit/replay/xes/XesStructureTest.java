package dev.casecore.testkit.replay.xes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.testkit.replay.HelpDesk;
import dev.casecore.testkit.replay.LogReplay;
import dev.casecore.testkit.replay.ReplayedLog;
import dev.casecore.testkit.replay.log.ProcessLog;
import dev.casecore.testkit.replay.log.StoredLog;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the standard asks of a document, checked on the document with the JDK's own parser. */
class XesStructureTest {

    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final String NAME = "[A-Za-z_:][A-Za-z0-9_:.-]*";
    private static final List<String> ORDER = List.of("extension", "global", "classifier", "string", "trace");

    static java.util.List<ProcessLog> logs() {
        ReplayedLog replayed = LogReplay.of(HelpDesk.playbook(), HelpDesk.mapping())
                .play(HelpDesk.log().orThrow());
        StoredLog stored = StoredLog.of(replayed.store(), ReplayedLog.TENANT);
        return java.util.List.of(replayed.log(), stored.statuses(), stored.events());
    }

    @ParameterizedTest
    @MethodSource("logs")
    void extensions_come_first_then_globals_classifiers_attributes_and_traces(ProcessLog log) throws Exception {
        Element root = parse(log);

        assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(root.getLocalName()).isEqualTo("log");
        assertThat(root.getAttribute("xes.version")).matches("[0-9]+\\.[0-9]+");
        assertThat(children(root)
                        .map(child -> ORDER.indexOf(child.getLocalName()))
                        .toJavaList())
                .doesNotContain(-1)
                .isSorted();
        assertThat(named(root, "trace")).hasSize(log.traces().size());
    }

    @ParameterizedTest
    @MethodSource("logs")
    void every_key_is_a_name_whose_extension_is_declared(ProcessLog log) throws Exception {
        Element root = parse(log);
        Seq<String> prefixes = named(root, "extension").map(each -> each.getAttribute("prefix"));

        Seq<String> keys = attributes(root).map(each -> each.getAttribute("key"));

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(key).matches(NAME));
        assertThat(keys.filter(key -> key.contains(":"))
                        .map(key -> key.substring(0, key.indexOf(':')))
                        .distinct())
                .isSubsetOf(prefixes);
        assertThat(named(root, "extension"))
                .allSatisfy(each -> assertThat(each.getAttribute("uri"))
                        .isEqualTo(NAMESPACE + each.getAttribute("prefix") + ".xesext"));
        assertThat(named(root, "classifier").map(each -> each.getAttribute("keys")))
                .isSubsetOf(keys);
    }

    @ParameterizedTest
    @MethodSource("logs")
    void every_trace_and_every_event_has_what_the_globals_promise(ProcessLog log) throws Exception {
        Element root = parse(log);

        for (Element global : named(root, "global")) {
            Seq<String> promised = children(global).map(XesStructureTest::typed);
            Seq<Element> traces = named(root, "trace");
            Seq<Element> scope = global.getAttribute("scope").equals("trace")
                    ? traces
                    : traces.flatMap(trace -> named(trace, "event"));
            assertThat(promised).isNotEmpty();
            assertThat(scope)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(children(each).map(XesStructureTest::typed))
                            .containsAll(promised));
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    void every_time_is_one_of_xml_schema_with_its_offset(ProcessLog log) throws Exception {
        Seq<Element> dates =
                attributes(parse(log)).filter(each -> each.getLocalName().equals("date"));

        assertThat(dates)
                .hasSize(log.events() + 1)
                .allSatisfy(
                        each -> assertThat(dateTime(each.getAttribute("value"))).isEqualTo(DatatypeConstants.DATETIME));
        assertThat(dates.map(each -> each.getAttribute("value"))).allMatch(text -> text.endsWith("Z"));
    }

    private static Object dateTime(String text) throws DatatypeConfigurationException {
        return DatatypeFactory.newInstance().newXMLGregorianCalendar(text).getXMLSchemaType();
    }

    private static String typed(Element attribute) {
        return attribute.getLocalName() + " " + attribute.getAttribute("key");
    }

    private static Element parse(ProcessLog log) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(XesWriter.of(log).toXes())))
                .getDocumentElement();
    }

    private static Seq<Element> children(Element parent) {
        List<Element> found = List.empty();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            found = child instanceof Element element ? found.prepend(element) : found;
        }
        return found.reverse();
    }

    private static Seq<Element> named(Element parent, String name) {
        return children(parent).filter(child -> child.getLocalName().equals(name));
    }

    /** Every attribute of the log, of its globals, traces and events. */
    private static Seq<Element> attributes(Element element) {
        return children(element).flatMap(child -> child.hasAttribute("key") ? List.of(child) : attributes(child));
    }
}
