package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.ReasonCode;
import io.github.xingwuguan.shape.Type;

/** What a tally comes to (计票结论). */
public enum TallyStatus implements ReasonCode {
    /** It reaches what a resolution needs, by the profile chosen; never a statement that the resolution is valid. */
    PASSED("passed", "达到表决通过条件(按所选计票口径)", "reaches what a resolution needs (by the counting profile chosen)"),
    /** Too few took part. */
    FAILED_QUORUM("failed-quorum", "参与表决的比例不足", "too few took part"),
    /** Too few are in favour, or too many object. */
    FAILED_APPROVAL("failed-approval", "未达到同意比例或者异议过多", "too few in favour, or too many object"),
    /** Silence would have to follow a majority on which persons and area do not agree. */
    UNRESOLVED(
            "unresolved",
            "人数与面积的多数意见不一致，未表决票无法认定",
            "persons and area do not agree on a majority that silence could follow"),
    /** The assembly was not called as the profile asks; whatever the gates say, nothing was decided. */
    IRREGULAR("irregular", "会议的召集不符合计票口径，表决结果不得公告", "the assembly was not called as the counting profile asks");

    /** A code on the wire. */
    public static final Type<TallyStatus> TYPE = Type.code("Tally status", values());

    private final String code;
    private final String zh;
    private final String en;

    TallyStatus(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label template() {
        return Label.of(zh, en);
    }
}
