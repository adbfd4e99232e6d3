package io.github.xingwuguan.basics;

/**
 * A name in Chinese and English (名称).
 *
 * @param zh the Chinese form, 1 to 500 characters
 * @param en the English form, 1 to 500 characters
 */
public record Label(String zh, String en) {
    private static final int MAX = 500;

    /**
     * Checks both forms.
     *
     * @param zh the Chinese form
     * @param en the English form
     * @throws IllegalArgumentException if a form is blank, too long or has an unpaired surrogate
     */
    public Label {
        check(zh, "zh");
        check(en, "en");
    }

    /**
     * {@return a label}
     *
     * @param zh the Chinese form
     * @param en the English form
     * @throws IllegalArgumentException if a form is blank or too long
     */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }

    /**
     * {@return the form in one language}
     *
     * @param language which
     */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    private static void check(String text, String form) {
        if (text.isBlank() || text.length() > MAX || !Texts.isWellFormed(text)) {
            throw new IllegalArgumentException("Label " + form + " must have 1 to " + MAX + " characters, but was \""
                    + Texts.visible(shorten(text)) + "\"");
        }
    }

    private static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** {@return both forms, Chinese first} */
    @Override
    public String toString() {
        return Texts.visible(zh) + " (" + Texts.visible(en) + ")";
    }
}
