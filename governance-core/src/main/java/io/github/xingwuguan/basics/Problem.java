package io.github.xingwuguan.basics;

/**
 * One fault of some data (问题), with the place where it stands.
 *
 * @param code a stable code in kebab-case, such as {@code unknown-fact}
 * @param severity whether the data can be used
 * @param path a JSON Pointer into the data, empty for the whole; in JSON Lines with file and line before it
 * @param message {@code <Subject> must <rule>, but was <value>}; never personal data
 */
public record Problem(String code, Severity severity, String path, String message) {
    /** How bad a problem is (严重程度). */
    public enum Severity implements Coded {
        /** The data can be used; somebody should look. */
        WARNING("warning"),
        /** The data cannot be used. */
        ERROR("error");

        private final String code;

        Severity(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * {@return the same problem further down}
     *
     * @param prefix what comes before its path
     */
    public Problem under(String prefix) {
        return new Problem(code, severity, prefix + path, message);
    }

    /** {@return such as {@code error unknown-fact at /gates/0: …}} */
    @Override
    public String toString() {
        return severity.code() + " " + code + " at " + (path.isEmpty() ? "/" : path) + ": " + message;
    }
}
