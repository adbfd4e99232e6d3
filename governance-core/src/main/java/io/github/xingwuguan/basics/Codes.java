package io.github.xingwuguan.basics;

import java.util.regex.Pattern;

/** The forms of the short names on the wire. */
final class Codes {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.-]{1,32}");

    private Codes() {}

    static String key(String text, String subject) {
        return matching(KEY, text, subject, "be 1 to 64 letters, digits, '.', '_', ':' or '-'");
    }

    /** A form that may have been given a name in place of a pseudonym is not shown. */
    static String pseudonym(String text, String subject) {
        if (!KEY.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    subject + " must be 1 to 64 letters, digits, '.', '_', ':' or '-', but was not");
        }
        return text;
    }

    static String version(String text, String subject) {
        return matching(VERSION, text, subject, "be 1 to 32 letters, digits, '.' or '-'");
    }

    private static String matching(Pattern form, String text, String subject, String rule) {
        if (!form.matcher(text).matches()) {
            String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
            throw new IllegalArgumentException(
                    subject + " must " + rule + ", but was \"" + Texts.visible(shown) + "\"");
        }
        return text;
    }
}
