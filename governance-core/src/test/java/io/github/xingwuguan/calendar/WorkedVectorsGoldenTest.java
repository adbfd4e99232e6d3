package io.github.xingwuguan.calendar;

import static io.github.xingwuguan.calendar.Local.CHINA;
import static io.github.xingwuguan.calendar.Local.at;
import static io.github.xingwuguan.calendar.Local.endOf;
import static io.github.xingwuguan.calendar.TimeLimit.Roll.NEXT_WORKING_DAY;
import static io.github.xingwuguan.calendar.TimeLimit.Roll.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PolicyId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked vectors of the specification; shifts 08–12 and 14–18. */
class WorkedVectorsGoldenTest {
    @ParameterizedTest(name = "{1} working days from {0} end with {2}")
    @CsvSource({
        "2026-02-13, 5, 2026-02-27",
        "2025-09-30, 5, 2025-10-14",
        "2026-09-30, 3, 2026-10-10",
        "2024-04-30, 2, 2024-05-07",
        "2025-01-24, 3, 2025-02-05",
        "2025-12-31, 1, 2026-01-04",
        "2026-02-16, 1, 2026-02-24",
    })
    void working_days_end_with_the_nth_working_day(String start, int days, String due) {
        assertThat(TimeLimit.workingDays(days).due(at(start + "T10:30"), CHINA, Coverage.STRICT))
                .isEqualTo(new Deadline(endOf(due), Deadline.Certainty.FIRM, PolicyId.parse("china-mainland@2026.1")));
    }

    @ParameterizedTest(name = "{1} days from {0} end with {2}, rolled to {3}")
    @CsvSource({
        "2026-08-05, 60, 2026-10-04, 2026-10-08",
        "2025-08-04, 60, 2025-10-03, 2025-10-09",
        "2026-01-31, 15, 2026-02-15, 2026-02-24",
    })
    void calendar_days_roll_over_holidays(String start, int days, String raw, String rolled) {
        var from = at(start + "T00:00");
        assertThat(TimeLimit.calendarDays(days, NONE)
                        .due(from, CHINA, Coverage.STRICT)
                        .due())
                .isEqualTo(endOf(raw));
        assertThat(TimeLimit.calendarDays(days, NEXT_WORKING_DAY)
                        .due(from, CHINA, Coverage.STRICT)
                        .due())
                .isEqualTo(endOf(rolled));
    }

    @ParameterizedTest(name = "{1} working hours from {0} end at {2}")
    @CsvSource({
        "2026-02-14T16:00, 4, 2026-02-24T10:00",
        "2026-01-01T09:00, 2, 2026-01-04T10:00",
        "2026-03-02T13:00, 1, 2026-03-02T15:00",
        "2026-03-02T16:00, 2, 2026-03-02T18:00",
        "2026-02-13T17:30, 12, 2026-02-24T11:30",
    })
    void working_time_runs_inside_shifts_only(String start, int hours, String due) {
        assertThat(TimeLimit.workingTime(Duration.ofHours(hours))
                        .due(at(start), CHINA, Coverage.STRICT)
                        .due())
                .isEqualTo(at(due));
    }

    @Test
    void working_time_stands_still_from_thursday_noon_to_monday_morning() {
        Clock clock = Clock.start(TimeLimit.workingTime(Duration.ofHours(16)), at("2026-03-05T08:00"))
                .pause("survey", at("2026-03-05T12:00"))
                .resume("survey", at("2026-03-09T08:00"));
        assertThat(clock.due(at("2026-03-09T08:00"), CHINA, Coverage.STRICT).due())
                .isEqualTo(at("2026-03-10T12:00"));
    }

    @Test
    void working_time_with_an_extension_of_sixteen_hours_and_a_pause_of_one() {
        Clock clock = Clock.start(TimeLimit.workingTime(Duration.ofHours(16)), at("2026-03-05T08:00"))
                .extend(16 * 60, Extension.Base.DUE, at("2026-03-05T09:00"))
                .pause("survey", at("2026-03-06T09:00"))
                .resume("survey", at("2026-03-06T10:00"));
        assertThat(clock.due(at("2026-03-06T10:00"), CHINA, Coverage.STRICT).due())
                .isEqualTo(at("2026-03-11T09:00"));
    }
}
