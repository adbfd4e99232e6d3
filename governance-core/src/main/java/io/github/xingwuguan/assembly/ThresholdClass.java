package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** By which majority a matter is decided (表决门槛类别). */
public enum ThresholdClass implements Coded {
    /** More than half of those who take part (一般事项). */
    ORDINARY("ordinary"),
    /** Three quarters of those who take part (特别事项). */
    SPECIAL("special"),
    /** Every interested owner (有利害关系的业主一致同意). */
    UNANIMOUS_INTERESTED("unanimous-interested"),
    /** It passes unless too many object (异议表决). */
    OBJECTION("objection"),
    /** What representatives decided stands unless too many owners object (业主代表大会决定). */
    REPRESENTATIVES("representatives");

    /** A code on the wire. */
    public static final Type<ThresholdClass> TYPE = Type.code("Threshold class", values());

    private final String code;

    ThresholdClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
