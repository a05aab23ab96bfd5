package dev.casecore.testkit.contract;

import dev.casecore.testkit.contract.desk.HostileCase;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What people may type, and attackers do, is kept as it is and apart from everything else. */
public abstract class HostileContract extends StoreSuite {

    private static final int MILLION = 1 << 20;

    /**
     * For subclasses.
     *
     * @param fixture makes the store
     */
    protected HostileContract(StoreFixture fixture) {
        super(fixture);
    }

    @Test
    void CORE_008_every_name_and_text_is_kept_as_it_is_and_apart_from_every_other() {
        Seq<HostileCase> all = HostileCase.NAMES.map(HostileCase::new);

        all.forEach(each -> each.live(store));

        all.forEach(each -> each.assertKept(store));
    }

    @Test
    void CORE_021_a_text_of_a_million_characters_is_kept_as_it_is() {
        for (String unit : List.of("x", "'", "\uD83D\uDE00", "\u202E\\")) {
            String text = unit.repeat(MILLION).substring(0, MILLION);

            new HostileCase("long " + unit).keeps(text, store);
        }
    }
}
