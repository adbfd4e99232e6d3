package io.github.xingwuguan.shape;

import java.util.Optional;
import java.util.function.Function;

/**
 * One component of a record (字段): always written, unless it has a default, which is left out.
 *
 * @param name its camelCase name
 * @param type its type
 * @param normal its default, if it has one
 * @param get reads it
 * @param <T> the record
 * @param <A> the component
 */
public record Field<T, A>(String name, Type<A> type, Optional<A> normal, Function<T, A> get) {
    /**
     * {@return a component that is always written}
     *
     * @param name its camelCase name
     * @param type its type
     * @param get reads it
     * @param <T> the record
     * @param <A> the component
     */
    public static <T, A> Field<T, A> of(String name, Type<A> type, Function<T, A> get) {
        return new Field<>(name, type, Optional.empty(), get);
    }

    /**
     * {@return a component that is left out if it has its default}
     *
     * @param name its camelCase name
     * @param type its type
     * @param normal the default
     * @param get reads it
     * @param <T> the record
     * @param <A> the component
     */
    public static <T, A> Field<T, A> orElse(String name, Type<A> type, A normal, Function<T, A> get) {
        return new Field<>(name, type, Optional.of(normal), get);
    }

    /**
     * {@return a component that is left out if it is absent}
     *
     * @param name its camelCase name
     * @param type the type of what may be there
     * @param get reads it
     * @param <T> the record
     * @param <A> what may be there
     */
    public static <T, A> Field<T, Optional<A>> maybe(String name, Type<A> type, Function<T, Optional<A>> get) {
        return orElse(name, type.as(Optional::of, Optional::orElseThrow), Optional.empty(), get);
    }
}
