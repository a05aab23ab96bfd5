package dev.casecore.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server as in production: what it commits is on the disk. It can be killed, and started again on the same data. */
final class DurablePostgres implements ApplicationCrashContract.Database {

    private final Path data;
    private EmbeddedPostgres server;

    private DurablePostgres(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    static DurablePostgres start(Path data) throws IOException {
        return new DurablePostgres(data, running(data, 0));
    }

    /** The library that starts it turns durability off, so it is turned on by name. */
    private static EmbeddedPostgres running(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    @Override
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Kills every process of the server (SIGKILL): the one that starts the others first, so that no new one comes. */
    void kill() throws IOException {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** Starts it again on what it has on the disk, under the same address. */
    void restart() throws IOException {
        int port = server.getPort();
        server.close();
        server = running(data, port);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
