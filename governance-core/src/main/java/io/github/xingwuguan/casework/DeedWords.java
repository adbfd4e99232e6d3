package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Label;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What each deed is called (办案动作名称), a line each: {@code code | Chinese | English}. A test walks over all deeds. */
final class DeedWords {
    private static final Map<String, Label> DEEDS = labels("""
        absorb-case | 并入他案 | It takes another case up
        accept | 立案 | It is filed
        accept-petition | 受理 | It is taken on
        apply-for-clearance | 申请销号 | Clearance is applied for
        approve-whistle | 批准吹哨 | It is approved
        arbitrate | 裁定指定办理 | Somebody above decides who deals with it
        archive | 归档 | Its dossier is closed
        attach-evidence | 补充材料 | More evidence comes in
        become-final | 逾期未申请 | Nobody asked in time
        blow-whistle | 吹哨 | Somebody calls for help
        breach | 超期 | A deadline passed
        cancel-conference | 取消联席会议 | A conference that was convened is not held
        clear | 批准销号 | It is cleared
        close-hearing | 听证结束 | The hearing is over
        complete-stage | 完成阶段 | The lead has done a part of the work
        complete-whistle | 吹哨办结 | Nobody is awaited any more
        conclude | 办结未销号 | It ends without being cleared
        conclude-petition | 办结答复 | It is answered in writing
        consent-to-mediation | 同意调解 | A party consents
        convene-conference | 召集联席会议 | A conference is convened about the case
        correct-entry | 更正说明 | Something in an entry is wrong
        decide-recheck | 复核意见 | The last body answers
        decide-review | 复查意见 | The body above answers
        decline-whistle | 拒哨 | Who is called says that it need not come
        deliver | 协办办结 | A supporting organisation has done its part
        dispatch | 派单 | It is sent to an organisation
        end-clock | 终止计时 | A clock ends without a verdict
        end-hold | 解除挂账 | It goes on
        end-mediation | 终止调解 | The parties did not agree
        escalate | 上报提级 | It goes up
        estimate-loss | 避免损失评估 | Somebody estimated the loss that was avoided
        extend-petition | 延长办理期限 | The answer takes longer
        fulfil-item | 落实议定事项 | An item was done by its owner
        grant-extension | 同意延期 | More time is given
        grant-hold | 同意挂账 | It is held over
        grant-return | 同意退单 | It may be returned
        hand-down | 提出下沉 | It is to be handed down
        hold-conference | 召开联席会议 | The conference met
        inherit-clock | 承继时限 | The parent goes on with the time of a child that ends before its own
        join-mediation | 第三人加入 | Somebody else becomes a party
        link-recurrence | 关联复发案件 | Somebody says of which case it is a recurrence
        look-back | 回头看 | Somebody looked back
        make-agreement | 达成协议 | The parties agree
        mark-strand | 标注三治 | Somebody says what a step drew on
        merge-into | 并案 | It ends as merged
        no-show | 未按时报到 | Who is called had not come by the deadline
        notice-petition | 告知受理与否 | The petitioners are told whether it is taken on
        object-to-clearance | 公示异议 | Somebody objects while it is public
        object-to-petition | 提出异议 | The body says that it is not its business
        open-hearing | 听证开始 | A hearing begins
        open-mediation | 启动调解 | A mediation opens
        overrule-decline | 拒哨不成立 | It has to come after all
        pass-stage | 阶段停表 | The time for a part stops
        pass-undisputed | 到期无异议 | The term passed, and nobody said that something was left undone
        pause-clock | 暂停计时 | The time to deal with the case stands still for a reason
        publicise-clearance | 销号公示 | The clearance is made public
        publish-minutes | 公布会议纪要 | The minutes of a conference are published
        rate-whistle | 考核评价 | One side rates the other
        reach-rung | 到达督办档次 | A rung of the ladder is reached
        reclassify | 改类 | It is of another category, or more or less urgent, than it was filed
        record-callback | 回访 | The reporter was called back
        record-contact | 联系诉求人 | Somebody spoke with the reporter, or tried to
        record-delivery | 送达 | The petitioners received the answer in writing
        record-inspection | 核查 | Somebody looked whether it is done
        record-interim-control | 临时管控措施 | Somebody saw to it that nobody comes to harm until the hazard is gone
        record-performance | 履行情况 | Somebody says how much was done of what is due
        record-progress | 办理进展 | Something was done
        record-screening | 核实反馈 | Somebody looked
        redact | 脱敏 | An entry loses its free texts
        redirect | 转办其他渠道 | It is sent to another channel
        refuse-extension | 驳回延期 | No more time is given
        refuse-hold | 驳回挂账 | It is not held over
        refuse-mediation | 拒绝调解 | A party refuses
        refuse-return | 驳回退单 | It must not be returned
        refuse-whistle | 不批准吹哨 | It is not approved
        register-petition | 登记 | A petition is registered
        reject | 不予受理 | It is not taken on
        reopen | 重启 | It is opened again
        reply-to-supervision | 督办回复 | The lead says what holds it up
        report | 上报 | Somebody reports it
        report-in | 报到 | Who is called is there
        reproject-deadline | 期限重算 | A deadline moved with a new calendar
        request-exemption | 申请豁免 | The last lead asks that something is not counted
        request-extension | 申请延期 | The lead asks for more time
        request-hold | 申请挂账 | The lead asks to hold the case over
        request-merge | 申请并案 | Somebody asks to merge it into another case
        request-recheck | 申请复核 | Somebody who petitioned asks the next body above to look at that
        request-return | 申请退单 | The organisation asks to return it
        request-review | 申请复查 | Somebody who petitioned asks the body above to look at the answer
        request-screening | 交办核实 | Somebody is asked to look whether it is so
        respecify-clock | 改定时限 | A clock has another limit
        resume-clock | 恢复计时 | The reason is gone
        return-clearance | 会签退回 | A seat does not sign
        review-exemption | 审核豁免 | Somebody above decides about it
        route-petition | 转送、交办 | It is sent to the body that has to deal with it
        send-back | 返工 | It is not done
        settle-verdict | 核定计时结论 | What a clock came to is known for sure
        sign | 签收 | The organisation signs for it
        sign-clearance | 会签同意 | A seat signs
        sign-whistle | 签收哨单 | Who is called has read it
        start-clock | 起算 | A clock starts, or goes on after the work was sent back
        start-whistle | 应哨计时 | The time of those who are called begins
        stop-clock | 停表 | A clock stops
        submit-disposal | 提交处置结果 | The lead says it is done
        supervise | 督办 | It is pressed
        take-over | 承接下沉 | The level below takes it over
        tick | 计时检查 | The host looks at the clocks
        uphold-decline | 拒哨成立 | It need not come
        verify | 核查通过 | Everybody who must look found it done
        void | 作废 | It was entered by mistake
        waive | 免办 | A supporting organisation is not needed after all
        waive-item | 免办议定事项 | The convener does not insist on an item
        withdraw | 撤回 | Its reporter takes it back
        """);

    private DeedWords() {}

    /** {@return what a deed is called; empty if no deed has the code} */
    static Optional<Label> find(String code) {
        return Optional.ofNullable(DEEDS.get(code));
    }

    /** {@return the labels of a table: code, Chinese, English} */
    static Map<String, Label> labels(String table) {
        Map<String, Label> labels = new LinkedHashMap<>();
        table.lines().map(line -> line.split(" \\| ", -1)).forEach(at -> labels.put(at[0], Label.of(at[1], at[2])));
        return labels;
    }
}
