package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that is worth points, or costs some (积分项目). Immutable. */
@Value.Immutable
public sealed interface Activity permits ImmutableActivity {
    /** The wire form. */
    Shape<Activity> SHAPE = Shape.of("Activity", Activity::builder, Builder::build)
            .one("code", Type.TEXT, Activity::code, Builder::code)
            .one("label", BasicShapes.LABEL, Activity::label, Builder::label)
            .one("counted", Type.code("Counted", Counted.values()), Activity::counted, Builder::counted)
            .one("points", Type.POINTS, Activity::points, Builder::points)
            .maybe("perDay", Type.POINTS, Activity::perDay, Builder::perDay)
            .maybe("perYear", Type.POINTS, Activity::perYear, Builder::perYear)
            .done();

    /** {@return the code, unique in its rules} */
    String code();

    /** {@return the name} */
    Label label();

    /** {@return in what it is counted} */
    Counted counted();

    /** {@return what one hour or one item is worth, within ±100 and not 0; negative if it is a deduction} */
    Points points();

    /** {@return the most that one day can give or take, more than 0} */
    Optional<Points> perDay();

    /** {@return the most that one calendar year can give or take, more than 0} */
    Optional<Points> perYear();

    /** {@return whether it takes points away} */
    default boolean isDeduction() {
        return points().units() < 0;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Activity}. */
    final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
