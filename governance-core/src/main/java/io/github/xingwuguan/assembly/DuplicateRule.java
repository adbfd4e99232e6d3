package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** Which ballot counts if one voter cast several for a unit (重复投票规则). */
public enum DuplicateRule implements Coded {
    /** The first (以首次为准). */
    FIRST("first"),
    /** The last (以末次为准). */
    LAST("last"),
    /** Paper before online, and the first of its kind (纸质优先). */
    PAPER_PREVAILS("paper-prevails"),
    /** Online before paper, and the first of its kind (电子优先). */
    ONLINE_PREVAILS("online-prevails");

    /** A code on the wire. */
    public static final Type<DuplicateRule> TYPE = Type.code("Duplicate rule", values());

    private final String code;

    DuplicateRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
