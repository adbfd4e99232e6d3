package io.github.xingwuguan.scoring.rating;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.xingwuguan.basics.Apportionment;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.rating.Gate;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.Veto;
import io.github.xingwuguan.rating.award.RubricRef;
import io.github.xingwuguan.rating.award.ScoreBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The rating of one compound with every line (评定结果): a view of what the kernels computed for its row. Figures are those of the
 * batch; texts and lists are built when asked for. Immutable and thread-safe.
 */
public final class Rating {
    private final Bound bound;
    private final int row;
    private final LocalDate asOf;
    private final RatingTable figures;
    private final Workspace work;
    private final Scores scores;
    private final Supplier<List<DimensionScore>> dimensions = Suppliers.memoize(this::scoreDimensions);

    Rating(Bound bound, int row, LocalDate asOf, RatingTable figures, Workspace work) {
        this.bound = bound;
        this.row = row;
        this.asOf = asOf;
        this.figures = figures;
        this.work = work;
        this.scores = new Scores(bound, row, work);
    }

    /** {@return whose rating it is; the row's subject} */
    public String subject() {
        return bound.table.subject(row);
    }

    /** {@return the rubric} */
    public Rubric rubric() {
        return bound.plan.rubric();
    }

    /** {@return the rubric's id and version} */
    public PolicyId policy() {
        return rubric().id();
    }

    /** {@return the digest of the rubric} */
    public Digest digest() {
        return rubric().digest();
    }

    /** {@return the day of the rating} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return how far it can be relied on} */
    public RatingStatus status() {
        return figures.status(0);
    }

    /** {@return the stars before any quota, 0 for none; empty if the rating is not final} */
    public OptionalInt star() {
        return figures.star(0);
    }

    /** {@return how many dimensions are lit} */
    public int lit() {
        return figures.lit(0);
    }

    /** {@return the points of all dimensions together} */
    public Points base() {
        return figures.base(0);
    }

    /** {@return the points on top, at most the cap} */
    public Points bonus() {
        return total().minus(base());
    }

    /** {@return the points of all dimensions and the bonus, exact} */
    public Points total() {
        return figures.total(0);
    }

    /** {@return the total as it is published: HALF_UP to the scale of the rubric} */
    public Points published() {
        return Apportionment.round(total(), rubric().scale());
    }

    /** {@return the dimensions in the order of the rubric} */
    public List<DimensionScore> dimensions() {
        return dimensions.get();
    }

    private List<DimensionScore> scoreDimensions() {
        int count = bound.plan.dimensionCount();
        ImmutableList.Builder<DimensionScore> scored = ImmutableList.builderWithExpectedSize(count);
        for (int d = 0; d < count; d++) {
            scored.add(scores.dimension(d, figures.dimension(0, d)));
        }
        return scored.build();
    }

    /** {@return the bonus items} */
    public List<IndicatorScore> bonusItems() {
        return scores.of(bound.plan.dimensionCount());
    }

    /** {@return lines that add up to the total exactly: points, reweighting, bonus, and what the cap takes away} */
    public List<ScoreLine> lines() {
        List<ScoreLine> lines = new ArrayList<>();
        for (DimensionScore dimension : dimensions()) {
            dimension
                    .indicators()
                    .forEach(score -> lines.add(new ScoreLine(
                            ScoreLine.Kind.POINTS, score.indicator().id(), score.points())));
            if (!dimension.reweight().equals(Points.ZERO)) {
                lines.add(new ScoreLine(
                        ScoreLine.Kind.REWEIGHT, dimension.dimension().id(), dimension.reweight()));
            }
        }
        bonusItems()
                .forEach(item -> lines.add(
                        new ScoreLine(ScoreLine.Kind.BONUS, item.indicator().id(), item.points())));
        if (capped() > 0) {
            lines.add(new ScoreLine(ScoreLine.Kind.CAP, "bonus", new Points(-capped())));
        }
        return List.copyOf(lines);
    }

    /** {@return what the cap takes away from the bonus, in units of 1/10,000} */
    long capped() {
        return Packed.points(work.sums[bound.plan.dimensionCount()][0]) - bonus().units();
    }

