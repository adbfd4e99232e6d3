package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Points that leave an account because somebody wanted it (积分兑换、转让、捐赠). Immutable. */
@Value.Immutable
public sealed interface Movement extends PointsEntry permits ImmutableMovement {
    /** What can be done with points (支取类别). */
    enum Kind implements Coded {
        /** They were spent (兑换). */
        REDEMPTION("redemption"),
        /** They went to somebody of the same household (家庭转让). */
        FAMILY("family"),
        /** They went to anybody, or to nobody in particular (捐赠). */
        DONATION("donation");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    Shape<Movement> SHAPE = Shape.of("Movement", Movement::builder, Builder::build)
            .one("id", Type.TEXT, Movement::id, Builder::id)
            .one("subject", Type.ACTOR, Movement::subject, Builder::subject)
            .one("rules", Type.POLICY_ID, Movement::rules, Builder::rules)
            .one("kind", Type.code("Movement", Kind.values()), Movement::kind, Builder::kind)
            .one("points", Type.POINTS, Movement::points, Builder::points)
            .maybe("to", Type.ACTOR, Movement::to, Builder::to)
            .one("on", Type.DATE, Movement::on, Builder::on)
            .one("recordedAt", Type.INSTANT, Movement::recordedAt, Builder::recordedAt)
            .done();

    /** {@return the id, unique among services and movements of a ledger, 1 to 64 characters} */
    String id();

    /** {@return whose points they were} */
    ActorId subject();

    /** {@return the version of the rules under which it was done: the one in force on its day} */
    PolicyId rules();

    /** {@return what was done} */
    Kind kind();

    /** {@return how many, more than 0 and at most 100,000} */
    Points points();

    /** {@return who got them; present within a family, never for a redemption} */
    Optional<ActorId> to();

    /** {@return the day on which they left} */
    LocalDate on();

    @Override
    Instant recordedAt();

    /**
     * Checks what holds under any rules.
     *
     * @throws IllegalArgumentException if the id is blank, the points out of range, or the recipient is missing, superfluous or the
     *     giver
     */
    @Value.Check
    default void check() {
        EntryIds.check(id(), "Movement id");
        if (points().units() <= 0 || points().compareTo(Points.of(100_000)) > 0) {
            throw new IllegalArgumentException("Points must be more than 0 and at most 100000, but were " + points());
        }
        boolean isAsked = kind() == Kind.FAMILY;
        boolean isAllowed = kind() != Kind.REDEMPTION;
        if ((isAsked && to().isEmpty()) || (!isAllowed && to().isPresent())) {
            throw new IllegalArgumentException(
                    "Movement must name a recipient within a family and none for a redemption, but was "
                            + kind().code());
        }
        if (to().filter(subject()::equals).isPresent()) {
            throw new IllegalArgumentException("Points must go to another account, but went to the same");
        }
    }

    /** {@return a builder that holds this movement} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Movement}. */
    final class Builder extends ImmutableMovement.Builder {
        Builder() {}
    }
}
