package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One of those whom a whistle calls, and what became of it (应哨单位). Immutable. */
@Value.Immutable
public sealed interface WhistleTarget permits ImmutableWhistleTarget {
    /** Whether a target said that it need not come (拒哨状态). */
    enum Decline implements Coded {
        /** It did not. */
        NONE("none"),
        /** It did, and awaits the decision (待裁定). */
        PENDING("pending"),
        /** It was right, which is no fault (拒哨成立). */
        UPHELD("upheld"),
        /** It was wrong: a refusal, and its time ran on (拒哨不成立). */
        OVERRULED("overruled");

        private final String code;

        Decline(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return whom the whistle calls} */
    Party party();

    /** {@return when it signed for the whistle; empty if it did not} */
    Optional<Instant> signedAt();

    /** {@return when it reported in; empty if it did not} */
    Optional<Instant> reportedAt();

    /** {@return the deadline by which it had not reported in; stays though it comes later} */
    Optional<Instant> missed();

    /** {@return whether it said that it need not come} */
    @Value.Default
    default Decline decline() {
        return Decline.NONE;
    }

    /** {@return how it was rated and how it rated the whistle, each once} */
    List<WhistleRating> ratings();

    /** {@return whether nothing more is awaited of it: it came, need not come, or did not come in time} */
    default boolean isSettled() {
        return decline() != Decline.PENDING
                && (reportedAt().isPresent() || missed().isPresent() || decline() == Decline.UPHELD);
    }

    /** {@return whether it has to come, and may still come in time} */
    default boolean isAwaited() {
        return decline() != Decline.PENDING && !isSettled();
    }

    /**
     * {@return whether one side has rated the other}
     *
     * @param direction which side
     */
    default boolean isRated(WhistleRating.Direction direction) {
        return ratings().stream().anyMatch(rating -> rating.direction() == direction);
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link WhistleTarget}; outside, targets come from deeds. */
    final class Builder extends ImmutableWhistleTarget.Builder {
        Builder() {}
    }
}
