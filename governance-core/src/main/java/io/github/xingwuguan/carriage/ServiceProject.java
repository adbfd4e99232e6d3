package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.immutables.value.Value;

/** What a property enterprise does in one compound under one contract (物业项目). */
@Value.Immutable
public sealed interface ServiceProject extends Body, Covering permits ImmutableServiceProject {
    /** The description. */
    Shape<ServiceProject> SHAPE = Body.describe(
                    "Service project",
                    ServiceProject::builder,
                    Builder::build,
                    Builder::id,
                    Builder::label,
                    Builder::addAllExternalKeys)
            .one("enterprise", Type.ORG, ServiceProject::enterprise, Builder::enterprise)
            .one("compound", Type.PLACE, ServiceProject::compound, Builder::compound)
            .one("contract", BasicShapes.DATES, ServiceProject::contract, Builder::contract)
            .done();

    /** {@return the enterprise} */
    OrgId enterprise();

    /** {@return the compound} */
    PlaceId compound();

    /** {@return the days of the contract; open if the firm stays on without a new one (Civil Code, article 948)} */
    DateRange contract();

    @Override
    default List<Dated<PlaceId>> covered() {
        return List.of(new Dated<>(compound(), contract()));
    }

    /**
     * {@return the whole months served before a day: 0 before the contract, and no more after its end}
     *
     * @param date the day, itself not counted
     */
    default long monthsInService(LocalDate date) {
        LocalDate end = date.isBefore(contract().until()) ? date : contract().until();
        return Math.max(0, ChronoUnit.MONTHS.between(contract().from(), end));
    }

    /**
     * {@return where a day lies in the contract}
     *
     * @param date the day
     * @param warning how long before its end the contract counts as expiring
     * @throws IllegalArgumentException if the warning is negative
     */
    default TermStatus contractOn(LocalDate date, Period warning) {
        return TermStatus.of(contract(), date, warning);
    }

    @Override
    default BodyKind kind() {
        return BodyKind.SERVICE_PROJECT;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceProject}. */
    final class Builder extends ImmutableServiceProject.Builder {
        Builder() {}
    }
}
