package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import org.immutables.value.Value;

/** A subdistrict, town or township (街道、镇、乡) of a district. */
@Value.Immutable
public sealed interface Subdistrict extends Place permits ImmutableSubdistrict {
    /** The description. */
    Shape<Subdistrict> SHAPE = Place.describe(
                    "Subdistrict",
                    Subdistrict::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("parents", History.type(Type.PLACE), Subdistrict::parents, Builder::parents)
            .one("form", Type.code("Form", Form.values()), Subdistrict::form, Builder::form)
            .done();

    /** The forms of a subdistrict (类别). */
    enum Form implements Coded {
        /** A subdistrict (街道). */
        SUBDISTRICT("subdistrict"),
        /** A town (镇). */
        TOWN("town"),
        /** A township (乡). */
        TOWNSHIP("township");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return which of the three it is} */
    Form form();

    @Override
    default PlaceKind kind() {
        return PlaceKind.SUBDISTRICT;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Subdistrict}. */
    final class Builder extends ImmutableSubdistrict.Builder {
        Builder() {}
    }
}
