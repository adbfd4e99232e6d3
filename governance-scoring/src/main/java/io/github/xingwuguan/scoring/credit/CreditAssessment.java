package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.PolicyMode;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.scoring.credit.CreditState.Listing;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The credit of one subject on one day, with everything by which it can be defended (信用评定结果). Immutable.
 */
@Value.Immutable
public sealed interface CreditAssessment permits ImmutableCreditAssessment {
    /** What every display of a grade or list must say: it is an industry rating, and no list of the seriously dishonest. */
    String DISCLAIMER = "行业评价结果,不属于严重失信主体名单";

    /** The wire form; of a reason its code, subject and details are written, from which the sentence follows. */
    Shape<CreditAssessment> SHAPE = Shape.of("Credit assessment", CreditAssessment::builder, Builder::build)
            .one("subject", Subject.SHAPE, CreditAssessment::subject, Builder::subject)
            .one("asOf", Type.DATE, CreditAssessment::asOf, Builder::asOf)
            .one("status", Type.code("Status", RatedStatus.values()), CreditAssessment::status, Builder::status)
            .maybe("policy", Type.POLICY_ID, CreditAssessment::policy, Builder::policy)
            .maybe("policyDigest", Type.DIGEST, CreditAssessment::policyDigest, Builder::policyDigest)
            .maybe("mode", Type.code("Mode", PolicyMode.values()), CreditAssessment::mode, Builder::mode)
            .one("score", Type.POINTS, CreditAssessment::score, Builder::score)
            .one("exactScore", Type.POINTS, CreditAssessment::exactScore, Builder::exactScore)
            .one("components", Type.map(Type.POINTS), CreditAssessment::components, Builder::putAllComponents)
            .many("lines", BasicShapes.SCORE_LINE, CreditAssessment::lines, Builder::addAllLines)
            .many("records", CreditLine.SHAPE, CreditAssessment::records, Builder::addAllRecords)
            .orElse("path", GradePath.SHAPE, GradePath.NONE, CreditAssessment::path, Builder::path)
            .many("reasons", WrittenReason.TYPE, CreditAssessment::reasons, Builder::addAllReasons)
            .maybe("rank", Type.INT, CreditAssessment::rank, Builder::rank)
            .many("listings", Listing.SHAPE, CreditAssessment::listings, Builder::addAllListings)
            .orElse("exit", ExitAdvice.SHAPE, ExitAdvice.NONE, CreditAssessment::exit, Builder::exit)
            .many("measures", Type.TEXT, CreditAssessment::measures, Builder::addAllMeasures)
            .maybe("nextChangeOn", Type.DATE, CreditAssessment::nextChangeOn, Builder::nextChangeOn)
            .maybe("toUp", Type.POINTS, CreditAssessment::toUp, Builder::toUp)
            .maybe("toDown", Type.POINTS, CreditAssessment::toDown, Builder::toDown)
            .one("proposed", Type.FLAG, CreditAssessment::proposed, Builder::proposed)
            .one("next", CreditState.SHAPE, CreditAssessment::next, Builder::next)
            .done();

    /** {@return whose credit it is} */
    Subject subject();

    /** {@return the business day} */
    LocalDate asOf();

    /** {@return whether it has a grade} */
    RatedStatus status();

    /** {@return the policy in force, if one was} */
    Optional<PolicyId> policy();

    /** {@return the digest of its content} */
    Optional<Digest> policyDigest();

    /** {@return whether it has effects} */
    Optional<PolicyMode> mode();

    /** {@return the score as it is published} */
    Points score();

    /** {@return the score within the ends of the scale, with four decimals} */
    Points exactScore();

    /** {@return the points of each component by its code, within its ends} */
    Map<String, Points> components();

    /** {@return lines that add up to the published score} */
    List<ScoreLine> lines();

    /** {@return what became of every record that names the subject or reaches it} */
    List<CreditLine> records();

    /** {@return how the grade came about} */
    @Value.Default
    default GradePath path() {
        return GradePath.NONE;
    }

    /** {@return why, what moves the score most first} */
    List<Reason> reasons();

    /** {@return the place among the ranked, if it is ranked and the policy looks at ranks} */
    Optional<Integer> rank();

    /** {@return the lists it is on; industry ratings unless the rule of the list names a statute} */
    List<Listing> listings();

    /** {@return what may be done about an exit} */
    @Value.Default
    default ExitAdvice exit() {
        return ExitAdvice.NONE;
    }

    /** {@return the codes of the measures that follow; the library does none of them} */
    List<String> measures();

    /** {@return the first day on which it changes with no new entry; empty without a policy} */
    Optional<LocalDate> nextChangeOn();

    /** {@return how many points are missing to the next better grade, if there is one} */
    Optional<Points> toUp();

    /** {@return how many points it can lose before the score falls below its grade, 0 or less if something else holds the grade} */
    Optional<Points> toDown();

    /** {@return whether it only proposes: nothing about a person stands until a named human decides (PIPL, articles 24 and 25)} */
    boolean proposed();

    /** {@return what is carried into the next period} */
    CreditState next();

    /** {@return the digest of all of this} */
    @Value.Lazy
    default Digest digest() {
        return SHAPE.digest(this);
    }

    /** {@return the code of the grade, if there is one} */
    default Optional<String> grade() {
        return path().effective();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the result of a day without a policy}
     *
     * @param subject whose credit it is
     * @param question what was asked
     * @param prior what it carries from the last period
     */
    static CreditAssessment withoutPolicy(Subject subject, CreditQuestion question, CreditState prior) {
        return builder()
                .subject(subject)
                .asOf(question.asOf())
                .status(RatedStatus.NO_POLICY)
                .score(Points.ZERO)
                .exactScore(Points.ZERO)
                .addReasons(Reason.of(CreditReason.NO_POLICY, ""))
                .proposed(subject.kind() == SubjectKind.PERSON)
                .next(prior)
                .build();
    }

    /** Builds a {@link CreditAssessment}. */
    final class Builder extends ImmutableCreditAssessment.Builder {
        Builder() {}
    }
}
