package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.ReasonCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the computation of a figure gave: a value, or why there is none. */
sealed interface Outcome {
    /**
     * A value.
     *
     * @param value what it comes to
     * @param time of when
     * @param policy by which rules
     * @param ids the records behind it, found when somebody asks
     */
    record Found(FigureValue value, Figure.Time time, Optional<PolicyId> policy, Supplier<List<String>> ids)
            implements Outcome {}

    /**
     * None.
     *
     * @param why the reason
     */
    record Absent(ReasonCode why) implements Outcome {}

    /** {@return so many records} */
    static Outcome count(Figure.Time time, Optional<PolicyId> policy, List<String> ids) {
        return new Found(new FigureValue.Count(ids.size()), time, policy, () -> ids);
    }

    /** {@return so many records of so many} */
    static Outcome share(int of, Figure.Time time, Optional<PolicyId> policy, List<String> ids) {
        return new Found(new FigureValue.Share(ids.size(), of), time, policy, () -> ids);
    }
}
