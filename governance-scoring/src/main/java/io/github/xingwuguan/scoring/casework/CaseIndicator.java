package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;
import io.github.xingwuguan.lifecycle.Role;
import java.util.function.ToIntFunction;

/**
 * What is counted of cases, and of how many (案件统计指标): the whole definition of each figure. Cases that were entered by mistake are in
 * none of them, cases that another channel has in none but the first, cases that were merged into another in none but what was answered.
 */
public enum CaseIndicator implements ReasonCode {
    /** Cases filed, of those on which it was decided whether to file them (立案率). */
    FILING(
            "filing",
            "立案率",
            "filed, of those decided on",
            s -> s.accepted && !s.voided && !s.merged ? 1 : 0,
            s -> s.decided && !s.voided && !s.merged ? 1 : 0),
    /** Leads that signed for a case and kept it, of those that did or gave it back (准确派单率). */
    DISPATCH_ACCURACY(
            "dispatch-accuracy",
            "准确派单率",
            "leads that kept the case, of those decided on",
            s -> of(s, s.leads.kept),
            s -> of(s, s.leads.decided)),
    /** Assignments given back, of those made (退单率). */
    RETURN(
            "return",
            "退单率",
            "assignments given back, of those made",
            s -> of(s, s.leads.returned),
            s -> of(s, s.leads.made)),
    /** Cycles in which the work was sent back, of those in which it was looked at (返工率). */
    REWORK("rework", "返工率", "cycles with rework, of those inspected", s -> of(s, s.reworked), s -> of(s, s.worked)),
    /**
     * Cases dealt with in time, of those whose time was used or is over (按期处置率): what is open and overdue counts, what stands still
     * or is exempt does not.
     */
    ON_TIME(
            "on-time",
            "按期处置率",
            "dealt with in time, of those due",
            s -> of(s, s.isOnTime() ? 1 : 0),
            s -> of(s, s.isDue() ? 1 : 0)),
    /** Cases whose reporter was spoken with in time, of those of which that time was used or is over (响应率). */
    RESPONSE(
            "response",
            "响应率",
            "reporters spoken with in time, of those due",
            s -> of(s, s.time.isContactedInTime() ? 1 : 0),
            s -> of(s, s.isContactDue() ? 1 : 0)),
    /** Cases closed now, of those filed (结案率). */
    CLOSING("closing", "结案率", "closed, of those filed", s -> of(s, s.closed ? 1 : 0), s -> of(s, 1)),
    /** Cases that stand cleared now, of those filed; a clearance that was revoked does not count (销号率). */
    CLEARANCE(
            "clearance",
            "销号率",
            "cleared and not reopened, of those filed",
            s -> of(s, s.cleared ? 1 : 0),
            s -> of(s, 1)),
    /** Cases that were ever cleared, of those filed (曾销号率). */
    GROSS_CLEARANCE(
            "gross-clearance",
            "曾销号率",
            "ever cleared, of those filed",
            s -> of(s, s.clearances > 0 ? 1 : 0),
            s -> of(s, 1)),
    /** Clearances reopened while they were observed, of those of which that time is over (重启率). */
    REOPENING(
            "reopening",
            "重启率",
            "clearances reopened in time, of those observed to the end",
            s -> of(s, s.reopenedInTime),
            s -> of(s, s.observedClearances)),
    /** Looks back at which it had come back, of those at which that could be seen (反弹率). */
    REBOUND(
            "rebound",
            "反弹率",
            "looks back with a rebound, of those that saw",
            s -> of(s, s.rebounds),
            s -> of(s, s.looked)),
    /** Cases that are settled without ever going beyond the community, of those settled (小事不出社区). */
    WITHIN_COMMUNITY(
            "within-community",
            "小事不出社区率",
            "settled within the community, of those settled",
            s -> of(s, s.isContainedInCommunity() ? 1 : 0),
            s -> of(s, s.resolved ? 1 : 0)),
    /** Cases that are settled without ever going beyond the subdistrict, of those settled (大事不出街道). */
    WITHIN_SUBDISTRICT(
            "within-subdistrict",
            "大事不出街道率",
            "settled within the subdistrict, of those settled",
            s -> of(s, s.isContainedInSubdistrict() ? 1 : 0),
            s -> of(s, s.resolved ? 1 : 0)),
    /** Cases whose reporter says that it is put right, of those whose reporter said so or not (解决率). */
    RESOLUTION(
            "resolution",
            "解决率",
            "said to be put right, of those who said",
            s -> ofDemand(s, Answers.isResolved(s)),
            s -> ofDemand(s, Answers.saidWhether(s))),
    /** Cases whose reporter answered, of those whose reporter was called back (参评率). */
    PARTICIPATION(
            "participation",
            "参评率",
            "answered, of those called back",
            s -> ofDemand(s, Answers.answered(s)),
            s -> ofDemand(s, s.callbacks > 0)),
    /**
     * Targets of whistles that reported in by the deadline, of those that came or whose time is over (报到率): an organisation counts once
     * for each whistle, who need not have come does not.
     */
    REPORT_IN(
            "report-in",
            "报到率",
            "reported in in time, of those called and due",
            s -> of(s, s.parts.targetsInTime),
            s -> of(s, s.parts.targetsDue)),
    /** Targets of whistles that had not come by the deadline, of the same; who comes later is still one (未按时报到率). */
    NO_SHOW(
            "no-show",
            "未按时报到率",
            "not there by the deadline, of those called and due",
            s -> of(s, s.parts.targetsDue - s.parts.targetsInTime),
            s -> of(s, s.parts.targetsDue)),
    /** Whistles that one of those called found valid, of those that any of them rated (有效哨率). */
    WHISTLE_VALIDITY(
            "whistle-validity",
            "有效哨率",
            "whistles found valid by who was called, of those rated",
            s -> of(s, s.parts.whistlesValid),
            s -> of(s, s.parts.whistlesRated)),
    /** Items that conferences agreed on and that were done by their day, of those done or due, without those waived (协商闭环率). */
    DELIBERATION(
            "deliberation",
            "协商闭环率",
            "items done by their day, of those done or due and not waived",
            s -> of(s, s.parts.itemsOnTime),
            s -> of(s, s.parts.itemsDue)),
    /** Mediations whose agreement was performed, or whose term passed undisputed, of those that ended (调解成功率). */
    MEDIATION(
            "mediation",
            "调解成功率",
            "agreements performed or undisputed at term, of mediations ended",
            s -> of(s, s.talks.kept),
            s -> of(s, s.talks.ended)),
    /** Cases in which a branch of the Party did something, of those filed (支部参与率). */
    BRANCH_PART(
            "branch-part",
            "支部参与率",
            "a branch took part, of those filed",
            s -> of(s, s.parts.has(Role.PARTY_BRANCH) ? 1 : 0),
            s -> of(s, 1)),
    /**
     * Cases in which at least three kinds of party did something, of those filed (多方参与率, 从独角戏到大合唱): the branch, the committee, the
     * firm, residents, and the authorities, of which all together are one kind.
     */
    JOINT_ACTION(
            "joint-action",
            "多方参与率",
            "three kinds of party or more acted, of those filed",
            s -> of(s, s.parts.isChoir() ? 1 : 0),
            s -> of(s, 1));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label label;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final ToIntFunction<CaseSummary> numerator;

    @SuppressWarnings("ImmutableEnumChecker")
    private final ToIntFunction<CaseSummary> denominator;

    CaseIndicator(
            String code,
            String zh,
            String en,
            ToIntFunction<CaseSummary> numerator,
            ToIntFunction<CaseSummary> denominator) {
        this.code = code;
        this.label = Label.of(zh, en);
        this.numerator = numerator;
        this.denominator = denominator;
    }

    private static int of(CaseSummary s, int count) {
        return s.isStanding() ? count : 0;
    }

    /** Who was merged with others is still asked. */
    private static int ofDemand(CaseSummary s, boolean counts) {
        return s.isDemand() && counts ? 1 : 0;
    }

    int numerator(CaseSummary s) {
        return numerator.applyAsInt(s);
    }

    int denominator(CaseSummary s) {
        return denominator.applyAsInt(s);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return its name in Chinese, its definition in English} */
    @Override
    public Label template() {
        return label;
    }
}
