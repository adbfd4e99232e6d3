package io.github.xingwuguan.credit.procedure;

import io.github.xingwuguan.shape.Type;
import java.util.regex.Pattern;

/**
 * Why something is wanted or decided (理由): a code of the district's own, so that no free text about anybody gets into a history.
 *
 * @param code kebab-case, 1 to 64 characters
 */
public record Ground(String code) {
    /** The wire form: the bare code. */
    public static final Type<Ground> TYPE = Type.text(Ground::of, Ground::code);

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the code.
     *
     * @param code kebab-case
     * @throws IllegalArgumentException if it has another form
     */
    public Ground {
        if (code.length() > 64 || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Ground must be kebab-case of 1 to 64 characters, but had " + code.length() + " characters");
        }
    }

    /**
     * {@return a ground}
     *
     * @param code kebab-case
     * @throws IllegalArgumentException if it has another form
     */
    public static Ground of(String code) {
        return new Ground(code);
    }

    /** {@return the bare code} */
    @Override
    public String toString() {
        return code;
    }
}
