package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.Regime;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a firm is told when a record is scored (信用记分告知书): the facts, the rule, the points, until when and to whom it can object.
 * Immutable.
 */
@Value.Immutable
public sealed interface ScoreNotice permits ImmutableScoreNotice {
    /** The wire form. */
    Shape<ScoreNotice> SHAPE = Shape.of("Score notice", ScoreNotice::builder, Builder::build)
            .one("subject", Subject.SHAPE, ScoreNotice::subject, Builder::subject)
            .one("record", Type.TEXT, ScoreNotice::record, Builder::record)
            .one("item", Type.TEXT, ScoreNotice::item, Builder::item)
            .one("occurredOn", Type.DATE, ScoreNotice::occurredOn, Builder::occurredOn)
            .one("determinedOn", Type.DATE, ScoreNotice::determinedOn, Builder::determinedOn)
            .one("authority", Type.ORG, ScoreNotice::authority, Builder::authority)
            .maybe("document", Type.TEXT, ScoreNotice::document, Builder::document)
            .one("policy", Type.POLICY_ID, ScoreNotice::policy, Builder::policy)
            .one("policyTitle", Type.TEXT, ScoreNotice::policyTitle, Builder::policyTitle)
            .maybe("basis", Type.TEXT, ScoreNotice::basis, Builder::basis)
            .one("points", Type.POINTS, ScoreNotice::points, Builder::points)
            .one("regime", Type.code("Regime", Regime.values()), ScoreNotice::regime, Builder::regime)
            .one("fileWithin", TimeLimit.SHAPE, ScoreNotice::fileWithin, Builder::fileWithin)
            .one("fileUntil", Deadline.SHAPE, ScoreNotice::fileUntil, Builder::fileUntil)
            .one("addressee", Type.TEXT, ScoreNotice::addressee, Builder::addressee)
            .done();

    /** {@return whom it is addressed to} */
    Subject subject();

    /** {@return the id of the record} */
    String record();

    /** {@return the Chinese name of the item} */
    String item();

    /** {@return when it happened} */
    LocalDate occurredOn();

    /** {@return when it was determined} */
    LocalDate determinedOn();

    /** {@return the authority that determined it} */
    OrgId authority();

    /** {@return the number of its document} */
    Optional<String> document();

    /** {@return the policy that prices it} */
    PolicyId policy();

    /** {@return the Chinese name of the policy} */
    String policyTitle();

    /** {@return the rule on which the item rests} */
    Optional<String> basis();

    /** {@return what it adds to the score, negative if it takes away, before ceilings} */
    Points points();

    /** {@return under which rules it was made; only dishonesty information is called dishonesty} */
    Regime regime();

    /** {@return how long an objection can be filed} */
    TimeLimit fileWithin();

    /** {@return until when an objection can be filed; provisional while the working days are not published} */
    Deadline fileUntil();

    /** {@return to whom an objection is addressed, in Chinese} */
    String addressee();

    /**
     * {@return the notice of one record}
     *
     * @param policy the policy in force
     * @param record the record
     * @param assessment a result of the subject in which it counts
     * @param servedAt when the notice is served
     * @param calendar the working days
     * @throws GovernanceException {@code record-does-not-count} if the result does not count it; otherwise as the clock does
     */
    static ScoreNotice of(
            CreditPolicy policy,
            CreditRecord record,
            CreditAssessment assessment,
            Instant servedAt,
            WorkCalendar calendar) {
        CreditLine line = assessment.records().stream()
                .filter(l -> l.record().equals(record.id()) && l.outcome() == RecordOutcome.COUNTED)
                .findFirst()
                .orElseThrow(() -> new GovernanceException(
                        "record-does-not-count",
                        "Notice must be of a record that counts, but " + Texts.visible(record.id()) + " does not"));
        CreditItem item = policy.item(record.item()).orElseThrow();
        Deadline due = policy.remedies().fileWithin().due(servedAt, calendar, Coverage.PROVISIONAL);
        return builder()
                .subject(assessment.subject())
                .record(record.id())
                .item(item.label().zh())
                .occurredOn(record.occurredOn())
                .determinedOn(record.determinedOn())
                .authority(record.authority())
                .document(record.document())
                .policy(policy.id())
                .policyTitle(policy.title().zh())
                .basis(item.basis())
                .points(line.value())
                .regime(record.regime())
                .fileWithin(policy.remedies().fileWithin())
                .fileUntil(due)
                .addressee(policy.remedies().addressee().zh())
                .build();
    }

    /** {@return the notice as it is printed, a line each; foreign text made visible} */
    default List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("信用记分告知书");
        lines.add("当事人：" + Texts.visible(subject().id()));
        lines.add("事实：" + occurredOn() + "，" + Texts.visible(item()) + "（" + determinedOn() + " 由 "
                + Texts.visible(authority().value()) + " 认定"
                + document().map(d -> "，文号 " + Texts.visible(d)).orElse("") + "）");
        lines.add("依据：《" + Texts.visible(policyTitle()) + "》（" + policy() + "）"
                + basis().map(b -> "，" + Texts.visible(b)).orElse(""));
        lines.add(
                "记分：" + (points().units() > 0 ? "+" : "") + points().toDecimal().toPlainString() + " 分");
        lines.add("异议：可在收到本告知书之日起 " + term(fileWithin()) + "内向" + Texts.visible(addressee()) + "书面提出"
                + (isProvisional() ? "（截止日期以届时公布的工作日安排为准）" : ""));
        lines.add(regime() == Regime.INDUSTRY_RATING ? "说明：" + CreditAssessment.DISCLAIMER : "说明：本信息属于失信信息");
        return lines;
    }

    private boolean isProvisional() {
        return fileUntil().certainty() == Deadline.Certainty.PROVISIONAL;
    }

    private static String term(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_DAYS, WORKING_DAYS_AS_TIME -> limit.amount() + " 个工作日";
            case CALENDAR_DAYS -> limit.amount() + " 日";
            case MONTHS -> limit.amount() + " 个月";
            case CONTINUOUS, WORKING_TIME -> limit.amount() + " 分钟";
        };
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreNotice}. */
    final class Builder extends ImmutableScoreNotice.Builder {
        Builder() {}
    }
}
