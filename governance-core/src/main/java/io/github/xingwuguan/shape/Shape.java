package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The description of a type with parts (类型描述): its attributes in order, a line each. Everything that walks over a value reads
 * it: JSON, canonical bytes, digest, completeness.
 *
 * @param <T> the type described
 */
public final class Shape<T> implements Type<T> {
    private final String name;
    private final List<Attribute<T, ?>> attributes;

    /** The same in the order of their encoded names. */
    private final Attribute<T, ?>[] sorted;

    private final Function<Source, T> reader;

    private Shape(String name, List<Attribute<T, ?>> attributes, Function<Source, T> reader) {
        this.name = name;
        this.attributes = attributes;
        this.sorted = Attribute.sorted(attributes);
        this.reader = reader;
    }

    /**
     * Begins the description of a type that has a builder.
     *
     * @param name the type's name in words, the subject of messages
     * @param builder makes an empty builder
     * @param build makes the value
     * @param <T> the type
     * @param <B> its builder
     * @return the description so far
     */
    public static <T, B> Draft<T, B> of(String name, Supplier<B> builder, Function<B, T> build) {
        return new Draft<>(name, builder, build);
    }

    /**
     * {@return the description of a record without components}
     *
     * @param name the type's name in words
     * @param make the constructor
     * @param <T> the record
     */
    public static <T> Shape<T> of(String name, Supplier<T> make) {
        return Slots.of(name, List.of(), slots -> make.get());
    }

    /**
     * {@return the description of a record of one component}
     *
     * @param name the type's name in words
     * @param a the component
     * @param make the constructor
     * @param <T> the record
     * @param <A> the component
     */
    public static <T, A> Shape<T> of(String name, Field<T, A> a, Function<A, T> make) {
        return Slots.of(name, List.of(a), slots -> make.apply(slots.get(a, 0)));
    }

    /**
     * {@return the description of a record of two components}
     *
     * @param name the type's name in words
     * @param a the first component
     * @param b the second
     * @param make the constructor
     * @param <T> the record
     * @param <A> the first component
     * @param <B> the second
     */
    public static <T, A, B> Shape<T> of(String name, Field<T, A> a, Field<T, B> b, BiFunction<A, B, T> make) {
        return Slots.of(name, List.of(a, b), slots -> make.apply(slots.get(a, 0), slots.get(b, 1)));
    }

