package io.github.xingwuguan.basics;

/**
 * The id of a place: compound, building, unit … (地点标识).
 *
 * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
 */
public record PlaceId(String value) implements Comparable<PlaceId> {
    /**
     * Checks the form.
     *
     * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if it has another form
     */
    public PlaceId {
        Codes.key(value, "Place id");
    }

    /**
     * {@return the id}
     *
     * @param value 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if it has another form
     */
    public static PlaceId of(String value) {
        return new PlaceId(value);
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    /** {@return the bare id} */
    @Override
    public String toString() {
        return value;
    }
}
