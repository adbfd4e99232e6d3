package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that changes what a committee is (里程碑).
 *
 * @param kind what happened
 * @param on the day; it counts from its beginning
 */
public record Milestone(Kind kind, LocalDate on) {
    /** The wire form. */
    public static final Shape<Milestone> SHAPE = Shape.of(
            "Milestone",
            Field.of("kind", Type.code("Milestone", Kind.values()), Milestone::kind),
            Field.of("on", Type.DATE, Milestone::on),
            Milestone::new);

    /** What happened to a committee (里程碑类别). */
    public enum Kind implements Coded {
        /** It was elected (选举产生). */
        ELECTED("elected", FormationStep.ELECT),
        /** It was filed with the authority (备案). */
        FILED("filed", FormationStep.FILE),
        /** It has its seals and works (刻章履职). */
        SEALED("sealed", FormationStep.SEAL),
        /** The group for the election of the next one was formed: powers rest from here on (成立换届改选小组). */
        RENEWAL_BEGUN("renewal-begun"),
        /** The next one was filed: nothing rests any more, and this one is over (新一届备案). */
        SUCCEEDED("succeeded"),
        /** It was dissolved (解散). */
        DISSOLVED("dissolved"),
        /** A property management committee took its place (由物管会代行职责). */
        REPLACED("replaced");

        private final String code;

        @SuppressWarnings("ImmutableEnumChecker") // a constant or nothing
        private final Optional<FormationStep> step;

        Kind(String code) {
            this.code = code;
            this.step = Optional.empty();
        }

        Kind(String code, FormationStep step) {
            this.code = code;
            this.step = Optional.of(step);
        }

        @Override
        public String code() {
            return code;
        }

        /** {@return the step of a formation that leads to it, if one does} */
        Optional<FormationStep> step() {
            return step;
        }
    }
}