    /**
     * A constructor of three components.
     *
     * @param <A> the first component
     * @param <B> the second component
     * @param <C> the third component
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Make3<A, B, C, T> {
        /**
         * {@return the record}
         *
         * @param a the first component
         * @param b the second
         * @param c the third
         */
        T make(A a, B b, C c);
    }

    /**
     * A constructor of four components.
     *
     * @param <A> the first component
     * @param <B> the second component
     * @param <C> the third component
     * @param <D> the fourth component
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Make4<A, B, C, D, T> {
        /**
         * {@return the record}
         *
         * @param a the first component
         * @param b the second
         * @param c the third
         * @param d the fourth
         */
        T make(A a, B b, C c, D d);
    }

    /**
     * {@return the description of a record of three components}
     *
     * @param name the type's name in words
     * @param a the first component
     * @param b the second
     * @param c the third
     * @param make the constructor
     * @param <T> the record
     * @param <A> the first component
     * @param <B> the second
     * @param <C> the third
     */
    public static <T, A, B, C> Shape<T> of(
            String name, Field<T, A> a, Field<T, B> b, Field<T, C> c, Make3<A, B, C, T> make) {
        return Slots.of(name, List.of(a, b, c), slots -> make.make(slots.get(a, 0), slots.get(b, 1), slots.get(c, 2)));
    }

    /**
     * {@return the description of a record of four components}
     *
     * @param name the type's name in words
     * @param a the first component
     * @param b the second
     * @param c the third
     * @param d the fourth
     * @param make the constructor
     * @param <T> the record
     * @param <A> the first component
     * @param <B> the second
     * @param <C> the third
     * @param <D> the fourth
     */
    public static <T, A, B, C, D> Shape<T> of(
            String name, Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Make4<A, B, C, D, T> make) {
        return Slots.of(
                name,
                List.of(a, b, c, d),
                slots -> make.make(slots.get(a, 0), slots.get(b, 1), slots.get(c, 2), slots.get(d, 3)));
    }

    /** {@return the type's name in words} */
    public String name() {
        return name;
    }

    @Override
    public void write(T value, Sink sink) {
        if (sink instanceof CanonicalSink canonical) {
            canonical.beginSorted();
            for (Attribute<T, ?> attribute : sorted) {
                attribute.writeCanonical(value, canonical);
            }
        } else {
            sink.beginObject();
            for (Attribute<T, ?> attribute : attributes) {
                attribute.write(value, sink);
            }
        }
        sink.endObject();
    }

    @Override
    public T read(Source source) {
        return reader.apply(source);
    }

    /**
     * {@return the canonical bytes of a value: the same whether it came from JSON or was built in code}
     *
     * @param value the value
     */
    public byte[] canonicalBytes(T value) {
        return CanonicalSink.encode(this, value);
    }

    /**
     * {@return the value that has these canonical bytes}
     *
     * @param bytes what {@link #canonicalBytes} gave
     * @throws GovernanceException {@code malformed-bytes} if they are no canonical encoding; with all problems if they are one of
     *     another type
     */
    public T fromCanonicalBytes(byte[] bytes) {
        T value = Source.read(new CanonicalTokens(bytes), this);
        if (!Arrays.equals(canonicalBytes(value), bytes)) {
            throw CanonicalTokens.malformed();
        }
        return value;
    }

    /**
     * {@return the SHA-256 digest of the canonical bytes, under a domain string that names this encoding and the type}
     *
     * @param value the value
     */
    public Digest digest(T value) {
        return Digest.of(CanonicalSink.encodeForDigest(name, this, value));
    }

    /**
     * {@return how many of the attributes are filled: present over all}
     *
     * @param value the value
     */
    public Ratio completeness(T value) {
        return Ratio.of(attributes.stream().filter(a -> a.isPresent(value)).count(), attributes.size());
    }

    /**
     * {@return the texts of a value by attribute, in order}: what is absent is not there, numbers and flags are texts as on the wire, and a part
     * has the texts of its own parts
     *
     * @param value the value
     */
    public Map<String, List<String>> texts(T value) {
        TextSink sink = new TextSink();
        write(value, sink);
        return sink.texts();
    }

    /**
     * A description in the making.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    public static final class Draft<T, B> {
        private final String name;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final List<Attribute<T, ?>> attributes = new ArrayList<>();
        private final List<ObjectReader.Slot<B>> slots = new ArrayList<>();

        private Draft(String name, Supplier<B> builder, Function<B, T> build) {
            this.name = name;
            this.builder = builder;
            this.build = build;
        }

        /**
         * Adds an attribute that is always present.
         *
         * @param attribute its camelCase name
         * @param type its type
         * @param get reads it
         * @param set fills it
         * @param <A> the attribute
         * @return this draft
         */
        public <A> Draft<T, B> one(String attribute, Type<A> type, Function<T, A> get, BiConsumer<B, A> set) {
            return add(Attribute.one(attribute, type, get), set, true);
        }

        /**
         * Adds an attribute that may be absent.
         *
         * @param attribute its camelCase name
         * @param type its type
         * @param get reads it
         * @param set fills it
         * @param <A> the attribute
         * @return this draft
         */
        public <A> Draft<T, B> maybe(
                String attribute, Type<A> type, Function<T, Optional<A>> get, BiConsumer<B, A> set) {
            return add(Attribute.maybe(attribute, type, get), set, false);
        }

        /**
         * Adds an attribute with a default, which is left out.
         *
         * @param attribute its camelCase name
         * @param type its type
         * @param normal what the builder takes if nothing is said
         * @param get reads it
         * @param set fills it
         * @param <A> the attribute
         * @return this draft
         */
        public <A> Draft<T, B> orElse(
                String attribute, Type<A> type, A normal, Function<T, A> get, BiConsumer<B, A> set) {
            return add(Attribute.unless(attribute, type, get, normal), set, false);
        }

        /**
         * Adds a list, left out if it is empty.
         *
         * @param attribute its camelCase name
         * @param type the type of an element
         * @param get reads the list
         * @param set fills it
         * @param <A> an element
         * @return this draft
         */
        public <A> Draft<T, B> many(
                String attribute, Type<A> type, Function<T, List<A>> get, BiConsumer<B, List<A>> set) {
            return add(Attribute.unless(attribute, Type.list(type), get, List.of()), set, false);
        }

        private <A> Draft<T, B> add(Attribute<T, A> attribute, BiConsumer<B, A> set, boolean required) {
            attributes.add(attribute);
            Type<A> type = attribute.type();
            slots.add(new ObjectReader.Slot<>(
                    attribute.name(), required, (source, into) -> set.accept(into, type.read(source))));
            return this;
        }

        /** {@return the finished description} */
        public Shape<T> done() {
            return new Shape<>(name, List.copyOf(attributes), new ObjectReader<>(name, builder, build, slots));
        }
    }

    /** The values of a record's components while it is read. */
    private static final class Slots {
        private final Object[] values;

        private Slots(Object[] values) {
            this.values = values;
        }

        @SuppressWarnings({"unchecked", "unused"
        }) // each slot is filled by the field of the same index, whose type the overloads tie to the constructor
        private <T, A> A get(Field<T, A> field, int index) {
            return (A) values[index];
        }

        private static <T> Shape<T> of(String name, List<Field<T, ?>> fields, Function<Slots, T> make) {
            Object[] normal = new Object[fields.size()];
            Draft<T, Slots> draft = new Draft<>(name, () -> new Slots(normal.clone()), make);
            for (int i = 0; i < fields.size(); i++) {
                add(draft, fields.get(i), i, normal);
            }
            return draft.done();
        }

        private static <T, A> void add(Draft<T, Slots> draft, Field<T, A> field, int index, Object[] normal) {
            BiConsumer<Slots, A> set = (slots, value) -> slots.values[index] = value;
            if (field.normal().isPresent()) {
                A value = field.normal().get();
                normal[index] = value;
                draft.orElse(field.name(), field.type(), value, field.get(), set);
            } else {
                draft.one(field.name(), field.type(), field.get(), set);
            }
        }
    }
}
