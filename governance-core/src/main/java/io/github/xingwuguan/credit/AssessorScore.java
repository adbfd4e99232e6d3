package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A score that an assessor gave to a project, or to a firm as a whole (考评得分). Of one assessor role the latest of a period counts.
 * Immutable.
 */
@Value.Immutable
public sealed interface AssessorScore extends LedgerEntry permits ImmutableAssessorScore {
    /** The wire form. */
    Shape<AssessorScore> SHAPE = Shape.of("Assessor score", AssessorScore::builder, Builder::build)
            .one("subject", Subject.SHAPE, AssessorScore::subject, Builder::subject)
            .one("role", Type.TEXT, AssessorScore::role, Builder::role)
            .one("score", Type.POINTS, AssessorScore::score, Builder::score)
            .maybe("responses", Type.INT, AssessorScore::responses, Builder::responses)
            .one("on", Type.DATE, AssessorScore::on, Builder::on)
            .one("recordedAt", Type.INSTANT, AssessorScore::recordedAt, Builder::recordedAt)
            .done();

    /** {@return what was scored} */
    Subject subject();

    /** {@return the role of the assessor in the policy, such as {@code owners}} */
    String role();

    /** {@return the score} */
    Points score();

    /** {@return how many answered, where the score is a mean of answers} */
    Optional<Integer> responses();

    /** {@return the day of the assessment} */
    LocalDate on();

    @Override
    Instant recordedAt();

    /**
     * Checks the number of answers.
     *
     * @throws IllegalArgumentException if it is negative
     */
    @Value.Check
    default void check() {
        if (responses().isPresent() && responses().get() < 0) {
            throw new IllegalArgumentException(
                    "Responses must be 0 or more, but was " + responses().get());
        }
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssessorScore}. */
    final class Builder extends ImmutableAssessorScore.Builder {
        Builder() {}
    }
}
