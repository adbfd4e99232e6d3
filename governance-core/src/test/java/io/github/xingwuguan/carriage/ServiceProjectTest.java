package io.github.xingwuguan.carriage;

import static io.github.xingwuguan.carriage.Bodies.START;
import static io.github.xingwuguan.carriage.Bodies.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceProjectTest {
    private static final DateRange CONTRACT = DateRange.of(START, LocalDate.parse("2026-01-01"));

    @ParameterizedTest
    @CsvSource({
        "2022-12-31,0",
        "2023-01-01,0",
        "2023-01-31,0",
        "2023-02-01,1",
        "2025-12-31,35",
        "2026-01-01,36",
        "2030-01-01,36"
    })
    void months_in_service_are_whole_and_end_with_the_contract(String date, long months) {
        assertThat(project("p", "f", 1, CONTRACT).monthsInService(LocalDate.parse(date)))
                .isEqualTo(months);
    }

    @Test
    void months_from_a_leap_day_are_whole_on_the_29th() {
        ServiceProject project = project("p", "f", 1, DateRange.from(LocalDate.parse("2024-02-29")));
        assertThat(project.monthsInService(LocalDate.parse("2025-02-28"))).isEqualTo(11);
        assertThat(project.monthsInService(LocalDate.parse("2025-03-01"))).isEqualTo(12);
        assertThat(project.contractOn(LocalDate.parse("2050-01-01"), Period.ofDays(60)))
                .isEqualTo(TermStatus.VALID);
    }

    @Test
    void a_contract_expires_soon_sixty_days_before_its_end() {
        ServiceProject project = project("p", "f", 1, CONTRACT);
        assertThat(project.contractOn(LocalDate.parse("2025-11-01"), Period.ofDays(60)))
                .isEqualTo(TermStatus.VALID);
        assertThat(project.contractOn(LocalDate.parse("2025-11-02"), Period.ofDays(60)))
                .isEqualTo(TermStatus.EXPIRING);
        assertThat(project.contractOn(LocalDate.parse("2025-12-31"), Period.ZERO))
                .isEqualTo(TermStatus.VALID);
    }
}
