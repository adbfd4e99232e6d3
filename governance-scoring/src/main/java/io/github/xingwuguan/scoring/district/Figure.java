package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One figure of a scoreboard (指标数值), with everything that is needed to read it rightly. Immutable. */
@Value.Immutable
public sealed interface Figure permits ImmutableFigure {
    /**
     * Of when a figure is (统计时间).
     *
     * @param period the days it counts, both ends included, or the year, or the day
     * @param asOf the day on which it is so
     */
    record Time(String period, LocalDate asOf) {
        /** The wire form. */
        static final Shape<Time> SHAPE = Shape.of(
                "Time",
                Field.of("period", Type.TEXT, Time::period),
                Field.of("asOf", Type.DATE, Time::asOf),
                Time::new);

        /**
         * {@return that of something that is so on a day}
         *
         * @param day the day
         */
        static Time on(LocalDate day) {
            return new Time(day.toString(), day);
        }
    }

    /** The wire form; ids are written if they were asked for. */
    Shape<Figure> SHAPE = Shape.of("Figure", Figure::builder, Builder::build)
            .one("id", Type.TEXT, Figure::id, Builder::id)
            .one("section", Type.code("Section", Section.values()), Figure::section, Builder::section)
            .one("value", FigureValue.TYPE, Figure::value, Builder::value)
            .orElse("unit", Type.code("Unit", FigureUnit.values()), FigureUnit.RECORDS, Figure::unit, Builder::unit)
            .one("definition", BasicShapes.LABEL, Figure::definition, Builder::definition)
            .one("scope", BasicShapes.LABEL, Figure::scope, Builder::scope)
            .one("time", Time.SHAPE, Figure::time, Builder::time)
            .one("nature", Type.code("Nature", Nature.values()), Figure::nature, Builder::nature)
            .maybe("policy", Type.POLICY_ID, Figure::policy, Builder::policy)
            .maybe("ids", Type.list(Type.TEXT), Figure::ids, Builder::ids)
            .done();

    /** {@return its id, that of its definition} */
    String id();

    /** {@return the part of the scoreboard it belongs to} */
    Section section();

    /** {@return what it comes to} */
    FigureValue value();

    /** {@return what it counts} */
    @Value.Default
    default FigureUnit unit() {
        return FigureUnit.RECORDS;
    }

    /** {@return what it says} */
    Label definition();

    /** {@return of what: the whole district, one community} */
    Label scope();

    /** {@return of when} */
    Time time();

    /** {@return where it comes from} */
    Nature nature();

    /** {@return by which rules, if any decide on it} */
    Optional<PolicyId> policy();

    /** {@return the records it counts, of a share those of the numerator, of a change those of both periods; empty if not asked for} */
    Optional<List<String>> ids();

    /**
     * {@return this figure with the records it counts}
     *
     * @param ids their ids
     */
    default Figure withIds(List<String> ids) {
        return new Builder().from(this).ids(ids).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Figure}. */
    final class Builder extends ImmutableFigure.Builder {
        Builder() {}
    }
}
