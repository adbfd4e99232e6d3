package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** All that is recorded of enforcement in one compound (执法进小区台账). Immutable. */
@Value.Immutable
public sealed interface EnforcementPresence permits ImmutableEnforcementPresence {
    /** The wire form. */
    Shape<EnforcementPresence> SHAPE = Shape.of("Enforcement presence", EnforcementPresence::builder, Builder::build)
            .one("compound", Type.PLACE, EnforcementPresence::compound, Builder::compound)
            .many("postings", Posting.SHAPE, EnforcementPresence::postings, Builder::postings)
            .many("officers", Liaison.SHAPE, EnforcementPresence::officers, Builder::officers)
            .many("visits", Visit.SHAPE, EnforcementPresence::visits, Builder::visits)
            .many("handOvers", EnforcementAct.LOG, EnforcementPresence::handOvers, Builder::handOvers)
            .done();

    /** {@return which compound} */
    PlaceId compound();

    /** {@return when the list hung there} */
    List<Posting> postings();

    /** {@return its liaison officers over time; see {@link LiaisonRegister}} */
    List<Liaison> officers();

    /** {@return the visits} */
    List<Visit> visits();

    /** {@return the histories of what was handed over} */
    List<ActLog<HandOver, EnforcementRules>> handOvers();

    /**
     * Refuses what belongs to another compound.
     *
     * @throws IllegalArgumentException if a posting, an officer or a visit does
     */
    @Value.Check
    default void check() {
        boolean isOwn = Stream.of(
                        postings().stream().map(Posting::compound),
                        officers().stream().map(Liaison::compound),
                        visits().stream().map(Visit::compound))
                .flatMap(places -> places)
                .allMatch(compound()::equals);
        if (!isOwn) {
            throw new IllegalArgumentException("Presence must be of one compound, but was of several");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EnforcementPresence}. */
    final class Builder extends ImmutableEnforcementPresence.Builder {
        Builder() {}
    }
}
