package io.github.xingwuguan.programme.registration;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;

/**
 * What a compound has on the platform on a day (录入情况).
 *
 * @param compound the compound
 * @param asOf the day
 * @param kinds the kinds of record that are there; one that is not stands for no record of that kind
 */
public record RegistrationState(PlaceId compound, LocalDate asOf, List<Kind> kinds) {
    /** The description. */
    public static final Shape<RegistrationState> SHAPE = Shape.of(
            "Registration state",
            Field.of("compound", Type.PLACE, RegistrationState::compound),
            Field.of("asOf", Type.DATE, RegistrationState::asOf),
            Field.of("kinds", Type.list(Kind.SHAPE), RegistrationState::kinds),
            RegistrationState::new);

    /**
     * The records of one kind (单类信息).
     *
     * @param code the kind of record
     * @param fields mandatory fields that are valid / that are due
     */
    public record Kind(String code, Ratio fields) {
        static final Shape<Kind> SHAPE = Shape.of(
                "Kind",
                Field.of("code", Type.TEXT, Kind::code),
                Field.of("fields", BasicShapes.RATIO, Kind::fields),
                Kind::new);
    }

    /**
     * Copies the kinds.
     *
     * @param compound the compound
     * @param asOf the day
     * @param kinds the kinds of record that are there
     * @throws IllegalArgumentException if a kind stands twice
     */
    public RegistrationState {
        kinds = List.copyOf(kinds);
        if (kinds.stream().map(Kind::code).distinct().count() < kinds.size()) {
            throw new IllegalArgumentException("Kinds of a compound must stand once, but one stood twice");
        }
    }

    /**
     * {@return whether any record of a kind is there}
     *
     * @param code the kind of record
     */
    public boolean has(String code) {
        return kinds.stream().anyMatch(kind -> kind.code().equals(code));
    }
}
