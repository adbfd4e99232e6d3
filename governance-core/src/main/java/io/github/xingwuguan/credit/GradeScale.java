package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import org.immutables.value.Value;

/** How scores become grades (等级划分). Immutable. */
@Value.Immutable
public sealed interface GradeScale permits ImmutableGradeScale {
    /** The usual name of those who cannot be rated. */
    Label UNRATED = Label.of("不予评定", "unrated");

    /** The wire form. */
    Shape<GradeScale> SHAPE = Shape.of("Grade scale", GradeScale::builder, Builder::build)
            .one("grades", Type.list(Grade.SHAPE), GradeScale::grades, Builder::addAllGrades)
            .one("missing", BasicShapes.LABEL, GradeScale::missing, Builder::missing)
            .orElse("unrated", BasicShapes.LABEL, GradeScale.UNRATED, GradeScale::unrated, Builder::unrated)
            .many("rules", GradeRule.SHAPE, GradeScale::rules, Builder::addAllRules)
            .many("quotas", GradeQuota.SHAPE, GradeScale::quotas, Builder::addAllQuotas)
            .done();

    /** {@return the grades, best first; a score below the last is not rated} */
    List<Grade> grades();

    /** {@return what those are called that operate but do not take part, such as 未参评; it is no grade} */
    Label missing();

    /** {@return what those are called that cannot be rated; it is no grade} */
    @Value.Default
    default Label unrated() {
        return UNRATED;
    }

    /** {@return what besides the score moves a grade} */
    List<GradeRule> rules();

    /** {@return shares of the population} */
    List<GradeQuota> quotas();

    /**
     * {@return the rank of a grade, 0 for the best}
     *
     * @param code its code
     * @throws IllegalArgumentException if there is none
     */
    default int rank(String code) {
        for (int i = 0; i < grades().size(); i++) {
            if (grades().get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Grade must be one of the scale, but was " + Texts.visible(code));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradeScale}. */
    final class Builder extends ImmutableGradeScale.Builder {
        Builder() {}
    }
}
