package dev.casecore.examples.filestore;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * A file of entries, each with its length and a checksum before it. An entry at the end that a crash cut short was never acknowledged, and is cut off.
 * Not thread-safe.
 */
final class Journal implements AutoCloseable {

    private static final byte[] MARK = "casecore".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = Integer.BYTES + Long.BYTES;

    private final Path file;
    private final EntryForm form = new EntryForm();
    private FileChannel channel;
    private boolean intact = true;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Journal open(Path file) {
        try {
            return new Journal(file, FileChannel.open(file, READ, WRITE, CREATE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads all entries; what is added next comes after the last of them.
     *
     * @throws IllegalStateException if the file is of something else, or damaged before its end
     */
    Seq<Entry> entries() {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            requireOurs(bytes);
            Vector<Entry> entries = Vector.empty();
            int end = MARK.length;
            while (isWhole(bytes)) {
                byte[] content = new byte[bytes.getInt()];
                bytes.position(bytes.position() + Long.BYTES).get(content);
                entries = entries.append(form.read(content));
                end = bytes.position();
            }
            channel.truncate(end).position(end);
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOurs(ByteBuffer bytes) throws IOException {
        int known = Math.min(MARK.length, bytes.remaining());
        if (!bytes.slice(0, known).equals(ByteBuffer.wrap(MARK, 0, known))) {
            throw new IllegalStateException("not the file of a store; name another: " + file);
        }
        if (known < MARK.length) {
            channel.write(ByteBuffer.wrap(MARK), 0);
        }
        bytes.position(known);
    }

    /** Whether a whole entry comes next; an entry at the end that is not whole was never acknowledged. */
    private boolean isWhole(ByteBuffer bytes) {
        int at = bytes.position();
        if (bytes.remaining() < HEAD || bytes.getInt(at) > bytes.remaining() - HEAD) {
            return false;
        }
        int length = bytes.getInt(at);
        boolean sound = length >= 0 && bytes.getLong(at + Integer.BYTES) == sum(bytes.slice(at + HEAD, length));
        if (!sound && HEAD + length != bytes.remaining()) {
            throw new IllegalStateException("damaged at byte " + at + "; restore a copy of the file: " + file);
        }
        return sound;
    }

    private static long sum(ByteBuffer content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }

    /** Adds an entry. It is on the disk when the call answers. */
    void add(Entry entry) {
        written(() -> {
            write(channel, entry);
            channel.force(false);
        });
    }

    /** Writes every entry anew, in one step: a crash leaves the old file or the new one. */
    void rewrite(UnaryOperator<Entry> change) {
        written(() -> {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            FileChannel target = FileChannel.open(fresh, READ, WRITE, CREATE, TRUNCATE_EXISTING);
            target.write(ByteBuffer.wrap(MARK));
            for (Entry entry : entries()) {
                write(target, change.apply(entry));
            }
            target.force(true);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            channel.close();
            channel = target;
        });
    }

    private void write(FileChannel target, Entry entry) throws IOException {
        byte[] content = form.write(entry);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + content.length)
                .putInt(content.length)
                .putLong(sum(ByteBuffer.wrap(content)))
                .put(content)
                .flip();
        while (bytes.hasRemaining()) {
            target.write(bytes);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            intact = false;
            throw new UncheckedIOException("the file cannot be written: " + file, e);
        }
    }

    /** Refuses to go on after the file could not be written. */
    void requireIntact() {
        if (!intact) {
            throw new IllegalStateException(
                    "the file could not be written; mend that, and open the store again: " + file);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
