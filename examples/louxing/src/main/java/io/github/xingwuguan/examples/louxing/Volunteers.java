package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.programme.volunteers.Volunteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is registered as a volunteer (志愿者). In the star programme as many as make the volunteers per hundred households that the facts
 * say; where the number of households lets no whole number do so, the nearest that lies in the same band of the standard.
 */
final class Volunteers {
    /** The lower bounds of the bands of the indicator, in tenths. */
    private static final List<Integer> BANDS = List.of(0, 10, 30, 50);

    private final DistrictPlan plan;
    private final List<Volunteer> volunteers = new ArrayList<>();
    private int last;

    private Volunteers(DistrictPlan plan) {
        this.plan = plan;
    }

    static List<Volunteer> of(DistrictPlan plan) {
        Volunteers drawn = new Volunteers(plan);
        plan.compounds().forEach(drawn::compound);
        return drawn.volunteers;
    }

    private void compound(CompoundProfile compound) {
        Draws draws = Draws.of("volunteers", compound.number());
        int count = count(compound, draws);
        for (int i = 0; i < count; i++) {
            last++;
            LocalDate since = LocalDate.of(draws.between(2018, 2024), draws.between(1, 12), draws.between(1, 28));
            volunteers.add(volunteer(compound, since, Optional.empty()));
            if (draws.chance(0.01)) {
                // registered twice, and still one person
                volunteers.add(volunteer(compound, since.plusMonths(3), Optional.empty()));
            }
        }
        if (draws.chance(0.3)) {
            last++;
            volunteers.add(volunteer(compound, LocalDate.of(2019, 5, 4), Optional.of(LocalDate.of(2025, 3, 5))));
        }
    }

    private Volunteer volunteer(CompoundProfile compound, LocalDate since, Optional<LocalDate> until) {
        return new Volunteer(id(last), Names.compound(compound), since, until);
    }

    static ActorId id(int number) {
        return ActorId.of("v" + Names.digits(number, 5));
    }

    private int count(CompoundProfile compound, Draws draws) {
        if (plan.participates(compound)
                && plan.facts(compound).get("volunteers-per-hundred") instanceof Fact.Amount known) {
            long tenths = known.quantity().units() * 10 / Quantity.ONE;
            return (int) count(tenths, compound.setting().households());
        }
        return draws.between(0, 9);
    }

    /** How many volunteers make so many tenths a hundred households, or come as near as the band allows. */
    static long count(long tenths, long households) {
        long below = tenths * households / 1_000;
        long above = below + 1;
        boolean isAbove = Math.abs(tenths(above, households) - tenths) < Math.abs(tenths(below, households) - tenths);
        long near = isAbove ? above : below;
        long far = isAbove ? below : above;
        return band(tenths(near, households)) == band(tenths) ? near : far;
    }

    private static long tenths(long volunteers, long households) {
        return (volunteers * 2_000 + households) / (2 * households);
    }

    static long band(long tenths) {
        return BANDS.stream().filter(lower -> tenths >= lower).count();
    }
}
