package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Texts;
import java.util.List;
import java.util.regex.Pattern;

/** The form of ids that are unique in one conference, meeting or round (编号格式). */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    private Ids() {}

    /**
     * Refuses an id of another form.
     *
     * @param text the id
     * @param subject what it is the id of, for the message
     * @throws IllegalArgumentException if it is not 1 to 64 letters, digits, '.', '_', ':' or '-'
     */
    public static void check(String text, String subject) {
        if (!FORM.matcher(text).matches()) {
            String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
            throw new IllegalArgumentException(
                    subject + " must be 1 to 64 letters, digits, '.', '_', ':' or '-', but was \""
                            + Texts.visible(shown) + "\"");
        }
    }

    /**
     * {@return whether something stands twice}
     *
     * @param things in any order
     */
    public static boolean isTwice(List<?> things) {
        return things.stream().distinct().count() < things.size();
    }
}
