package io.github.xingwuguan.basics;

/** The forms of the short names on the wire. */
final class Codes {
    private static final int KEY = 64;
    private static final int VERSION = 32;

    private Codes() {}

    static String key(String text, String subject) {
        return matching(isKey(text), text, subject, "be 1 to 64 letters, digits, '.', '_', ':' or '-'");
    }

    /** A form that may have been given a name in place of a pseudonym is not shown. */
    static String pseudonym(String text, String subject) {
        if (!isKey(text)) {
            throw new IllegalArgumentException(
                    subject + " must be 1 to 64 letters, digits, '.', '_', ':' or '-', but was not");
        }
        return text;
    }

    static String version(String text, String subject) {
        return matching(isVersion(text), text, subject, "be 1 to 32 letters, digits, '.' or '-'");
    }

    /** By hand, since every id that is read passes here. */
    private static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && (i == 0 || (c != '.' && c != '_' && c != ':' && c != '-'))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= KEY;
    }

    private static boolean isVersion(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= VERSION;
    }

    private static boolean isPlain(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String matching(boolean holds, String text, String subject, String rule) {
        if (!holds) {
            String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
            throw new IllegalArgumentException(
                    subject + " must " + rule + ", but was \"" + Texts.visible(shown) + "\"");
        }
        return text;
    }
}
