package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** What may be voted on (表决事项范围). */
public enum TopicRule implements Coded {
    /** Only what was announced (未公告事项不得表决). */
    ANNOUNCED_ONLY("announced-only"),
    /** Anything (不限). */
    ANY("any");

    /** A code on the wire. */
    public static final Type<TopicRule> TYPE = Type.code("Topic rule", values());

    private final String code;

    TopicRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
