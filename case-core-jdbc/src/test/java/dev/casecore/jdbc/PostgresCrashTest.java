package dev.casecore.jdbc;

import java.io.IOException;
import java.nio.file.Path;

class PostgresCrashTest extends ApplicationCrashContract {
    @Override
    Database start(Path folder) throws IOException {
        return DurablePostgres.start(folder.resolve("data"));
    }
}
