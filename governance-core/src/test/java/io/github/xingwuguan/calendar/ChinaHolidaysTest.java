package io.github.xingwuguan.calendar;

import static io.github.xingwuguan.calendar.Local.CHINA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.shape.Notation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaHolidaysTest {
    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void each_year_has_its_working_days(int year, int days) {
        assertThat(CHINA.workingDaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .isEqualTo(days);
    }

    @Test
    void the_days_are_those_of_the_notices() throws IOException {
        String actual = CHINA.specialDays().stream()
                .map(day -> day.date() + " " + day.kind().code() + "\n")
                .collect(Collectors.joining());
        try (InputStream golden = getClass().getResourceAsStream("/golden/china-holidays-2024-2026.txt")) {
            assertThat(actual).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_make_up_day_is_a_weekend_day_and_names_its_notice() {
        assertThat(CHINA.specialDays())
                .filteredOn(day -> day.kind() == SpecialDay.Kind.WORK)
                .hasSize(19)
                .allSatisfy(day -> {
                    assertThat(day.date().getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(day.notice()).contains("〔" + (day.date().getYear() - 1) + "〕");
                    assertThat(CHINA.isWorkingDay(day.date())).isTrue();
                });
    }

    @Test
    void the_content_has_not_changed_unnoticed() {
        assertThat(CHINA.digest().hex()).isEqualTo("d0141414e3876a31e9f32865d20d975198e927baefd422c22ea5260bf3336685");
    }

    @Test
    void the_content_survives_a_round_trip() {
        WorkCalendar echo = Notation.roundTrip(WorkCalendar.SHAPE, CHINA);
        assertThat(echo).isEqualTo(CHINA);
        assertThat(echo.digest()).isEqualTo(CHINA.digest());
    }
}
