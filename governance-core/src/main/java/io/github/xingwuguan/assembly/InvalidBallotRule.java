package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** Whether an unusable ballot of one who may vote takes part (废票是否计入参与). */
public enum InvalidBallotRule implements Coded {
    /** It takes part and is neither for nor against (计入参与). */
    PARTICIPATES("participates"),
    /** It is as if not cast (不计入参与). */
    DOES_NOT("does-not");

    /** A code on the wire. */
    public static final Type<InvalidBallotRule> TYPE = Type.code("Invalid ballot rule", values());

    private final String code;

    InvalidBallotRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
