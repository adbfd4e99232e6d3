package io.github.xingwuguan.place;

import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** A grid (网格) of a community. It lies beside the compounds: it covers several, and a compound may have several. */
@Value.Immutable
public sealed interface Grid extends Place permits ImmutableGrid {
    /** The description. */
    Shape<Grid> SHAPE = Place.describe(
                    "Grid", Grid::builder, Builder::build, Builder::id, Builder::label, Builder::addAllExternalKeys)
            .one("parents", History.type(Type.PLACE), Grid::parents, Builder::parents)
            .one("compounds", Territory.TYPE, Grid::compounds, Builder::compounds)
            .done();

    /** {@return the compounds it covers} */
    Territory compounds();

    @Override
    default PlaceKind kind() {
        return PlaceKind.GRID;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grid}. */
    final class Builder extends ImmutableGrid.Builder {
        Builder() {}
    }
}
