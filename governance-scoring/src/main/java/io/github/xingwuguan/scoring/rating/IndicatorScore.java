package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.rating.Indicator;
import java.util.Map;
import java.util.Optional;

/**
 * What one indicator earned and from what (指标得分).
 *
 * @param indicator the indicator
 * @param state value, missing or not applicable
 * @param points what it earned
 * @param facts the facts it read, in the order of its kind
 * @param reason why it earned less than its maximum, or was missing or not applicable; empty at the maximum
 */
public record IndicatorScore(
        Indicator indicator, State state, Points points, Map<String, Fact> facts, Optional<Reason> reason) {
    /** The three states of an indicator, never confused (指标状态). */
    public enum State implements Coded {
        /** It has a value; 0 is one. */
        VALUE("value"),
        /** Its fact is missing. */
        MISSING("missing"),
        /** It does not apply. */
        NOT_APPLICABLE("not-applicable");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return what it lost: its maximum less its points; nothing if it does not apply} */
    public Points lost() {
        return new Points(lostUnits());
    }

    long lostUnits() {
        return state == State.NOT_APPLICABLE ? 0 : indicator.maxPoints().units() - points.units();
    }
}
