package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the members of deeds and the codes in them are called in a book (案册用语), a line each. A new member needs a line here; a test
 * walks over all of them.
 */
final class BookWords {
    /** Of a member that a book leaves out, since it says it in another place. */
    private static final String HIDDEN = "hidden";

    private static final String PERSON = "person";

    /** With the words that a text of theirs is taken from; {@code parent.member} where one has two meanings. */
    private static final Map<String, Member> MEMBERS = members("""
        accused | 被举报单位 | Accused | -
        after | 之后阶段 | Stage after | stage
        agenda | 议题 | Agenda | -
        agent | 代理人 | Agent | person
        agreement | 协议书摘要 | Agreement | -
        agrees | 是否同意 | Agrees | -
        algorithm | 算法 | Algorithm | -
        amount | 数量 | Amount | -
        approver | 复核人 | Second person | person
        at | 时间 | At | -
        attachments | 附件 | Evidence | hidden
        before | 之前阶段 | Stage before | stage
        breached | 已超期 | Breached | -
        calendar | 日历 | Calendar | -
        call | 会议通知 | Call | -
        caseId | 案件 | Case | -
        category | 类别 | Category | -
        cause | 原因 | Cause | cause
        certainty | 确定性 | Certainty | certainty
        channel | 转办渠道 | Channel | -
        child | 子案 | Child | -
        clock | 时钟 | Clock | -
        conference | 会议 | Conference | -
        consenting | 同意的当事人 | Consenting | person
        deadline | 期限 | Deadline | -
        deed | 动作 | Deed | -
        declined | 不予受理理由 | Declined because | ground
        digest | 摘要 | Digest | -
        document | 文件 | Document | -
        dossierNo | 册号 | Dossier number | -
        due | 到期 | Due | -
        dueOn | 完成日期 | Due on | -
        earlier | 原案 | Earlier case | -
        estimator | 评估单位 | Estimator | -
        explanation | 说明 | Explanation | -
        extensions | 延期 | Extensions | -
        form | 协议形式 | Form | form
        found | 结果 | Found | check
        ground | 理由 | Ground | ground
        hex | 值 | Value | -
        higher | 上级机关 | Body above | -
        id | 编号 | Number | -
        invited | 应邀单位 | Invited | -
        item | 事项 | Item | -
        items | 议定事项 | Items | -
        kind | 种类 | Kind | kind
        left | 保留内容 | What is left | -
        level | 层级 | Level | level
        limit | 时限 | Limit | -
        link | 关联案件 | Linked case | -
        matter | 事项 | Matter | matter
        measure | 管控措施 | Measure | -
        measures | 处置措施 | Measures | -
        mediaType | 格式 | Format | -
        meetsAt | 会议时间 | Meets at | -
        method | 评估方法 | Method | -
        minutes | 纪要摘要 | Minutes | -
        moved | 新期限 | New deadline | -
        notice | 告知内容 | Notice | -
        old | 原期限 | Old deadline | -
        opinion | 意见 | Opinion | -
        org | 单位 | Organisation | -
        outcome | 结论 | Outcome | outcome
        owner | 责任单位 | Owner | -
        parent | 主案 | Parent | -
        parties | 当事人 | Parties | person
        party | 对象 | Party | person
        pauseRule | 暂停规则 | Pause rule | -
        pauses | 暂停 | Pauses | -
        performance | 履行情况 | Performance | performance
        petitioners | 信访人 | Petitioners | -
        petitioners.id | 信访人 | Petitioner | person
        place | 地点 | Place | -
        policy | 办法 | Policy | -
        present | 到会单位 | Present | -
        pressure | 督办档次 | Pressure | pressure
        rating | 评价 | Rating | rating
        reached | 是否联系上 | Reached | -
        reason | 理由 | Reason | -
        reasons | 理由 | Reasons | -
        receipt | 送达凭证 | Receipt | -
        remedy | 救济途径 | Remedy | -
        reply | 答复 | Reply | -
        replyBy | 回复期限 | Reply by | -
        reportInWithin | 报到时限 | Report in within | -
        representatives | 代表 | Representatives | person
        resolutions | 决议 | Resolutions | -
        resolved | 是否解决 | Resolved | check
        respondent | 被反映单位 | Respondent | -
        result | 结果 | Result | result
        role | 角色 | Role | role
        roll | 遇休息日 | On a day off | roll
        row | 责任清单条目 | Row of the duty list | -
        rung | 档次 | Rung | -
        satisfaction | 满意度 | Satisfaction | satisfaction
        seq | 条目 | Entry | -
        share | 承办方式 | Share | share
        signWithin | 签收时限 | Sign within | -
        signed | 签名人 | Signed by | person
        since | 自 | Since | -
        sitting | 会议情况 | Sitting | -
        size | 字节数 | Bytes | -
        source | 来源 | Source | source
        stage | 工作阶段 | Part of the work | -
        startedAt | 起算 | Started at | -
        stoppedAt | 停表时间 | Stopped at | -
        strand | 三治 | Strand | strand
        supersedes | 取代事项 | Supersedes | -
        target | 对象单位 | Target | -
        targets | 应哨单位 | Targets | -
        text | 内容 | Text | -
        to | 去向 | To | level
        trace | 留痕 | Trace | hidden
        type | 类型 | Type | -
        unit | 单位 | Unit | unit
        until | 至 | Until | -
        urgency | 紧急程度 | Urgency | urgency
        verdict | 计时结论 | Verdict | -
        yuan | 金额（元） | Yuan | -
        """);

