package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Values in print: rounded HALF_UP to the scale of the metric. Nothing is decided on them. */
record Display(Metric metric) {
    /** With its parts, so that rounding hides nothing: {@code 91/118 (77.1%)}. */
    String tally(Tally tally) {
        if (tally.denominator().isEmpty()) {
            return metric.value(tally).map(this::value).orElse("-");
        }
        return tally
                + metric.value(tally).map(value -> " (" + value(value) + ")").orElse("");
    }

    /** A percentage of a share, a plain number else. */
    String value(Fraction value) {
        return metric.measure().hasDenominator()
                ? decimal(value.times(Fraction.of(100, 1)), metric.scale()) + "%"
                : decimal(value, decimals());
    }

    /** Percentage points with their sign. */
    String points(Fraction change) {
        String text = decimal(change.times(Fraction.of(100, 1)), metric.scale());
        return text.startsWith("-") ? text : "+" + text;
    }

    /** A count has none; what is expected of it midway may have. */
    private int decimals() {
        return metric.measure() instanceof Measure.Sum sum ? sum.decimals() : 0;
    }

    private String decimal(Fraction value, int scale) {
        int shown = isWhole(value, scale) ? scale : Math.max(scale, 1);
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), shown, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static boolean isWhole(Fraction value, int scale) {
        return scale > 0 || value.numerator().mod(value.denominator()).signum() == 0;
    }
}
