package io.github.xingwuguan.scoring.coordination;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.Contacts;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.coordination.posts.HeadPosts;
import io.github.xingwuguan.coordination.posts.Patrol;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Figures of grid, building and stairwell heads (三长指标). */
public final class PostFigures {
    private PostFigures() {}

    /**
     * {@return the posts that somebody holds on a day, of those that exist (在岗率)}; one person in two posts counts for each
     *
     * @param posts the posts
     * @param compounds in which compounds, each once
     * @param date the day
     */
    public static Tally staffed(HeadPosts posts, Collection<PlaceId> compounds, LocalDate date) {
        List<HeadPost> due = compounds.stream()
                .flatMap(compound -> posts.due(compound, date).stream())
                .toList();
        return Tally.of(due, HeadPost::id, post -> post.on(date).isPresent());
    }

    private static Set<CaseId> reported(Collection<Patrol> patrols) {
        return patrols.stream().flatMap(patrol -> patrol.reported().stream()).collect(Collectors.toSet());
    }

    /**
     * {@return the cases that a head reported, of all (三长发现率)}; a case that two reported counts once
     *
     * @param cases the cases, each once
     * @param patrols the rounds that heads made
     */
    public static Tally foundByHeads(Collection<CaseId> cases, Collection<Patrol> patrols) {
        return Tally.of(cases, CaseId::value, reported(patrols)::contains);
    }

    /**
     * {@return the cases that a head reported of which somebody spoke with the reporter in time, of those of which that was done or whose time
     * is over (首次联系及时率)}
     *
     * @param histories the events of the cases, each in order
     * @param patrols the rounds that heads made
     * @param within how long after the report
     * @param until until when is looked, and by which working days
     */
    public static Tally contactedInTime(
            Map<CaseId, List<CaseEvent>> histories, Collection<Patrol> patrols, TimeLimit within, Until until) {
        List<String> counted = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (CaseId id : reported(patrols)) {
            List<CaseEvent> events = histories.getOrDefault(id, List.of()).stream()
                    .filter(event -> !event.trace().recordedAt().isAfter(until.asOf()))
                    .toList();
            Optional<Instant> due = first(events, event -> event.deed() instanceof Intake.Report)
                    .map(at -> within.due(at, until.calendar(), Coverage.PROVISIONAL)
                            .due());
            Optional<Instant> contact =
                    first(events, event -> event.deed() instanceof Contacts.RecordContact spoke && spoke.reached());
            boolean isInTime =
                    due.flatMap(last -> contact.filter(at -> !at.isAfter(last))).isPresent();
            boolean isDue =
                    contact.isPresent() || due.filter(until.asOf()::isAfter).isPresent();
            if (isDue) {
                (isInTime ? counted : others).add(id.value());
            }
        }
        return new Tally(counted, others);
    }

    /**
     * Until when is looked (统计时点).
     *
     * @param asOf the instant; what was entered later does not count
     * @param calendar the working days
     */
    public record Until(Instant asOf, WorkCalendar calendar) {}

    private static Optional<Instant> first(List<CaseEvent> events, Predicate<CaseEvent> which) {
        return events.stream().filter(which).map(event -> event.trace().at()).findFirst();
    }
}
