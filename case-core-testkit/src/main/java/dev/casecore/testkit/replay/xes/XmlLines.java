package dev.casecore.testkit.replay.xes;

import dev.casecore.testkit.replay.log.LogText;
import java.io.IOException;

/** Writes XML line by line. Unlike the JDK's writer it keeps the lines and tabs of a value. */
final class XmlLines {

    private static final String INDENT = "  ";

    private final Appendable out;
    private int depth;

    XmlLines(Appendable out) {
        this.out = out;
    }

    void declaration() throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element; names and values by turns. */
    void open(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.append(">\n");
        depth++;
    }

    void close(String element) throws IOException {
        depth--;
        out.append(INDENT.repeat(depth)).append("</").append(element).append(">\n");
    }

    void empty(String element, String... attributes) throws IOException {
        start(element, attributes);
        out.append("/>\n");
    }

    private void start(String element, String... attributes) throws IOException {
        out.append(INDENT.repeat(depth)).append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            value(attributes[i + 1]);
            out.append('"');
        }
    }

    private void value(String text) throws IOException {
        if (!LogText.isWritable(text)) {
            throw new IllegalArgumentException(
                    "XML cannot hold control characters or lone surrogates; take them out of: " + text.strip());
        }
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
    }

    private void character(char each) throws IOException {
        switch (each) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' ->
                out.append("&#").append(Integer.toString(each)).append(';');
            default -> out.append(each);
        }
    }
}
