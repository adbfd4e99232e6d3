package io.github.xingwuguan.scoring.district;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records, rules and question, and what stages made of them so far. Thread-safe. */
final class DistrictView {
    private final DistrictRecords records;
    private final DistrictPolicies policies;
    private final ScoreboardQuestion question;

    private final Map<Stage<?>, Object> results = new HashMap<>();

    DistrictView(DistrictRecords records, DistrictPolicies policies, ScoreboardQuestion question) {
        this.records = records;
        this.policies = policies;
        this.question = question;
    }

    DistrictRecords records() {
        return records;
    }

    DistrictPolicies policies() {
        return policies;
    }

    ScoreboardQuestion question() {
        return question;
    }

    @SuppressWarnings("unchecked") // only this method puts a result, and the type of the stage ties the two
    synchronized <T> T result(Stage<T> stage) {
        Object known = results.get(stage);
        if (known == null) {
            known = stage.run(this);
            results.put(stage, known);
        }
        return (T) known;
    }

    /** {@return a view of other records that keeps what no change touches} */
    synchronized DistrictView with(DistrictRecords other, List<Reads> changes) {
        DistrictView next = new DistrictView(other, policies, question);
        results.forEach((stage, result) -> {
            if (!stage.isTouchedBy(changes)) {
                next.results.put(stage, result);
            }
        });
        return next;
    }
}
