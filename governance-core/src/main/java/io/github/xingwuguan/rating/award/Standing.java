package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.rating.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a compound holds (命名状态). Immutable.
 *
 * <p>What passes by itself needs no event: {@link #on} says what the standing is on a day, so that no nightly run of the host can be
 * missed and any past day can be asked for. An award is valid until the day before the day of the same number in the last month, or,
 * where that month has no such day, until its end: awarded on 2024-02-29 for 12 months, the last day is 2025-02-28; awarded on
 * 2024-03-10, it is 2025-03-09. Cool-down, watch and renewal count months in the same way.
 */
@Value.Immutable
public abstract sealed class Standing permits ImmutableStanding {
    /** Nothing was ever awarded. */
    public static final Standing NONE = new Builder().build();

    Standing() {}

    /** The kinds of standing (命名状态类型). */
    public enum Kind implements Coded {
        /** Nothing was awarded (未命名). */
        NONE("none"),
        /** Awarded and in order (已命名). */
        AWARDED("awarded"),
        /** Valid, but something it rested on has gone (观察期). */
        ON_WATCH("on-watch"),
        /** Not to be used until restored (暂停). */
        SUSPENDED("suspended"),
        /** Valid with fewer stars than were awarded, perhaps none (降星). */
        DOWNGRADED("downgraded"),
        /** Taken away (撤销). */
        REVOKED("revoked"),
        /** Over; never recorded, only found by the date (到期). */
        EXPIRED("expired");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** {@return whether there is an award that can change} */
        boolean stands() {
            return switch (this) {
                case AWARDED, ON_WATCH, SUSPENDED, DOWNGRADED -> true;
                case NONE, REVOKED, EXPIRED -> false;
            };
        }
    }

    /** Commands to a standing (命名指令). */
    public sealed interface Ask extends StarAward.Ask
            permits Conferral.Award,
                    DynamicManagement.Watch,
                    DynamicManagement.Suspend,
                    DynamicManagement.Restore,
                    StarLoss.Strike {}

    /** Events of a standing (命名事件). */
    public sealed interface Did extends StarAward.Did
            permits Conferral.Awarded,
                    DynamicManagement.WatchBegun,
                    DynamicManagement.Suspended,
                    DynamicManagement.Restored,
                    StarLoss.Downgraded,
                    StarLoss.Revoked {
        /**
         * {@return the standing after it}
         *
         * @param before the state before
         */
        Standing apply(StarAward before);

        @Override
        default StarAward.Builder part(StarAward before, StarAward.Builder next) {
            return next.standing(apply(before));
        }
    }

    /** {@return the kind that was recorded; {@link #on} says what has become of it} */
    @Value.Default
    public Kind kind() {
        return Kind.NONE;
    }

    /** {@return the star that is held, 0 if none} */
    @Value.Default
    public int star() {
        return 0;
    }

    /** {@return the star that was awarded last, 0 if none was} */
    @Value.Default
    public int awardedStar() {
        return 0;
    }

    /** {@return the days for which it was awarded} */
    public abstract Optional<DateRange> valid();

    /** {@return the result that the award rests on, with the rubric that stays frozen for it} */
    public abstract Optional<ScoreBasis> basis();

    /** {@return the cycle that the award came from} */
    public abstract Optional<String> cycle();

    /**
     * {@return the firm that served when the star was awarded, while it does}. When its contract ends nobody takes its place: the star
     * belongs to the compound, and a new firm is named with it only by a new award.
     */
    public abstract Optional<OrgId> firm();

    /** {@return the first day on which the award may be renewed in time} */
    public abstract Optional<LocalDate> renewalFrom();

    /** {@return the first day after a watch or a cool-down} */
    public abstract Optional<LocalDate> until();

    /** {@return why it is watched, suspended, downgraded or revoked, a code in kebab-case} */
    public abstract Optional<String> reason();

    /**
     * {@return what the standing is on a day}: expired after its last day, suspended if a watch ran out without being lifted
     *
     * @param date the day, not before the last event
     */
    public Kind on(LocalDate date) {
        if (kind().stands()
                && valid().filter(days -> !date.isBefore(days.until())).isPresent()) {
            return Kind.EXPIRED;
        }
        boolean isOut = until().filter(end -> !date.isBefore(end)).isPresent();
        return kind() == Kind.ON_WATCH && isOut ? Kind.SUSPENDED : kind();
    }

    /**
     * {@return whether an award stands on a day, be it watched, suspended or downgraded}
     *
     * @param date the day
     */
    public boolean stands(LocalDate date) {
        return on(date).stands();
    }

    /**
     * {@return whether the award should be renewed: it stands and ends soon (待续评)}
     *
     * @param date the day
     */
    public boolean isRenewalDue(LocalDate date) {
        return stands(date)
                && renewalFrom().filter(from -> !date.isBefore(from)).isPresent();
    }

    /**
     * {@return whether nobody may apply yet, after a revocation}
     *
     * @param date the day
     */
    public boolean coolsDown(LocalDate date) {
        return kind() == Kind.REVOKED && until().filter(date::isBefore).isPresent();
    }

    /** {@return the first day after some months that begin with a day} */
    static LocalDate monthsAfter(LocalDate first, int months) {
        LocalDate end = first.plusMonths(months);
        // The month was too short: its last day still belongs to the range.
        return end.getDayOfMonth() == first.getDayOfMonth() ? end : end.plusDays(1);
    }

    Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Standing}. */
    static final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
