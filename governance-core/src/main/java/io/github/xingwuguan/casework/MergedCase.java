package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/** What a case has to know of one that it absorbs (被并案件). Immutable. */
@Value.Immutable
public sealed interface MergedCase permits ImmutableMergedCase {
    /** The wire form. */
    Shape<MergedCase> SHAPE = Shape.of("Merged case", MergedCase::builder, Builder::build)
            .one("id", Type.CASE, MergedCase::id, Builder::id)
            .one("category", Type.TEXT, MergedCase::category, Builder::category)
            // not that of the deeds: their wire form reads this one, which would be null there if it were loaded first
            .one("level", Type.code("Level", Level.values()), MergedCase::level, Builder::level)
            .one("urgency", Type.code("Urgency", Urgency.values()), MergedCase::urgency, Builder::urgency)
            .maybe("clock", Clock.SHAPE, MergedCase::clock, Builder::clock)
            .done();

    /** {@return which case} */
    CaseId id();

    /** {@return the code of the category under which it was filed, by which a duty is found} */
    String category();

    /** {@return the level on which it is} */
    Level level();

    /** {@return how urgent it is} */
    Urgency urgency();

    /** {@return the time to deal with it, if it runs or stands still} */
    Optional<Clock> clock();

    /**
     * {@return what there is to know of a case}
     *
     * @param state the case, which must be filed
     * @throws IllegalArgumentException if it is not filed
     */
    static MergedCase of(Case state) {
        Intake.Filing filing = state.intake()
                .filing()
                .orElseThrow(() -> new IllegalArgumentException("Case must be filed, but " + state.id() + " was not"));
        return builder()
                .id(state.id())
                .category(filing.category())
                .level(state.level())
                .urgency(filing.urgency())
                .clock(state.clocks()
                        .timer(ClockKind.DISPOSE)
                        .filter(Clocks.Timer::isOpen)
                        .map(Clocks.Timer::clock))
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MergedCase}. */
    final class Builder extends ImmutableMergedCase.Builder {
        Builder() {}
    }
}
