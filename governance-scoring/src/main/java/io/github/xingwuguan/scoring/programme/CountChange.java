package io.github.xingwuguan.scoring.programme;

import java.util.List;
import java.util.Map;

/**
 * Who came to be counted between two days, and who no longer is (增减变动). What came and went between them is not seen.
 *
 * @param gained the ids in the numerator now that were not
 * @param lost the ids that were in the numerator and are not, as they stood then
 */
public record CountChange(List<String> gained, List<String> lost) {
    /**
     * Copies the lists.
     *
     * @param gained the ids in the numerator now that were not
     * @param lost the ids that were and are not
     */
    public CountChange {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }

    /**
     * {@return who came and who went; something that counts by a key is the same under another id}
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
        return new CountChange(onlyIn(after.rows(), before.rows()), onlyIn(before.rows(), after.rows()));
    }

    private static List<String> onlyIn(Map<String, MetricRow> rows, Map<String, MetricRow> others) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().worth().isCounted())
                .filter(row -> !isCounted(others.get(row.getKey())))
                .map(row -> row.getValue().subject().id())
                .sorted()
                .toList();
    }

    private static boolean isCounted(@org.jspecify.annotations.Nullable MetricRow row) {
        return row != null && row.worth().isCounted();
    }

    /** {@return how many came, whoever went (新增)} */
    public int gross() {
        return gained.size();
    }

    /** {@return how many came less how many went (净增)} */
    public int net() {
        return gained.size() - lost.size();
    }
}
