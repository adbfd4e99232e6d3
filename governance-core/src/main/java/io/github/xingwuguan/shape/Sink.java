package io.github.xingwuguan.shape;

import java.math.BigDecimal;
import java.time.Instant;

/** Where a value is written to (输出端): a JSON generator, or the canonical encoder. */
public interface Sink {
    /** Begins an object. */
    void beginObject();

    /**
     * Names the member whose value comes next.
     *
     * @param name a camelCase name
     */
    void name(String name);

    /** Ends the object begun last. */
    void endObject();

    /** Begins a list. */
    void beginList();

    /** Ends the list begun last. */
    void endList();

    /**
     * Writes a text.
     *
     * @param value a text without unpaired surrogates
     */
    void text(String value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    void integer(long value);

    /**
     * Writes an exact decimal.
     *
     * @param value without trailing zeros
     */
    void decimal(BigDecimal value);

    /**
     * Writes true or false.
     *
     * @param value the flag
     */
    void flag(boolean value);

    /**
     * Writes an instant; as ISO-8601 text where the form has no instants.
     *
     * @param value the instant
     */
    default void instant(Instant value) {
        text(value.toString());
    }
}