    private static final Map<String, Label> CODES = DeedWords.labels("""
        stage.none | 未上报 | not reported
        stage.reported | 已上报 | reported
        stage.screening | 核实中 | screening
        stage.accepted | 已立案待派 | accepted
        stage.dispatched | 已派单待签收 | dispatched
        stage.in-progress | 处置中 | in progress
        stage.disposed | 已处置待核查 | disposed
        stage.verified | 核查通过待销号 | verified
        stage.publicity | 销号公示中 | public
        stage.cleared | 已销号 | cleared
        stage.concluded | 办结未销号 | concluded
        stage.archived | 已归档 | archived
        stage.rejected | 不予受理 | rejected
        stage.redirected | 转其他渠道 | redirected
        stage.withdrawn | 已撤回 | withdrawn
        stage.voided | 已作废 | voided
        stage.merged | 已并案 | merged
        role.resident | 居民 | resident
        role.grid-worker | 网格员 | grid worker
        role.party-branch | 小区党支部 | party branch
        role.owners-committee | 业委会 | owners' committee
        role.property-enterprise | 物业企业 | property enterprise
        role.community | 社区 | community
        role.subdistrict | 街道 | subdistrict
        role.department | 部门 | department
        role.district | 区 | district
        role.system | 系统 | system
        level.grid | 网格 | grid
        level.community | 社区 | community
        level.subdistrict | 街道 | subdistrict
        level.district | 区 | district
        check.confirmed | 是 | yes
        check.refuted | 否 | no
        check.unable | 无法核查 | could not be seen
        urgency.low | 低 | low
        urgency.normal | 一般 | normal
        urgency.urgent | 紧急 | urgent
        urgency.emergency | 特急 | emergency
        kind.consultation | 咨询 | consultation
        kind.help | 求助 | help
        kind.complaint | 投诉 | complaint
        kind.accusation | 举报 | accusation
        kind.suggestion | 建议 | suggestion
        kind.dispute | 矛盾纠纷 | dispute
        kind.hazard | 安全隐患 | hazard
        kind.property-disorder | 物业乱象 | property disorder
        kind.petition | 信访 | petition
        kind.before | 处置前 | before
        kind.after | 处置后 | after
        kind.agreement | 协议书 | agreement
        kind.file | 受理时限 | time to file
        kind.sign | 签收时限 | time to sign
        kind.contact | 首次联系时限 | time to contact
        kind.dispose | 处置时限 | time to deal with it
        kind.verify | 核查时限 | time to verify
        kind.petition-route | 转送交办时限 | time to route
        kind.petition-notice | 告知时限 | time to give notice
        kind.petition-conclude | 信访办理时限 | time to answer
        kind.petition-review | 复查时限 | time to review
        kind.petition-recheck | 复核时限 | time to recheck
        kind.petition-object | 异议期限 | time to object
        kind.petition-request-review | 申请复查期限 | time to ask for a review
        kind.petition-request-recheck | 申请复核期限 | time to ask for a recheck
        outcome.resolved | 已解决 | resolved
        outcome.mediated | 调解成功并履行 | mediated
        outcome.partly-resolved | 部分解决 | partly resolved
        outcome.explained-infeasible | 解释说明：客观不能 | explained as infeasible
        outcome.explained-unreasonable | 解释说明：诉求不合理 | explained as unreasonable
        outcome.advised-legal-remedy | 引导法律途径 | advised of the legal remedy
        outcome.transferred | 转其他渠道 | transferred
        outcome.withdrawn | 撤回 | withdrawn
        outcome.invalid | 误录 | entered by mistake
        outcome.duplicate | 并案 | duplicate
        share.lead | 主办 | lead
        share.support | 协办 | support
        satisfaction.satisfied | 满意 | satisfied
        satisfaction.fairly-satisfied | 基本满意 | fairly satisfied
        satisfaction.dissatisfied | 不满意 | dissatisfied
        satisfaction.no-answer | 未评价 | no answer
        pressure.remind | 提醒 | remind
        pressure.urge | 催办 | urge
        pressure.supervise | 督办 | supervise
        pressure.escalate | 提级 | escalate
        pressure.list | 挂牌督办 | list
        pressure.account | 问责 | account
        matter.late | 超期 | late
        matter.answer | 回访评价 | answer
        strand.self-governance | 自治 | self-governance
        strand.rule-of-law | 法治 | rule of law
        strand.rule-of-virtue | 德治 | rule of virtue
        ground.legal-channel | 应由法定途径处理 | legal channel
        ground.petition-pending | 信访事项办理中 | petition pending
        ground.same-matter | 同一事项无新事实 | same matter
        ground.secret | 涉密 | secret
        ground.out-of-scope | 不属职责范围 | out of scope
        ground.unlawful | 违法或违背公序良俗 | unlawful
        ground.not-confirmed | 经核实不存在 | not confirmed
        ground.final-petition | 信访事项已终结 | final petition
        rating.good | 响应好 | good
        rating.fair | 响应一般 | fair
        rating.poor | 响应差 | poor
        rating.valid | 有效哨 | valid
        rating.invalid | 无效哨 | invalid
        cause.rebound | 反弹 | rebound
        cause.new-facts | 新事实 | new facts
        cause.complaint-upheld | 投诉成立 | complaint upheld
        cause.audit | 审计、督查 | audit
        cause.fraud | 弄虚作假 | fraud
        form.written | 书面 | written
        form.oral | 口头 | oral
        performance.full | 全部履行 | full
        performance.partial | 部分履行 | partial
        performance.none | 未履行 | none
        unit.continuous | 分钟 | minutes
        unit.working-time | 工作分钟 | working minutes
        unit.working-days | 工作日 | working days
        unit.working-days-as-time | 工作日折算 | working days as time
        unit.calendar-days | 自然日 | calendar days
        unit.months | 月 | months
        roll.none | 不顺延 | stays
        roll.next-working-day | 顺延 | next working day
        certainty.firm | 确定 | firm
        certainty.provisional | 暂定 | provisional
        result.adopted | 通过 | adopted
        result.proposed | 提请业主大会 | proposed to the owners
        result.no-consensus | 未达成一致 | no consensus
        finding.unknown-suite | 摘要算法不可用 | its digest is not offered
        finding.gap | 序号不连续 | gap
        finding.broken-chain | 链断裂 | broken chain
        finding.content-mismatch | 内容不符 | content does not match
        finding.time-regression | 记录时间倒退 | recorded before the entry before it
        finding.truncated | 低于检查点 | cut off below a checkpoint
        finding.rewritten | 与检查点不符 | rewritten since a checkpoint
        source.owner | 业主居民 | owner
        source.grid | 网格 | grid
        source.committee | 业委会、物管会 | committee
        source.firm | 物业企业 | firm
        source.inspection | 巡查检查 | inspection
        source.hotline | 热线 | hotline
        source.subdistrict | 街道 | subdistrict
        """);

    private BookWords() {}

    /**
     * A member of a deed (要素).
     *
     * @param label what it is called
     * @param words what its texts are taken from
     */
    record Member(Label label, String words) {
        boolean isHidden() {
            return words.equals(HIDDEN);
        }

        boolean isPerson() {
            return words.equals(PERSON);
        }
    }

    /** {@return a member of a deed, or of what is in one; a deed can be a member, too} */
    static Optional<Member> member(String parent, String name) {
        Member own = MEMBERS.get(parent + "." + name);
        Member known = own == null ? MEMBERS.get(name) : own;
        return Optional.ofNullable(known).or(() -> DeedWords.find(name).map(label -> new Member(label, "-")));
    }

    /** {@return what a code is called} */
    static Optional<Label> code(String words, String code) {
        return Optional.ofNullable(CODES.get(words + "." + code));
    }

    private static Map<String, Member> members(String table) {
        Map<String, Member> members = new LinkedHashMap<>();
        table.lines()
                .map(line -> line.split(" \\| ", -1))
                .forEach(at -> members.put(at[0], new Member(Label.of(at[1], at[2]), at[3])));
        return members;
    }
}
