package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.programme.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that counts once.
 *
 * @param subject the record that stands for it
 * @param worth what it counts for
 * @param others the ids of the records that are the same
 */
record MetricRow(Subject subject, Worth worth, List<String> others) {
    MetricRow(Subject subject, Worth worth) {
        this(subject, worth, List.of());
    }

    /** Rows come by id, so that of equals the first stands for both. */
    MetricRow with(MetricRow later) {
        boolean isAtLeastAsGood = Outcome.rank(worth.outcomes()) <= Outcome.rank(later.worth.outcomes());
        return isAtLeastAsGood ? absorbing(later) : later.absorbing(this);
    }

    private MetricRow absorbing(MetricRow other) {
        List<String> same = new ArrayList<>(others);
        same.addAll(other.others);
        same.add(other.subject.id());
        int outcomes = Outcome.either(worth.outcomes(), other.worth.outcomes());
        return new MetricRow(subject, worth.of(outcomes, other.worth.lacking()), same);
    }
}
