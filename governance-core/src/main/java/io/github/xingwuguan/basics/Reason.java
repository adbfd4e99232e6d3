package io.github.xingwuguan.basics;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a result is as it is (原因): a stable code, what it is about, and the details of its sentence.
 *
 * @param code the kind of reason
 * @param subject the id of what it is about, such as an indicator or a veto; empty for the whole result
 * @param details figures and codes that fill the sentence; never personal data
 */
public record Reason(ReasonCode code, String subject, List<String> details) {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9]{1,3})}");

    /**
     * Copies the details.
     *
     * @param code the kind of reason
     * @param subject the id of what it is about
     * @param details figures and codes that fill the sentence
     */
    public Reason {
        details = List.copyOf(details);
    }

    /**
     * {@return a reason}
     *
     * @param code the kind of reason
     * @param subject the id of what it is about
     * @param details figures and codes that fill the sentence
     */
    public static Reason of(ReasonCode code, String subject, String... details) {
        return new Reason(code, subject, List.of(details));
    }

    /**
     * {@return a reason with one detail}
     *
     * @param code the kind of reason
     * @param subject the id of what it is about
     * @param detail a figure or code that fills the sentence
     */
    public static Reason of(ReasonCode code, String subject, String detail) {
        return new Reason(code, subject, List.of(detail));
    }

    /** {@return the sentence in both languages, foreign text made visible} */
    public Label text() {
        return new Label(fill(code.template().zh()), fill(code.template().en()));
    }

    /** In one pass: a detail that looks like a place to fill stays as it is. */
    private String fill(String template) {
        return PLACE.matcher(template).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(index < details.size() ? Texts.visible(details.get(index)) : place.group());
        });
    }

    /** {@return the code and the English sentence} */
    @Override
    public String toString() {
        return code.code() + (subject.isEmpty() ? "" : " " + Texts.visible(subject)) + ": " + text().en();
    }
}
