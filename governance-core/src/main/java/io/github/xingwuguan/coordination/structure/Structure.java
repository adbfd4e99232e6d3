package io.github.xingwuguan.coordination.structure;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who works together in a compound and how (协同结构模板): seats, their relations, and how often they meet. It lints itself when built.
 * Immutable.
 */
@Value.Immutable
public sealed interface Structure permits ImmutableStructure {
    /** The wire form. */
    Shape<Structure> SHAPE = Shape.of("Structure", Structure::builder, Builder::build)
            .one("label", BasicShapes.LABEL, Structure::label, Builder::label)
            .many("seats", Seat.SHAPE, Structure::seats, Builder::seats)
            .many("relations", Relation.SHAPE, Structure::relations, Builder::relations)
            .orElse(
                    "cadence",
                    Type.code("Cadence", Cadence.values()),
                    Cadence.ON_DEMAND,
                    Structure::cadence,
                    Builder::cadence)
            .done();

    /** The wire form of a structure that is dated and has an origin. */
    Shape<DatedRules<Structure>> POLICY = DatedRules.shape(SHAPE);

    /** {@return what it is called} */
    Label label();

    /** {@return its seats} */
    List<Seat> seats();

    /** {@return how they stand to each other} */
    List<Relation> relations();

    /** {@return how often they meet; when there is something to deliberate if nothing is said} */
    @Value.Default
    default Cadence cadence() {
        return Cadence.ON_DEMAND;
    }

    /** {@return the codes of the seats that nobody has defined} */
    default List<String> undefined() {
        return seats().stream()
                .filter(seat -> !seat.isDefined())
                .map(Seat::code)
                .toList();
    }

    /** {@return whether a seat has a code} */
    private boolean has(String code) {
        return seats().stream().anyMatch(seat -> seat.code().equals(code));
    }

    /**
     * {@return this structure, with a seat as a district defines it}
     *
     * @param definition a seat with the code of one of the structure that is not defined
     * @throws IllegalArgumentException if there is none: what the structure defines stays as it is
     */
    default Structure defining(Seat definition) {
        if (!undefined().contains(definition.code())) {
            throw new IllegalArgumentException("Seat must be one of those undefined, " + undefined() + ", but was "
                    + (has(definition.code()) ? "defined: " : "none: ") + definition.code());
        }
        return builder()
                .label(label())
                .seats(seats().stream()
                        .map(seat -> seat.code().equals(definition.code()) ? definition : seat)
                        .toList())
                .relations(relations())
                .cadence(cadence())
                .build();
    }

    /** Refuses a structure with errors, all of them at once. */
    @Value.Check
    default void check() {
        StructureLint.run(this).throwIfAny();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Structure}. */
    final class Builder extends ImmutableStructure.Builder {
        Builder() {}
    }
}
