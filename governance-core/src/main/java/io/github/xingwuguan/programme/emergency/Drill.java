package io.github.xingwuguan.programme.emergency;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A drill that was held (应急演练), with what it brought to light; one without findings is a drill all the same. */
@Value.Immutable
public sealed interface Drill extends EmergencyRecord permits ImmutableDrill {
    /** The description. */
    Shape<Drill> SHAPE = Shape.of("Drill", Drill::builder, Builder::build)
            .one("id", Type.TEXT, Drill::id, Builder::id)
            .one("team", Type.ORG, Drill::team, Builder::team)
            .one("on", Type.DATE, Drill::on, Builder::on)
            .one("plan", Type.TEXT, Drill::plan, Builder::plan)
            .one("scenario", Type.TEXT, Drill::scenario, Builder::scenario)
            .many("participants", Type.ACTOR, Drill::participants, Builder::addAllParticipants)
            .many("findings", Finding.SHAPE, Drill::findings, Builder::addAllFindings)
            .done();

    /**
     * A danger that a drill brought to light (演练发现的隐患).
     *
     * @param id its id, unique in the drill
     * @param place where it is
     * @param hazard the case that it became or joined; empty while nobody filed it
     */
    record Finding(String id, PlaceId place, Optional<CaseId> hazard) {
        static final Shape<Finding> SHAPE = Shape.of(
                "Finding",
                Field.of("id", Type.TEXT, Finding::id),
                Field.of("place", Type.PLACE, Finding::place),
                Field.maybe("hazard", Type.CASE, Finding::hazard),
                Finding::new);
    }

    /** {@return its id} */
    String id();

    /** {@return the team that held it} */
    OrgId team();

    /** {@return the day} */
    LocalDate on();

    /** {@return the number of the plan that was practised} */
    String plan();

    /** {@return a code value such as {@code flood}} */
    String scenario();

    /** {@return who took part, members of the team and others} */
    List<ActorId> participants();

    /** {@return what it brought to light; often nothing} */
    List<Finding> findings();

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if id, plan or scenario is blank
     */
    @Value.Check
    default void check() {
        if (id().isBlank() || plan().isBlank() || scenario().isBlank()) {
            throw new IllegalArgumentException("Drill must name id, plan and scenario, but one was blank");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Drill}. */
    final class Builder extends ImmutableDrill.Builder {
        Builder() {}
    }
}
