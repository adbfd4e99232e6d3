package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import java.util.ArrayList;
import java.util.List;

/**
 * Two ratings of one compound side by side (评定对比): what if a fact were different, or another rubric in force.
 *
 * @param before the first
 * @param after the second
 */
public record RatingChange(Rating before, Rating after) {
    /**
     * An indicator whose points differ (指标变化). An indicator that only one rubric has earned 0 under the other.
     *
     * @param indicator its id
     * @param before its points in the first
     * @param after its points in the second
     */
    public record Difference(String indicator, Points before, Points after) {}

    /** {@return the total of the second less that of the first} */
    public Points total() {
        return after.total().minus(before.total());
    }

    /** {@return the indicators whose points differ, in the order of the second rubric, then those that only the first has} */
    public List<Difference> differences() {
        List<IndicatorScore> old = scores(before);
        List<IndicatorScore> now = scores(after);
        List<Difference> differences = new ArrayList<>();
        for (IndicatorScore score : now) {
            add(score.indicator().id(), points(old, score.indicator().id()), score.points(), differences);
        }
        for (IndicatorScore score : old) {
            if (now.stream()
                    .noneMatch(n -> n.indicator().id().equals(score.indicator().id()))) {
                add(score.indicator().id(), score.points(), Points.ZERO, differences);
            }
        }
        return List.copyOf(differences);
    }

    private static void add(String indicator, Points before, Points after, List<Difference> differences) {
        if (!before.equals(after)) {
            differences.add(new Difference(indicator, before, after));
        }
    }

    private static List<IndicatorScore> scores(Rating rating) {
        List<IndicatorScore> scores = new ArrayList<>();
        rating.dimensions().forEach(dimension -> scores.addAll(dimension.indicators()));
        scores.addAll(rating.bonusItems());
        return scores;
    }

    private static Points points(List<IndicatorScore> scores, String indicator) {
        return scores.stream()
                .filter(score -> score.indicator().id().equals(indicator))
                .map(IndicatorScore::points)
                .findFirst()
                .orElse(Points.ZERO);
    }
}
