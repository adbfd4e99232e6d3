package io.github.xingwuguan.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class IsoFormsProperties {
    @Property
    void a_date_is_what_java_says(@ForAll @LongRange(min = -719_528, max = 2_932_896) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);

        assertThat(IsoForms.date(date.toString())).isEqualTo(date);
    }

    @Property
    void an_instant_is_what_java_says(@ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second) {
        Instant instant = Instant.ofEpochSecond(second);

        assertThat(IsoForms.instant(instant.toString())).isEqualTo(instant);
        assertThat(IsoForms.instant(instant.plusNanos(1).toString())).isEqualTo(instant.plusNanos(1));
    }

    @Property
    void what_is_nearly_a_date_is_taken_or_refused_as_java_does(@ForAll("nearlyDates") String text) {
        assertThat(parsed(IsoForms::date, text)).isEqualTo(parsed(LocalDate::parse, text));
    }

    @Property
    void what_is_nearly_an_instant_is_taken_or_refused_as_java_does(@ForAll("nearlyInstants") String text) {
        assertThat(parsed(IsoForms::instant, text)).isEqualTo(parsed(Instant::parse, text));
    }

    @Example
    void the_odd_forms_are_left_to_java() {
        assertThat(IsoForms.instant("2024-02-29T24:00:00Z")).isEqualTo(Instant.parse("2024-03-01T00:00:00Z"));
        assertThat(IsoForms.instant("2016-12-31T23:59:60Z")).isEqualTo(Instant.parse("2016-12-31T23:59:59Z"));
        assertThat(IsoForms.date("+12024-02-29")).isEqualTo(LocalDate.of(12_024, 2, 29));
        assertThat(parsed(IsoForms::date, "2023-02-29")).isEmpty();
        assertThat(parsed(IsoForms::date, "٢٠٢٣-01-01")).isEmpty();
    }

    private static <T> Optional<T> parsed(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException refused) {
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return changed(Combinators.combine(number(0, 9_999), number(0, 13), number(0, 32))
                .as((year, month, day) -> "%04d-%02d-%02d".formatted(year, month, day)));
    }

    @Provide
    Arbitrary<String> nearlyInstants() {
        return changed(Combinators.combine(number(1, 12), number(0, 31), number(0, 25), number(0, 61), number(0, 61))
                .as((month, day, hour, minute, second) ->
                        "2023-%02d-%02dT%02d:%02d:%02dZ".formatted(month, day, hour, minute, second)));
    }

    private static Arbitrary<Integer> number(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    /** One character is another, or none is. */
    private static Arbitrary<String> changed(Arbitrary<String> texts) {
        Arbitrary<Character> odd = Arbitraries.of('-', 'T', 't', ':', 'z', ' ', '+', '.', '/', '9', '：', '\u0661');
        return Combinators.combine(texts, number(-20, 19), odd).as((text, at, other) -> {
            StringBuilder changed = new StringBuilder(text);
            if (at >= 0 && at < text.length()) {
                changed.setCharAt(at, other);
            }
            return changed.toString();
        });
    }
}
