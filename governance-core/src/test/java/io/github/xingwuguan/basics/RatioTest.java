package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @Test
    void just_below_a_half_is_not_a_half() {
        assertThat(Ratio.of(49_996, 100_000).compareWith(Quantity.parse("0.5"))).isNegative();
        assertThat(Ratio.of(1, 2).compareWith(Quantity.parse("0.5"))).isZero();
    }

    @ParameterizedTest(name = "{0}/{1} against {2} has sign {3}")
    @CsvSource({
        "1000000000, 1, 1000000, 1",
        "1000000000, 1000, 1000000, 0",
        "999999999, 1000, 1000000, -1",
        "1, 1000000000, 0, 1",
        "0, 1000000000, 0, 0",
        "0, 1, -1000000, 1",
        "1000000000, 1000000000, 1000000, -1",
        "0, 1000000000, -1000000, 1",
    })
    void extremes_need_more_than_sixty_four_bits(long numerator, long denominator, String threshold, int sign) {
        assertThat(Integer.signum(Ratio.of(numerator, denominator).compareWith(Quantity.parse(threshold))))
                .isEqualTo(sign);
    }

    @Test
    void a_half_and_two_quarters_compare_as_equal_but_are_two_records_of_fact() {
        assertThat(Ratio.of(1, 2).compareWith(Ratio.of(2, 4))).isZero();
        assertThat(Ratio.of(1, 2)).isNotEqualTo(Ratio.of(2, 4)).hasToString("1/2");
    }

    @Test
    void sums_beyond_the_largest_part_are_told_in_larger_units_and_never_look_better_than_they_are() {
        assertThat(Ratio.ofSums(999_999_999, Ratio.MAX)).isEqualTo(Ratio.of(999_999_999, Ratio.MAX));
        // 1,001 compounds with 100 points of 10,000 units each, all of them reached but one unit
        assertThat(Ratio.ofSums(1_000_999_999, 1_001_000_000)).isEqualTo(Ratio.of(100_099_999, 100_100_000));
        assertThat(Ratio.ofSums(5, 10_000_000_001L)).isEqualTo(Ratio.of(0, 100_000_001));
        assertThat(Ratio.ofSums(20_000_000_000L, 1)).isEqualTo(Ratio.of(200_000_000, 1));
        assertThat(Ratio.ofSums(0, 0).isEmpty()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.ofSums(-1, 1))
                .withMessageContaining("Sums must be from 0");
    }

    @Test
    void more_than_the_whole_is_legal() {
        assertThat(Ratio.of(3, 2).compareWith(Quantity.of(1))).isPositive();
    }

    @Test
    void over_nothing_can_be_written_but_not_compared() {
        Ratio empty = Ratio.of(3, 0);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(Ratio.of(0, 3).isEmpty()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> empty.compareWith(Quantity.ZERO))
                .withMessage("Ratio must have a denominator to be compared, but was 3/0");
        assertThatIllegalStateException()
                .isThrownBy(() -> empty.compareWith(Ratio.of(1, 2)))
                .withMessage("Ratio must have a denominator to be compared, but was 3/0 and 1/2");
        assertThatIllegalStateException()
                .isThrownBy(() -> Ratio.of(1, 2).compareWith(empty))
                .withMessage("Ratio must have a denominator to be compared, but was 1/2 and 3/0");
    }

    @Test
    void parts_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(-1, 2))
                .withMessage("Ratio numerator must be from 0 to 1000000000, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(1, 1_000_000_001))
                .withMessage("Ratio denominator must be from 0 to 1000000000, but was 1000000001");
    }
}
