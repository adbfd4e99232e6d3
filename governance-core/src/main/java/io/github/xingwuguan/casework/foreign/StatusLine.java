package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Assignment;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Satisfaction;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one status of another system means (状态对照): several things in order, or nothing that counts. Immutable. */
@Value.Immutable
public sealed interface StatusLine permits ImmutableStatusLine {
    /** The wire form. */
    Shape<StatusLine> SHAPE = Shape.of("Status", StatusLine::builder, Builder::build)
            .one("status", Type.TEXT, StatusLine::status, Builder::status)
            .many("means", Type.code("Meaning", Meaning.values()), StatusLine::means, Builder::means)
            .maybe("found", Type.code("Check", Check.values()), StatusLine::found, Builder::found)
            .maybe(
                    "satisfaction",
                    Type.code("Satisfaction", Satisfaction.values()),
                    StatusLine::satisfaction,
                    Builder::satisfaction)
            .maybe("outcome", Type.code("Outcome", Outcome.values()), StatusLine::outcome, Builder::outcome)
            .maybe("ground", Type.code("Ground", Leaving.Ground.values()), StatusLine::ground, Builder::ground)
            .maybe("cause", Type.code("Cause", Aftercare.Cause.values()), StatusLine::cause, Builder::cause)
            .maybe("level", Type.code("Level", Level.values()), StatusLine::level, Builder::level)
            .maybe("share", Type.code("Share", Assignment.Share.values()), StatusLine::share, Builder::share)
            .maybe("reason", Type.TEXT, StatusLine::reason, Builder::reason)
            .maybe("matter", Type.code("Matter", Exemptions.Matter.values()), StatusLine::matter, Builder::matter)
            .done();

    /** {@return the status as the other system writes it, 1 to 200 characters} */
    String status();

    /** {@return what it means, in order; none if it is known and counts for nothing} */
    List<Meaning> means();

    /** {@return what somebody found who looked, said when called back, or decided: whether it is so} */
    Optional<Check> found();

    /** {@return how satisfied somebody is who was called back} */
    Optional<Satisfaction> satisfaction();

    /** {@return how it ended} */
    Optional<Outcome> outcome();

    /** {@return why it was not taken on} */
    Optional<Leaving.Ground> ground();

    /** {@return why it was opened again} */
    Optional<Aftercare.Cause> cause();

    /** {@return to which level it went} */
    Optional<Level> level();

    /** {@return which part in the work the organisation has} */
    Optional<Assignment.Share> share();

    /** {@return the code value for which time stands still} */
    Optional<String> reason();

    /** {@return what is to be left out of the figures} */
    Optional<Exemptions.Matter> matter();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StatusLine}. */
    final class Builder extends ImmutableStatusLine.Builder {
        Builder() {}
    }
}
