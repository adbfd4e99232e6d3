package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;

/** How urgent a case is (紧急程度), least first. */
public enum Urgency implements Coded {
    /** It can wait (低). */
    LOW("low"),
    /** As usual (一般). */
    NORMAL("normal"),
    /** Soon (紧急). */
    URGENT("urgent"),
    /** At once (特急). */
    EMERGENCY("emergency");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
