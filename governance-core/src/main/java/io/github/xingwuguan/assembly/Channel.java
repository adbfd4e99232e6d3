package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** How a ballot was cast (投票渠道). */
public enum Channel implements Coded {
    /** On paper (纸质). */
    PAPER("paper"),
    /** Online (电子). */
    ONLINE("online");

    /** A code on the wire. */
    public static final Type<Channel> TYPE = Type.code("Channel", values());

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
