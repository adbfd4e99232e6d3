package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one counting record of an item does to the grade whatever the points (一票否决). Of several the worst wins; their holds run side
 * by side. Immutable.
 */
@Value.Immutable
public sealed interface CreditVeto permits ImmutableCreditVeto {
    /** What it does (否决效果). */
    sealed interface Effect {}

    /**
     * The score becomes this if it is higher, which moves ranks and averages too (直接计分).
     *
     * @param points the score
     */
    record ScoreTo(Points points) implements Effect {}

    /**
     * The grade becomes this, unless it is worse already (直接定级).
     *
     * @param grade the code of the grade
     */
    record GradeTo(String grade) implements Effect {}

    /**
     * The highest grade of the periods after a hold (后续限级).
     *
     * @param grade the code of the grade
     * @param periods for how many periods, at least 1
     */
    record Aftermath(String grade, int periods) {
        /** The wire form. */
        public static final Shape<Aftermath> SHAPE = Shape.of(
                "Aftermath",
                Field.of("grade", Type.TEXT, Aftermath::grade),
                Field.of("periods", Type.INT, Aftermath::periods),
                Aftermath::new);
    }

    /** The wire form of an effect: one member, named by the kind. */
    Union<Effect> EFFECT = Union.<Effect>of("Veto effect")
            .variant(
                    "score-to",
                    ScoreTo.class,
                    Shape.of("Score to", Field.of("points", Type.POINTS, ScoreTo::points), ScoreTo::new))
            .variant(
                    "grade-to",
                    GradeTo.class,
                    Shape.of("Grade to", Field.of("grade", Type.TEXT, GradeTo::grade), GradeTo::new))
            .done();

    /** The wire form. */
    Shape<CreditVeto> SHAPE = Shape.of("Credit veto", CreditVeto::builder, Builder::build)
            .one("effect", EFFECT, CreditVeto::effect, Builder::effect)
            .orElse("hold", Type.INT, 1, CreditVeto::hold, Builder::hold)
            .maybe("then", Aftermath.SHAPE, CreditVeto::then, Builder::then)
            .done();

    /** {@return what it does} */
    Effect effect();

    /** {@return for how many periods the grade cannot improve, the first in which it strikes included} */
    @Value.Default
    default int hold() {
        return 1;
    }

    /** {@return how high the grade can be after the hold, if limited} */
    Optional<Aftermath> then();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreditVeto}. */
    final class Builder extends ImmutableCreditVeto.Builder {
        Builder() {}
    }
}
