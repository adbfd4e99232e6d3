package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import java.util.List;

/** What there is to be done on a day (待办类别), and how long before it is announced unless the rules of the district say otherwise. */
public enum WorkKind implements Coded {
    /** A clock of a case, petition or application runs out (时限到期). */
    CLOCK("clock", Label.of("时限到期", "a clock runs out"), true, 3),
    /** The term of a committee ends and nobody was elected for the next one (任期届满). */
    TERM("term", Label.of("任期届满", "a term ends"), true, 180, 60),
    /** The contract of a firm ends and there is no other (物业服务合同到期). */
    CONTRACT("contract", Label.of("合同到期", "a contract ends"), true, 180, 60),
    /** A policy ends and no other version follows (办法到期). */
    POLICY("policy", Label.of("办法到期", "a policy ends"), true, 180, 60),
    /** The publicity of a star ends (公示期满). */
    PUBLICITY("publicity", Label.of("公示期满", "a publicity ends"), true, 15),
    /** What a compound holds, or a watch over it, ends (命名或观察期满). */
    AWARD("award", Label.of("命名或观察期满", "an award or a watch ends"), true, 90, 30),
    /** A team has to hold a drill (应急演练到期). */
    DRILL("drill", Label.of("应急演练到期", "a drill is due"), true, 30),
    /** A stay on a list may end, or ends (在榜期满). */
    LISTING("listing", Label.of("在榜期满", "a stay on a list ends"), false, 90, 30),
    /** From that day on a record can be repaired (可申请信用修复). */
    REPAIR("repair", Label.of("可申请信用修复", "a record can be repaired"), false, 30);

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label label;

    private final boolean isDeadline;

    @SuppressWarnings("ImmutableEnumChecker") // a list of numbers that cannot be changed
    private final List<Integer> warnings;

    WorkKind(String code, Label label, boolean isDeadline, Integer... warnings) {
        this.code = code;
        this.label = label;
        this.isDeadline = isDeadline;
        this.warnings = List.of(warnings);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return what happens on the day} */
    public Label label() {
        return label;
    }

    /**
     * {@return whether it must be done by the day, so that it stays on the list until it is done; what may be done from a day on leaves the
     *     list some time after it}
     */
    public boolean isDeadline() {
        return isDeadline;
    }

    /** {@return how many days before it is announced, the earliest first; a draft of ours, adopted by nobody} */
    public List<Integer> warnings() {
        return warnings;
    }
}
