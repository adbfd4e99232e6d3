package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Stamped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The history of one small lifecycle in the making (历程编写): what the engine refuses is no data. */
final class ActScript<S extends Stamped, R> {
    private static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();

    private final Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle;
    private final DatedRules<R> policy;
    private final List<Acted<S, R>> entries = new ArrayList<>();
    private S state;

    ActScript(Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle, DatedRules<R> policy, S first) {
        this.lifecycle = lifecycle;
        this.policy = policy;
        this.state = first;
    }

    /** An hour of a day in China. */
    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(WorkCalendar.CHINA).toInstant();
    }

    ActScript<S, R> then(Instant at, Actor actor, Act<S, R> act) {
        List<Acted<S, R>> done = lifecycle
                .decide(state, act, new Context<>(actor, at, policy, CALENDAR))
                .events();
        state = lifecycle.fold(state, done);
        entries.addAll(done);
        return this;
    }

    ActLog<S, R> log(String id) {
        return new ActLog<>(id, entries);
    }
}
