package io.github.xingwuguan.place;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** Who manages a compound (管理模式). */
public enum ManagementMode implements Coded {
    /** A property enterprise under a contract (专业物业). */
    PROFESSIONAL("professional"),
    /** The owners themselves (业主自管). */
    SELF_MANAGED("self-managed"),
    /** The subdistrict or the community for want of anyone else (兜底管理). */
    PUBLIC_FALLBACK("public-fallback"),
    /** Nobody, and that is known (无管理). */
    NONE("none");

    /** A code on the wire. */
    public static final Type<ManagementMode> TYPE = Type.code("Management mode", values());

    private final String code;

    ManagementMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether somebody manages the compound} */
    public boolean isManaged() {
        return this != NONE;
    }
}
