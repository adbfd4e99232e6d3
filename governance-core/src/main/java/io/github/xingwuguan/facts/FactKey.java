package io.github.xingwuguan.facts;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.regex.Pattern;

/**
 * The name of a fact and the type of its value (事实键).
 *
 * @param name kebab-case, 1 to 64 characters
 * @param type the type of its value
 */
public record FactKey(String name, FactType type) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

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
        if (name.length() > 64 || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Fact name must be kebab-case of 1 to 64 characters, but had " + name.length() + " characters");
        }
        return name;
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
