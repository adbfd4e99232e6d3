package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.Coded;
import java.util.EnumSet;
import java.util.Set;

/** What a status of another system can mean to us (状态含义): what figures and clocks can use, and no more. */
public enum Meaning implements Coded {
    /** It was reported (上报). */
    REPORT("report"),
    /** Somebody was asked to look whether it is so (交办核实). */
    REQUEST_SCREENING("request-screening"),
    /** Somebody looked whether it is so (核实反馈). */
    RECORD_SCREENING("record-screening", Detail.FOUND),
    /** It was filed (立案). */
    ACCEPT("accept"),
    /** It was not taken on (不予受理). */
    REJECT("reject", Detail.GROUND),
    /** It was sent to another channel (转其他渠道). */
    REDIRECT("redirect"),
    /** Its reporter took it back (撤回). */
    WITHDRAW("withdraw"),
    /** It was a mistake (作废). */
    VOID("void"),
    /** It was sent to an organisation (派单). */
    DISPATCH("dispatch", Detail.SHARE),
    /** The organisation signed for it (签收). */
    SIGN("sign", Detail.SHARE),
    /** The organisation gave it back (退单). */
    GRANT_RETURN("grant-return", Detail.SHARE),
    /** Somebody above decided who deals with it (裁定). */
    ARBITRATE("arbitrate"),
    /** It went up a level (提级). */
    ESCALATE("escalate", Detail.LEVEL),
    /** The time to deal with it stands still (暂停计时). */
    PAUSE_CLOCK("pause-clock", Detail.REASON),
    /** That time runs on (恢复计时). */
    RESUME_CLOCK("resume-clock", Detail.REASON),
    /** It is held over (挂账). */
    GRANT_HOLD("grant-hold"),
    /** It is held over no more (解除挂账). */
    END_HOLD("end-hold"),
    /** Somebody spoke with its reporter, or tried to (联系群众); found says whether that came about. */
    RECORD_CONTACT("record-contact", Detail.FOUND),
    /** It is offered to a lower level (下沉). */
    HAND_DOWN("hand-down", Detail.LEVEL),
    /** The lower level took it over (承接). */
    TAKE_OVER("take-over"),
    /** Something is to be left out of the figures (申请剔除). */
    REQUEST_EXEMPTION("request-exemption", Detail.MATTER),
    /** It was decided whether it is left out (剔除审核); found says whether. */
    REVIEW_EXEMPTION("review-exemption", Detail.MATTER, Detail.FOUND),
    /** Its handler says it is done (处置完毕). */
    SUBMIT_DISPOSAL("submit-disposal"),
    /** Somebody looked whether it is done (核查). */
    RECORD_INSPECTION("record-inspection", Detail.FOUND),
    /** It was sent back to its handler (返工). */
    SEND_BACK("send-back"),
    /** Its reporter was called back (回访). */
    RECORD_CALLBACK("record-callback", Detail.FOUND, Detail.SATISFACTION),
    /** It was found to be done (核查通过). */
    VERIFY("verify"),
    /** It was cleared (销号). */
    CLEAR("clear"),
    /** It ended without being cleared (办结未销号). */
    CONCLUDE("conclude", Detail.OUTCOME),
    /** Somebody looked back at it (回头看). */
    LOOK_BACK("look-back", Detail.FOUND),
    /** It was opened again (重启). */
    REOPEN("reopen", Detail.CAUSE),
    /** Its dossier was closed (归档). */
    ARCHIVE("archive"),
    /** A deed of ours, whole (原样指令): another installation tells what no status says. */
    DEED("deed");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // of constants
    private final Set<Detail> details;

    Meaning(String code, Detail... details) {
        this.code = code;
        this.details = EnumSet.noneOf(Detail.class);
        this.details.addAll(Set.of(details));
    }

    boolean uses(Detail detail) {
        return details.contains(detail);
    }

    /** {@return its stable code, which is that of the deed if it means one} */
    @Override
    public String code() {
        return code;
    }
}
