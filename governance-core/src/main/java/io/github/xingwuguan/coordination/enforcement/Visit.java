package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.Ids;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A visit of a department to a compound (执法进小区走访). Immutable. */
@Value.Immutable
public sealed interface Visit permits ImmutableVisit {
    /** The wire form. */
    Shape<Visit> SHAPE = Shape.of("Visit", Visit::builder, Builder::build)
            .one("id", Type.TEXT, Visit::id, Builder::id)
            .one("compound", Type.PLACE, Visit::compound, Builder::compound)
            .one("department", Type.ORG, Visit::department, Builder::department)
            .one("plannedOn", Type.DATE, Visit::plannedOn, Builder::plannedOn)
            .maybe("doneOn", Type.DATE, Visit::doneOn, Builder::doneOn)
            .many("findings", Type.CASE, Visit::findings, Builder::findings)
            .done();

    /** {@return its id} */
    String id();

    /** {@return where} */
    PlaceId compound();

    /** {@return which department} */
    OrgId department();

    /** {@return for which day it was planned} */
    LocalDate plannedOn();

    /** {@return on which day it took place; empty if it did not} */
    Optional<LocalDate> doneOn();

    /** {@return the cases that it led to; none if nothing was found} */
    List<CaseId> findings();

    /**
     * Checks the id, and that nothing was found without coming.
     *
     * @throws IllegalArgumentException if the id has another form, or a visit that did not take place has findings
     */
    @Value.Check
    default void check() {
        Ids.check(id(), "Visit id");
        if (doneOn().isEmpty() && !findings().isEmpty()) {
            throw new IllegalArgumentException("Visit must have taken place to have findings, but had "
                    + findings().size());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Visit}. */
    final class Builder extends ImmutableVisit.Builder {
        Builder() {}
    }
}
