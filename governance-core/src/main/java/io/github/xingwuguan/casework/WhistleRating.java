package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;

/** How the two sides of a whistle rate each other (双考核): the blower what a target did, a target whether the whistle was in order. */
public enum WhistleRating implements Coded {
    /** The target came and did what was needed (响应好). */
    GOOD("good", Direction.OF_TARGET),
    /** It did some of it (响应一般). */
    FAIR("fair", Direction.OF_TARGET),
    /** It did not (响应差). */
    POOR("poor", Direction.OF_TARGET),
    /** The target was needed (有效哨). */
    VALID("valid", Direction.OF_WHISTLE),
    /** It was not: the blower could have dealt with it alone (无效哨). */
    INVALID("invalid", Direction.OF_WHISTLE);

    /** Who rates whom (考核方向). */
    public enum Direction {
        /** The blower rates a target (吹哨方评应哨方). */
        OF_TARGET,
        /** A target rates the whistle (应哨方评哨单). */
        OF_WHISTLE
    }

    private final String code;
    private final Direction direction;

    WhistleRating(String code, Direction direction) {
        this.code = code;
        this.direction = direction;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return who rates whom by it} */
    public Direction direction() {
        return direction;
    }
}
