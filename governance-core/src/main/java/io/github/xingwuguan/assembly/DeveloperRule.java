package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** How units that the developer has not handed over count (建设单位口径). */
public enum DeveloperRule implements Coded {
    /** All that is unsold, sold but not delivered, or held by the developer or an underwriter is one person; the developer votes (合并计为一人). */
    ONE_PERSON("one-person"),
    /** As the units of others: a buyer votes before delivery, the developer for what is unsold (按户口径). */
    AS_OTHERS("as-others");

    /** A code on the wire. */
    public static final Type<DeveloperRule> TYPE = Type.code("Developer rule", values());

    private final String code;

    DeveloperRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
