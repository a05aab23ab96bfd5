package dev.casecore.examples.filestore;

import dev.casecore.port.Store;
import dev.casecore.testkit.contract.DurableFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class FileStoreFixture implements DurableFixture {

    private final Path file = emptyFile();

    private static Path emptyFile() {
        try {
            return Files.createTempFile("casecore", ".store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Store emptyStore() {
        return FileStore.open(file);
    }

    @Override
    public Store reopened() {
        return FileStore.open(file);
    }

    @Override
    public void discard() {
        file.toFile().delete();
    }
}
