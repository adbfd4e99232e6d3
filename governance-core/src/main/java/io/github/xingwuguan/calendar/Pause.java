package io.github.xingwuguan.calendar;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** {@return why, a kebab-case code of 1 to 64 characters that the policy knows} */
    String reason();

    /** {@return when it began, inclusive} */
    Instant since();

    /** {@return when it ended, exclusive; empty while it lasts} */
    Optional<Instant> until();

    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if the reason has another form
     */
    @Value.Check
    default void check() {
        if (!Builder.REASON.matcher(reason()).matches()) {
            throw new IllegalArgumentException(
                    "Pause reason must be 1 to 64 lower-case letters, digits or '-', but had " + reason().length()
                            + " characters");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Pause}. */
    final class Builder extends ImmutablePause.Builder {
        private static final Pattern REASON = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

        Builder() {}
    }
}
