package io.github.xingwuguan.basics;

/**
 * The id of an organisation (组织标识).
 *
 * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
 */
public record OrgId(String value) implements Comparable<OrgId> {
    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if it has another form
     */
    public OrgId {
        Codes.key(value, "Organisation id");
    }

    /**
     * {@return the id}
     *
     * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if it has another form
     */
    public static OrgId of(String value) {
        return new OrgId(value);
    }

    @Override
    public int compareTo(OrgId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
