package io.github.xingwuguan.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type, as far as writing needs it. Made for speed: what is always there makes no {@link Optional}, and its name is
 * encoded once.
 *
 * @param <T> the type that has it
 * @param <A> the attribute
 */
final class Attribute<T, A> {
    private final String name;
    private final byte[] encodedName;
    private final Type<A> type;

    /** Reads the value, or an {@link Optional} of it. */
    private final Function<T, ?> get;

    private final boolean isOptional;

    /** What is left out; {@code null} if nothing is. */
    private final @Nullable A normal;

    private Attribute(String name, Type<A> type, Function<T, ?> get, boolean isOptional, @Nullable A normal) {
        this.name = name;
        this.encodedName = CanonicalSink.encoded(name);
        this.type = type;
        this.get = get;
        this.isOptional = isOptional;
        this.normal = normal;
    }

    /** {@return one that is always there} */
    static <T, A> Attribute<T, A> one(String name, Type<A> type, Function<T, A> get) {
        return new Attribute<>(name, type, get, false, null);
    }

    /** {@return one that may be absent} */
    static <T, A> Attribute<T, A> maybe(String name, Type<A> type, Function<T, Optional<A>> get) {
        return new Attribute<>(name, type, get, true, null);
    }

    /** {@return one that is left out if it is as usual} */
    static <T, A> Attribute<T, A> unless(String name, Type<A> type, Function<T, A> get, A normal) {
        return new Attribute<>(name, type, get, false, normal);
    }

    /** {@return what is to be written of a value; {@code null} if nothing is} */
    @SuppressWarnings("unchecked") // the factories tie what is read to the type
    private @Nullable A read(T owner) {
        Object value = get.apply(owner);
        if (isOptional) {
            return ((Optional<A>) value).orElse(null);
        }
        return normal != null && normal.equals(value) ? null : (A) value;
    }

    /** {@return some in the order of their encoded names: by bytes, not by lengths} */
    @SuppressWarnings("unchecked") // an array of a generic type has no other constructor
    static <T> Attribute<T, ?>[] sorted(List<Attribute<T, ?>> attributes) {
        Attribute<T, ?>[] sorted = (Attribute<T, ?>[]) attributes.toArray(new Attribute<?, ?>[0]);
        Arrays.sort(
                sorted,
                (a, b) -> Arrays.compareUnsigned(
                        a.encodedName,
                        Integer.BYTES,
                        a.encodedName.length,
                        b.encodedName,
                        Integer.BYTES,
                        b.encodedName.length));
        return sorted;
    }

    String name() {
        return name;
    }

    Type<A> type() {
        return type;
    }

    boolean isPresent(T owner) {
        return read(owner) != null;
    }

    /** Writes name and value, or nothing. */
    void write(T owner, Sink sink) {
        A value = read(owner);
        if (value != null) {
            sink.name(name);
            type.write(value, sink);
        }
    }

    void writeCanonical(T owner, CanonicalSink sink) {
        A value = read(owner);
        if (value != null) {
            sink.name(encodedName);
            type.write(value, sink);
        }
    }
}
