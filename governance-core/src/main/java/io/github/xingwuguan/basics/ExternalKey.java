package io.github.xingwuguan.basics;

/**
 * The key of a record in another system (外部标识).
 *
 * @param system the other system, such as {@code housing-register}
 * @param key the key there
 */
public record ExternalKey(String system, String key) {
    /**
     * Checks the form.
     *
     * @param system 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @param key 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @throws IllegalArgumentException if a part has another form
     */
    public ExternalKey {
        Codes.key(system, "External system");
        Codes.key(key, "External key");
    }

    /**
     * {@return the key}
     *
     * @param system the other system
     * @param key the key there
     * @throws IllegalArgumentException if a part has another form
     */
    public static ExternalKey of(String system, String key) {
        return new ExternalKey(system, key);
    }

    /** {@return such as {@code housing-register/0001}} */
    @Override
    public String toString() {
        return system + "/" + key;
    }
}
