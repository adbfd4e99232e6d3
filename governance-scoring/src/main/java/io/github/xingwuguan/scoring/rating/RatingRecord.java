package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.rating.award.RubricRef;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rating to be kept (评定存档): figures and lines without texts, and a digest by which an award says on which result it rests. It
 * does not name the compound; whoever keeps it does. Immutable.
 */
@Value.Immutable
public sealed interface RatingRecord permits ImmutableRatingRecord {
    /** The wire form. */
    Shape<RatingRecord> SHAPE = Shape.of("Rating", RatingRecord::builder, Builder::build)
            .one("rubric", RubricRef.SHAPE, RatingRecord::rubric, Builder::rubric)
            .one("asOf", Type.DATE, RatingRecord::asOf, Builder::asOf)
            .one("status", Type.code("Rating status", RatingStatus.values()), RatingRecord::status, Builder::status)
            .maybe("star", Type.INT, RatingRecord::star, Builder::star)
            .one("lit", Type.INT, RatingRecord::lit, Builder::lit)
            .one("total", Type.POINTS, RatingRecord::total, Builder::total)
            .one("lines", Type.list(BasicShapes.SCORE_LINE), RatingRecord::lines, Builder::addAllLines)
            .done();

    /** {@return the rubric and the digest of its content} */
    RubricRef rubric();

    /** {@return the day of the rating} */
    LocalDate asOf();

    /** {@return how far it can be relied on} */
    RatingStatus status();

    /** {@return the stars before any quota; empty if the rating is not final} */
    Optional<Integer> star();

    /** {@return how many dimensions are lit} */
    int lit();

    /** {@return the points of all dimensions and the bonus} */
    Points total();

    /** {@return lines that add up to the total} */
    List<ScoreLine> lines();

    /** {@return the digest of all of this} */
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RatingRecord}. */
    final class Builder extends ImmutableRatingRecord.Builder {
        Builder() {}
    }
}
