package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch in which a clock stands still for one reason (暂停). */
@Value.Immutable
public sealed interface Pause permits ImmutablePause {
    /** The description of the type. */
    Shape<Pause> SHAPE = Shape.of("Pause", Pause::builder, Builder::build)
            .one("reason", Type.TEXT, Pause::reason, Builder::reason)
            .one("since", Type.INSTANT, Pause::since, Builder::since)
            .maybe("until", Type.INSTANT, Pause::until, Builder::until)
            .done();

    /** {@return why, a code of 1 to 64 characters that the policy allows} */
    String reason();

    /** {@return when it began, inclusive} */
    Instant since();

    /** {@return when it ended, exclusive; empty while it lasts} */
    Optional<Instant> until();

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if the reason is blank or too long
     */
    @Value.Check
    default void check() {
        if (reason().isBlank() || reason().length() > 64) {
            throw new IllegalArgumentException(
                    "Pause must have a reason of 1 to 64 characters, but had " + reason().length() + ": \""
                            + Texts.visible(reason().substring(0, Math.min(40, reason().length()))) + "\"");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Pause}. */
    final class Builder extends ImmutablePause.Builder {
        Builder() {}
    }
}
