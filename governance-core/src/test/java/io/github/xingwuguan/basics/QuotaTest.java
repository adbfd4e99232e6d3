package io.github.xingwuguan.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuotaTest {
    private static Quota tenth(Quota.Ties ties) {
        return new Quota(1_000, Quota.Rounding.FLOOR, ties, List.of());
    }

    /** Cuts a ranking of scores, best first, with the population as large as the ranking. */
    private static Quota.Cut cut(Quota quota, int... scores) {
        return quota.cut(scores.length, scores.length, i -> scores[i] == scores[i - 1]);
    }

    private static final int[] TEN_WITH_A_TIE_AT_THE_TOP = {9, 9, 9, 6, 5, 4, 3, 2, 1, 0};

    @ParameterizedTest(name = "{0} bp of {1}: {2} down, {3} up, {4} nearest")
    @CsvSource({
        "1000, 10, 1, 1, 1",
        "1000, 14, 1, 2, 1",
        "1000, 15, 1, 2, 2",
        "1000, 9, 0, 1, 1",
        "1000, 4, 0, 1, 0",
        "10000, 7, 7, 7, 7",
        "1, 10000, 1, 1, 1",
        "10000, 2147483647, 2147483647, 2147483647, 2147483647",
    })
    void seats_are_rounded_as_the_policy_says(int basisPoints, int population, int floor, int ceiling, int halfUp) {
        assertThat(Quota.Rounding.values())
                .extracting(
                        rounding -> new Quota(basisPoints, rounding, Quota.Ties.EXCLUDE, List.of()).seats(population))
                .containsExactly(floor, ceiling, halfUp);
    }

    @Test
    void equals_at_the_cut_stay_out_get_in_or_are_forced() {
        assertThat(cut(tenth(Quota.Ties.EXCLUDE), TEN_WITH_A_TIE_AT_THE_TOP)).isEqualTo(new Quota.Cut(1, 0, false));
        assertThat(cut(tenth(Quota.Ties.INCLUDE), TEN_WITH_A_TIE_AT_THE_TOP)).isEqualTo(new Quota.Cut(1, 3, false));
        assertThat(cut(tenth(Quota.Ties.FORCE), TEN_WITH_A_TIE_AT_THE_TOP)).isEqualTo(new Quota.Cut(1, 1, true));
    }

    @Test
    void equals_that_all_fit_are_no_tie_at_the_cut() {
        Quota third = new Quota(3_000, Quota.Rounding.FLOOR, Quota.Ties.EXCLUDE, List.of());
        assertThat(cut(third, TEN_WITH_A_TIE_AT_THE_TOP)).isEqualTo(new Quota.Cut(3, 3, false));
    }

    @Test
    void excluding_a_tie_keeps_those_above_it() {
        Quota third = new Quota(3_000, Quota.Rounding.FLOOR, Quota.Ties.EXCLUDE, List.of());
        assertThat(cut(third, 9, 8, 7, 7, 5, 4, 3, 2, 1, 0)).isEqualTo(new Quota.Cut(3, 2, false));
    }

    @Test
    void all_tied_means_nobody_everybody_or_an_arbitrary_choice() {
        int[] same = new int[10];
        assertThat(cut(tenth(Quota.Ties.EXCLUDE), same)).isEqualTo(new Quota.Cut(1, 0, false));
        assertThat(cut(tenth(Quota.Ties.INCLUDE), same)).isEqualTo(new Quota.Cut(1, 10, false));
        assertThat(cut(tenth(Quota.Ties.FORCE), same)).isEqualTo(new Quota.Cut(1, 1, true));
    }

    @ParameterizedTest
    @EnumSource(Quota.Ties.class)
    void zero_seats_admit_nobody_whatever_the_ties(Quota.Ties ties) {
        assertThat(cut(tenth(ties), new int[9])).isEqualTo(new Quota.Cut(0, 0, false));
    }

    @ParameterizedTest
    @EnumSource(Quota.Ties.class)
    void one_subject_takes_the_one_seat_or_none(Quota.Ties ties) {
        assertThat(cut(tenth(ties), 5)).isEqualTo(new Quota.Cut(0, 0, false));
        assertThat(cut(new Quota(1_000, Quota.Rounding.CEILING, ties, List.of()), 5))
                .isEqualTo(new Quota.Cut(1, 1, false));
    }

    @ParameterizedTest
    @EnumSource(Quota.Ties.class)
    void seats_beyond_the_ranking_stay_empty(Quota.Ties ties) {
        assertThat(tenth(ties).cut(100, 4, i -> true)).isEqualTo(new Quota.Cut(10, 4, false));
        assertThat(tenth(ties).cut(100, 0, i -> true)).isEqualTo(new Quota.Cut(10, 0, false));
    }

    @Test
    void an_empty_population_is_refused() {
        GovernanceException refusal = catchThrowableOfType(
                GovernanceException.class, () -> tenth(Quota.Ties.EXCLUDE).cut(0, 0, i -> false));
        assertThat(refusal.code()).isEqualTo("empty-population");
        assertThat(refusal).hasMessage("Quota must have a population, but it was 0");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "10001"})
    void a_share_out_of_range_is_refused(int basisPoints) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota(basisPoints, Quota.Rounding.FLOOR, Quota.Ties.FORCE, List.of()))
                .withMessage("Quota must be from 1 to 10000 basis points, but was " + basisPoints);
    }

    @Test
    void codes_are_stable() {
        assertThat(Quota.Rounding.values())
                .extracting(Quota.Rounding::code)
                .containsExactly("floor", "ceiling", "half-up");
        assertThat(Quota.Ties.values()).extracting(Quota.Ties::code).containsExactly("exclude", "include", "force");
        assertThat(Provenance.Kind.values())
                .extracting(Provenance.Kind::code)
                .containsExactly("official", "derived", "illustrative");
        assertThat(ScoreLine.Kind.values())
                .extracting(ScoreLine.Kind::code)
                .containsExactly("start", "points", "reweight", "bonus", "cap", "clamp", "veto", "round");
    }
}
