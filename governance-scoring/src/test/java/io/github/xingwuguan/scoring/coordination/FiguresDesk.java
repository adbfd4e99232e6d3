package io.github.xingwuguan.scoring.coordination;

import static io.github.xingwuguan.scoring.coordination.ConferenceFiguresTest.step;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Stamped;
import io.github.xingwuguan.shape.Shape;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Actors, policies and steps that the tests of figures share. */
final class FiguresDesk {
    static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();
    static final Instant START = Instant.parse("2025-03-03T01:00:00Z");
    static final PlaceId X1 = PlaceId.of("x1");
    static final Actor BRANCH = actor("sun", Role.PARTY_BRANCH, "branch-1", Level.GRID);
    static final Actor FIRM = actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID);
    static final Actor FIRE = actor("fang", Role.DEPARTMENT, "fire", Level.DISTRICT);
    static final Actor COMMUNITY = actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY);

    static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    static Actor resident(int number) {
        return actor("n" + number, Role.RESIDENT, "residents", Level.GRID);
    }

    static <R> DatedRules<R> policy(Shape<R> form, R rules) {
        return DatedRules.builder(form)
                .id(PolicyId.parse("example@1"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .rules(rules)
                .build();
    }

    /** Somebody does something so many hours after the start. */
    record Step<S extends Stamped, R>(int hours, Actor actor, Act<S, R> act) {}

    @SafeVarargs
    static <S extends Stamped, R> S after(
            Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle, DatedRules<R> policy, S first, Step<S, R>... steps) {
        S state = first;
        for (Step<S, R> step : steps) {
            Context<DatedRules<R>> context =
                    new Context<>(step.actor(), START.plus(Duration.ofHours(step.hours())), policy, CHINA);
            state = lifecycle.fold(
                    state, lifecycle.decide(state, step.act(), context).events());
        }
        return state;
    }

    private FiguresDesk() {}
}
