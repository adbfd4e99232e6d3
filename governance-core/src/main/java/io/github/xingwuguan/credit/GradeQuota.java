package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;
import org.immutables.value.Value;

/** How large a share of the rated may, or must, hold a grade (等级比例). Ranks are by exact score within the ends of the scale; who has no grade or was struck by a veto is not ranked and not counted. Immutable. */
@Value.Immutable
public sealed interface GradeQuota permits ImmutableGradeQuota {
    /** An end of the ranking (排名端). */
    enum End implements Coded {
        /** Of those whose score reaches the grade or a better one, the best keep it and the others fall to the next (前列). */
        TOP("top"),
        /** The last get the grade, unless theirs is worse already (末位). */
        BOTTOM("bottom");

        private final String code;

        End(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** The wire form. */
    Shape<GradeQuota> SHAPE = Shape.of("Grade quota", GradeQuota::builder, Builder::build)
            .one("grade", Type.TEXT, GradeQuota::grade, Builder::grade)
            .one("end", Type.code("End", End.values()), GradeQuota::end, Builder::end)
            .one("quota", BasicShapes.QUOTA, GradeQuota::quota, Builder::quota)
            .orElse("minPopulation", Type.INT, 1, GradeQuota::minPopulation, Builder::minPopulation)
            .maybe("sparedFrom", Type.POINTS, GradeQuota::sparedFrom, Builder::sparedFrom)
            .done();

    /** {@return the code of the grade} */
    String grade();

    /** {@return from which end of the ranking the share is taken} */
    End end();

    /** {@return the share and its ties} */
    Quota quota();

    /** {@return how many must be ranked for it to apply at all} */
    @Value.Default
    default int minPopulation() {
        return 1;
    }

    /** {@return from which score on nobody is put into the grade by rank; only at the bottom} */
    Optional<Points> sparedFrom();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradeQuota}. */
    final class Builder extends ImmutableGradeQuota.Builder {
        Builder() {}
    }
}
