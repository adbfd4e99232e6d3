package io.github.xingwuguan.coordination.format;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.AgendaSource;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.coordination.TrackedItem;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.lifecycle.Stamped;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A matter on its way through the sittings of a format (议事事项). Immutable; it is the fold of its entries. */
@Value.Immutable
public sealed interface FormatMatter extends Stamped permits ImmutableFormatMatter {
    /** Decides and folds; its table says who may do what, when. */
    Lifecycle<FormatMatter, Acted<FormatMatter, MeetingFormat>, DatedRules<MeetingFormat>> LIFECYCLE =
            Lifecycle.of(FormatTable.all());

    /** {@return its id} */
    String id();

    @Override
    Optional<Stamp> last();

    /** {@return how far it has come} */
    @Value.Default
    default FormatStage stage() {
        return FormatStage.NONE;
    }

    /** {@return what it is about; empty before it was raised} */
    Optional<String> matter();

    /** {@return the case that it belongs to, if there is one} */
    Optional<CaseId> caseId();

    /** {@return whether it is reserved to the owners (Civil Code of China, article 278)} */
    @Value.Default
    default boolean reserved() {
        return false;
    }

    /** {@return how many sittings ended without agreement} */
    @Value.Default
    default int sittings() {
        return 0;
    }

    /** {@return how many stages of the sitting at hand have passed} */
    @Value.Default
    default int passed() {
        return 0;
    }

    /** {@return the parties that were there at the last stage} */
    List<Participant> present();

    /** {@return what is to be done, and what became of it} */
    List<TrackedItem> items();

    /** {@return the id of the conference to which it went; empty if it did not} */
    Optional<String> conference();

    /**
     * {@return an item that is still to be done}
     *
     * @param id its id
     */
    default Optional<TrackedItem> openItem(String id) {
        return items().stream()
                .filter(item -> item.isOpen() && item.item().id().equals(id))
                .findFirst();
    }

    /**
     * {@return whether it can only go to a conference}
     *
     * @param format the format
     */
    default boolean mustGoUp(MeetingFormat format) {
        return reserved() || sittings() >= format.maxSittings();
    }

    /**
     * {@return the matter as a conference deliberates it: its id, its text, its case, and whether the law reserves it to the owners, so that a
     *     conference can only propose it}
     *
     * @param source where it comes from
     * @throws IllegalStateException if it was not raised
     */
    default AgendaItem agendaItem(AgendaSource source) {
        return AgendaItem.builder()
                .id(id())
                .source(source)
                .matter(matter().orElseThrow(() ->
                        new IllegalStateException("Matter must have been raised, but " + id() + " was not")))
                .caseId(caseId())
                .reserved(reserved())
                .build();
    }

    /**
     * {@return the state before it was raised}
     *
     * @param id its id: 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if the id has another form
     */
    static FormatMatter of(String id) {
        return new Builder().id(id).build();
    }

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it has another form
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Matter id");
    }

    /** {@return a builder with these values} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link FormatMatter}; outside, states come from {@link #of} and entries. */
    final class Builder extends ImmutableFormatMatter.Builder {
        Builder() {}
    }
}
