package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.programme.points.HouseholdMember;
import io.github.xingwuguan.programme.points.Movement;
import io.github.xingwuguan.programme.points.PointsEntry;
import io.github.xingwuguan.programme.points.Ruling;
import io.github.xingwuguan.programme.points.Service;
import io.github.xingwuguan.programme.reportin.MemberReportIn;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import io.github.xingwuguan.programme.volunteers.Volunteer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What members and volunteers of the best compounds did in 2025, and what they did with their points (积分台账). */
final class PointsBookings {
    private static final int COMPOUNDS = 40;
    private static final int EACH = 3;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 4);
    private static final List<String> BY_THE_HOUR = List.of("volunteering", "patrol");
    private static final List<String> BY_THE_PIECE =
            List.of("meeting", "micro-initiative", "proposal", "missed-notice");

    private final List<PointsEntry> entries = new ArrayList<>();
    private int last;

    private PointsBookings() {}

    static List<PointsEntry> of(DistrictPlan plan, List<ReportInEntry> members, List<Volunteer> volunteers) {
        PointsBookings bookings = new PointsBookings();
        for (CompoundProfile compound : plan.participants().subList(0, COMPOUNDS)) {
            PlaceId place = Names.compound(compound);
            List<ActorId> people = new ArrayList<>();
            members.stream()
                    .filter(entry -> entry instanceof MemberReportIn m
                            && m.compound().equals(place)
                            && m.reportedOn().isPresent()
                            && !m.posts().isEmpty())
                    .limit(EACH)
                    .forEach(entry -> people.add(((MemberReportIn) entry).id()));
            volunteers.stream()
                    .filter(volunteer -> volunteer.compound().equals(place))
                    .map(Volunteer::id)
                    .distinct()
                    .limit(EACH)
                    .forEach(people::add);
            bookings.compound(compound, people);
        }
        return bookings.entries;
    }

    private void compound(CompoundProfile compound, List<ActorId> people) {
        Draws draws = Draws.of("points", compound.number());
        ActorId clerk = ActorId.of("clerk-" + compound.id());
        PlaceId shared = PlaceId.of(compound.id() + "-u1");
        for (int i = 0; i < people.size(); i++) {
            ActorId person = people.get(i);
            PlaceId home = i < 2 ? shared : PlaceId.of(compound.id() + "-u" + i);
            entries.add(new HouseholdMember(person, home, LocalDate.of(2024, 12, 1), at(LocalDate.of(2024, 12, 1), 1)));
            services(person, home, clerk, draws);
        }
        if (people.size() > 1) {
            move(people.get(0), Movement.Kind.FAMILY, 10, draws, people.get(1));
            move(people.get(1), Movement.Kind.DONATION, 5, draws);
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private String next(String kind) {
        last++;
        return kind + Names.digits(last, 5);
    }

    private void services(ActorId person, PlaceId home, ActorId clerk, Draws draws) {
        int count = draws.between(1, 9);
        int hours = 0;
        LocalDate day = FIRST;
        for (int i = 0; i < count; i++) {
            day = day.plusDays(draws.between(1, 31));
            Service.Builder service = draws.chance(0.6) ? timed(day, draws) : item(day, draws);
            if (draws.chance(0.03)) {
                service.helped(home);
            }
            if (draws.chance(0.93)) {
                service.verifiedBy(clerk);
            }
            Service done = service.subject(person).build();
            entries.add(done);
            hours += done.end().isPresent() ? done.quantity() / 60 : 0;
            if (draws.chance(0.04)) {
                Ruling.Kind kind = draws.chance(0.5) ? Ruling.Kind.CONFIRMED : Ruling.Kind.REVERSED;
                entries.add(new Ruling(done.id(), kind, clerk, at(day.plusDays(9), 2)));
            }
        }
        if (hours >= 16) {
            move(person, Movement.Kind.REDEMPTION, 10, draws);
        }
    }

    private Service.Builder timed(LocalDate day, Draws draws) {
        int minutes = draws.pick(List.of(60, 90, 120, 150, 180));
        Instant start = at(day, draws.between(0, 8));
        Instant end = start.plusSeconds(60L * minutes);
        return Service.builder()
                .id(next("s"))
                .rules(BundledPolicies.LOUXING_POINTS.id())
                .activity(draws.pick(BY_THE_HOUR))
                .quantity(minutes)
                .start(start)
                .end(end)
                .recordedAt(end);
    }

    private Service.Builder item(LocalDate day, Draws draws) {
        Instant start = at(day, 11);
        return Service.builder()
                .id(next("s"))
                .rules(BundledPolicies.LOUXING_POINTS.id())
                .activity(BY_THE_PIECE.get(draws.weighted(60, 10, 10, 20)))
                .quantity(1)
                .start(start)
                .recordedAt(start);
    }

    /** A year begins with 70 points, which covers what is drawn here. */
    private void move(ActorId from, Movement.Kind kind, int points, Draws draws, ActorId... to) {
        LocalDate day = LocalDate.of(2025, 10, 8).plusDays(draws.between(0, 12));
        Movement.Builder movement = Movement.builder()
                .id(next("x"))
                .subject(from)
                .rules(BundledPolicies.LOUXING_POINTS.id())
                .kind(kind)
                .points(Points.of(points))
                .on(day)
                .recordedAt(at(day, 12));
        for (ActorId person : to) {
            movement.to(person);
        }
        entries.add(movement.build());
    }
}
