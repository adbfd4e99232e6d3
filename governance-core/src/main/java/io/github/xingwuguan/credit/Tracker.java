package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** A count over periods that conditions can ask for (跨期计数): in how many periods running, or in how many within a time, a condition held. Immutable. */
@Value.Immutable
public sealed interface Tracker permits ImmutableTracker {
    /** What a period between does to a run (间断处理). */
    enum Gap implements Coded {
        /** It breaks it (中断). */
        BREAKS("breaks"),
        /** It is passed over (跳过). */
        PASSES("passes");

        private final String code;

        Gap(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    Shape<Tracker> SHAPE = Shape.of("Tracker", Tracker::builder, Builder::build)
            .one("fact", Type.TEXT, Tracker::fact, Builder::fact)
            .one("when", Condition.TYPE, Tracker::when, Builder::when)
            .maybe("within", CreditTypes.PERIOD, Tracker::within, Builder::within)
            .orElse("gap", Type.code("Gap", Gap.values()), Gap.BREAKS, Tracker::gap, Builder::gap)
            .done();

    /** {@return the name of the fact it gives, a quantity} */
    String fact();

    /** {@return what is counted; it may ask for the grade, but for no other count} */
    Condition when();

    /** {@return how far back from the day of the assessment all are counted; if empty only those running up to it} */
    Optional<Period> within();

    /** {@return what a period without a rating, or on trial, does to a run} */
    @Value.Default
    default Gap gap() {
        return Gap.BREAKS;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tracker}. */
    final class Builder extends ImmutableTracker.Builder {
        Builder() {}
    }
}
