package io.github.xingwuguan.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingProperties {
    @Provide
    Arbitrary<List<Long>> figures() {
        Arbitrary<Long> few = Arbitraries.longs().between(0, 3);
        Arbitrary<Long> totals = Arbitraries.longs().between(0, 26_832L * 10_000);
        Arbitrary<Long> any = Arbitraries.longs().between(0, Long.MAX_VALUE);
        return Arbitraries.oneOf(few, totals, any).list().ofMaxSize(300);
    }

    @Property
    void the_order_is_that_of_a_stable_sort(@ForAll("figures") List<Long> figures) {
        int[] expected = IntStream.range(0, figures.size())
                .boxed()
                .sorted(Comparator.comparing(figures::get, Comparator.<Long>reverseOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(Ranking.descending(
                        figures.stream().mapToLong(Long::longValue).toArray()))
                .containsExactly(expected);
    }

    @Example
    void a_negative_figure_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.descending(new long[] {1, -1}))
                .withMessage("Figure must be 0 or more to be ranked, but one was negative");
    }
}
