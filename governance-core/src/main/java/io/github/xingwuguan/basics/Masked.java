package io.github.xingwuguan.basics;

/**
 * A personal datum (个人信息). Equality works on the real value; text never shows it.
 */
public final class Masked {
    private final String value;

    private Masked(String value) {
        this.value = value;
    }

    /**
     * {@return the datum behind a mask}
     *
     * @param value the real value, 1 to 200 characters
     * @throws IllegalArgumentException if it is blank or too long; the message does not show it
     */
    public static Masked of(String value) {
        if (value.isBlank() || value.length() > 200 || !Texts.isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "Personal datum must have 1 to 200 characters, but had " + value.length());
        }
        return new Masked(value);
    }

    /** {@return the real value; whoever calls this answers for where it goes} */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Masked that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@return {@code ***}, whatever the value} */
    @Override
    public String toString() {
        return "***";
    }
}
