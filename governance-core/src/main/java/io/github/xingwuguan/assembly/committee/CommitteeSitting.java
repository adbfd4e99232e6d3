package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was recorded of a meeting of a committee (业委会会议记录). What it came to is for {@link SittingOutcome} to say. Immutable. */
@Value.Immutable
public sealed interface CommitteeSitting permits ImmutableCommitteeSitting {
    /** The wire form. */
    Shape<CommitteeSitting> SHAPE = Shape.of("Committee sitting", CommitteeSitting::builder, Builder::build)
            .one("id", Type.TEXT, CommitteeSitting::id, Builder::id)
            .one("committee", Type.ORG, CommitteeSitting::committee, Builder::committee)
            .one("heldOn", Type.DATE, CommitteeSitting::heldOn, Builder::heldOn)
            .many("present", Type.ACTOR, CommitteeSitting::present, Builder::addAllPresent)
            .many("represented", Type.ACTOR, CommitteeSitting::represented, Builder::addAllRepresented)
            .many("motions", SittingMotion.SHAPE, CommitteeSitting::motions, Builder::addAllMotions)
            .maybe("publishedOn", Type.DATE, CommitteeSitting::publishedOn, Builder::publishedOn)
            .done();

    /** {@return its id} */
    String id();

    /** {@return the committee that met} */
    OrgId committee();

    /** {@return the day} */
    LocalDate heldOn();

    /** {@return who was there in person} */
    List<ActorId> present();

    /** {@return who had sent somebody else; they count as absent} */
    List<ActorId> represented();

    /** {@return what it was asked to decide} */
    List<SittingMotion> motions();

    /** {@return when its decisions were published; empty if they were not} */
    Optional<LocalDate> publishedOn();

    /**
     * Checks ids and days.
     *
     * @throws IllegalArgumentException if an id has another form, a motion stands twice, or it was published before it was held
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Sitting id");
        if (Ids.isTwice(motions().stream().map(SittingMotion::id).toList())) {
            throw new IllegalArgumentException("Motion must stand once in a sitting, but one stood twice");
        }
        if (publishedOn().filter(heldOn()::isAfter).isPresent()) {
            throw new IllegalArgumentException("Decisions must be published after the sitting, but were not");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CommitteeSitting}. */
    final class Builder extends ImmutableCommitteeSitting.Builder {
        Builder() {}
    }
}
