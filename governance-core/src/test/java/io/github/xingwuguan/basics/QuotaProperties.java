package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuotaProperties {
    /** Few values, so that ties abound; empty and one-element populations among them. */
    @Provide
    Arbitrary<List<Integer>> scores() {
        return Arbitraries.integers().between(0, 5).list().ofMinSize(1).ofMaxSize(30);
    }

    @Provide
    Arbitrary<Quota> quotas() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10_000),
                        Arbitraries.of(Quota.Rounding.class),
                        Arbitraries.of(Quota.Ties.class))
                .as((share, rounding, ties) -> new Quota(share, rounding, ties, List.of()));
    }

    private static Quota.Cut cut(Quota quota, List<Integer> ranked) {
        return quota.cut(ranked.size(), ranked.size(), i -> ranked.get(i).equals(ranked.get(i - 1)));
    }

    @Property
    void seats_are_the_rounded_share(@ForAll("quotas") Quota quota, @ForAll @IntRange(max = 2_000_000_000) int people) {
        RoundingMode mode = switch (quota.rounding()) {
            case FLOOR -> RoundingMode.FLOOR;
            case CEILING -> RoundingMode.CEILING;
            case HALF_UP -> RoundingMode.HALF_UP;
        };
        BigDecimal exact = BigDecimal.valueOf(people).multiply(BigDecimal.valueOf(quota.basisPoints(), 4));
        assertThat(quota.seats(people)).isEqualTo(exact.setScale(0, mode).intValueExact());
    }

    @Property
    void the_admitted_are_whole_groups_of_equals_unless_the_choice_is_marked(
            @ForAll("quotas") Quota quota, @ForAll("scores") List<Integer> scores) {
        List<Integer> ranked = scores.stream().sorted(Comparator.reverseOrder()).toList();
        Quota.Cut cut = cut(quota, ranked);
        boolean splits = cut.admitted() > 0
                && cut.admitted() < ranked.size()
                && ranked.get(cut.admitted()).equals(ranked.get(cut.admitted() - 1));
        assertThat(cut.arbitraryTie()).isEqualTo(splits);
        assertThat(cut.arbitraryTie() && quota.ties() != Quota.Ties.FORCE).isFalse();
    }

    @Property
    void excluding_admits_no_more_and_including_no_less_than_the_seats(
            @ForAll("quotas") Quota quota, @ForAll("scores") List<Integer> scores) {
        List<Integer> ranked = scores.stream().sorted(Comparator.reverseOrder()).toList();
        Quota.Cut cut = cut(quota, ranked);
        int full = Math.min(cut.seats(), ranked.size());
        boolean fits = switch (quota.ties()) {
            case EXCLUDE -> cut.admitted() <= full;
            case INCLUDE -> cut.admitted() >= full;
            case FORCE -> cut.admitted() == full;
        };
        assertThat(fits).isTrue();
    }

    @Property
    void the_order_in_which_subjects_arrive_does_not_change_how_many_of_a_score_get_in(
            @ForAll("quotas") Quota quota, @ForAll("scores") List<Integer> scores, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(admittedByScore(quota, shuffled)).isEqualTo(admittedByScore(quota, scores));
    }

    private static Map<Integer, Integer> admittedByScore(Quota quota, List<Integer> scores) {
        List<Integer> ranked = scores.stream().sorted(Comparator.reverseOrder()).toList();
        Map<Integer, Integer> admitted = new TreeMap<>();
        ranked.subList(0, cut(quota, ranked).admitted()).forEach(score -> admitted.merge(score, 1, Integer::sum));
        return admitted;
    }
}
