package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.shape.PolicyHead;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A rating standard as data (评分标准): what is measured, what keeps a compound out, how points become stars.
 *
 * <p>It lints itself when built: a rubric that exists has no error. Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Rubric extends Policy permits ImmutableRubric {
    /** The wire form. */
    Shape<Rubric> SHAPE = PolicyHead.Titled.shape("Rubric", Rubric::title, Rubric::builder, Builder::build)
            .orElse("scale", Type.INT, 2, Rubric::scale, Builder::scale)
            .orElse(
                    "gradeOn",
                    Type.code("Grade on", GradeOn.values()),
                    GradeOn.EXACT,
                    Rubric::gradeOn,
                    Builder::gradeOn)
            .orElse(
                    "notApplicable",
                    Type.code("Not-applicable rule", NotApplicableRule.values()),
                    NotApplicableRule.REWEIGHT,
                    Rubric::notApplicable,
                    Builder::notApplicable)
            .orElse(
                    "minEvidenceLevel",
                    Type.code("Evidence level", EvidenceLevel.values()),
                    EvidenceLevel.COMMUNITY,
                    Rubric::minEvidenceLevel,
                    Builder::minEvidenceLevel)
            .many("evidenceKinds", Type.TEXT, Rubric::evidenceKinds, Builder::addAllEvidenceKinds)
            .one("facts", Type.list(FactKey.SHAPE), Rubric::facts, Builder::addAllFacts)
            .one("dimensions", Type.list(Dimension.SHAPE), Rubric::dimensions, Builder::addAllDimensions)
            .orElse("bonus", Bonus.SHAPE, Bonus.NONE, Rubric::bonus, Builder::bonus)
            .many("gates", Gate.SHAPE, Rubric::gates, Builder::addAllGates)
            .many("vetoes", Veto.SHAPE, Rubric::vetoes, Builder::addAllVetoes)
            .one("ladder", StarLadder.SHAPE, Rubric::ladder, Builder::ladder)
            .one("award", AwardTerms.SHAPE, Rubric::award, Builder::award)
            .done();

    /** {@return the name} */
    Label title();

    /** {@return how many decimals are published, 0 to 4} */
    @Value.Default
    default int scale() {
        return 2;
    }

    /** {@return on which value stars are decided} */
    @Value.Default
    default GradeOn gradeOn() {
        return GradeOn.EXACT;
    }

    /** {@return what happens to points that are not applicable} */
    @Value.Default
    default NotApplicableRule notApplicable() {
        return NotApplicableRule.REWEIGHT;
    }

    /** {@return the lowest evidence level that counts; what is below is missing with the reason {@code unverified}} */
    @Value.Default
    default EvidenceLevel minEvidenceLevel() {
        return EvidenceLevel.COMMUNITY;
    }

    /** {@return the kinds of evidence that indicators may ask for} */
    List<String> evidenceKinds();

    /** {@return every fact that the rubric reads, with its type} */
    List<FactKey> facts();

    /** {@return what is measured, 1 to 16} */
    List<Dimension> dimensions();

    /** {@return points on top} */
    @Value.Default
    default Bonus bonus() {
        return Bonus.NONE;
    }

    /** {@return what must hold to take part, at most 32} */
    List<Gate> gates();

    /** {@return what takes stars away, at most 32} */
    List<Veto> vetoes();

    /** {@return how points become stars} */
    StarLadder ladder();

    /** {@return how stars are awarded, watched and lost} */
    AwardTerms award();

    /** {@return every indicator of every dimension, in order; bonus items are not among them} */
    default Stream<Indicator> indicators() {
        return dimensions().stream().flatMap(dimension -> dimension.indicators().stream());
    }

    /** {@return the sum of the dimensions' maxima, bonus not included} */
    @Value.Lazy
    default Points maxPoints() {
        return dimensions().stream().map(Dimension::maxPoints).reduce(Points.ZERO, Points::plus);
    }

    @Override
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** {@return what somebody should look at, though the rubric can be used} */
    default Problems warnings() {
        return RubricLint.run(this);
    }

    /**
     * {@return what is wrong with facts that are meant for this rubric: {@code unknown-fact} (a warning, with what may have been meant), {@code
     *     wrong-type}, {@code unknown-level}}. A rating does not refuse such facts; it takes them as missing and says so.
     *
     * @param sheet the facts of a compound
     */
    default Problems lint(FactSheet sheet) {
        return FactSheetLint.run(this, sheet);
    }

    /**
     * Lints the rubric.
     *
     * @throws io.github.xingwuguan.basics.GovernanceException with every problem at once
     */
    @Value.Check
    default void check() {
        RubricLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rubric}. */
    final class Builder extends ImmutableRubric.Builder implements PolicyHead.Titled<Builder> {
        Builder() {}
    }
}
