package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Type;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All who hold a unit at a time (共有人): their shares add up to 1 exactly, so that three thirds are a whole.
 *
 * @param all 1 to 1,000 holders, each once
 */
public record Holders(List<Holder> all) {
    /** A list of holders on the wire. */
    public static final Type<Holders> TYPE = Type.list(Holder.SHAPE).as(Holders::new, Holders::all);

    private static final int MAX = 1_000;

    /**
     * Checks the shares.
     *
     * @param all 1 to 1,000 holders, each once
     * @throws io.github.xingwuguan.basics.GovernanceException {@code holder-count}, {@code duplicate-holder} or
     *     {@code shares-not-whole}, all at once
     */
    public Holders {
        all = List.copyOf(all);
        Problems.Collector problems = Problems.collector();
        if (all.isEmpty() || all.size() > MAX) {
            problems.error("holder-count", "", "Unit must have 1 to " + MAX + " holders, but had " + all.size());
        } else {
            check(all, problems);
        }
        problems.toProblems().throwIfAny();
    }

    private static void check(List<Holder> all, Problems.Collector problems) {
        Set<ActorId> seen = new HashSet<>();
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < all.size(); i++) {
            Holder holder = all.get(i);
            if (!seen.add(holder.id())) {
                problems.error(
                        "duplicate-holder", "/" + i, "Holder must stand once, but " + holder.id() + " did twice");
            }
            BigInteger over = BigInteger.valueOf(holder.share().denominator());
            numerator = numerator
                    .multiply(over)
                    .add(BigInteger.valueOf(holder.share().numerator()).multiply(denominator));
            denominator = denominator.multiply(over);
            BigInteger common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
        if (!numerator.equals(denominator)) {
            problems.error(
                    "shares-not-whole", "", "Shares must add up to 1, but gave " + shown(numerator, denominator));
        }
    }

    private static String shown(BigInteger numerator, BigInteger denominator) {
        boolean brief = denominator.bitLength() < 64;
        return brief ? numerator + "/" + denominator : numerator.compareTo(denominator) < 0 ? "less" : "more";
    }

    /**
     * {@return a single holder of the whole}
     *
     * @param id a pseudonym
     * @param name the real name
     */
    public static Holders sole(ActorId id, Masked name) {
        return new Holders(List.of(new Holder(id, name, Ratio.of(1, 1))));
    }

    /**
     * {@return whether a person is among them}
     *
     * @param person the person
     */
    public boolean holds(ActorId person) {
        return all.stream().anyMatch(holder -> holder.id().equals(person));
    }
}
