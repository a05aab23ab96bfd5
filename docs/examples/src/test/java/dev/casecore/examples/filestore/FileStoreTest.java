package dev.casecore.examples.filestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casecore.command.ErasePersonalData;
import dev.casecore.identity.CaseId;
import dev.casecore.identity.CommandId;
import dev.casecore.port.Store;
import dev.casecore.testkit.check.StoreCheck;
import dev.casecore.testkit.contract.desk.Helpdesk;
import dev.casecore.testkit.contract.desk.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("cases.store");
    }

    private static CaseId opened(Store store) {
        return new Script(store).send(Script.SHARED).get().after().id();
    }

    @Test
    void an_entry_that_a_crash_cut_short_anywhere_is_forgotten_and_work_goes_on() throws IOException {
        FileStore whole = FileStore.open(file());
        opened(whole);
        long before = Files.size(file());
        new Script(whole).send("ben-1-open");
        byte[] bytes = Files.readAllBytes(file());
        whole.close();

        for (int length = (int) before; length < bytes.length; length += 97) {
            Files.write(file(), Arrays.copyOf(bytes, length));
            try (FileStore torn = FileStore.open(file())) {
                assertThat(torn.receipt(Helpdesk.TENANT, CommandId.of("ben-1-open")))
                        .isEmpty();
                assertThat(new Script(torn).send("ben-1-open").isRight()).isTrue();
            }
            try (FileStore again = FileStore.open(file())) {
                assertThat(again.receipt(Helpdesk.TENANT, CommandId.of("ben-1-open")))
                        .isNotEmpty();
                assertThat(StoreCheck.of(again).problems(Helpdesk.TENANT)).isEmpty();
            }
        }
    }

    @Test
    void a_file_that_is_damaged_before_its_end_is_refused_and_left_as_it_is() throws IOException {
        FileStore whole = FileStore.open(file());
        opened(whole);
        whole.close();
        byte[] bytes = Files.readAllBytes(file());
        bytes[30]++;
        Files.write(file(), bytes);

        assertThatThrownBy(() -> FileStore.open(file()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged at byte 8")
                .hasMessageContaining("cases.store");
        assertThat(file()).hasBinaryContent(bytes);
    }

    @Test
    void a_last_entry_whose_bytes_are_wrong_is_not_taken_for_true() throws IOException {
        FileStore whole = FileStore.open(file());
        opened(whole);
        whole.close();
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - 1]++;
        Files.write(file(), bytes);

        try (FileStore torn = FileStore.open(file())) {
            assertThat(torn.receipt(Helpdesk.TENANT, CommandId.of(Script.SHARED)))
                    .isEmpty();
        }
    }

    @Test
    void CORE_017_what_was_erased_is_nowhere_in_the_file() throws IOException {
        String text = "written by " + Script.SHARED;
        FileStore store = FileStore.open(file());
        CaseId id = opened(store);
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).contains(text);

        assertThat(Helpdesk.desk(store)
                        .handle(id, new ErasePersonalData(Helpdesk.by("erase")))
                        .isRight())
                .isTrue();

        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).doesNotContain(text);
        assertThat(folder.toFile().list()).containsExactly("cases.store");
        store.close();
    }

    @Test
    void a_store_whose_file_cannot_be_written_says_so_and_refuses_to_go_on() {
        FileStore store = FileStore.open(file());
        CaseId id = opened(store);
        store.close();

        assertThatThrownBy(() -> new Script(store).send("ben-1-open"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("cases.store");
        assertThatThrownBy(() -> new Script(store).send("ben-1-open"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("open the store again");

        try (FileStore again = FileStore.open(file())) {
            assertThat(again.find(Helpdesk.TENANT, id)).isNotEmpty();
        }
    }

    @Test
    void a_file_of_something_else_is_refused_and_left_as_it_is() throws IOException {
        Files.writeString(file(), "a letter to the editor");

        assertThatThrownBy(() -> FileStore.open(file()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not the file of a store")
                .hasMessageContaining("cases.store");
        assertThat(file()).hasContent("a letter to the editor");
    }
}
