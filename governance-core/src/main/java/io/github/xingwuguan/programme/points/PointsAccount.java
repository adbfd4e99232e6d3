package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The account of a person at the end of a day, as it was known at an instant (积分账户). Immutable. */
@Value.Immutable
public sealed interface PointsAccount permits ImmutablePointsAccount {
    /** {@return the person, as a pseudonym} */
    ActorId subject();

    /** {@return the day} */
    LocalDate asOf();

    /** {@return entries recorded later do not exist for it} */
    Instant knownAt();

    /** {@return the points; negative only below a floor that allows it, or if what was spent was reversed} */
    Points balance();

    /** {@return the minutes of service that count, whatever became of the points} */
    long minutes();

    /** {@return the lines, in the order of days; they add up to the balance exactly} */
    List<PointsLine> lines();

    /** {@return the services up to the day that count for nothing, in the order of their recording} */
    List<Uncounted> uncounted();

    /** {@return the stars of the rules in force on the day; none if they have no ladder or none are in force} */
    Stars stars();

    /** {@return the next day on which balance or hours change by themselves or by what is in the ledger, if there is one} */
    Optional<LocalDate> nextChange();

    /** {@return the whole hours of service} */
    default long hours() {
        return minutes() / 60;
    }

    /** Builds a {@link PointsAccount}. */
    final class Builder extends ImmutablePointsAccount.Builder {
        Builder() {}
    }
}
