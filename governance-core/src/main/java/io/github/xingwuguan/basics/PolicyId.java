package io.github.xingwuguan.basics;

/**
 * The id and version of a policy (办法标识与版本), written {@code id@version}. Versions are compared for equality only.
 *
 * @param id 1 to 64 letters, digits, '.', '_', ':' or '-'
 * @param version 1 to 32 letters, digits, '.' or '-'
 */
public record PolicyId(String id, String version) {
    /**
     * Checks the form.
     *
     * @param id 1 to 64 letters, digits, '.', '_', ':' or '-'
     * @param version 1 to 32 letters, digits, '.' or '-'
     * @throws IllegalArgumentException if a part has another form
     */
    public PolicyId {
        Codes.key(id, "Policy id");
        Codes.version(version, "Policy version");
    }

    /**
     * {@return the id of a version}
     *
     * @param id the policy
     * @param version the version
     * @throws IllegalArgumentException if a part has another form
     */
    public static PolicyId of(String id, String version) {
        return new PolicyId(id, version);
    }

    /**
     * {@return the id written as text; the inverse of {@link #toString()}}
     *
     * @param text such as {@code louxing-five-star@0.1.0}
     * @throws IllegalArgumentException if it has another form
     */
    public static PolicyId parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("Policy id must be id@version, but was \"" + Texts.visible(text) + "\"");
        }
        return new PolicyId(text.substring(0, at), text.substring(at + 1));
    }

    /** {@return {@code id@version}} */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
