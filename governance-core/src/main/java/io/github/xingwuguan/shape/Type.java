package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Quantity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How values of one kind are written and read (值类型).
 *
 * @param <T> the kind of value
 */
public interface Type<T> {
    /** Any text of at most 10,000 characters. */
    Type<String> TEXT = Scalars.TEXT;

    /** True or false. */
    Type<Boolean> FLAG = Scalars.FLAG;

    /** A whole number that fits an {@code int}. */
    Type<Integer> INT = Scalars.INT;

    /** A whole number that fits a {@code long}. */
    Type<Long> LONG = Scalars.LONG;

    /** Points, as a number of at most four decimals. */
    Type<Points> POINTS = Scalars.decimal(Points::of, Points::toDecimal);

    /** A quantity, as a number of at most four decimals. */
    Type<Quantity> QUANTITY = Scalars.decimal(Quantity::of, Quantity::toDecimal);

    /** A date of the years 1 to 9999, {@code 2024-02-29}. */
    Type<LocalDate> DATE = Scalars.DATE;

    /** A time of day, {@code 08:30}. */
    Type<LocalTime> TIME = text(LocalTime::parse, LocalTime::toString);

    /** An instant, {@code 2024-02-29T08:30:00Z}. */
    Type<Instant> INSTANT = Scalars.INSTANT;

    /** A policy id, {@code id@version}. */
    Type<PolicyId> POLICY_ID = text(PolicyId::parse, PolicyId::toString);

    /** The id of an organisation. */
    Type<OrgId> ORG = text(OrgId::of, OrgId::value);

    /** The id of an actor. */
    Type<ActorId> ACTOR = text(ActorId::of, ActorId::value);

    /** The id of a case. */
    Type<CaseId> CASE = text(CaseId::of, CaseId::value);

    /** The id of a place. */
    Type<PlaceId> PLACE = text(PlaceId::of, PlaceId::value);

    /** A digest of 64 hexadecimal digits. */
    Type<Digest> DIGEST = text(Digest::new, Digest::hex);

    /** A personal datum: the real value on the wire, a mask in every message. */
    Type<Masked> MASKED = text(Masked::of, Masked::reveal);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param sink where to
     */
    void write(T value, Sink sink);

    /**
     * Reads the value that comes next.
     *
     * @param source where from
     * @return the value
     * @throws Source.Fault if it is unusable; the fault is recorded and the value consumed
     */
    T read(Source source);

    /**
     * {@return a type that is a text on the wire}
     *
     * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} for what it refuses
     * @param format the inverse of {@code parse}
     * @param <T> the kind of value
     */
    static <T> Type<T> text(Function<String, T> parse, Function<T, String> format) {
        return Scalars.text(parse, format);
    }

    /**
     * {@return a closed set of constants by their codes}
     *
     * @param subject what a constant is, as the first word of a message
     * @param constants all constants
     * @param <E> the constants
     */
    static <E extends Coded> Type<E> code(String subject, E[] constants) {
        Map<String, E> byCode = new LinkedHashMap<>();
        for (E constant : constants) {
            byCode.put(constant.code(), constant);
        }
        return new Type<>() {
            @Override
            public void write(E value, Sink sink) {
                sink.text(value.code());
            }

            @Override
            public E read(Source source) {
                String text = source.text();
                E found = byCode.get(text);
                if (found == null) {
                    throw source.fault(
                            "unknown-code",
                            subject + " must be one of " + byCode.keySet() + Source.didYouMean(text, byCode.keySet()));
                }
                return found;
            }
        };
    }

    /**
     * {@return a list of values}
     *
     * @param element the type of each
     * @param <T> the kind of each
     */
    static <T> Type<List<T>> list(Type<T> element) {
        return new Type<>() {
            @Override
            public void write(List<T> values, Sink sink) {
                sink.beginList();
                for (T value : values) {
                    element.write(value, sink);
                }
                sink.endList();
            }

            @Override
            public List<T> read(Source source) {
                source.beginList();
                List<T> values = new ArrayList<>();
                Source.Fault fault = null;
                for (int i = 0; source.hasNext(); i++) {
                    source.enter(i);
                    try {
                        values.add(element.read(source));
                    } catch (Source.Fault recorded) {
                        fault = recorded;
                    }
                    source.leave();
                }
                if (fault != null) {
                    throw fault;
                }
                return values;
            }
        };
    }

    /**
     * {@return an object whose names are keys, written in the order of the map}
     *
     * @param value the type of each value
     * @param <V> the kind of each value
     */
    static <V> Type<Map<String, V>> map(Type<V> value) {
        return new MapType<>(value);
    }

    /**
     * {@return a type that is looked up when first used, for kinds that contain themselves}
     *
     * @param type gives the type
     * @param <T> the kind of value
     */
    static <T> Type<T> lazy(Supplier<Type<T>> type) {
        return new Type<>() {
            @Override
            public void write(T value, Sink sink) {
                type.get().write(value, sink);
            }

            @Override
            public T read(Source source) {
                return type.get().read(source);
            }
        };
    }

    /**
     * {@return this type seen as another}
     *
     * @param to makes the other value; may throw {@link IllegalArgumentException} or {@link GovernanceException}
     * @param from takes it apart
     * @param <U> the other kind
     */
    default <U> Type<U> as(Function<T, U> to, Function<U, T> from) {
        Type<T> self = this;
        return new Type<>() {
            @Override
            public void write(U value, Sink sink) {
                self.write(from.apply(value), sink);
            }

            @Override
            public U read(Source source) {
                T value = self.read(source);
                return Scalars.built(source, () -> to.apply(value));
            }
        };
    }
}
