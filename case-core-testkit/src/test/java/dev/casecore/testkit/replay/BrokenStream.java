package dev.casecore.testkit.replay;

import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks when it is read. */
public final class BrokenStream extends InputStream {

    /** What it says. */
    public static final String SAID = "the line is dead";

    @Override
    public int read() throws IOException {
        throw new IOException(SAID);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return read();
    }
}
