package dev.casecore.testkit.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AtlasTest {

    private static final Traits A = new Traits("open", "one", "red");
    private static final Traits B = new Traits("open", "two", "green");
    private static final Traits MIXED = new Traits("open", "one", "green");
    private static final Traits DONE = new Traits("closed", "one", "red");

    @Test
    void a_case_is_new_if_some_combination_of_its_traits_is() {
        Atlas single = Atlas.of(3, 2, 1);
        Atlas every = Atlas.of(3, 2, 2);

        assertThat(single.isNew(A)).isTrue();
        assertThat(single.isNew(B)).isTrue();
        assertThat(single.isNew(MIXED)).isFalse();
        assertThat(every.isNew(A) && every.isNew(B) && every.isNew(MIXED)).isTrue();
        assertThat(every.isNew(MIXED)).isFalse();
    }

    @Test
    void the_first_traits_count_as_one() {
        Atlas atlas = Atlas.of(4, 3, 1);

        assertThat(atlas.isNew(new Traits("open", "1", "1", "any"))).isTrue();
        assertThat(atlas.isNew(new Traits("open", "0", "0", "any"))).isTrue();
        assertThat(atlas.isNew(new Traits("open", "0", "1", "any"))).isTrue();
        assertThat(atlas.isExact()).isFalse();
        assertThat(Atlas.of(4, 3, 2).isExact()).isTrue();
    }

    @Test
    void a_trait_is_new_again_in_another_status() {
        Atlas atlas = Atlas.of(3, 2, 1);

        assertThat(atlas.isNew(A)).isTrue();
        assertThat(atlas.isNew(DONE)).isTrue();
    }

    @Test
    void one_view_without_a_way_suffices_to_miss_it() {
        Atlas atlas = Atlas.of(3, 2, 1);
        atlas.isNew(A);
        atlas.isNew(B);
        atlas.isNew(MIXED);
        atlas.isNew(DONE);
        atlas.leads(A, DONE);
        atlas.leads(B, A);

        var lost = atlas.without(DONE::equals, any -> true);

        assertThat(lost.test(A)).isFalse();
        assertThat(lost.test(B)).isFalse();
        assertThat(lost.test(MIXED)).isFalse();
        assertThat(atlas.without(DONE::equals, traits -> !traits.equals(A)).test(B))
                .isTrue();
    }

    @Test
    void with_everything_combined_a_case_leads_only_where_it_leads_itself() {
        Atlas atlas = Atlas.of(3, 2, 7);
        atlas.isNew(A);
        atlas.isNew(MIXED);
        atlas.isNew(DONE);
        atlas.leads(A, DONE);

        assertThat(atlas.isExact()).isTrue();
        assertThat(atlas.without(DONE::equals, any -> true).test(MIXED)).isTrue();
    }
}
