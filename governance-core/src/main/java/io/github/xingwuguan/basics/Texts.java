package io.github.xingwuguan.basics;

/** Foreign text made safe to print (可见文本): what could forge a line, a colour or a reading direction is shown as an escape. */
public final class Texts {
    private Texts() {}

    /**
     * {@return the text with control, format, line-separator and unpaired surrogate characters written as <code>\\u00XX</code>}
     *
     * @param text any text
     */
    public static String visible(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isUnsafe(text, i)) {
                return escape(text);
            }
        }
        return text;
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(text, i)) {
                out.append("\\u")
                        .append(Character.forDigit(c >> 12 & 15, 16))
                        .append(Character.forDigit(c >> 8 & 15, 16));
                out.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isUnsafe(String text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c < 0x7f) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            int pair = Character.isHighSurrogate(c) ? text.codePointAt(i) : text.codePointBefore(i + 1);
            return isUnpaired(text, i) || Character.getType(pair) == Character.FORMAT;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isUnpaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** {@return whether every surrogate of the text is paired, so that it has a UTF-8 form} */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && isUnpaired(text, i)) {
                return false;
            }
        }
        return true;
    }
}
