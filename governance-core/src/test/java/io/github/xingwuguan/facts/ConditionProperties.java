package io.github.xingwuguan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Notation;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConditionProperties {
    private static final List<String> NAMES = List.of("a", "b", "c");

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaf = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(Condition.Op.class),
                        Arbitraries.longs().between(0, 3))
                .as((name, op, value) -> Condition.compare(name, op, Fact.quantity(value)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Condition>> parts = Arbitraries.lazy(() -> conditions(depth - 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                parts.map(Condition.All::new),
                parts.map(Condition.Any::new),
                Arbitraries.lazy(() -> conditions(depth - 1)).map(Condition.Not::new));
    }

    @Provide
    Arbitrary<FactSheet> sheets() {
        Arbitrary<Fact> facts = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3).map(Fact::quantity),
                Combinators.combine(
                                Arbitraries.longs().between(0, 6),
                                Arbitraries.longs().between(0, 3))
                        .as(Fact::share),
                Arbitraries.of(Fact.missing("x"), Fact.notApplicable("x")));
        return Arbitraries.maps(Arbitraries.of(NAMES), facts)
                .map(map -> FactSheet.builder().putAllFacts(map).build());
    }

    @Property
    void conjunction_and_disjunction_are_dual(
            @ForAll("conditions") Condition a, @ForAll("conditions") Condition b, @ForAll("sheets") FactSheet sheet) {
        Truth neither = Condition.not(Condition.any(a, b)).test(sheet);
        assertThat(neither)
                .isEqualTo(Condition.all(Condition.not(a), Condition.not(b)).test(sheet));
        Truth notBoth = Condition.not(Condition.all(a, b)).test(sheet);
        assertThat(notBoth)
                .isEqualTo(Condition.any(Condition.not(a), Condition.not(b)).test(sheet));
    }

    @Property
    void the_order_of_parts_is_irrelevant(
            @ForAll("conditions") Condition a, @ForAll("conditions") Condition b, @ForAll("sheets") FactSheet sheet) {
        assertThat(Condition.all(a, b).test(sheet))
                .isEqualTo(Condition.all(b, a).test(sheet));
        assertThat(Condition.any(a, b).test(sheet))
                .isEqualTo(Condition.any(b, a).test(sheet));
    }

    /** What is known never changes because more becomes known. */
    @Property(tries = 3_000)
    void filling_a_gap_changes_only_what_was_unknown(
            @ForAll("conditions") Condition condition,
            @ForAll("sheets") FactSheet sheet,
            @ForAll("values") Fact value) {
        Truth before = condition.test(sheet);
        for (String name : NAMES) {
            if (!sheet.fact(name).isValue() && before != Truth.UNKNOWN) {
                assertThat(condition.test(sheet.with(name, value))).isEqualTo(before);
            }
        }
    }

    @Provide
    Arbitrary<Fact> values() {
        return Arbitraries.longs().between(0, 3).map(Fact::quantity);
    }

    @Property
    void what_was_written_is_read_again(@ForAll("conditions") Condition condition) {
        assertThat(Notation.roundTrip(Condition.TYPE, condition)).isEqualTo(condition);
    }

    @Property(tries = 5_000)
    void a_ratio_is_compared_as_big_decimals_are(
            @ForAll("ratios") Ratio ratio, @ForAll("thresholds") Quantity threshold, @ForAll Condition.Op op) {
        FactSheet sheet = FactSheet.builder().put("a", new Fact.Share(ratio)).build();
        int sign = BigDecimal.valueOf(ratio.numerator())
                .compareTo(threshold.toDecimal().multiply(BigDecimal.valueOf(ratio.denominator())));
        boolean expected = switch (op) {
            case EQ -> sign == 0;
            case NE -> sign != 0;
            case LT -> sign < 0;
            case LE -> sign <= 0;
            case GT -> sign > 0;
            case GE -> sign >= 0;
        };
        assertThat(Condition.compare("a", op, new Fact.Amount(threshold)).test(sheet))
                .isEqualTo(expected ? Truth.TRUE : Truth.FALSE);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(0, 100),
                                Arbitraries.longs().between(0, Ratio.MAX)),
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(1, 100),
                                Arbitraries.longs().between(1, Ratio.MAX)))
                .as(Ratio::of);
    }

    @Provide
    Arbitrary<Quantity> thresholds() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 10_000_000_000L),
                        Arbitraries.longs().between(0, 20_000),
                        Arbitraries.of(0L, 2_500L, 5_000L, 10_000L, 20_000L))
                .map(Quantity::new);
    }
}
