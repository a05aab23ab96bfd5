package dev.casecore.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

@Tag("mariadb")
class MariaDbCrashTest extends ApplicationCrashContract {

    /** The server that all tests share; by default it writes each commit to the disk. */
    private record Server(String url) implements Database {
        @Override
        public void close() {}
    }

    @Override
    Database start(Path folder) {
        return new Server(Databases.mariaDb());
    }
}
