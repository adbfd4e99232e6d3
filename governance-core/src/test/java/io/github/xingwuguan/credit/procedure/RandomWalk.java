package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.Season;
import io.github.xingwuguan.calendar.Shift;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Command;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Event;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random people who send random commands to procedures of one kind, one after the other, sensible and senseless ones. */
final class RandomWalk<S extends Procedure<?>, E extends Event<S>, A extends Command<S, E, CreditPolicy>> {
    /** A working week without holidays for the rest of the century, so that walks can be long. */
    private static final WorkCalendar WEEKS = WorkCalendar.builder()
            .id(PolicyId.of("weeks", "1"))
            .covered(DateRange.of(LocalDate.of(2023, 1, 1), LocalDate.of(2100, 1, 1)))
            .addSeason(Season.of(LocalDate.of(2023, 1, 1), Shift.parse("08:00-18:00")))
            .build();

    private static final List<Actor> PEOPLE = List.of(
            Desk.FIRM,
            Desk.OTHER_FIRM,
            Desk.RESIDENT,
            Desk.COMMITTEE,
            Desk.SUBDISTRICT,
            Desk.HOUSING,
            Desk.DISTRICT,
            Desk.SYSTEM,
            // Who should be kept out: one person with two posts, a colleague in the wrong place, a wrong level.
            Desk.actor("li", Role.DISTRICT, "district-1", Level.DISTRICT),
            Desk.actor("chen", Role.DEPARTMENT, "firm-1", Level.DISTRICT),
            Desk.actor("deng", Role.SUBDISTRICT, "subdistrict-1", Level.DISTRICT));

    private static final List<CreditPolicy> OTHERS =
            List.of(ProcedurePolicies.NEXT, ProcedurePolicies.TRIAL, ProcedurePolicies.WITHOUT_EXIT);

    /** One step and its outcome. */
    record Step<S, E, A>(S before, A command, Context<CreditPolicy> context, Decision<E> decision) {}

    /** One procedure from its beginning to where it was left. */
    record History<S, E>(S first, List<E> events, S last) {}

    private final ProcedureKind<S, E, A> kind;
    private final Random random;
    private final List<History<S, E>> finished = new ArrayList<>();
    private Instant now = Desk.at("2024-03-04");
    private S first;
    private S state;
    private List<E> events = new ArrayList<>();

    RandomWalk(ProcedureKind<S, E, A> kind, long seed) {
        this.kind = kind;
        this.random = new Random(seed);
        this.first = kind.initial.apply(now);
        this.state = first;
    }

    S state() {
        return state;
    }

    /** Somebody tries something, most of the time what the table allows. */
    Step<S, E, A> step() {
        if (random.nextInt(25) == 0) {
            restart();
        }
        now = now.plus(Duration.ofSeconds(random.nextInt(random.nextInt(3) == 0 ? 2_000_000 : 100_000)));
        Instant at = random.nextInt(50) == 0 ? now.minus(Duration.ofDays(400)) : now;
        CreditPolicy policy = random.nextInt(30) == 0 ? pick(OTHERS) : ProcedurePolicies.POLICY;
        List<A> commands = kind.commands.apply(policy.day(at));
        A command = pick(commands);
        Context<CreditPolicy> context = new Context<>(pick(PEOPLE), at, policy, WEEKS);
        for (int i = 0;
                i < 40
                        && random.nextInt(20) > 0
                        && command.rule().refusal(state, context).isPresent();
                i++) {
            command = pick(commands);
            context = new Context<>(pick(PEOPLE), at, policy, WEEKS);
        }
        Decision<E> decision = kind.lifecycle.decide(state, command, context);
        Step<S, E, A> step = new Step<>(state, command, context, decision);
        if (decision.refusal().isEmpty()) {
            state = kind.lifecycle.fold(state, decision.events());
            events.addAll(decision.events());
        }
        return step;
    }

    private void restart() {
        finished.add(new History<>(first, events, state));
        first = kind.initial.apply(now);
        state = first;
        events = new ArrayList<>();
    }

    /** All the histories of a walk. */
    List<History<S, E>> walk(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
        }
        restart();
        return finished;
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
