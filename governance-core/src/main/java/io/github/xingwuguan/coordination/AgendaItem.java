package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/** A matter on the agenda of a conference (议题). Immutable. */
@Value.Immutable
public sealed interface AgendaItem permits ImmutableAgendaItem {
    /** The wire form. */
    Shape<AgendaItem> SHAPE = Shape.of("Agenda item", AgendaItem::builder, Builder::build)
            .one("id", Type.TEXT, AgendaItem::id, Builder::id)
            .one("source", Type.code("Source", AgendaSource.values()), AgendaItem::source, Builder::source)
            .one("matter", Type.TEXT, AgendaItem::matter, Builder::matter)
            .maybe("caseId", Type.CASE, AgendaItem::caseId, Builder::caseId)
            .orElse("reserved", Type.FLAG, false, AgendaItem::reserved, Builder::reserved)
            .done();

    /** {@return its id, unique in the conference} */
    String id();

    /** {@return where it comes from} */
    AgendaSource source();

    /** {@return what it is about} */
    String matter();

    /** {@return the case that is deliberated, if it is one} */
    Optional<CaseId> caseId();

    /** {@return whether it is reserved to the owners (Civil Code of China, article 278): a conference can propose it and no more} */
    @Value.Default
    default boolean reserved() {
        return false;
    }

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the id has another form, or the matter is blank
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Agenda item id");
        if (matter().isBlank()) {
            throw new IllegalArgumentException("Agenda item must say what it is about, but did not");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AgendaItem}. */
    final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
