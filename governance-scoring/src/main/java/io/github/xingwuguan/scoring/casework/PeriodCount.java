package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Ratio;

/**
 * How much there was of something in a period (期间数量).
 *
 * @param definition the code of what is counted, with its version if there are several
 * @param window the days, an end included
 * @param value how many, from 0 to 1,000,000,000
 */
public record PeriodCount(String definition, DateRange window, long value) {
    /**
     * Checks window and number.
     *
     * @param definition the code of what is counted
     * @param window the days
     * @param value how many
     * @throws IllegalArgumentException if the definition is blank, the number is out of range, or the window is not within the years 1 to 9998
     */
    public PeriodCount {
        if (definition.isBlank()) {
            throw new IllegalArgumentException("Count must say what is counted, but did not");
        }
        if (window.from().getYear() < 1 || window.until().getYear() > 9_998) {
            throw new IllegalArgumentException("Window must be within the years 1 to 9998, but was " + window);
        }
        if (value < 0 || value > Ratio.MAX) {
            throw new IllegalArgumentException("Count must be from 0 to " + Ratio.MAX + ", but was " + value);
        }
    }
}
