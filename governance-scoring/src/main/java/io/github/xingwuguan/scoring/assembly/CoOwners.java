package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.CoOwner;
import io.github.xingwuguan.assembly.CoOwnerRule;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.basics.ActorId;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What several holders of one unit say together. */
final class CoOwners {
    private CoOwners() {}

    /** {@return the last ballot of those who carry the unit; empty if nobody does} */
    static Optional<Ballot> agree(CoOwnerRule rule, VotingUnit unit, List<Ballot> ballots) {
        for (Choice choice : Choice.values()) {
            List<Ballot> alike =
                    ballots.stream().filter(ballot -> ballot.choice() == choice).toList();
            if (choice != Choice.SPOILED && carries(rule, unit, alike)) {
                return alike.stream().max(Comparator.comparing(Ballot::at).thenComparing(Ballot::voter));
            }
        }
        return Optional.empty();
    }

    private static boolean carries(CoOwnerRule rule, VotingUnit unit, List<Ballot> alike) {
        return switch (rule) {
            case DESIGNATED -> false;
            case UNANIMOUS -> alike.size() == unit.holders().size();
            case SHARES -> isOverHalf(unit, alike);
        };
    }

    /** Sums fractions without dividing: shares need not have one denominator. */
    private static boolean isOverHalf(VotingUnit unit, List<Ballot> alike) {
        Set<ActorId> voters = alike.stream().map(Ballot::voter).collect(Collectors.toSet());
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (CoOwner holder : unit.holders()) {
            if (voters.contains(holder.id())) {
                BigInteger over = BigInteger.valueOf(holder.share().denominator());
                numerator = numerator
                        .multiply(over)
                        .add(BigInteger.valueOf(holder.share().numerator()).multiply(denominator));
                denominator = denominator.multiply(over);
            }
        }
        return numerator.shiftLeft(1).compareTo(denominator) > 0;
    }
}
