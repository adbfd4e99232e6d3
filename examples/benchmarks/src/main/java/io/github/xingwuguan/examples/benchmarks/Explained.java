package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.scoring.rating.DimensionScore;
import io.github.xingwuguan.scoring.rating.IndicatorScore;
import io.github.xingwuguan.scoring.rating.Rating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads both explanations of one compound to the end, so that nothing promised can be left unbuilt: figures, dimensions, every line
 * with its value, state and points, every reason with what it is about and its points.
 */
@SuppressWarnings({"unchecked", "NullAway"}) // nested maps are read as such code reads them
final class Explained {
    private Explained() {}

    static long read(Map<String, Object> result) {
        long read = (Integer) result.get("star") + units(result.get("total"));
        for (Map<String, Object> dimension : (List<Map<String, Object>>) result.get("dimensions")) {
            read += length(dimension.get("id")) + units(dimension.get("points"));
            read += units(dimension.get("applicable")) + units(dimension.get("reweight"));
            for (Map<String, Object> line : (List<Map<String, Object>>) dimension.get("lines")) {
                read += length(line.get("id")) + length(line.get("state"));
                read += units(line.get("points")) + units(line.get("lost"));
                read += line.get("value") == null ? 0 : 1;
            }
        }
        for (String reason : (List<String>) result.get("reasons")) {
            read += reason.length();
        }
        return read;
    }

    private static int length(Object text) {
        return ((String) text).length();
    }

    private static long units(Object decimal) {
        return ((BigDecimal) decimal).precision();
    }

    static long read(Rating rating) {
        long read = rating.star().orElse(-1) + rating.total().units();
        for (DimensionScore dimension : rating.dimensions()) {
            read += dimension.dimension().id().length() + dimension.points().units();
            read += dimension.applicable().units() + dimension.reweight().units();
            for (IndicatorScore score : dimension.indicators()) {
                read += score.indicator().id().length() + score.state().code().length();
                read += score.points().units() + score.lost().units();
                for (Map.Entry<String, Fact> fact : score.facts().entrySet()) {
                    read += fact.getKey().length() + (fact.getValue() instanceof Fact.Missing ? 0 : 1);
                }
            }
        }
        for (ScoreLine line : rating.lines()) {
            read += line.kind().code().length()
                    + line.subject().length()
                    + line.points().units();
        }
        for (Reason reason : rating.reasons()) {
            read += reason.code().code().length() + reason.subject().length();
            for (String detail : reason.details()) {
                read += detail.length();
            }
        }
        return read;
    }

    /** Both say the same: figures, and as many reasons about the same things in the same order. */
    static void check(int row, Map<String, Object> byMaps, Rating rating, HandCard hand) {
        BigDecimal total = (BigDecimal) byMaps.get("total");
        Check.that(total.movePointRight(4).doubleValue() == hand.total[row], "explained total", row);
        Check.that(Objects.equals(byMaps.get("star"), (int) hand.star[row]), "explained star", row);
        Check.that(rating.total().units() == hand.total[row], "rated total", row);
        Check.that(rating.star().orElse(-1) == hand.star[row], "rated star", row);
        List<String> about = ((List<String>) byMaps.get("reasons"))
                .stream().map(text -> text.substring(0, text.indexOf(':'))).toList();
        List<String> subjects = rating.reasons().stream()
                .map(reason -> reason.subject().isEmpty() ? "total" : reason.subject())
                .toList();
        Check.that(about.equals(subjects), "reasons", row);
    }
}
