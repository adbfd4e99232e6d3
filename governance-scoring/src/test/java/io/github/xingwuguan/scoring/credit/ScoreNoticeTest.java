package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.Regime;
import io.github.xingwuguan.credit.RemedyTerms;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScoreNoticeTest {
    private static final CreditPolicy POLICY = CreditPolicies.shandong().build();
    private static final CreditPlan PLAN = CreditPolicies.plan(POLICY);

    /** The Friday before the National Day holiday of 2024; the Sunday after it was a make-up working day. */
    private static final Instant SERVED = Instant.parse("2024-09-27T02:00:00Z");

    private static CreditRecord fine() {
        return record("r1", BAD, "2024-09-20")
                .discretionary(Points.parse("7.2"))
                .document("文〔2024〕7号")
                .build();
    }

    private static ScoreNotice notice(CreditPolicy policy, CreditRecord record, Instant served) {
        return ScoreNotice.of(
                policy,
                record,
                assess(CreditPolicies.plan(policy), "2024-12-31", record),
                served,
                ChinaHolidays.calendar2024To2026());
    }

    @Test
    void it_says_facts_rule_points_term_and_addressee_in_chinese() {
        assertThat(notice(POLICY, fine(), SERVED).lines())
                .containsExactly(
                        "信用记分告知书",
                        "当事人：91999999MA0000001A",
                        "事实：2024-09-20，breach（2024-09-20 由 bureau 认定，文号 文〔2024〕7号）",
                        "依据：《测试办法》（test-shandong@1）",
                        "记分：-7.2 分",
                        "异议：可在收到本告知书之日起 10 个工作日内向区住建局书面提出",
                        "说明：行业评价结果,不属于严重失信主体名单");
    }

    @Test
    void its_term_counts_make_up_days_and_skips_the_holiday() {
        // 29 September (a Sunday worked), 30, then 8, 9, 10, 11, 12 (a Saturday worked), 14, 15, 16 October
        Deadline until = notice(POLICY, fine(), SERVED).fileUntil();
        assertThat(until.due()).isEqualTo("2024-10-16T15:59:59.999999999Z");
        assertThat(until.certainty()).isEqualTo(Deadline.Certainty.FIRM);
    }

    @Test
    void a_term_into_a_year_without_a_published_calendar_says_so() {
        ScoreNotice notice = notice(POLICY, fine(), Instant.parse("2026-12-28T02:00:00Z"));
        assertThat(notice.fileUntil().certainty()).isEqualTo(Deadline.Certainty.PROVISIONAL);
        assertThat(notice.lines().get(5)).endsWith("（截止日期以届时公布的工作日安排为准）");
    }

    @Test
    void only_dishonesty_information_is_called_dishonesty() {
        CreditRecord listed =
                fine().toBuilder().regime(Regime.DISHONESTY_INFORMATION).build();
        assertThat(notice(POLICY, listed, SERVED).lines()).last().isEqualTo("说明：本信息属于失信信息");
        assertThat(notice(POLICY, fine(), SERVED).lines()).noneMatch(line -> line.contains("失信信息"));
    }

    @Test
    void other_terms_are_said_in_their_own_unit() {
        CreditPolicy months = CreditPolicies.shandong()
                .remedies(RemedyTerms.builder()
                        .fileWithin(TimeLimit.months(2, TimeLimit.Roll.NONE))
                        .decideWithin(TimeLimit.workingDays(15))
                        .repairWithin(TimeLimit.workingDays(15))
                        .addAllStanding(POLICY.remedies().standing())
                        .addressee(POLICY.remedies().addressee())
                        .build())
                .build();
        assertThat(notice(months, fine(), SERVED).lines().get(5)).contains("2 个月内");
    }

    @Test
    void a_record_that_does_not_count_has_no_notice() {
        CreditAssessment other = assess(PLAN, "2024-12-31");
        assertThatThrownBy(() -> ScoreNotice.of(POLICY, fine(), other, SERVED, ChinaHolidays.calendar2024To2026()))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Notice must be of a record that counts, but r1 does not");
    }

    @Test
    void foreign_text_is_made_visible() {
        CreditRecord hostile = fine().toBuilder().document("a\nb\u202e").build();
        assertThat(notice(POLICY, hostile, SERVED).lines()).noneMatch(line -> line.contains("\n"));
    }
}
