/**
 * Working days, time limits and the clocks that run against them (工作日历与时限).
 *
 * <p>A {@link io.github.xingwuguan.calendar.WorkCalendar} says which days are worked and at what hours, inside the days
 * it covers. A {@link io.github.xingwuguan.calendar.TimeLimit} is so much of one of six units; a {@link
 * io.github.xingwuguan.calendar.Clock} is a limit that was started and can be paused, extended and stopped. What comes
 * out is a {@link io.github.xingwuguan.calendar.Deadline}: the last instant that is on time, and whether it is firm.
 * Days outside the calendar are counted by the weekday rule and marked, or refused: {@link
 * io.github.xingwuguan.calendar.Coverage}.
 *
 * <pre>{@code
 * WorkCalendar calendar = ChinaHolidays.calendar2024To2026();
 * Instant start = Instant.parse("2026-02-13T02:00:00Z"); // the Friday before the Spring Festival, 10:00
 * TimeLimit limit = TimeLimit.workingDays(5);
 * Deadline deadline = limit.due(start, calendar, Coverage.STRICT); // the end of 2026-02-27, firm
 * Clock paused = Clock.start(limit, start).pause("awaiting-survey", start.plusSeconds(60));
 * }</pre>
 */
package io.github.xingwuguan.calendar;
