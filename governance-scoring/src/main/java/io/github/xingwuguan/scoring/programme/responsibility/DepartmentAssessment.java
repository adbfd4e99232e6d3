package io.github.xingwuguan.scoring.programme.responsibility;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.programme.responsibility.AssessedFact;
import io.github.xingwuguan.programme.responsibility.AssessmentRules;
import io.github.xingwuguan.scoring.programme.responsibility.AssessmentLine.Standing;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the work of a department comes to (部门考核结果). The points of a ratio are rounded once, HALF_UP, to four decimals; the weights of
 * what does not apply go to the rest in one line of their own. Immutable.
 */
@Value.Immutable
public sealed interface DepartmentAssessment permits ImmutableDepartmentAssessment {
    /** {@return the department} */
    OrgId department();

    /** {@return the rules} */
    PolicyId rules();

    /** {@return the digest of the rules} */
    Digest digest();

    /** {@return what each ratio comes to, in the order of the rules} */
    List<AssessmentLine> lines();

    /** {@return what the score is made of; the lines add up to it exactly} */
    List<ScoreLine> parts();

    /** {@return the points; empty if nothing that weighs applied} */
    Optional<Points> score();

    /** {@return the most points there are} */
    Points max();

    /**
     * {@return the assessment of a department}
     *
     * @param department the department
     * @param sheet its facts; only ratios are read
     * @param rules by what it is assessed
     */
    static DepartmentAssessment of(OrgId department, FactSheet sheet, AssessmentRules rules) {
        List<AssessmentLine> lines = new ArrayList<>();
        List<ScoreLine> parts = new ArrayList<>();
        long applying = 0;
        long sum = 0;
        for (AssessedFact fact : rules.facts()) {
            AssessmentLine line = line(fact, sheet.fact(fact.fact()));
            lines.add(line);
            if (line.standing().weighs()) {
                applying += fact.weight().units();
                sum += line.points().units();
                parts.add(new ScoreLine(ScoreLine.Kind.POINTS, fact.fact(), line.points()));
            }
        }
        Builder assessed = new Builder()
                .department(department)
                .rules(rules.id())
                .digest(rules.digest())
                .addAllLines(lines)
                .max(rules.max());
        if (applying > 0) {
            long score = scaled(sum, rules.max().units(), applying);
            if (score != sum) {
                parts.add(new ScoreLine(ScoreLine.Kind.REWEIGHT, rules.id().toString(), new Points(score - sum)));
            }
            assessed.score(new Points(score)).addAllParts(parts);
        }
        return assessed.build();
    }

    private static AssessmentLine line(AssessedFact fact, Fact value) {
        Optional<Ratio> ratio = value instanceof Fact.Share share ? Optional.of(share.ratio()) : Optional.empty();
        Standing standing = standing(fact, ratio);
        Points points = standing == Standing.COUNTED ? new Points(earned(ratio.orElseThrow(), fact)) : Points.ZERO;
        return new AssessmentLine(fact.fact(), ratio, standing, points);
    }

    private static Standing standing(AssessedFact fact, Optional<Ratio> ratio) {
        if (fact.weight().equals(Points.ZERO)) {
            return Standing.INFORMATION;
        } else if (ratio.isPresent()) {
            return ratio.get().isEmpty() ? Standing.NOTHING_DUE : Standing.COUNTED;
        }
        return switch (fact.missing()) {
            case ZERO -> Standing.MISSING;
            case LEAVE_OUT -> Standing.LEFT_OUT;
        };
    }

    /** weight × (n/d − floor) / (target − floor), within 0 and the weight. */
    private static long earned(Ratio ratio, AssessedFact fact) {
        long floor = fact.floor().units();
        // within 10^13: a part of a ratio is at most 10^9, a share at most 10^4 units
        long above = ratio.numerator() * Quantity.ONE - floor * ratio.denominator();
        long span = (fact.target().units() - floor) * ratio.denominator();
        return scaled(Math.max(0, Math.min(above, span)), fact.weight().units(), span);
    }

    /** part × whole / of, HALF_UP. */
    private static long scaled(long part, long whole, long of) {
        Fraction exact = new Fraction(
                BigInteger.valueOf(part).multiply(BigInteger.valueOf(whole)),
                BigInteger.valueOf(of).multiply(BigInteger.valueOf(Quantity.ONE)));
        return exact.toUnits().longValueExact();
    }

    /** Builds a {@link DepartmentAssessment}. */
    final class Builder extends ImmutableDepartmentAssessment.Builder {
        Builder() {}
    }
}
