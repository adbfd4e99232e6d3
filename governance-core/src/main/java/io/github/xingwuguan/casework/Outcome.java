package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;

/** How a case ended (办理结果); a case that is closed need not be settled. */
public enum Outcome implements Coded {
    /** What was reported is put right (已解决). */
    RESOLVED("resolved"),
    /** The parties agreed, and did what they agreed on (调解成功并履行). */
    MEDIATED("mediated"),
    /** Some of it is put right (部分解决). */
    PARTLY_RESOLVED("partly-resolved"),
    /** It cannot be done, which was explained (解释说明：客观不能). */
    EXPLAINED_INFEASIBLE("explained-infeasible"),
    /** It was not justified, which was explained (解释说明：诉求不合理). */
    EXPLAINED_UNREASONABLE("explained-unreasonable"),
    /** It belongs before a court or another authority (引导法律途径). */
    ADVISED_LEGAL_REMEDY("advised-legal-remedy"),
    /** Another channel has it (转其他渠道). */
    TRANSFERRED("transferred"),
    /** Its reporter took it back (撤回). */
    WITHDRAWN("withdrawn"),
    /** It was entered by mistake (误录). */
    INVALID("invalid"),
    /** Another case is about the same matter (并案). */
    DUPLICATE("duplicate");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
