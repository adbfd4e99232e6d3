package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of the duty list (责任清单条目): what one party has to do with one matter. */
@Value.Immutable
public sealed interface Duty permits ImmutableDuty {
    /** The description. */
    Shape<Duty> SHAPE = Shape.of("Duty", Duty::builder, Builder::build)
            .one("row", Type.TEXT, Duty::row, Builder::row)
            .one("matter", Type.TEXT, Duty::matter, Builder::matter)
            .one("party", Type.code("Party kind", PartyKind.values()), Duty::party, Builder::party)
            .maybe("body", Type.ORG, Duty::body, Builder::body)
            .one("level", Type.code("Level", Level.values()), Duty::level, Builder::level)
            .one("role", Type.code("Duty role", DutyRole.values()), Duty::role, Builder::role)
            .one("basis", Type.TEXT, Duty::basis, Builder::basis)
            .one("inForce", BasicShapes.DATES, Duty::inForce, Builder::inForce)
            .done();

    /** {@return the row in the source, unique in a register: what a refusal cites} */
    String row();

    /** {@return the code of the matter} */
    String matter();

    /** {@return what kind of party it is} */
    PartyKind party();

    /** {@return which one; a department always says so, for others its absence means the one of the compound at hand} */
    Optional<OrgId> body();

    /** {@return the level on which it acts} */
    Level level();

    /** {@return what it has to do} */
    DutyRole role();

    /** {@return the statute or document behind it} */
    String basis();

    /** {@return the days on which it is in force} */
    DateRange inForce();

    /**
     * Checks the texts and the department.
     *
     * @throws IllegalArgumentException if row, matter or basis is blank, or a department is not named
     */
    @Value.Check
    default void check() {
        if (row().isBlank() || matter().isBlank() || basis().isBlank()) {
            throw new IllegalArgumentException("Duty must name row, matter and basis, but one was blank");
        }
        if (party() == PartyKind.DEPARTMENT && body().isEmpty()) {
            throw new IllegalArgumentException("Duty of a department must name it, but did not");
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Duty}. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
