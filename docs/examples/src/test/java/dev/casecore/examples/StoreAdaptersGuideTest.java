package dev.casecore.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casecore.port.Store;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StoreAdaptersGuideTest {

    private static final Path PAGE = Path.of("../guide/store-adapters.md");
    private static final Path MAIN = Path.of("src/main/java/dev/casecore/examples/filestore");
    private static final Path TEST = Path.of("src/test/java/dev/casecore/examples/filestore");

    @Test
    void every_line_of_code_in_the_guide_is_that_of_the_example_which_keeps_all_contracts() throws IOException {
        CodeBlocks.assertAllIn(
                PAGE,
                MAIN.resolve("FileStore.java"),
                MAIN.resolve("Entry.java"),
                TEST.resolve("FileStoreFixture.java"),
                TEST.resolve("FileStoreContractsTest.java"));
    }

    @Test
    void every_call_of_a_store_is_explained() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Arrays.stream(Store.class.getMethods()).map(Method::getName).distinct())
                .allSatisfy(call -> assertThat(page).contains("`" + call + "`"));
    }
}
