package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.facts.Fraction;

/**
 * On which side of a number a value has to be (达标界限). 以上 and 以下 include the number, 不满 and 超过 do not (Civil Code, article 1259).
 */
public enum Bound implements Coded {
    /** The number or more (以上、不低于). */
    AT_LEAST("ge", Direction.HIGHER),
    /** More than the number (超过). */
    MORE_THAN("gt", Direction.HIGHER),
    /** The number or less (以下、不高于). */
    AT_MOST("le", Direction.LOWER),
    /** Less than the number (不满、低于). */
    LESS_THAN("lt", Direction.LOWER);

    private final String code;
    private final Direction direction;

    Bound(String code, Direction direction) {
        this.code = code;
        this.direction = direction;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return which way a value has to be better to get there} */
    public Direction direction() {
        return direction;
    }

    /**
     * {@return whether a value is on the right side of a limit, by cross-multiplication}
     *
     * @param value the value
     * @param limit the number
     */
    public boolean accepts(Fraction value, Fraction limit) {
        int sign = value.compareTo(limit);
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case MORE_THAN -> sign > 0;
            case AT_MOST -> sign <= 0;
            case LESS_THAN -> sign < 0;
        };
    }
}
