package io.github.xingwuguan.json.wire;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Source;
import java.math.BigDecimal;

/** What may be written: only what can be read back (可写内容). */
public final class Writable {
    private static final int MAX_NUMBER = 64;

    private Writable() {}

    /**
     * {@return the text}
     *
     * @param text what is to be written
     * @throws GovernanceException {@code malformed-text} if it holds NUL or an unpaired surrogate
     */
    public static String text(String text) {
        if (text.indexOf('\0') >= 0 || !isWellFormed(text)) {
            throw new GovernanceException(
                    "malformed-text", "Text must be free of NUL and unpaired surrogates, but was not");
        }
        return text;
    }

    /**
     * {@return the decimal in digits, without exponent}
     *
     * @param value what is to be written
     * @throws GovernanceException {@code hostile-number} if it takes more than 64 characters
     */
    public static String decimal(BigDecimal value) {
        // The scale comes first: 1e999999999 would fill the memory with zeros.
        if (Math.abs((long) value.scale()) > MAX_NUMBER || value.toPlainString().length() > MAX_NUMBER) {
            throw new GovernanceException(
                    "hostile-number", "Number must have at most " + MAX_NUMBER + " characters, but had more");
        }
        return value.toPlainString();
    }

    /** {@return the refusal of a value that nests deeper than can be read} */
    public static GovernanceException tooDeep() {
        return new GovernanceException(
                "too-deep", "Document must nest at most " + Source.MAX_DEPTH + " deep, but went deeper");
    }

    /**
     * {@return the error of a type that writes a value without a name, or a name without a value}
     *
     * @param cause what Jackson says
     */
    public static IllegalStateException outOfTurn(Exception cause) {
        return new IllegalStateException("Type must write names and values in turn, but did not", cause);
    }

    /**
     * {@return whether every surrogate is paired}
     *
     * @param text any text
     */
    public static boolean isWellFormed(String text) {
        return firstUnpaired(text) < 0;
    }

    /** The index of the first unpaired surrogate, or -1. */
    static int firstUnpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
