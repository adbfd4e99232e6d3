package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.parse("2024-02-29");
    private static final LocalDate AFTER = LocalDate.parse("2025-03-01");
    private static final DateRange RANGE = DateRange.of(FIRST, AFTER);

    @Test
    void the_first_day_is_inside_and_the_last_is_not() {
        assertThat(RANGE.contains(FIRST)).isTrue();
        assertThat(RANGE.contains(AFTER.minusDays(1))).isTrue();
        assertThat(RANGE.contains(AFTER)).isFalse();
        assertThat(RANGE.contains(FIRST.minusDays(1))).isFalse();
    }

    @Test
    void an_open_range_has_no_end() {
        assertThat(DateRange.from(FIRST).end()).isEmpty();
        assertThat(DateRange.from(FIRST)).hasToString("2024-02-29..");
        assertThat(RANGE.end()).contains(AFTER);
        assertThat(RANGE).hasToString("2024-02-29..2025-03-01");
    }

    @Test
    void ranges_that_only_touch_do_not_overlap() {
        assertThat(RANGE.overlaps(DateRange.from(AFTER))).isFalse();
        assertThat(DateRange.from(AFTER).overlaps(RANGE)).isFalse();
        assertThat(RANGE.overlaps(DateRange.from(AFTER.minusDays(1)))).isTrue();
        assertThat(DateRange.from(FIRST.minusYears(5)).overlaps(RANGE)).isTrue();
    }

    @Test
    void a_range_without_a_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(FIRST, FIRST))
                .withMessage("Date range must end after it begins, but was 2024-02-29 until 2024-02-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.from(LocalDate.MAX))
                .withMessageStartingWith("Date range must end after it begins");
    }
}
