package io.github.xingwuguan.basics;

/**
 * The id of a case (案件标识), which is that of its dossier, too.
 *
 * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
 */
public record CaseId(String value) implements Comparable<CaseId> {
    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if it has another form
     */
    public CaseId {
        Codes.key(value, "Case id");
    }

    /**
     * {@return the id}
     *
     * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if it has another form
     */
    public static CaseId of(String value) {
        return new CaseId(value);
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
