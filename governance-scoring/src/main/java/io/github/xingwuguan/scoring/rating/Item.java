package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.util.ArrayList;
import java.util.List;

/**
 * An indicator or bonus item, ready for subjects and for columns.
 *
 * @param indicator what is measured
 * @param dimension the position of its dimension; that of the bonus comes after the last dimension
 * @param lowered its arithmetic
 * @param condition the position of its condition; −1 if it always applies
 * @param absent what it is worth without a value
 * @param inputs the facts it reads
 */
record Item(
        Indicator indicator, int dimension, Lowered lowered, int condition, Absent absent, List<Inputs.Input> inputs) {

    boolean comparesWithOthers() {
        return indicator.kind() instanceof Kind.Cohort;
    }

    /** The items of one dimension, or of the bonus, which stand together. */
    record Span(int from, int to) {
        static List<Span> of(Rubric rubric) {
            List<Span> spans = new ArrayList<>();
            int from = 0;
            for (Dimension dimension : rubric.dimensions()) {
                int to = from + dimension.indicators().size();
                spans.add(new Span(from, to));
                from = to;
            }
            spans.add(new Span(from, from + rubric.bonus().items().size()));
            return List.copyOf(spans);
        }

        int size() {
            return to - from;
        }
    }
}
