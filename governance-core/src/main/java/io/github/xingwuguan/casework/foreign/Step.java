package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One status that a case had in another system (状态记录), and what stands with it there. Immutable. */
@Value.Immutable
public sealed interface Step permits ImmutableStep {
    /** The wire form. */
    Shape<Step> SHAPE = Shape.of("Step", Step::builder, Builder::build)
            .one("status", Type.TEXT, Step::status, Builder::status)
            .one("at", Type.INSTANT, Step::at, Builder::at)
            .maybe("actor", Actor.SHAPE, Step::actor, Builder::actor)
            .maybe("party", Party.SHAPE, Step::party, Builder::party)
            .maybe("due", Type.INSTANT, Step::due, Builder::due)
            .maybe("deed", Deed.TYPE, Step::deed, Builder::deed)
            .many("attachments", Attachment.SHAPE, Step::attachments, Builder::attachments)
            .done();

    /** {@return the status as the other system writes it, 1 to 200 characters} */
    String status();

    /** {@return since when, from 1950 to 2179} */
    Instant at();

    /** {@return who did it, if that is known; else our rules of who may do what are not asked} */
    Optional<Actor> actor();

    /** {@return to whom it was sent, or who signed for it or gave it back} */
    Optional<Party> party();

    /** {@return until when the case must be dealt with, as the other system says from here on; else our limits count} */
    Optional<Instant> due();

    /** {@return the deed itself, if the status means one of ours} */
    Optional<Deed> deed();

    /** {@return what shows how things are} */
    List<Attachment> attachments();

    /**
     * Checks the status and the instants.
     *
     * @throws IllegalArgumentException if the status has not 1 to 200 characters, or an instant is out of the years that are counted
     */
    @Value.Check
    default void check() {
        if (status().isBlank() || status().length() > StatusMapLint.MAX_STATUS) {
            throw new IllegalArgumentException(
                    "Status must have 1 to " + StatusMapLint.MAX_STATUS + " characters, but had " + status().length());
        }
        Years.check(at());
        due().ifPresent(Years::check);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Step}. */
    final class Builder extends ImmutableStep.Builder {
        Builder() {}
    }
}
