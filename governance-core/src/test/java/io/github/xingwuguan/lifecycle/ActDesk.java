package io.github.xingwuguan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.shape.Notation;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** One small lifecycle in the making: a test tells it who does what. Each step comes an hour after the last. */
public final class ActDesk<S extends Stamped, R> {
    public static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();

    public final List<Acted<S, R>> entries = new ArrayList<>();
    private final Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle;
    private final DatedRules<R> policy;
    public S state;
    public Instant now = Instant.parse("2025-03-03T01:00:00Z");

    public ActDesk(Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle, DatedRules<R> policy, S state) {
        this.lifecycle = lifecycle;
        this.policy = policy;
        this.state = state;
    }

    public static <R> DatedRules<R> policy(Shape<R> form, R rules) {
        return policy(form, rules, "example@1");
    }

    public static <R> DatedRules<R> policy(Shape<R> form, R rules, String id) {
        return DatedRules.builder(form)
                .id(PolicyId.parse(id))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .rules(rules)
                .build();
    }

    /** Somebody at the level of the part. */
    public static Actor actor(String id, Role role, String org) {
        Level level = switch (role) {
            case COMMUNITY -> Level.COMMUNITY;
            case SUBDISTRICT -> Level.SUBDISTRICT;
            case DEPARTMENT, DISTRICT, SYSTEM -> Level.DISTRICT;
            case RESIDENT, GRID_WORKER, PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_ENTERPRISE -> Level.GRID;
        };
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    public Context<DatedRules<R>> context(Actor actor) {
        return new Context<>(actor, now, policy, CHINA);
    }

    public Decision<Acted<S, R>> asks(Actor actor, Act<S, R> act) {
        now = now.plus(Duration.ofHours(1));
        return lifecycle.decide(state, act, context(actor));
    }

    /** Somebody does it. */
    public ActDesk<S, R> does(Actor actor, Act<S, R> act) {
        Decision<Acted<S, R>> decision = asks(actor, act);
        assertThat(decision.refusal()).as(act.code()).isEmpty();
        state = lifecycle.fold(state, decision.events());
        entries.addAll(decision.events());
        return this;
    }

    /** Somebody is refused, and nothing changes. */
    public ActDesk<S, R> refuses(Actor actor, Act<S, R> act, String code) {
        assertThat(asks(actor, act).refusal().orElseThrow().code())
                .as(act.code())
                .isEqualTo(code);
        return this;
    }

    public ActDesk<S, R> waits(Duration time) {
        now = now.plus(time);
        return this;
    }

    public ActDesk<S, R> waits(int days) {
        return waits(Duration.ofDays(days));
    }

    /**
     * Random people who want random things: nothing throws, a refusal changes nothing, the state is the fold of its entries, what is allowed
     * is refused for its content only, and every entry survives the wire.
     */
    public void walks(
            long seed,
            List<Actor> people,
            Shape<Acted<S, R>> entry,
            BiFunction<Random, ActDesk<S, R>, Act<S, R>> acts) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        S first = state;
        for (int i = 0; i < 40; i++) {
            now = now.plus(Duration.ofHours(random.nextInt(60)));
            Act<S, R> act = acts.apply(random, this);
            Actor actor = people.get(random.nextInt(people.size()));
            boolean isAllowed = lifecycle.allowed(state, context(actor)).contains(act.rule());
            S before = state;
            Decision<Acted<S, R>> decision = lifecycle.decide(state, act, context(actor));
            if (decision.refusal().isPresent()) {
                assertThat(state).isSameAs(before);
                assertThat(decision.refusal().orElseThrow().text().zh())
                        .isNotBlank()
                        .doesNotContain("{");
                assertThat(isAllowed
                                && Set.of("role", "stage")
                                        .contains(
                                                decision.refusal().orElseThrow().code()))
                        .isFalse();
                continue;
            }
            assertThat(isAllowed).as(act.code()).isTrue();
            state = lifecycle.fold(state, decision.events());
            entries.addAll(decision.events());
            assertThat(state.seq()).isEqualTo(entries.size());
        }
        assertThat(lifecycle.fold(first, entries)).isEqualTo(state);
        for (Acted<S, R> done : entries) {
            assertThat(Notation.roundTrip(entry, done)).isEqualTo(done);
        }
    }

    /** Every act of the sealed root has a line of the table and every line an act; each comes back from the wire under its code. */
    public static <S extends Stamped, R> void checkWire(
            Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle,
            Class<?> root,
            Type<Act<S, R>> type,
            List<? extends Act<S, R>> acts) {
        assertThat(acts).extracting(Object::getClass).containsExactlyInAnyOrder(root.getPermittedSubclasses());
        Set<Rule<S, DatedRules<R>>> named = acts.stream().map(Act::rule).collect(Collectors.toSet());
        assertThat(named).containsExactlyInAnyOrderElementsOf(lifecycle.table());
        for (Act<S, R> act : acts) {
            assertThat(Notation.roundTrip(type, act)).isEqualTo(act);
            assertThat(Notation.variant(type, act)).isEqualTo(act.code());
        }
    }
}
