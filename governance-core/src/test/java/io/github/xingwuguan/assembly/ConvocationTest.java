package io.github.xingwuguan.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Notation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvocationTest {
    private static final Instant ANNOUNCED = Instant.parse("2025-09-20T02:00:00Z");

    private static Convocation assembly(Convocation.Kind kind, String opens, String closes) {
        return Convocation.builder()
                .id("a1")
                .compound(PlaceId.of("x1"))
                .kind(kind)
                .announcedAt(ANNOUNCED)
                .opensAt(Instant.parse(opens))
                .closesAt(Instant.parse(closes))
                .addTopics("m1")
                .build();
    }

    private static CountingProfile profile(TimeLimit regular, TimeLimit extraordinary) {
        return CountingProfileTest.least()
                .notice(new NoticeRule(regular, extraordinary))
                .window(new VoteWindow(5, 60))
                .addSources(new RuleSource(
                        List.of(CountingRule.NOTICE, CountingRule.WINDOW),
                        Provenance.illustrative("tests", "invented")))
                .build();
    }

    private static List<String> faults(Convocation convocation, CountingProfile profile) {
        return convocation.faults(profile, ChinaHolidays.calendar2024To2026()).all().stream()
                .map(Problem::code)
                .toList();
    }

    private static TimeLimit days(int days) {
        return TimeLimit.calendarDays(days, TimeLimit.Roll.NONE);
    }

    @Test
    void e23_fifteen_days_of_notice_end_before_the_sixteenth_day_begins() {
        CountingProfile profile = profile(days(15), days(7));

        // in Shanghai the fifteenth day after 20 September is 5 October
        assertThat(faults(assembly(Convocation.Kind.REGULAR, "2025-10-05T16:00:00Z", "2025-10-20T00:00:00Z"), profile))
                .isEmpty();
        assertThat(faults(assembly(Convocation.Kind.REGULAR, "2025-10-05T15:59:59Z", "2025-10-20T00:00:00Z"), profile))
                .containsExactly("notice-too-short");
        assertThat(faults(
                        assembly(Convocation.Kind.EXTRAORDINARY, "2025-09-27T16:00:00Z", "2025-10-20T00:00:00Z"),
                        profile))
                .isEmpty();
    }

    @Test
    void e23_working_days_of_notice_leave_out_the_national_day_holidays() {
        CountingProfile working = profile(TimeLimit.workingDays(10), TimeLimit.workingDays(10));
        CountingProfile calendar = profile(days(10), days(10));
        Convocation assembly = assembly(Convocation.Kind.REGULAR, "2025-10-05T16:00:00Z", "2025-10-20T00:00:00Z");

        assertThat(faults(assembly, calendar)).isEmpty();
        assertThat(faults(assembly, working)).containsExactly("notice-too-short");
    }

    @Test
    void e23_a_vote_lasts_from_5_to_60_days_both_included() {
        CountingProfile profile = profile(days(1), days(1));

        assertThat(faults(assembly(Convocation.Kind.REGULAR, "2025-10-01T00:00:00Z", "2025-10-06T00:00:00Z"), profile))
                .isEmpty();
        assertThat(faults(assembly(Convocation.Kind.REGULAR, "2025-10-01T00:00:00Z", "2025-10-05T23:59:59Z"), profile))
                .containsExactly("window-too-short");
        assertThat(faults(assembly(Convocation.Kind.REGULAR, "2025-10-01T00:00:00Z", "2025-11-30T00:00:00Z"), profile))
                .isEmpty();
        assertThat(faults(assembly(Convocation.Kind.REGULAR, "2025-10-01T00:00:00Z", "2025-11-30T00:00:01Z"), profile))
                .containsExactly("window-too-long");
    }

    @Test
    void a_notice_in_years_without_a_calendar_is_not_guessed_and_nothing_opens_before_it_is_announced() {
        Convocation late = Convocation.builder()
                .from(assembly(Convocation.Kind.REGULAR, "2025-10-06T00:00:00Z", "2025-10-20T00:00:00Z"))
                .announcedAt(Instant.parse("2031-01-01T00:00:00Z"))
                .opensAt(Instant.parse("2031-03-01T00:00:00Z"))
                .closesAt(Instant.parse("2031-03-11T00:00:00Z"))
                .build();

        assertThat(faults(late, profile(TimeLimit.workingDays(5), TimeLimit.workingDays(5))))
                .containsExactly("notice-unknown");
        assertThat(Notation.roundTrip(Convocation.SHAPE, late)).isEqualTo(late);
        assertThatThrownBy(() -> assembly(Convocation.Kind.REGULAR, "2025-09-19T00:00:00Z", "2025-10-20T00:00:00Z"))
                .hasMessageContaining("Convocation must be announced, open and close in this order");
    }
}
