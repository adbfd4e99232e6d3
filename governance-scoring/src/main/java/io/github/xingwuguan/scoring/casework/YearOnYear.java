package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;
import java.util.Optional;

/**
 * How a count changed from the same window of the year before (同比).
 *
 * <p>It informs and assesses nobody: whoever is judged by how few petitions there are has reason to turn people away.
 *
 * @param current the count
 * @param previous the count of the year before
 */
public record YearOnYear(PeriodCount current, PeriodCount previous) {
    /**
     * Checks that the two can be compared.
     *
     * @param current the count
     * @param previous the count of the year before
     * @throws GovernanceException {@code other-definition} if something else was counted; {@code other-window} if the windows are not the
     *     same days of the calendar a year apart, of which 29 February is not one that begins or ends them
     */
    public YearOnYear {
        if (!current.definition().equals(previous.definition())) {
            throw new GovernanceException(
                    "other-definition",
                    "Counts must have one definition, but had " + current.definition() + " and "
                            + previous.definition());
        }
        if (!isYearApart(previous.window(), current.window())) {
            throw new GovernanceException(
                    "other-window",
                    "Windows must be the same days a year apart, but were " + previous.window() + " and "
                            + current.window());
        }
    }

    /** Both ways, since 28 and 29 February come to the same day of the next year. */
    private static boolean isYearApart(DateRange before, DateRange after) {
        return before.from().plusYears(1).equals(after.from())
                && before.until().plusYears(1).equals(after.until())
                && after.from().minusYears(1).equals(before.from())
                && after.until().minusYears(1).equals(before.until());
    }

    /** Why there is no change to speak of (无同比原因). */
    public enum Absence implements ReasonCode {
        /** There was none the year before (上年同期为零). */
        NEW("new", "上年同期为零", "there was none the year before");

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
        private final Label template;

        Absence(String code, String zh, String en) {
            this.code = code;
            this.template = Label.of(zh, en);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label template() {
            return template;
        }
    }

    /**
     * A change, never divided (变化率): 520 after 1,000 are -480 of 1,000.
     *
     * @param difference how many more, or fewer
     * @param base of how many, at least 1
     */
    public record Change(long difference, long base) {
        /**
         * {@return the sign of this change less another, by cross-multiplication}
         *
         * @param basisPoints the other in 1/10,000; -4,800 are -48 %
         */
        public int compareWith(int basisPoints) {
            return Long.compare(difference * 10_000, base * basisPoints);
        }
    }

    /** {@return the change; empty if there was none the year before} */
    public Optional<Change> change() {
        return absence().isPresent()
                ? Optional.empty()
                : Optional.of(new Change(current.value() - previous.value(), previous.value()));
    }

    /** {@return why there is no change to speak of; empty if there is one} */
    public Optional<Absence> absence() {
        return previous.value() == 0 ? Optional.of(Absence.NEW) : Optional.empty();
    }

    /** {@return false: it belongs in no rubric, ranking or list} */
    public boolean assessable() {
        return false;
    }
}
