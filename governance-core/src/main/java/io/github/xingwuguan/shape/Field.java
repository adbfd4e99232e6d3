package io.github.xingwuguan.shape;

import java.util.function.Function;

/**
 * One component of a record (字段), always present.
 *
 * @param name its camelCase name
 * @param type its type
 * @param get reads it
 * @param <T> the record
 * @param <A> the component
 */
public record Field<T, A>(String name, Type<A> type, Function<T, A> get) {
    /**
     * {@return a component}
     *
     * @param name its camelCase name
     * @param type its type
     * @param get reads it
     * @param <T> the record
     * @param <A> the component
     */
    public static <T, A> Field<T, A> of(String name, Type<A> type, Function<T, A> get) {
        return new Field<>(name, type, get);
    }
}
