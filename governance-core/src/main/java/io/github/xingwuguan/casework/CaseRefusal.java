package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why a command to a case is refused (拒绝理由), besides {@code role} and {@code stage}. */
public enum CaseRefusal implements RefusalCode {
    /** The level does not fit the role. */
    LEVEL("level", "行为人的层级与角色不符", "the level of the actor must fit the role"),
    /** It is dated before the last event, or out of the years that are counted. */
    CLOCK_REGRESSION("clock-regression", "时间早于上一事件或超出范围", "the instant must not be before the last event"),
    /** Another command had the id. */
    COMMAND_ID_REUSED("command-id-reused", "指令编号已用于其他指令", "a command must have an id of its own"),
    /** The working days since a limit began are not known. */
    CALENDAR_NOT_PUBLISHED("calendar-not-published", "工作日历未覆盖", "the calendar must cover every day that is counted"),
    /** The policy is not the one under which the case was filed. */
    POLICY_CHANGED("policy-changed", "办理办法与立案时版本不一致", "the policy must be the one under which the case was filed"),
    /** The policy is not in force on the day. */
    NOT_IN_FORCE("not-in-force", "办理办法当日未生效", "the policy must be in force on the day"),
    /** Who is reported would handle the case. */
    RECUSAL("recusal", "被反映单位应当回避", "who is reported must not handle the case"),
    /** One person would do two things that are kept apart. */
    SEPARATION_OF_DUTIES("separation-of-duties", "处置、核查、会签、批准不得为同一人", "who did one step must not do another"),
    /** The policy has no standard for the category. */
    UNKNOWN_CATEGORY("unknown-category", "办理办法无此类别的立案标准", "the category must have a filing standard"),
    /** The category is for cases of another kind. */
    OTHER_KIND("other-kind", "类别与诉求类型不符", "the category must be one of the kind that was reported"),
    /** The level is not the one on which such cases begin. */
    WRONG_LEVEL("wrong-level", "起办层级应为{0}", "the case must begin on the level {0}"),
    /** Somebody looked, and it is not so. */
    NOT_CONFIRMED("not-confirmed", "未经核实或核实不属实", "what was reported must have been confirmed"),
    /** Nobody may look in vain again. */
    UNABLE_TOO_OFTEN("unable-too-often", "无法核实次数已达上限，由社区认定", "after so many attempts the community must decide"),
    /** The case that was dealt with before is not named. */
    LINK_MISSING("link-missing", "应注明关联案件", "the case that was dealt with before must be named"),
    /** Only the reporter may. */
    NOT_REPORTER("not-reporter", "仅上报人可撤回", "only who reported the case may take it back"),
    /** A hazard is not taken back. */
    PUBLIC_INTEREST("public-interest", "安全隐患不得撤回", "a hazard cannot be taken back"),
    /** There is a lead already. */
    LEAD_EXISTS("lead-exists", "已有主办单位", "there must be one lead at a time"),
    /** The id stands already. */
    DUPLICATE_ASSIGNMENT("duplicate-assignment", "派单编号重复", "the assignment must have an id of its own"),
    /** There is no such assignment, or it has ended. */
    UNKNOWN_ASSIGNMENT("unknown-assignment", "派单不存在或已结束", "the assignment must be open"),
    /** The role cannot be sent cases by this one. */
    NOT_ADDRESSABLE("not-addressable", "不能向该对象派单", "the role must be one that the actor may send cases to"),
    /** The duty list does not name the organisation for the category. */
    NOT_COMPETENT("not-competent", "责任清单未列该单位，依据条目{0}", "the duty list must name the organisation; see row {0}"),
    /** Another organisation has it. */
    NOT_ASSIGNEE("not-assignee", "非承办单位", "only the organisation that has the case may do this"),
    /** It was designated. */
    DESIGNATED("designated", "指定办理的不得退单", "who was designated cannot return the case"),
    /** The time for a return is over. */
    TOO_LATE_TO_RETURN("too-late-to-return", "已超过退单期限", "a return must be asked for in time"),
    /** A return is pending. */
    RETURN_PENDING("return-pending", "退单申请待决定", "a return must not be pending"),
    /** No return is pending. */
    NO_RETURN_PENDING("no-return-pending", "无待决定的退单申请", "a return must be pending"),
    /** A return was refused before. */
    RETURN_REFUSED("return-refused", "本次派单的退单申请已被驳回", "a return that was refused cannot be asked for again"),
    /** It was returned so often that somebody above decides. */
    RETURNS_EXHAUSTED("returns-exhausted", "退单次数已达上限，应提请裁定", "after so many returns somebody above must decide"),
    /** The row that is cited is not about the category, or names the organisation itself. */
    ROW_DOES_NOT_SUPPORT(
            "row-does-not-support", "所引责任清单条目不支持退单", "the row must be about the matter and name another party"),
    /** Somebody else sent it. */
    NOT_DISPATCHER("not-dispatcher", "由派单层级决定", "who sent the case must decide"),
    /** Only somebody above may decide. */
    NOT_ABOVE("not-above", "应由上一级裁定", "the next higher level must decide"),
    /** The case goes up one level at a time. */
    NOT_NEXT_LEVEL("not-next-level", "应逐级上报", "the case must go up one level, unless it is grave or an emergency"),
    /** Another organisation has not delivered. */
    CO_OPEN("co-open", "协办单位未办结", "every supporting organisation must have delivered"),
    /** Too little shows how things are afterwards. */
    EVIDENCE_MISSING("evidence-missing", "处置后证明材料不足，至少{0}件", "at least {0} items must show how things are afterwards"),
    /** The same item shows how things were before. */
    EVIDENCE_REUSED(
            "evidence-reused",
            "处置后材料与处置前相同",
            "what shows how things are afterwards must not be what showed them before"),
    /** The policy has no rules of conferences. */
    NO_CONFERENCE_RULES("no-conference-rules", "办理办法未规定联席会议", "the policy must have rules of conferences"),
    /** A conference waits to be held. */
    CONFERENCE_PENDING("conference-pending", "已有待召开的联席会议", "one conference is convened at a time"),
    /** The id stands already. */
    DUPLICATE_CONFERENCE("duplicate-conference", "会议编号重复", "the conference must have an id of its own"),
    /** There is no such conference that could be held or tracked. */
    UNKNOWN_CONFERENCE("unknown-conference", "会议不存在或不在相应阶段", "the conference must be one that was convened"),
    /** The agenda is not about the case. */
    NOT_ON_AGENDA("not-on-agenda", "议程事项应为本案件", "every matter of the agenda must be this case"),
    /** There was no agreement so often that the case must go up. */
    MUST_ESCALATE("must-escalate", "多次未达成一致，应上报提级", "after so many sittings without agreement the case must go up"),
    /** What a conference agreed on is not done. */
    ITEMS_OPEN("items-open", "联席会议议定事项未落实", "every item of a conference must be fulfilled or waived"),
    /** The seat does not look at, sign or clear such cases. */
    NO_SEAT("no-seat", "该席位不在标准之列", "the seat must be one that the standard names"),
    /** The handler would look at its own work. */
    OWN_WORK("own-work", "承办单位不得核查、会签或批准", "who dealt with the case must not decide whether it is done"),
    /** Somebody who must look has not, or did not find it done. */
    NOT_INSPECTED("not-inspected", "核查未全部通过", "everybody who must look must have found it done"),
    /** Nobody applied for clearance. */
    NOT_APPLIED("not-applied", "尚未申请销号", "clearance must have been applied for"),
    /** It was applied for already. */
    ALREADY_APPLIED("already-applied", "已申请销号", "clearance must not have been applied for"),
    /** The seat has signed. */
    ALREADY_SIGNED("already-signed", "该席位已会签", "a seat signs once"),
    /** A signature is missing. */
    NOT_SIGNED("not-signed", "会签未完成", "everybody who must sign must have signed"),
    /** The policy makes nothing public, or everything. */
    PUBLICITY_RULE("publicity-rule", "与公示规定不符", "clearances must be made public if and only if the policy says so"),
    /** The publicity is not over. */
    PUBLICITY_RUNNING("publicity-running", "公示期未满", "the publicity must be over"),
    /** The publicity is over. */
    PUBLICITY_OVER("publicity-over", "公示期已满", "an objection must come while the clearance is public"),
    /** Such an outcome needs clearance, or forbids it. */
    OUTCOME("outcome", "办理结果与办结方式不符", "what is resolved is cleared; what is not is concluded"),
    /** A grave case must be cleared. */
    GRAVE("grave", "重大事项须销号，不得办结了事", "a grave case must be cleared"),
    /** It was sent back so often that it must be decided otherwise. */
    NO_MORE_REWORK(
            "no-more-rework", "返工次数过多，应另行处理", "a case that was sent back so often must be concluded or taken up"),
    /** The request is of another case. */
    OTHER_CASE("other-case", "指令不属于本案件", "the request must be of this case"),
    /** No time runs to deal with it. */
    NO_CLOCK("no-clock", "处置时限未在计时", "a time limit must be running"),
    /** The passing of time led to nothing. */
    NOTHING_OVERDUE("nothing-overdue", "无新的到期事项", "something must have come to pass since the last look"),
    /** The policy does not let time stand still for this. */
    NOT_PAUSABLE("not-pausable", "该事由不得暂停计时", "the policy must know the reason for a pause"),
    /** An extension is pending. */
    EXTENSION_PENDING("extension-pending", "延期申请待决定", "an extension must not be pending"),
    /** No extension is pending. */
    NO_EXTENSION_PENDING("no-extension-pending", "无待决定的延期申请", "an extension must be pending"),
    /** The deadline has passed. */
    OVERDUE("overdue", "已超过时限", "more time must be asked for before the deadline"),
    /** It was extended so often, or asks for more than there is. */
    NO_MORE_TIME("no-more-time", "超过延期次数或幅度", "an extension must be one that the policy allows"),
    /** It is held over. */
    HELD("held", "案件挂账中", "a case that is held over goes on when the hold has ended"),
    /** It is not held over. */
    NOT_HELD("not-held", "案件未挂账", "the case must be held over"),
    /** A hold is pending. */
    HOLD_PENDING("hold-pending", "挂账申请待决定", "a hold must not be pending"),
    /** No hold is pending. */
    NO_HOLD_PENDING("no-hold-pending", "无待决定的挂账申请", "a hold must be pending"),
    /** The policy does not hold cases over for this, or not so often. */
    NOT_HOLDABLE("not-holdable", "该事由不得挂账或超过挂账次数", "a hold must be one that the policy allows"),
    /** The hold would be over before it begins, or lasts too long. */
    HOLD_TOO_LONG("hold-too-long", "挂账期限不符合规定", "a hold must end after today and within what the policy allows"),
    /** Nobody saw to it that the hazard does no harm meanwhile. */
    NO_INTERIM_CONTROL("no-interim-control", "未采取临时管控措施", "interim control must have been recorded"),
    /** Nobody waits for an explanation. */
    NOT_SUPERVISED("not-supervised", "无待回复的督办", "an explanation must be waited for"),
    /** It is not for a decision, or the answer would be due before today. */
    UNFIT_PRESSURE(
            "unfit-pressure",
            "督办措施或回复期限不当",
            "such pressure must be one that is decided, with an answer due today or later"),
    /** An explanation is missing. */
    EXPLANATION_MISSING("explanation-missing", "应予说明", "an explanation must be given"),
    /** The standard has no such part, or it is done. */
    UNKNOWN_STAGE("unknown-stage", "立案标准无此阶段或该阶段已完成", "the part must be one of the standard that is not done"),
    /** Category and urgency stay as they are. */
    NOTHING_CHANGES("nothing-changes", "类别与紧急程度均未改变", "category or urgency must change"),
    /** The time was extended in a unit that the new limit does not have. */
    OTHER_UNIT("other-unit", "时限已延期且计量单位不同", "the new limit must be in the unit in which the old one was extended"),
    /** The case is not one for a lower level. */
    STAYS_UP("stays-up", "该案件不得下沉至该层级", "the case must be one that the level below is competent for"),
    /** Nobody handed it down to this level. */
    NOT_OFFERED("not-offered", "未提出下沉至本级", "the case must have been handed down to this level"),
    /** It was asked for already. */
    ALREADY_ASKED("already-asked", "该事项已申请过豁免", "an exemption is asked for once"),
    /** Nothing counts against anybody. */
    NOTHING_AGAINST("nothing-against", "无不利事实可豁免", "only what counts against somebody can be left out"),
    /** Nobody asked for it, or it is decided. */
    NOT_ASKED("not-asked", "无待审核的豁免申请", "an exemption must have been asked for and not decided"),
    /** An exemption is pending. */
    EXEMPTION_PENDING("exemption-pending", "豁免申请待审核", "an exemption must not be pending"),
    /** There is no such entry. */
    UNKNOWN_ENTRY("unknown-entry", "无此条目", "the entry must stand in the dossier"),
    /** What is left of the entry is not what it was without its texts. */
    REDACTION_DIFFERS("redaction-differs", "脱敏内容与原条目不符", "what is left must be the entry without its texts"),
    /** Nothing came in. */
    NOTHING_ATTACHED("nothing-attached", "未附材料", "at least one item must be attached"),
    /** It is no petition. */
    NOT_PETITION("not-petition", "非信访事项", "the case must be a petition"),
    /** The petition is at another step. */
    PETITION_STEP("petition-step", "当前信访环节不能执行此操作", "this cannot be done at this step of the petition"),
    /** The petition was not registered. */
    NOT_REGISTERED("not-registered", "信访事项未登记", "the petition must have been registered"),
    /** Nobody petitions, and nobody is accused. */
    PETITIONER_MISSING("petitioner-missing", "无信访人且无被举报单位", "somebody must petition, or be accused"),
    /** Too many speak for a group, or somebody who does not petition. */
    REPRESENTATIVES("representatives", "代表不得超过五人且应为信访人", "at most five of those who petition may represent them"),
    /** Only those who petitioned may. */
    NOT_PETITIONER("not-petitioner", "仅信访人可提出", "only who petitioned may ask for this"),
    /** Another body has the petition. */
    NOT_HANDLING("not-handling", "非该信访事项承办机关", "only the body that has the petition may do this"),
    /** The body said before that it is not its business. */
    OBJECTED("objected", "该机关已提出过异议", "a body objects once"),
    /** The time to use a right is over. */
    WINDOW_OVER("window-over", "已超过提出期限", "this must be asked for in time"),
    /** The delivery is on record. */
    ALREADY_DELIVERED("already-delivered", "已登记送达", "an answer is delivered once"),
    /** It is no dispute. */
    NOT_A_DISPUTE("not-a-dispute", "非矛盾纠纷不得调解", "only a dispute can be mediated"),
    /** The id stands already. */
    DUPLICATE_MEDIATION("duplicate-mediation", "调解编号重复", "the mediation must have an id of its own"),
    /** A mediation has not come to its end. */
    MEDIATION_OPEN("mediation-open", "调解尚未结束", "a mediation must have come to its end"),
    /** There is no such mediation, or it is at another point. */
    NO_MEDIATION("no-mediation", "无该调解或其进展不符", "the mediation must be at the point where this is done"),
    /** A mediation needs two parties. */
    TOO_FEW_PARTIES("too-few-parties", "当事人少于两方", "a mediation must be between two parties or more"),
    /** Who has a part in the dispute would mediate. */
    PARTY_MEDIATES("party-mediates", "当事人不得担任调解员", "a party must not mediate"),
    /** Another mediates. */
    NOT_MEDIATOR("not-mediator", "非本次调解的调解员", "who mediates, or somebody above, must do this"),
    /** The dispute is not that one's. */
    NOT_PARTY("not-party", "非本次调解的当事人", "only a party of the mediation can say this"),
    /** It is a party already. */
    PARTY_ALREADY("party-already", "已是当事人", "who joins must not be a party yet"),
    /** A party has not consented. */
    CONSENT_MISSING("consent-missing", "未经全体当事人同意", "every party must have consented"),
    /** The agreement is not in its form. */
    AGREEMENT_FORM(
            "agreement-form",
            "书面协议须附协议书并由全体当事人和调解员签名，口头协议无须签名",
            "a written agreement must have its document and every signature, an oral one none"),
    /** The term of the agreement lies in the past, or too far away. */
    AGREEMENT_TERM("agreement-term", "协议履行期限不合理", "the last obligation must be due today or later"),
    /** What was agreed on is not done. */
    NOT_PERFORMED("not-performed", "调解协议尚未履行", "what was agreed on must be done, or its term over undisputed"),
    /** The parties do not know what they can do now. */
    REMEDY_MISSING("remedy-missing", "尚未告知当事人救济途径", "the parties must have been told what they can do now"),
    /** A case would be merged into itself. */
    MERGE_SELF("merge-self", "不得并入自身", "a case must be merged into another"),
    /** A merger of the case was asked for. */
    MERGE_PENDING(
            "merge-pending", "并案申请待办理", "a case that is to be merged cannot be asked for again or absorb another"),
    /** Nobody asked to merge it into this one. */
    MERGE_NOT_REQUESTED("merge-not-requested", "未申请并入该案", "the merger must have been asked for"),
    /** Cases were merged into it. */
    HAS_CHILDREN("has-children", "已有案件并入本案", "no case must have been merged into it"),
    /** It has absorbed that case. */
    ALREADY_ABSORBED("already-absorbed", "该案已并入本案", "a case is absorbed once"),
    /** Another duty is concerned. */
    OTHER_DUTY("other-duty", "类别不同，责任事项不一", "merged cases must be of one category, that is of one duty"),
    /** The child is on a higher level. */
    MERGE_LEVEL("merge-level", "被并案件层级高于本案", "the case that absorbs another must be on its level or above"),
    /** By this calendar the deadline is another one, or has not moved. */
    DEADLINE_STANDS("deadline-stands", "期限未因日历变化", "the deadline must have moved so by this calendar"),
    /** A case would be linked to itself. */
    RECURRENCE_SELF("recurrence-self", "不得关联自身", "a case must be the recurrence of another case"),
    /** It is known of which case it is a recurrence. */
    RECURRENCE_LINKED("recurrence-linked", "已关联原案", "a case is the recurrence of one other case"),
    /** The case is no longer looked back at. */
    OBSERVATION_OVER("observation-over", "观察期已满，应另行立案", "after the observation a new case must be filed"),
    /** Somebody who was called for help is still awaited. */
    WHISTLE_OPEN("whistle-open", "吹哨未办结", "every whistle must be completed"),
    /** The policy has no such type of whistle. */
    UNKNOWN_WHISTLE_TYPE("unknown-whistle-type", "办理办法无此哨单类型", "the policy must know the type of the whistle"),
    /** There is no such whistle at this point of its way. */
    UNKNOWN_WHISTLE("unknown-whistle", "哨单不存在或不在该环节", "the whistle must have come to this point"),
    /** The id stands already, or a whistle of the type calls the target already. */
    DUPLICATE_WHISTLE(
            "duplicate-whistle", "哨单编号重复或同类哨单未办结", "a whistle must not call whom an open one of its type calls"),
    /** It is not for this one to blow, complete or rate it. */
    NOT_BLOWER("not-blower", "非吹哨方", "only who may blow a whistle, or blew it, may do this"),
    /** The blower could deal with it alone. */
    WHISTLE_REASON("whistle-reason", "吹哨事由应为超出自身权限", "the matter must be beyond the authority of the blower"),
    /** It cannot be called by this whistle. */
    WHISTLE_TARGET("whistle-target", "不是该类哨单的应哨对象", "the targets must be such as the type calls, each once"),
    /** The whistle does not call this one. */
    NOT_CALLED("not-called", "非应哨单位", "only who is called by the whistle may do this"),
    /** It came, signed, or need not come. */
    ALREADY_ANSWERED("already-answered", "已签收、已报到或无需应哨", "a target answers a whistle once"),
    /** It is not decided whether it has to come. */
    DECLINE_PENDING("decline-pending", "拒哨待裁定", "it must be decided first whether the target has to come"),
    /** It did not say that it need not come. */
    NO_DECLINE_PENDING("no-decline-pending", "无待裁定的拒哨", "the decline of a whistle must be pending"),
    /** It was decided that it has to come. */
    DECLINED_BEFORE("declined-before", "拒哨已被驳回", "a decline that was overruled cannot be repeated"),
    /** It should have come already. */
    TOO_LATE_TO_DECLINE("too-late-to-decline", "已超过报到时限，不得拒哨", "a whistle must be declined before the deadline"),
    /** Somebody can still come in time, or it is not decided whether it has to. */
    TARGETS_AWAITED("targets-awaited", "应哨单位未全部报到", "nobody must be awaited any more"),
    /** It was rated. */
    ALREADY_RATED("already-rated", "已评价", "each side rates once"),
    /** The time to rate is over. */
    RATING_OVER("rating-over", "已超过评价期限", "a whistle must be rated in time"),
    /** The case is still looked back at. */
    OBSERVATION_RUNNING("observation-running", "观察期未满", "the observation must be over");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    CaseRefusal(String code, String zh, String en) {
        this.code = code;
        this.template = Label.of(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label template() {
        return template;
    }
}
