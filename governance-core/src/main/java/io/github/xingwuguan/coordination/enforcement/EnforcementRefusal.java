package io.github.xingwuguan.coordination.enforcement;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.lifecycle.RefusalCode;

/** Why an act of a hand-over is refused (拒绝理由), besides {@code role}, {@code stage} and what every line asks. */
public enum EnforcementRefusal implements RefusalCode {
    /** The matter is not on the list. */
    UNKNOWN_MATTER("unknown-matter", "事项不在执法进小区清单内", "the matter must be on the list"),
    /** The list charges somebody else with it. */
    NOT_CHARGED("not-charged", "清单未赋予该主体此项职责", "the list must charge this part with it"),
    /** The firm would ask itself to stop. */
    OWN_MATTER("own-matter", "被发现主体不能劝阻自身", "who is found cannot be who asks it to stop"),
    /** Nobody was asked to stop before. */
    NOT_DISSUADED("not-dissuaded", "须先劝阻再报告", "somebody must be asked to stop before it is reported"),
    /** It is addressed to another department. */
    NOT_ADDRESSED("not-addressed", "非受移交部门", "only the department to which it is addressed may do this"),
    /** The list names others for it. */
    NOT_COMPETENT("not-competent", "清单已列明其他主管部门", "the department must be one of those on the list"),
    /** There is no document number. */
    NO_DOCUMENT("no-document", "须记载部门文书编号", "the number of the document must be recorded");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label template;

    EnforcementRefusal(String code, String zh, String en) {
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
