package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What happened when a conference met (会议记录). Without a quorum it has attendance and minutes only, and counts as not held. Immutable.
 */
@Value.Immutable
public sealed interface Sitting permits ImmutableSitting {
    /** The wire form. */
    Shape<Sitting> SHAPE = Shape.of("Sitting", Sitting::builder, Builder::build)
            .many("present", Participant.SHAPE, Sitting::present, Builder::present)
            .many("resolutions", Resolution.SHAPE, Sitting::resolutions, Builder::resolutions)
            .many("items", ActionItem.SHAPE, Sitting::items, Builder::items)
            .many("supersedes", ItemRef.SHAPE, Sitting::supersedes, Builder::supersedes)
            .one("minutes", Type.DIGEST, Sitting::minutes, Builder::minutes)
            .done();

    /** {@return the parties that came} */
    List<Participant> present();

    /** {@return what it came to about each matter of the agenda; none if there was no quorum} */
    List<Resolution> resolutions();

    /** {@return what has to be done now, each for a matter that was agreed on} */
    List<ActionItem> items();

    /** {@return the items of earlier conferences that need not be done any more} */
    List<ItemRef> supersedes();

    /** {@return the digest of the minutes, which are kept elsewhere} */
    Digest minutes();

    /** {@return the ids of the matters that were agreed on} */
    default Set<String> carried() {
        return resolutions().stream()
                .filter(Resolution::isCarried)
                .map(Resolution::matter)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the stage to which it leads} */
    default ConferenceStage leadsTo() {
        if (resolutions().isEmpty()) {
            return ConferenceStage.LAPSED;
        }
        if (carried().isEmpty()) {
            return ConferenceStage.NO_CONSENSUS;
        }
        return items().isEmpty() ? ConferenceStage.DONE : ConferenceStage.TRACKING;
    }

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if a list holds more than 100
     */
    @Value.Check
    default void check() {
        int most = Math.max(
                Math.max(present().size(), resolutions().size()),
                Math.max(items().size(), supersedes().size()));
        if (most > Call.MOST) {
            throw new IllegalArgumentException("Sitting must hold at most " + Call.MOST + " of each, but held " + most);
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Sitting}. */
    final class Builder extends ImmutableSitting.Builder {
        Builder() {}
    }
}
