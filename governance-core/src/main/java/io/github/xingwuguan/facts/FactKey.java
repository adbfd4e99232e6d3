package io.github.xingwuguan.facts;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * The name of a fact and the type of its value (事实键).
 *
 * @param name kebab-case, 1 to 64 characters
 * @param type the type of its value
 */
public record FactKey(String name, FactType type) {
    private static final int LONGEST = 64;

    /** The wire form: {@code {"fact": "branch-status", "type": "code"}}. */
    public static final Shape<FactKey> SHAPE = Shape.of(
            "Fact declaration",
            Field.of("fact", Type.TEXT, FactKey::name),
            Field.of("type", Type.code("Fact type", FactType.values()), FactKey::type),
            FactKey::new);

    /**
     * Checks the name.
     *
     * @param name kebab-case, 1 to 64 characters
     * @param type the type of its value
     * @throws IllegalArgumentException if the name has another form
     */
    public FactKey {
        checkName(name);
    }

    static String checkName(String name) {
        if (!isKebabCase(name) || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Fact name must be kebab-case of 1 to 64 characters, but had " + name.length() + " characters");
        }
        return name;
    }

    /** By hand, since every fact of every sheet passes here: words of letters and digits with one {@code -} between them. */
    private static boolean isKebabCase(String name) {
        boolean isInWord = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isPlain && (c != '-' || !isInWord)) {
                return false;
            }
            isInWord = isPlain;
        }
        return isInWord;
    }

    /**
     * {@return a key}
     *
     * @param name kebab-case, 1 to 64 characters
     * @param type the type of its value
     * @throws IllegalArgumentException if the name has another form
     */
    public static FactKey of(String name, FactType type) {
        return new FactKey(name, type);
    }
}
