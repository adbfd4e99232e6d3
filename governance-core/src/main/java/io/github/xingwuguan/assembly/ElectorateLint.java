package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.DeliveryState;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a roll gets wrong, all at once. */
final class ElectorateLint {
    private final Electorate roll;
    private final Problems.Collector problems = Problems.collector();
    private final Map<Area.Source, Integer> sources = new EnumMap<>(Area.Source.class);

    private ElectorateLint(Electorate roll) {
        this.roll = roll;
    }

    static Problems run(Electorate roll) {
        ElectorateLint lint = new ElectorateLint(roll);
        lint.developers();
        lint.units();
        return lint.problems.toProblems();
    }

    private void developers() {
        Set<ActorId> seen = new HashSet<>();
        for (int i = 0; i < roll.developers().size(); i++) {
            if (!seen.add(roll.developers().get(i))) {
                problems.error("duplicate-developer", "/developers/" + i, "Developer must stand once, but stood twice");
            }
        }
    }

    private void units() {
        int size = roll.units().size();
        if (size == 0 || size > Electorate.MAX_UNITS) {
            problems.error(
                    size == 0 ? "no-unit" : "too-many-units",
                    "/units",
                    "Electorate must have 1 to " + Electorate.MAX_UNITS + " units, but had " + size);
            return;
        }
        Set<PlaceId> seen = new HashSet<>(size * 2);
        long total = 0;
        for (int i = 0; i < size; i++) {
            VotingUnit unit = roll.units().get(i);
            String path = "/units/" + i;
            if (!seen.add(unit.id())) {
                problems.error("duplicate-unit", path + "/id", "Unit must stand once, but " + unit.id() + " did twice");
            }
            area(path, unit);
            holders(path, unit);
            sources.merge(unit.areaSource(), 1, Integer::sum);
            total += Math.max(0, Math.min(unit.areaCenti(), VotingUnit.MAX_AREA));
        }
        if (total == 0) {
            problems.error("no-total-area", "/units", "Electorate must have a total area of more than 0, but had none");
        }
        if (sources.size() > 1) {
            problems.warning(
                    "mixed-area-sources", "/units", "Areas should come from one source, but came from " + mix());
        }
    }

    private String mix() {
        return sources.entrySet().stream()
                .map(entry -> entry.getValue() + " by " + entry.getKey().code())
                .collect(Collectors.joining(", "));
    }

    private void area(String path, VotingUnit unit) {
        if (unit.areaCenti() < 0 || unit.areaCenti() > VotingUnit.MAX_AREA) {
            problems.error(
                    "area-out-of-range",
                    path + "/areaCenti",
                    "Area must be from 0 to " + VotingUnit.MAX_AREA + " hundredths, but was " + unit.areaCenti());
        }
    }

    private void holders(String path, VotingUnit unit) {
        if (unit.holders().isEmpty()) {
            if (unit.delivery() != DeliveryState.UNSOLD) {
                problems.error(
                        "no-holder", path + "/holders", "Unit must have a holder unless it is unsold, but had none");
            }
            return;
        }
        Set<ActorId> seen = new HashSet<>();
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < unit.holders().size(); i++) {
            CoOwner holder = unit.holders().get(i);
            if (!seen.add(holder.id())) {
                problems.error("duplicate-holder", path + "/holders/" + i, "Holder must stand once, but stood twice");
            }
            BigInteger over = BigInteger.valueOf(holder.share().denominator());
            numerator = numerator
                    .multiply(over)
                    .add(BigInteger.valueOf(holder.share().numerator()).multiply(denominator));
            denominator = denominator.multiply(over);
        }
        if (!numerator.equals(denominator)) {
            problems.error("shares-not-whole", path + "/holders", "Shares must add up to 1, but did not");
        }
    }
}
