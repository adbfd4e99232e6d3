package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.DateRange;
import java.time.LocalDate;

/**
 * In which time an owner can ask a court to set a resolution aside (撤销权行使期间): one year after the owner knew or should have known of it,
 * article 12 of the interpretation of 2020-12-23.
 */
public final class ChallengePeriod {
    private ChallengePeriod() {}

    /**
     * {@return the days on which an owner can still ask}
     *
     * @param knownOn when the owner knew or should have known; the day of the same date a year later is the last
     */
    public static DateRange from(LocalDate knownOn) {
        return DateRange.of(knownOn, knownOn.plusYears(1).plusDays(1));
    }
}
