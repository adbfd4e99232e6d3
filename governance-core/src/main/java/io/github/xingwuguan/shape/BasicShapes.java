package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.basics.ScoreLine;
import java.time.LocalDate;

/** Descriptions of values that every record uses (通用类型描述). */
public final class BasicShapes {
    /** A name in Chinese and English. */
    public static final Shape<Label> LABEL =
            Shape.of("Label", Field.of("zh", Type.TEXT, Label::zh), Field.of("en", Type.TEXT, Label::en), Label::new);

    /** The key of a record in another system. */
    public static final Shape<ExternalKey> EXTERNAL_KEY = Shape.of(
            "External key",
            Field.of("system", Type.TEXT, ExternalKey::system),
            Field.of("key", Type.TEXT, ExternalKey::key),
            ExternalKey::new);

    /** A ratio by numerator and denominator. */
    public static final Shape<Ratio> RATIO = Shape.of(
            "Ratio",
            Field.of("numerator", Type.LONG, Ratio::numerator),
            Field.of("denominator", Type.LONG, Ratio::denominator),
            Ratio::new);

    /** Days from one until another; without {@code until} the range is open. */
    public static final Shape<DateRange> DATES = Shape.of(
            "Date range",
            Field.of("from", Type.DATE, DateRange::from),
            Field.maybe("until", Type.DATE, DateRange::end),
            (from, until) -> new DateRange(from, until.orElse(LocalDate.MAX)));

    /** Where rules come from. */
    public static final Shape<Provenance> PROVENANCE = Shape.of(
                    "Provenance", Provenance::builder, Provenance.Builder::build)
            .one("kind", Type.code("Provenance", Provenance.Kind.values()), Provenance::kind, Provenance.Builder::kind)
            .one("issuer", Type.TEXT, Provenance::issuer, Provenance.Builder::issuer)
            .one("document", Type.TEXT, Provenance::document, Provenance.Builder::document)
            .maybe("article", Type.TEXT, Provenance::article, Provenance.Builder::article)
            .maybe("url", Type.TEXT, Provenance::url, Provenance.Builder::url)
            .done();

    /** A share of a population. */
    public static final Shape<Quota> QUOTA = Shape.of(
            "Quota",
            Field.of("basisPoints", Type.INT, Quota::basisPoints),
            Field.of("rounding", Type.code("Rounding", Quota.Rounding.values()), Quota::rounding),
            Field.of("ties", Type.code("Ties", Quota.Ties.values()), Quota::ties),
            Field.of("tieBreakers", Type.list(Type.TEXT), Quota::tieBreakers),
            Quota::new);

    /** One line of a score. */
    public static final Shape<ScoreLine> SCORE_LINE = Shape.of(
            "Score line",
            Field.of("kind", Type.code("Line", ScoreLine.Kind.values()), ScoreLine::kind),
            Field.of("subject", Type.TEXT, ScoreLine::subject),
            Field.of("points", Type.POINTS, ScoreLine::points),
            ScoreLine::new);

    /** Draft, adopted or repealed. */
    public static final Type<PolicyStatus> POLICY_STATUS = Type.code("Policy status", PolicyStatus.values());

    private BasicShapes() {}
}
