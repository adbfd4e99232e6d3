package io.github.xingwuguan.basics;

/**
 * The id of a person who acts, as a pseudonym (行为人标识).
 *
 * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
 */
public record ActorId(String value) implements Comparable<ActorId> {
    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if it has another form
     */
    public ActorId {
        Codes.pseudonym(value, "Actor id");
    }

    /**
     * {@return the id}
     *
     * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if it has another form
     */
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
