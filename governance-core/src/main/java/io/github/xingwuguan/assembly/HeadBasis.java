package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** Which units count as one person (人数口径). */
public enum HeadBasis implements Coded {
    /** All units with the same set of holders are one: {A, B} and {A} are two (同一买受人). */
    SAME_HOLDER_SET("same-holder-set"),
    /** Units that share a holder are one, also by way of a third unit (任一共有人相同). */
    SHARED_HOLDER("shared-holder"),
    /** Every unit is one (一户一票). */
    PER_UNIT("per-unit"),
    /** Every certificate of title is one (一证一票). */
    PER_CERTIFICATE("per-certificate");

    /** A code on the wire. */
    public static final Type<HeadBasis> TYPE = Type.code("Head basis", values());

    private final String code;

    HeadBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
