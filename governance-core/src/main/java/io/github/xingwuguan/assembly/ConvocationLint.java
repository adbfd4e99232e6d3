package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;

/** Finds what a notice of an assembly gets wrong by a profile. */
final class ConvocationLint {
    private ConvocationLint() {}

    static Problems run(Convocation convocation, CountingProfile profile, WorkCalendar calendar) {
        Problems.Collector problems = Problems.collector();
        profile.notice().ifPresent(rule -> notice(convocation, rule.of(convocation.kind()), calendar, problems));
        profile.window().ifPresent(window -> window(convocation, window, problems));
        return problems.toProblems();
    }

    private static void notice(
            Convocation convocation, TimeLimit limit, WorkCalendar calendar, Problems.Collector problems) {
        try {
            // the last instant of the notice is still before the vote
            Instant end = limit.due(convocation.announcedAt(), calendar, Coverage.STRICT)
                    .due();
            if (!convocation.opensAt().isAfter(end)) {
                problems.error(
                        ConvocationFault.NOTICE_TOO_SHORT.code(),
                        "/opensAt",
                        "Vote must open after " + limit.amount() + " "
                                + limit.unit().code() + " of notice, after " + end + ", but opened at "
                                + convocation.opensAt());
            }
        } catch (GovernanceException notCovered) {
            problems.error(
                    ConvocationFault.NOTICE_UNKNOWN.code(),
                    "/announcedAt",
                    "Notice must lie in published years, but did not: " + notCovered.code());
        }
    }

    private static void window(Convocation convocation, VoteWindow window, Problems.Collector problems) {
        Duration lasts = Duration.between(convocation.opensAt(), convocation.closesAt());
        if (lasts.compareTo(Duration.ofDays(window.minDays())) < 0) {
            problems.error(
                    ConvocationFault.WINDOW_TOO_SHORT.code(),
                    "/closesAt",
                    "Vote must last " + window.minDays() + " days or more, but lasted " + lasts);
        }
        if (lasts.compareTo(Duration.ofDays(window.maxDays())) > 0) {
            problems.error(
                    ConvocationFault.WINDOW_TOO_LONG.code(),
                    "/closesAt",
                    "Vote must last " + window.maxDays() + " days or fewer, but lasted " + lasts);
        }
    }
}
