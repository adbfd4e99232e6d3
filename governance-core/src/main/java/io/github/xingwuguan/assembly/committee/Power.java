package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** What a committee must leave alone while it hands over (换届期间冻结的职权). */
public enum Power implements Coded {
    /** To have a property enterprise hired or dismissed (选聘、解聘物业服务企业). */
    HIRE_OR_DISMISS("hire-or-dismiss"),
    /** To have a price changed (调整物业费). */
    PRICE("price"),
    /** To have major repairs done (大修、更新、改造). */
    MAJOR_REPAIR("major-repair");

    /** A code on the wire. */
    public static final Type<Power> TYPE = Type.code("Power", values());

    private final String code;

    Power(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
