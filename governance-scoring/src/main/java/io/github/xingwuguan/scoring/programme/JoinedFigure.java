package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure of a place from records where there are some, and from reported totals where there are none (合成数字). Its parts add up to it. Where
 * there are both, the records count and a contradiction is a finding. Immutable.
 */
@Value.Immutable
public sealed interface JoinedFigure permits ImmutableJoinedFigure {
    /** The wire form. */
    Shape<JoinedFigure> SHAPE = Shape.of("Joined figure", JoinedFigure::builder, Builder::build)
            .one("metric", Type.TEXT, JoinedFigure::metric, Builder::metric)
            .one("scope", Type.PLACE, JoinedFigure::scope, Builder::scope)
            .one("date", Type.DATE, JoinedFigure::date, Builder::date)
            .maybe("origin", Type.code("Origin", Origin.values()), JoinedFigure::origin, Builder::origin)
            .one("total", MetricTotal.SHAPE, JoinedFigure::total, Builder::total)
            .many("parts", Part.SHAPE, JoinedFigure::parts, Builder::parts)
            .many("absent", Type.PLACE, JoinedFigure::absent, Builder::absent)
            .many("findings", Finding.SHAPE, JoinedFigure::findings, Builder::findings)
            .done();

    /** {@return the id of the metric} */
    String metric();

    /** {@return the place} */
    PlaceId scope();

    /** {@return the day of the records} */
    LocalDate date();

    /** {@return where it comes from; empty if there is nothing} */
    Optional<Origin> origin();

    /** {@return the sum of its parts} */
    MetricTotal total();

    /** {@return its parts, by the id of the place} */
    List<Part> parts();

    /** {@return the places of which there is neither a record nor a reported figure} */
    List<PlaceId> absent();

    /** {@return the reported figures that cannot be right} */
    List<Finding> findings();

    /**
     * One part of the sum (分项).
     *
     * @param place the place
     * @param origin computed or reported
     * @param total what it adds
     * @param document where it was reported
     */
    record Part(PlaceId place, Origin origin, MetricTotal total, Optional<String> document) {
        /** The wire form. */
        public static final Shape<Part> SHAPE = Shape.of(
                "Part",
                Field.of("place", Type.PLACE, Part::place),
                Field.of("origin", Type.code("Origin", Origin.values()), Part::origin),
                Field.of("total", MetricTotal.SHAPE, Part::total),
                Field.maybe("document", Type.TEXT, Part::document),
                Part::new);
    }

    /**
     * A reported figure that cannot be right (数据疑点).
     *
     * @param kind what is wrong
     * @param reported the figure
     * @param computed what the records say of the same
     */
    record Finding(Kind kind, ReportedFigure reported, MetricTotal computed) {
        /** The wire form. */
        public static final Shape<Finding> SHAPE = Shape.of(
                "Finding",
                Field.of("kind", Type.code("Finding", Kind.values()), Finding::kind),
                Field.of("reported", ReportedFigure.SHAPE, Finding::reported),
                Field.of("computed", MetricTotal.SHAPE, Finding::computed),
                Finding::new);
    }

    /** What is wrong with a reported figure (疑点类别). */
    enum Kind implements Coded {
        /** The records say something else, whatever the missing facts may turn out to be (与台账不符). */
        CONTRADICTED("contradicted"),
        /** It has no denominator where the metric has one, or the other way round (口径不符). */
        WRONG_FORM("wrong-form");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * {@return a figure of a place, put together from the places of one kind in it}
     *
     * @param rolled the records at every level
     * @param scope the place
     * @param level the kind of the parts, such as {@code Community.class}
     * @param reported what was reported for the same time
     * @throws io.github.xingwuguan.basics.GovernanceException {@code unknown-place} if the place is not in the register
     */
    static JoinedFigure of(RollUp rolled, PlaceId scope, Class<? extends Place> level, ReportedFigures reported) {
        return new Joining(rolled, scope, level, reported).figure();
    }

    /**
     * {@return its parts, what is absent and what was found, as sentences}
     *
     * @param metric the metric
     */
    default List<Reason> reasons(Metric metric) {
        Display display = new Display(metric);
        List<Reason> lines = new ArrayList<>();
        lines.add(Reason.of(ProgrammeReason.FIGURE, metric(), display.tally(total().tally()), date().toString()));
        parts().forEach(part -> lines.add(Reason.of(
                ProgrammeReason.PART,
                metric(),
                part.place().value(),
                display.tally(part.total().tally()),
                part.document().orElse(part.origin().code()))));
        absent().forEach(place -> lines.add(Reason.of(ProgrammeReason.ABSENT, metric(), place.value())));
        findings()
                .forEach(finding -> lines.add(Reason.of(
                        finding.kind() == Kind.CONTRADICTED ? ProgrammeReason.CONTRADICTED : ProgrammeReason.WRONG_FORM,
                        metric(),
                        finding.reported().scope().value(),
                        finding.reported().tally().toString(),
                        finding.computed().tally().toString(),
                        finding.reported().document())));
        return List.copyOf(lines);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JoinedFigure}. */
    final class Builder extends ImmutableJoinedFigure.Builder {
        Builder() {}
    }
}
