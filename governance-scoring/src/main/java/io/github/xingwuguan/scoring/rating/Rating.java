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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The rating of one compound with every line (评定结果): a view of the {@link Verdict}. Figures are those of the
 * batch; texts and lists are built when asked for. Immutable and thread-safe.
 */
public final class Rating {
    private final Verdict verdict;
    private final RatingPlan plan;
    private final Supplier<Scores> scores;

    Rating(Verdict verdict) {
        this.verdict = verdict;
        this.plan = verdict.plan;
        this.scores = Suppliers.memoize(() -> new Scores(verdict));
    }

    /** {@return whose rating it is; the row's subject} */
    public String subject() {
        return verdict.subject.name;
    }

    /** {@return the rubric} */
    public Rubric rubric() {
        return plan.rubric();
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
        return verdict.asOf;
    }

    /** {@return how far it can be relied on} */
    public RatingStatus status() {
        return verdict.status();
    }

    /** {@return the stars before any quota, 0 for none; empty if the rating is not final} */
    public OptionalInt star() {
        int star = verdict.star();
        return star < 0 ? OptionalInt.empty() : OptionalInt.of(star);
    }

    /** {@return how many dimensions are lit} */
    public int lit() {
        return verdict.lit();
    }

    /** {@return the points of all dimensions together} */
    public Points base() {
        return new Points(verdict.base);
    }

    /** {@return the points on top, at most the cap} */
    public Points bonus() {
        return new Points(verdict.total - verdict.base);
    }

    /** {@return the points of all dimensions and the bonus, exact} */
    public Points total() {
        return new Points(verdict.total);
    }

    /** {@return the total as it is published: HALF_UP to the scale of the rubric} */
    public Points published() {
        return Apportionment.round(total(), rubric().scale());
    }

    /** {@return the dimensions in the order of the rubric} */
    public List<DimensionScore> dimensions() {
        return scores.get().dimensions;
    }

    /** {@return the bonus items} */
    public List<IndicatorScore> bonusItems() {
        return scores.get().bonus;
    }

    /** {@return lines that add up to the total exactly: points, reweighting, bonus, and what the cap takes away} */
    public List<ScoreLine> lines() {
        ImmutableList.Builder<ScoreLine> lines =
                ImmutableList.builderWithExpectedSize(verdict.lines.length + verdict.points.length + 1);
        for (DimensionScore dimension : dimensions()) {
            dimension.indicators().forEach(score -> lines.add(line(ScoreLine.Kind.POINTS, score)));
            Points reweight = dimension.reweight();
            if (reweight.units() != 0) {
                lines.add(new ScoreLine(
                        ScoreLine.Kind.REWEIGHT, dimension.dimension().id(), reweight));
            }
        }
        bonusItems().forEach(item -> lines.add(line(ScoreLine.Kind.BONUS, item)));
        if (capped() > 0) {
            lines.add(new ScoreLine(ScoreLine.Kind.CAP, "bonus", new Points(-capped())));
        }
        return lines.build();
    }

    private static ScoreLine line(ScoreLine.Kind kind, IndicatorScore score) {
        return new ScoreLine(kind, score.indicator().id(), score.points());
    }

    /** {@return what the cap takes away from the bonus, in units of 1/10,000} */
    int capped() {
        return Packed.points(verdict.sums[plan.dimensionCount()]) - (verdict.total - verdict.base);
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
            if (verdict.rulings[first + r] == answer) {
                answering.add(rules.get(r));
            }
        }
        return List.copyOf(answering);
    }

    /** {@return what points lack to the next star; empty at the top} */
    public Optional<StarGap> gapToNextStar() {
        Thresholds ladder = plan.thresholds();
        int next = verdict.reached + 1;
        if (next > ladder.stars) {
            return Optional.empty();
        }
        Map<String, Points> lackingByDimension = new LinkedHashMap<>();
        for (int d = 0; d < plan.dimensionCount(); d++) {
            int lacking = ladder.dimensions[d][next - 1] - ladder.graded(verdict.points[d]);
            if (lacking > 0) {
                lackingByDimension.put(plan.dimension(d).id(), new Points(lacking));
            }
        }
        int total = Math.max(0, ladder.total[next - 1] - ladder.graded(verdict.total));
        return Optional.of(new StarGap(
                next,
                new Points(total),
                Collections.unmodifiableMap(lackingByDimension),
                ladder.litModel ? Math.max(0, next - lit()) : 0));
    }

    /** {@return why the rating is as it is: gates, vetoes and gaps first, then what lacks to the next star, then losses, largest first} */
    public List<Reason> reasons() {
        return new Reasons(this, verdict, scores.get()).all();
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
        return IntStream.range(rubric().gates().size(), verdict.rulings.length)
                .filter(r -> verdict.rulings[r] != TruthKernel.FALSE)
                .mapToObj(r -> plan.rulings().get(r).lapse(verdict.subject.standing()))
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(asOf()))
                .min(Comparator.naturalOrder());
    }

    /** {@return the figures and lines to be kept, with a digest of their own} */
    public RatingRecord toRecord() {
        RatingRecord.Builder record = RatingRecord.builder()
                .rubric(RubricRef.of(rubric()))
                .asOf(asOf())
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
