package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a jurisdiction asks of a committee (业主组织规则): data, because five members are enough in one city and three in another.
 * Of the bundled ones none is the text of a jurisdiction.
 */
@Value.Immutable
public sealed interface CommitteeRules permits ImmutableCommitteeRules {
    /** The description. */
    Shape<CommitteeRules> SHAPE = Shape.of("Committee rules", CommitteeRules::builder, Builder::build)
            .one("fewestSeats", Type.INT, CommitteeRules::fewestSeats, Builder::fewestSeats)
            .maybe("mostSeats", Type.INT, CommitteeRules::mostSeats, Builder::mostSeats)
            .one("longestYears", Type.INT, CommitteeRules::longestYears, Builder::longestYears)
            .one("warning", Type.text(Period::parse, Period::toString), CommitteeRules::warning, Builder::warning)
            .one("leastFilled", BasicShapes.RATIO, CommitteeRules::leastFilled, Builder::leastFilled)
            .maybe("leastOwners", BasicShapes.RATIO, CommitteeRules::leastOwners, Builder::leastOwners)
            .many("conflictBasis", Type.TEXT, CommitteeRules::conflictBasis, Builder::addAllConflictBasis)
            .one("provenance", BasicShapes.PROVENANCE, CommitteeRules::provenance, Builder::provenance)
            .done();

    /** {@return the smallest size, and the fewest members an election must give, at least 1} */
    int fewestSeats();

    /** {@return the largest size; without it there is none} */
    Optional<Integer> mostSeats();

    /** {@return the longest term in years, at least 1} */
    int longestYears();

    /** {@return how long before its end a term counts as expiring, not negative} */
    Period warning();

    /** {@return the share of the seats that must be filled, inclusive; below it there must be an election} */
    Ratio leastFilled();

    /** {@return the share of the members that must stand for the owners, inclusive; without it everybody is an owner} */
    Optional<Ratio> leastOwners();

    /** {@return the articles that keep staff of the firm and their kin out, at least one} */
    List<String> conflictBasis();

    /** {@return where the rules come from} */
    Provenance provenance();

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if a figure is outside its range
     */
    @Value.Check
    default void check() {
        require(fewestSeats() >= 1, "name at least 1 seat");
        require(mostSeats().orElse(Integer.MAX_VALUE) >= fewestSeats(), "allow the smallest size");
        require(longestYears() >= 1, "allow a term of 1 year");
        require(!warning().isNegative(), "have a warning that is not negative");
        require(
                isShare(leastFilled())
                        && leastOwners().map(CommitteeRules::isShare).orElse(true),
                "have shares up to 1");
        require(!conflictBasis().isEmpty(), "name a basis for conflicts of interest");
    }

    private static boolean isShare(Ratio ratio) {
        return !ratio.isEmpty() && ratio.numerator() <= ratio.denominator();
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Committee rules must " + rule + ", but did not");
        }
    }

    /**
     * {@return the first day after the longest term: its last day has the same date as the first, and where that month has no such
     * day its last one (Civil Code, articles 201 and 202)}
     *
     * @param from the first day of the term
     */
    default LocalDate latestEnd(LocalDate from) {
        return from.plusYears(longestYears()).plusDays(1);
    }

    /** {@return a draft of ours for owners' committees (业委会): 5 to 11 seats, five years, half of the seats filled} */
    static CommitteeRules ownersCommitteeDraft() {
        return draft(5).mostSeats(11).longestYears(5).build();
    }

    /** {@return a draft of ours for property management committees (物管会): 7 seats or more, three years, half of them owners} */
    static CommitteeRules managementCommitteeDraft() {
        return draft(7).longestYears(3).leastOwners(Ratio.of(1, 2)).build();
    }

    private static Builder draft(int fewestSeats) {
        return builder()
                .fewestSeats(fewestSeats)
                .warning(Period.ofDays(180))
                .leastFilled(Ratio.of(1, 2))
                .addConflictBasis("北京市物业管理条例第三十九条", "杭州市物业管理条例第二十五条")
                .provenance(Provenance.illustrative(
                        "governance-core", "Sizes and terms that several city regulations share; adopted by nobody"));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CommitteeRules}. */
    final class Builder extends ImmutableCommitteeRules.Builder {
        Builder() {}
    }
}
