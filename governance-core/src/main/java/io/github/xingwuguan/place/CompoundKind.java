package io.github.xingwuguan.place;

import io.github.xingwuguan.shape.Type;
import java.util.regex.Pattern;

/**
 * What a compound is besides gated or open (小区类别): a code value and no enum, because each district's programme names kinds
 * of its own, and because they do not exclude each other: an ageing compound can be a resettlement compound too.
 *
 * @param code 1 to 64 lower-case letters, digits and single '-' between them
 */
public record CompoundKind(String code) implements Comparable<CompoundKind> {
    // before the constants, whose constructor reads it
    private static final Pattern FORM = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** An ageing compound (老旧小区). */
    public static final CompoundKind AGEING = new CompoundKind("ageing");

    /** Homes sold on the market (商品房小区). */
    public static final CompoundKind COMMERCIAL = new CompoundKind("commercial");

    /** Homes for those who had to move (安置小区). */
    public static final CompoundKind RESETTLEMENT = new CompoundKind("resettlement");

    /** Homes that an employer built for its staff (单位房改房小区). */
    public static final CompoundKind EMPLOYER_BUILT = new CompoundKind("employer-built");

    /** A code on the wire; one that we do not know survives a round trip. */
    public static final Type<CompoundKind> TYPE = Type.text(CompoundKind::new, CompoundKind::code);

    /**
     * Checks the form.
     *
     * @param code 1 to 64 lower-case letters, digits and single '-' between them
     * @throws IllegalArgumentException if it has another form
     */
    public CompoundKind {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("Compound kind must be 1 to 64 letters or digits in kebab-case, but had "
                    + code.length() + " characters");
        }
    }

    @Override
    public int compareTo(CompoundKind other) {
        return code.compareTo(other.code);
    }

    /** {@return the bare code} */
    @Override
    public String toString() {
        return code;
    }
}
