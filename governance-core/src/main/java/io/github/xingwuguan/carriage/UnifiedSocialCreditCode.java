package io.github.xingwuguan.carriage;

import io.github.xingwuguan.shape.Type;

/**
 * The code that identifies a legal entity (统一社会信用代码), by GB 32100-2015: authority, category, division of six digits,
 * organisation of nine characters, check character. Messages do not show a refused code, since what was typed instead can be the
 * number of an identity card.
 *
 * @param value 18 characters of {@code 0123456789ABCDEFGHJKLMNPQRTUWXY}, of which the last checks the others
 */
public record UnifiedSocialCreditCode(String value) implements Comparable<UnifiedSocialCreditCode> {
    /** All characters in the order of their values: no I, O, S, V or Z, no lower case. */
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** A division that is not assigned, for codes of invented firms. */
    public static final String UNASSIGNED_DIVISION = "999999";

    /** A text on the wire. */
    public static final Type<UnifiedSocialCreditCode> TYPE =
            Type.text(UnifiedSocialCreditCode::new, UnifiedSocialCreditCode::value);

    private static final int CHECKED = 17;
    private static final int MODULUS = 31;
    private static final int DIVISION_BEGIN = 2;
    private static final int DIVISION_END = 8;

    /**
     * Checks the form and the check character.
     *
     * @param value 18 characters
     * @throws IllegalArgumentException if length, a character, the division or the check character is wrong
     */
    public UnifiedSocialCreditCode {
        if (value.length() != CHECKED + 1) {
            throw new IllegalArgumentException("Credit code must have 18 characters, but had " + value.length());
        }
        char expected = checkCharacter(value.substring(0, CHECKED));
        valueAt(value, CHECKED);
        if (value.charAt(CHECKED) != expected) {
            throw new IllegalArgumentException(
                    "Credit code must end with the check character of the others, but did not");
        }
    }

    /**
     * {@return the check character that belongs to the first 17 characters: 31 less the sum of value × 3^i, modulo 31}
     *
     * @param first17 17 characters of the alphabet, the third to eighth of them digits
     * @throws IllegalArgumentException if length, a character or the division is wrong
     */
    public static char checkCharacter(String first17) {
        if (first17.length() != CHECKED) {
            throw new IllegalArgumentException(
                    "Credit code must have 17 characters before the check character, but had " + first17.length());
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CHECKED; i++) {
            sum += valueAt(first17, i) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static int valueAt(String code, int index) {
        int value = ALPHABET.indexOf(code.charAt(index));
        boolean division = index >= DIVISION_BEGIN && index < DIVISION_END;
        if (value < 0 || (division && value > 9)) {
            throw new IllegalArgumentException("Credit code must hold a "
                    + (division ? "digit" : "digit or a capital other than I, O, S, V and Z") + " at position "
                    + (index + 1)
                    + ", but did not");
        }
        return value;
    }

    /**
     * {@return the code with the check character added}
     *
     * @param first17 17 characters of the alphabet, the third to eighth of them digits
     * @throws IllegalArgumentException if length, a character or the division is wrong
     */
    public static UnifiedSocialCreditCode complete(String first17) {
        return new UnifiedSocialCreditCode(first17 + checkCharacter(first17));
    }

    /** {@return the six digits of the division that registered the entity} */
    public String division() {
        return value.substring(DIVISION_BEGIN, DIVISION_END);
    }

    /** {@return whether the code belongs to an invented firm} */
    public boolean isInvented() {
        return division().equals(UNASSIGNED_DIVISION);
    }

    @Override
    public int compareTo(UnifiedSocialCreditCode other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare code} */
    @Override
    public String toString() {
        return value;
    }
}
