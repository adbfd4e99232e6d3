package io.github.xingwuguan.scoring.programme;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who came to be counted between two days, and who no longer is (增减变动). What came and went between them is not seen, and of whom it was not
 * known on one of the days, nobody can say whether there was a change: such subjects stand apart.
 *
 * @param gained the ids in the numerator now that were known not to be
 * @param lost the ids that were in the numerator and are known not to be, as they stood then
 * @param revealed the ids in the numerator now of which it was not known then
 * @param obscured the ids that were in the numerator of which it is not known now, as they stood then
 */
public record CountChange(List<String> gained, List<String> lost, List<String> revealed, List<String> obscured) {
    /**
     * Copies the lists.
     *
     * @param gained the ids in the numerator now that were known not to be
     * @param lost the ids that were and are known not to be
     * @param revealed the ids in the numerator now of which it was not known then
     * @param obscured the ids that were in the numerator of which it is not known now
     */
    public CountChange {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        revealed = List.copyOf(revealed);
        obscured = List.copyOf(obscured);
    }

    /**
     * {@return who came and who went; something that counts by a key is the same under another id}. Who was not there on a day was not counted
     * on it.
     *
     * @param before the first day
     * @param after the second day
     * @throws IllegalArgumentException if the two are not of one metric
     */
    public static CountChange between(MetricCount before, MetricCount after) {
        if (!before.metric().equals(after.metric())) {
            throw new IllegalArgumentException("Change must be of one metric, but was of "
                    + before.metric().id() + " and " + after.metric().id());
        }
        Map<String, MetricRow> then = before.rows();
        Map<String, MetricRow> now = after.rows();
        return new CountChange(
                counted(now, then, CountChange::isNotCounted),
                counted(then, now, CountChange::isNotCounted),
                counted(now, then, CountChange::isUnknown),
                counted(then, now, CountChange::isUnknown));
    }

    private static List<String> counted(
            Map<String, MetricRow> rows, Map<String, MetricRow> others, Predicate<@Nullable MetricRow> which) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().worth().isCounted())
                .filter(row -> which.test(others.get(row.getKey())))
                .map(row -> row.getValue().subject().id())
                .sorted()
                .toList();
    }

    private static boolean isUnknown(@Nullable MetricRow row) {
        return row != null && !row.worth().isKnown();
    }

    private static boolean isNotCounted(@Nullable MetricRow row) {
        return row == null || (row.worth().isKnown() && !row.worth().isCounted());
    }

    /** {@return how many came, whoever went (新增)} */
    public int gross() {
        return gained.size();
    }

    /** {@return how many came less how many went (净增); those of whom it was not known on one of the days are neither} */
    public int net() {
        return gained.size() - lost.size();
    }
}
