package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A figure that arrives as a total, without the records behind it (上报数). Immutable. A later one of the same takes its place. */
@Value.Immutable
public sealed interface ReportedFigure permits ImmutableReportedFigure {
    /** The wire form. */
    Shape<ReportedFigure> SHAPE = Shape.of("Reported figure", ReportedFigure::builder, Builder::build)
            .one("metric", Type.TEXT, ReportedFigure::metric, Builder::metric)
            .one("scope", Type.PLACE, ReportedFigure::scope, Builder::scope)
            .one("period", BasicShapes.DATES, ReportedFigure::period, Builder::period)
            .one("tally", Tally.SHAPE, ReportedFigure::tally, Builder::tally)
            .one("reporter", Type.ORG, ReportedFigure::reporter, Builder::reporter)
            .one("document", Type.TEXT, ReportedFigure::document, Builder::document)
            .one("recordedAt", Type.INSTANT, ReportedFigure::recordedAt, Builder::recordedAt)
            .done();

    /** {@return the id of the metric} */
    String metric();

    /** {@return the place it is about, such as a community} */
    PlaceId scope();

    /** {@return the days it is about; a stock is that of the last of them} */
    DateRange period();

    /** {@return what was reported} */
    Tally tally();

    /** {@return who reported it} */
    OrgId reporter();

    /** {@return the document it stands in} */
    String document();

    /** {@return when it was entered} */
    Instant recordedAt();

    /** {@return the last day of the period} */
    default LocalDate lastDay() {
        return period().until().minusDays(1);
    }

    /**
     * A total without a source proves nothing.
     *
     * @throws IllegalArgumentException if the document is blank or the period open
     */
    @Value.Check
    default void check() {
        if (document().isBlank()) {
            throw new IllegalArgumentException("Reported figure must name its document, but did not");
        }
        if (period().end().isEmpty()) {
            throw new IllegalArgumentException("Reported figure must have a period that ends, but it was " + period());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReportedFigure}. */
    final class Builder extends ImmutableReportedFigure.Builder {
        Builder() {}
    }
}
