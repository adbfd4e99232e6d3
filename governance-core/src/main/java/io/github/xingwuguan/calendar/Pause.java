package io.github.xingwuguan.calendar;

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
        if (!Builder.isCode(reason())) {
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
        private static final int LONGEST = 64;

        Builder() {}

        /** By hand, since clocks are made anew with every event of a case. */
        private static boolean isCode(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                if (!isPlain && (c != '-' || i == 0)) {
                    return false;
                }
            }
            return !text.isEmpty() && text.length() <= LONGEST;
        }
    }
}
