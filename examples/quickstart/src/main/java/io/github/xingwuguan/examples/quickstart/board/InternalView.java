package io.github.xingwuguan.examples.quickstart.board;

import java.time.LocalDate;
import java.util.List;

/**
 * What only those who work with it see (内部看板内容).
 *
 * @param firms every enterprise with its score and what weighs most
 * @param compounds every compound with its points, and why it has no star or one less
 * @param ageing open cases by age
 * @param due what comes next, the earliest first
 */
public record InternalView(List<FirmRow> firms, List<CompoundRow> compounds, List<AgeRow> ageing, List<DueRow> due) {
    /**
     * One enterprise.
     *
     * @param name its name
     * @param grade its grade
     * @param score as printed
     * @param reasons what weighs most
     */
    public record FirmRow(String name, String grade, String score, List<String> reasons) {}

    /**
     * One compound.
     *
     * @param name its name
     * @param star as printed
     * @param points by dimension and in all, as printed
     * @param reason why it has no star, or one less; may be empty
     */
    public record CompoundRow(String name, String star, List<String> points, String reason) {}

    /**
     * Open cases of one kind.
     *
     * @param kind its name
     * @param bands the ages, youngest first
     * @param late how many were dealt with late or are overdue, whether open or not
     */
    public record AgeRow(String kind, List<Band> bands, int late) {}

    /**
     * So many of an age.
     *
     * @param label working days since the report
     * @param open how many
     */
    public record Band(String label, int open) {}

    /**
     * One thing that comes due.
     *
     * @param on the day
     * @param what in words
     * @param subject of whom or what
     * @param state whether the day has passed
     */
    public record DueRow(LocalDate on, String what, String subject, State state) {
        /** Whether a day has passed. */
        public enum State {
            /** It has passed. */
            OVERDUE,
            /** It has not. */
            AHEAD
        }
    }
}
