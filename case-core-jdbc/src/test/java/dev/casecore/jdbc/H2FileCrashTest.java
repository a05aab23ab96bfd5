package dev.casecore.jdbc;

import java.nio.file.Path;

class H2FileCrashTest extends ApplicationCrashContract {

    /** The file is the database: nothing runs but whoever has opened it. */
    private record H2File(String url) implements Database {
        @Override
        public void close() {}
    }

    @Override
    Database start(Path folder) {
        return new H2File(Databases.h2File(folder) + ";USER=sa;PASSWORD=sa");
    }
}
