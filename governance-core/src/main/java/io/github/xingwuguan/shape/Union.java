package io.github.xingwuguan.shape;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed set of variants (变体类型): on the wire an object with one member, whose name says which variant its value is.
 *
 * @param <T> what the variants have in common
 */
public final class Union<T> implements Type<T> {
    private final String name;
    private final ImmutableMap<String, Variant<? extends T>> variants;
    private final Function<T, String> codeOf;

    private record Variant<V>(Class<V> kind, Type<V> type) {
        void write(Object value, Sink sink) {
            type.write(kind.cast(value), sink);
        }
    }

    private Union(String name, ImmutableMap<String, Variant<? extends T>> variants, Function<T, String> codeOf) {
        this.name = name;
        this.variants = variants;
        this.codeOf = codeOf;
    }

    /**
     * Begins a union in which each variant is a class of its own.
     *
     * @param name what a variant is, the subject of messages
     * @param <T> what the variants have in common
     * @return the union so far
     */
    public static <T> Draft<T> of(String name) {
        return new Draft<>(name, Optional.empty());
    }

    /**
     * Begins a union in which a class may have several variants.
     *
     * @param name what a variant is, the subject of messages
     * @param codeOf the code of a value's variant
     * @param <T> what the variants have in common
     * @return the union so far
     */
    public static <T> Draft<T> of(String name, Function<T, String> codeOf) {
        return new Draft<>(name, Optional.of(codeOf));
    }

    /**
     * {@return the code of a value's variant}
     *
     * @param value the value
     */
    public String code(T value) {
        return codeOf.apply(value);
    }

    @Override
    public void write(T value, Sink sink) {
        String code = codeOf.apply(value);
        Variant<? extends T> variant = variants.get(code);
        if (variant == null) {
            throw new IllegalStateException(
                    name + " must be described for every variant, but \"" + code + "\" was not");
        }
        sink.beginObject();
        sink.name(code);
        variant.write(value, sink);
        sink.endObject();
    }

    @Override
    public T read(Source source) {
        source.beginObject();
        if (!source.hasNext()) {
            throw source.fault("missing-variant", name + " must name one of " + variants.keySet() + ", but was empty");
        }
        T value = null;
        Source.Fault fault = null;
        try {
            value = readVariant(source);
        } catch (Source.Fault recorded) {
            fault = recorded;
        }
        while (source.hasNext()) {
            String member = source.name();
            source.enter(member);
            fault = source.fault("second-variant", name + " must name one variant only, but named a second");
            source.skip();
            source.leave();
        }
        if (value == null || fault != null) {
            throw source.recorded();
        }
        return value;
    }

    private T readVariant(Source source) {
        String code = source.name();
        source.enter(code);
        try {
            Variant<? extends T> variant = variants.get(code);
            if (variant == null) {
                source.skip();
                throw source.unknownName(code, variants.keySet());
            }
            return variant.type().read(source);
        } finally {
            source.leave();
        }
    }

    /**
     * A union in the making.
     *
     * @param <T> what the variants have in common
     */
    public static final class Draft<T> {
        private final String name;
        private final Optional<Function<T, String>> codeOf;
        private final ImmutableMap.Builder<String, Variant<? extends T>> variants = ImmutableMap.builder();

        private Draft(String name, Optional<Function<T, String>> codeOf) {
            this.name = name;
            this.codeOf = codeOf;
        }

        /**
         * Adds a variant.
         *
         * @param code its code on the wire
         * @param kind its class
         * @param type its type
         * @param <V> the variant
         * @return this draft
         */
        public <V extends T> Draft<T> variant(String code, Class<V> kind, Type<V> type) {
            variants.put(code, new Variant<>(kind, type));
            return this;
        }

        /** {@return the finished union} */
        public Union<T> done() {
            ImmutableMap<String, Variant<? extends T>> all = variants.buildOrThrow();
            return new Union<>(name, all, codeOf.orElseGet(() -> new CodeOfClass<>(name, all)));
        }
    }

    /** The code of the variant whose class a value is of; found once for each class. */
    private static final class CodeOfClass<T> extends ClassValue<String> implements Function<T, String> {
        private final String name;
        private final ImmutableMap<String, Variant<? extends T>> variants;

        CodeOfClass(String name, ImmutableMap<String, Variant<? extends T>> variants) {
            this.name = name;
            this.variants = variants;
        }

        @Override
        public String apply(T value) {
            return get(value.getClass());
        }

        @Override
        protected String computeValue(Class<?> kind) {
            return variants.entrySet().stream()
                    .filter(variant -> variant.getValue().kind().isAssignableFrom(kind))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            name + " must be described for every variant, but " + kind.getSimpleName() + " was not"));
        }
    }
}
