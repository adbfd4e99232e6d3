package io.github.xingwuguan.casework;

import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How long something may take, of which cases, and what can change it (时限规则). Immutable. */
@Value.Immutable
public sealed interface ClockRule permits ImmutableClockRule {
    /** The wire form. */
    Shape<ClockRule> SHAPE = Shape.of("Clock rule", ClockRule::builder, Builder::build)
            .one("kind", Type.code("Clock", ClockKind.values()), ClockRule::kind, Builder::kind)
            .maybe("category", Type.TEXT, ClockRule::category, Builder::category)
            .maybe("urgency", Type.code("Urgency", Urgency.values()), ClockRule::urgency, Builder::urgency)
            .one("limit", TimeLimit.SHAPE, ClockRule::limit, Builder::limit)
            .many("pausable", Type.TEXT, ClockRule::pausable, Builder::pausable)
            .orElse("maxExtensions", Type.INT, 0, ClockRule::maxExtensions, Builder::maxExtensions)
            .orElse("maxExtension", Type.INT, 0, ClockRule::maxExtension, Builder::maxExtension)
            .done();

    /** {@return what has to be done in time} */
    ClockKind kind();

    /** {@return of cases of this category only} */
    Optional<String> category();

    /** {@return of cases so urgent only} */
    Optional<Urgency> urgency();

    /** {@return how long it may take} */
    TimeLimit limit();

    /** {@return the code values of reasons for which it stands still; none if it never does} */
    List<String> pausable();

    /** {@return how often it may be extended} */
    @Value.Default
    default int maxExtensions() {
        return 0;
    }

    /** {@return by how much each time, in the unit of the limit} */
    @Value.Default
    default int maxExtension() {
        return 0;
    }

    /**
     * {@return whether it is about a case}. One that is not filed has neither category nor urgency.
     *
     * @param filing how the case was filed, if it was
     */
    default boolean isAbout(Optional<Intake.Filing> filing) {
        return (category().isEmpty() || filing.map(Intake.Filing::category).equals(category()))
                && (urgency().isEmpty() || filing.map(Intake.Filing::urgency).equals(urgency()));
    }

    /** {@return how many things it says of the case; the rule that says most counts} */
    default int weight() {
        return (category().isPresent() ? 2 : 0) + (urgency().isPresent() ? 1 : 0);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ClockRule}. */
    final class Builder extends ImmutableClockRule.Builder {
        Builder() {}
    }
}
