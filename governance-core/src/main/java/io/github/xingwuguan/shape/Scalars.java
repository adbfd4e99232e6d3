package io.github.xingwuguan.shape;

import io.github.xingwuguan.basics.GovernanceException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The types without parts. */
final class Scalars {
    private static final int MAX_TEXT = 10_000;

    static final Type<String> TEXT = of(
            source -> {
                String text = source.text();
                return built(source, () -> bounded(text));
            },
            (value, sink) -> sink.text(sink instanceof CanonicalSink ? kept(Scalars::bounded, value) : value));

    static final Type<LocalDate> DATE = of(
            source -> {
                String text = source.text();
                return built(source, () -> bounded(IsoForms.date(text)));
            },
            (value, sink) ->
                    sink.text((sink instanceof CanonicalSink ? kept(Scalars::bounded, value) : value).toString()));

    static final Type<Boolean> FLAG = of(Source::flag, (value, sink) -> sink.flag(value));

    static final Type<Long> LONG = of(Source::integer, (value, sink) -> sink.integer(value));

    static final Type<Integer> INT = of(
            source -> {
                long value = source.integer();
                return built(source, () -> toInt(value));
            },
            (value, sink) -> sink.integer(value));

    static final Type<Instant> INSTANT = of(
            source -> {
                Optional<Instant> ready = source.instant();
                if (ready.isPresent()) {
                    return ready.get();
                }
                // outside built(): a document that breaks off here is no refusal of a value
                String text = source.text();
                return built(source, () -> IsoForms.instant(text));
            },
            (value, sink) -> sink.instant(value));

    private Scalars() {}

    private static String bounded(String text) {
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    "Text must have at most " + MAX_TEXT + " characters, but had " + text.length());
        }
        return text;
    }

    private static LocalDate bounded(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9_999) {
            throw new IllegalArgumentException("Date must be of the years 1 to 9999, but was of " + date.getYear());
        }
        return date;
    }

    /** Canonical bytes are kept: what could not be read from them any more would be lost for good. */
    private static <T> T kept(UnaryOperator<T> bounded, T value) {
        try {
            return bounded.apply(value);
        } catch (IllegalArgumentException e) {
            throw new GovernanceException("invalid-value", String.valueOf(e.getMessage()));
        }
    }

    private static int toInt(long value) {
        if (value != (int) value) {
            throw new IllegalArgumentException("Number must be within ±2147483647, but was " + value);
        }
        return (int) value;
    }

    static <T> Type<T> text(Function<String, T> parse, Function<T, String> format) {
        return new Type<>() {
            @Override
            public void write(T value, Sink sink) {
                sink.text(format.apply(value));
            }

            @Override
            public T read(Source source) {
                String text = source.text();
                return built(source, () -> parse.apply(text));
            }
        };
    }

    static <T> Type<T> decimal(Function<BigDecimal, T> make, Function<T, BigDecimal> decimal) {
        return of(
                source -> {
                    BigDecimal value = source.decimal();
                    return built(source, () -> make.apply(value));
                },
                (value, sink) -> sink.decimal(decimal.apply(value)));
    }

    /** Makes a value of the model, and turns its refusal into recorded faults. */
    static <T> T built(Source source, Supplier<T> make) {
        try {
            return make.get();
        } catch (GovernanceException e) {
            throw source.faults(e.problems());
        } catch (DateTimeException e) {
            throw source.fault("invalid-value", "Value must be a date or time in ISO form, but was not");
        } catch (IllegalArgumentException e) {
            throw source.fault("invalid-value", String.valueOf(e.getMessage()));
        }
    }

    private interface Writer<T> {
        void write(T value, Sink sink);
    }

    private static <T> Type<T> of(Function<Source, T> reader, Writer<T> writer) {
        return new Type<>() {
            @Override
            public void write(T value, Sink sink) {
                writer.write(value, sink);
            }

            @Override
            public T read(Source source) {
                return reader.apply(source);
            }
        };
    }
}
