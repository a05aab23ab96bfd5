package dev.casecore.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The greatest key that is not above a value, among regular and the most irregular keys. */
class FloorIndexTest {
    @Property
    void CAL_010_the_floor_is_what_a_look_at_every_key_finds(@ForAll Random random) {
        long[] keys = keys(random);
        FloorIndex index = FloorIndex.of(keys);

        for (long key : keys) {
            for (long value = key - 1; value <= key + 1; value++) {
                assertThat(index.floor(value)).isEqualTo(slow(keys, value));
            }
        }
        assertThat(index.floor(Long.MIN_VALUE / 4)).isEqualTo(-1);
        assertThat(index.floor(Long.MAX_VALUE / 4)).isEqualTo(keys.length - 1);
    }

    /** Keys in clusters: of up to two hundred keys nearly all may fall into one bucket. */
    private static long[] keys(Random random) {
        long[] keys = new long[random.nextInt(200)];
        long next = random.nextLong(-1_000_000, 1_000_000);
        for (int i = 0; i < keys.length; i++) {
            next += 1L + (random.nextInt(20) == 0 ? random.nextInt(10_000_000) : random.nextInt(3));
            keys[i] = next;
        }
        return keys;
    }

    private static int slow(long[] keys, long value) {
        return (int) LongStream.of(keys).filter(key -> key <= value).count() - 1;
    }

    @Test
    void CAL_010_many_keys_close_together_and_one_far_away_are_told_apart() {
        long[] keys = LongStream.concat(LongStream.range(0, 100), LongStream.of(1_000_000_000L))
                .toArray();
        FloorIndex index = FloorIndex.of(keys);

        for (int i = 0; i < 100; i++) {
            assertThat(index.floor(i)).isEqualTo(i);
        }
        assertThat(index.floor(999_999_999L)).isEqualTo(99);
        assertThat(index.floor(1_000_000_000L)).isEqualTo(100);
    }

    @Test
    void CAL_010_where_there_are_no_keys_there_is_no_floor() {
        assertThat(FloorIndex.of(new long[0]).floor(0)).isEqualTo(-1);
        assertThat(FloorIndex.of(new long[] {7}).floor(6)).isEqualTo(-1);
        assertThat(FloorIndex.of(new long[] {7}).floor(7)).isZero();
    }
}
