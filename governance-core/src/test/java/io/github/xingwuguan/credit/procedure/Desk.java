package io.github.xingwuguan.credit.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One procedure in the making: a test tells it who does what, when. */
final class Desk<S extends Procedure<?>, E extends Event<S>> {
    static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();

    static final Actor FIRM = actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID);
    static final Actor OTHER_FIRM = actor("he", Role.PROPERTY_ENTERPRISE, "firm-2", Level.GRID);
    static final Actor RESIDENT = actor("wu", Role.RESIDENT, "residents", Level.GRID);
    static final Actor COMMITTEE = actor("feng", Role.OWNERS_COMMITTEE, "committee-1", Level.GRID);
    static final Actor SUBDISTRICT = actor("zhao", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT);
    static final Actor HOUSING = actor("sun", Role.DEPARTMENT, "housing", Level.DISTRICT);
    static final Actor DISTRICT = actor("qian", Role.DISTRICT, "district-1", Level.DISTRICT);
    static final Actor SYSTEM = actor("system", Role.SYSTEM, "host", Level.DISTRICT);

    private final Lifecycle<S, E, CreditPolicy> lifecycle;
    private final List<E> events = new ArrayList<>();
    private CreditPolicy policy = ProcedurePolicies.POLICY;
    private S state;

    private Desk(Lifecycle<S, E, CreditPolicy> lifecycle, S state) {
        this.lifecycle = lifecycle;
        this.state = state;
    }

    static <S extends Procedure<?>, E extends Event<S>> Desk<S, E> of(
            Lifecycle<S, E, CreditPolicy> lifecycle, S state) {
        return new Desk<>(lifecycle, state);
    }

    static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    static Instant at(String dateTime) {
        String full = dateTime.contains("T") ? dateTime : dateTime + "T10:00";
        return LocalDateTime.parse(full).toInstant(ZoneOffset.ofHours(8));
    }

    Desk<S, E> under(CreditPolicy next) {
        policy = next;
        return this;
    }

    Desk<S, E> does(Actor actor, String when, Command<S, E, CreditPolicy> command) {
        List<E> happened =
                lifecycle.decide(state, command, context(actor, when)).events();
        state = lifecycle.fold(state, happened);
        events.addAll(happened);
        return this;
    }

    /** The refusal, after nothing has changed. */
    Refusal refusal(Actor actor, String when, Command<S, E, CreditPolicy> command) {
        return refusal(actor, at(when), command);
    }

    Refusal refusal(Actor actor, Instant when, Command<S, E, CreditPolicy> command) {
        Optional<Refusal> why = lifecycle
                .decide(state, command, new Context<>(actor, when, policy, CHINA))
                .refusal();
        assertThat(why).as("refusal of %s", command).isPresent();
        return why.orElseThrow();
    }

    Desk<S, E> refuses(ProcedureRefusal why, Actor actor, String when, Command<S, E, CreditPolicy> command) {
        assertThat(refusal(actor, when, command).code()).isEqualTo(why.code());
        return this;
    }

    private Context<CreditPolicy> context(Actor actor, String when) {
        return new Context<>(actor, at(when), policy, CHINA);
    }

    S state() {
        return state;
    }

    List<E> events() {
        return List.copyOf(events);
    }

    E last() {
        return events.get(events.size() - 1);
    }

    static LocalDate day(Optional<Deadline> due) {
        return due.orElseThrow().due().atZone(CHINA.zone()).toLocalDate();
    }
}