    /** {@return the gates that are not passed} */
    public List<Gate> failedGates() {
        return gates(TruthKernel.FALSE);
    }

    /** {@return the gates that cannot be decided yet} */
    public List<Gate> openGates() {
        return gates(TruthKernel.UNKNOWN);
    }

    private List<Gate> gates(byte answer) {
        return answering(answer, rubric().gates(), 0);
    }

    /** {@return the vetoes that strike} */
    public List<Veto> vetoes() {
        return vetoes(TruthKernel.TRUE);
    }

    /** {@return the vetoes that are under appeal or rest on something unknown} */
    public List<Veto> openVetoes() {
        return vetoes(TruthKernel.UNKNOWN);
    }

    private List<Veto> vetoes(byte answer) {
        return answering(answer, rubric().vetoes(), rubric().gates().size());
    }

    private <T> List<T> answering(byte answer, List<T> rules, int first) {
        List<T> answering = new ArrayList<>();
        for (int r = 0; r < rules.size(); r++) {
            if (work.answers[first + r][0] == answer) {
                answering.add(rules.get(r));
            }
        }
        return List.copyOf(answering);
    }

    /** {@return what points lack to the next star; empty at the top} */
    public Optional<StarGap> gapToNextStar() {
        Thresholds ladder = bound.plan.thresholds();
        int next = reached() + 1;
        if (next > ladder.stars) {
            return Optional.empty();
        }
        Map<String, Points> lackingByDimension = new LinkedHashMap<>();
        for (int d = 0; d < bound.plan.dimensionCount(); d++) {
            int lacking = ladder.dimensions[d][next - 1] - ladder.graded(figures.dimensions[d][0]);
            if (lacking > 0) {
                lackingByDimension.put(bound.plan.dimension(d).id(), new Points(lacking));
            }
        }
        int total = Math.max(0, ladder.total[next - 1] - ladder.graded(figures.total[0]));
        return Optional.of(new StarGap(
                next,
                new Points(total),
                Collections.unmodifiableMap(lackingByDimension),
                ladder.litModel ? Math.max(0, next - lit()) : 0));
    }

    /** {@return the star that points alone reach, before gates, vetoes and gaps} */
    int reached() {
        return bound.plan.thresholds().litModel ? Math.min(work.reach[0], work.lit[0]) : work.reach[0];
    }

    /** {@return why the rating is as it is: gates, vetoes and gaps first, then what lacks to the next star, then losses, largest first} */
    public List<Reason> reasons() {
        return new Reasons(this).all();
    }

    /** {@return what was lost by the body that answers for it, over indicators; only bodies that lost} */
    public Map<String, Points> lostByResponsible() {
        Map<String, Points> lost = new TreeMap<>();
        dimensions().stream()
                .flatMap(dimension -> dimension.indicators().stream())
                .filter(score -> score.lost().units() > 0)
                .forEach(score -> lost.merge(score.indicator().responsible(), score.lost(), Points::plus));
        return Collections.unmodifiableMap(lost);
    }

    /** {@return the next day on which a veto lapses; other changes by themselves come with the resolution of claims} */
    public Optional<LocalDate> nextChangeOn() {
        return bound.nextLapse(row, asOf, work);
    }

    /** {@return the figures and lines to be kept, with a digest of their own} */
    public RatingRecord toRecord() {
        RatingRecord.Builder record = RatingRecord.builder()
                .rubric(RubricRef.of(rubric()))
                .asOf(asOf)
                .status(status())
                .lit(lit())
                .total(total())
                .addAllLines(lines());
        star().ifPresent(record::star);
        return record.build();
    }

    /**
     * {@return what a step of an award rests on}
     *
     * @throws GovernanceException {@code rating-not-final} if something that decides is open
     */
    public ScoreBasis basis() {
        int star = star().orElseThrow(() -> new GovernanceException(
                "rating-not-final", "Rating must be final for an award to rest on it, but was " + status().code()));
        return new ScoreBasis(RubricRef.of(rubric()), star, total(), toRecord().digest());
    }
}
