package io.github.xingwuguan.scoring.credit;

import static io.github.xingwuguan.scoring.credit.Cases.VETO;
import static io.github.xingwuguan.scoring.credit.Cases.grades;
import static io.github.xingwuguan.scoring.credit.Cases.plain;
import static io.github.xingwuguan.scoring.credit.Cases.replay;
import static io.github.xingwuguan.scoring.credit.Cases.years;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.BAD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.GOOD;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.item;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.plan;
import static io.github.xingwuguan.scoring.credit.CreditPolicies.shandong;
import static io.github.xingwuguan.scoring.credit.Ledgers.FIRM;
import static io.github.xingwuguan.scoring.credit.Ledgers.assess;
import static io.github.xingwuguan.scoring.credit.Ledgers.ledger;
import static io.github.xingwuguan.scoring.credit.Ledgers.on;
import static io.github.xingwuguan.scoring.credit.Ledgers.points;
import static io.github.xingwuguan.scoring.credit.Ledgers.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.GradeMemory;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.Validity;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked figures of the specification. */
class CreditGoldenTest {
    @Test
    void three_breaches_leave_exactly_85_and_lines_that_add_up_to_it() {
        CreditAssessment result = assess(
                plan(shandong().build()),
                "2024-12-31",
                points("r1", BAD, "2024-03-01", "0.4"),
                points("r2", BAD, "2024-04-01", "7.2"),
                points("r3", BAD, "2024-05-01", "7.4"));
        assertThat(result.lines().stream().map(ScoreLine::toString))
                .containsExactly("start base +100.0000", "points r1 -0.4000", "points r2 -7.2000", "points r3 -7.4000");
        assertThat(result.lines().stream().map(ScoreLine::points).reduce(Points.ZERO, Points::plus))
                .isEqualTo(result.score());
        assertThat(Cases.texts(result, CreditReason.RECORD))
                .containsExactly("breach: -7.4000 points", "breach: -7.2000 points", "breach: -0.4000 points");
    }

    private static List<Integer> seats(int population, int basisPoints) {
        return Stream.of(Quota.Rounding.FLOOR, Quota.Rounding.CEILING, Quota.Rounding.HALF_UP)
                .map(rounding -> Cases.quota(basisPoints, rounding, Quota.Ties.EXCLUDE))
                .map(quota -> quota.seats(population))
                .toList();
    }

    @Test
    void shares_of_131_and_of_9() {
        assertThat(seats(131, 500)).containsExactly(6, 7, 7);
        assertThat(seats(131, 1_000)).containsExactly(13, 14, 13);
        assertThat(seats(131, 1_500)).containsExactly(19, 20, 20);
        assertThat(seats(9, 500)).containsExactly(0, 1, 0);
    }

    /** What a record of one point from 2025-01-01 is worth on days after, which is the factor of its age. */
    private static List<String> factors(Decay decay, int... ages) {
        CreditPlan plan = plan(plain().period(Cases.RUNNING_YEARS)
                .addItems(item("fading", "good")
                        .pricing(new Pricing.Fixed(Points.of(1)))
                        .validity(new Validity.Permanent())
                        .decay(decay)
                        .build())
                .build());
        LocalDate begin = LocalDate.parse("2025-01-01");
        return IntStream.of(ages)
                .mapToObj(age -> assess(
                                plan,
                                begin.plusDays(age).toString(),
                                record("r", "fading", begin.toString()).build())
                        .exactScore()
                        .toString())
                .toList();
    }

    @Test
    void factors_of_steps() {
        Decay steps = new Decay.Steps(List.of(
                new Decay.Step(Period.ofMonths(6), Quantity.of(1)),
                new Decay.Step(Period.ofYears(1), Quantity.parse("0.5"))));
        assertThat(factors(steps, 0, 180, 181, 364, 365))
                .containsExactly("1.0000", "1.0000", "0.5000", "0.5000", "0.0000");
    }

    @Test
    void factors_of_a_straight_line() {
        Decay line = new Decay.Linear(180, 365, Quantity.parse("0.2"));
        assertThat(factors(line, 0, 180, 181, 362, 363, 545, 900))
                .containsExactly("1.0000", "1.0000", "0.9978", "0.6011", "0.5989", "0.2000", "0.2000");
    }

    @Test
    void factors_of_a_half_life() {
        assertThat(factors(new Decay.HalfLife(0, 180, Quantity.ZERO), 0, 90, 180, 360, 720, 5_000))
                .containsExactly("1.0000", "0.7071", "0.5000", "0.2500", "0.0625", "0.0000");
        assertThat(factors(new Decay.HalfLife(30, 180, Quantity.parse("0.3")), 30, 120, 210, 390))
                .containsExactly("1.0000", "0.7071", "0.5000", "0.3000");
        assertThat(factors(new Decay.HalfLife(0, 180, Quantity.of(1)), 0, 180)).containsExactly("1.0000", "1.0000");
    }

    /** The largest k with (2k − 1)^h · 2^a ≤ 20000^h, found by its definition. */
    private static int defined(int age, int halfLife, int atMost) {
        BigInteger bound = BigInteger.valueOf(20_000).pow(halfLife);
        int k = atMost;
        while (k > 0
                && BigInteger.valueOf(2L * k - 1).pow(halfLife).shiftLeft(age).compareTo(bound) > 0) {
            k--;
        }
        return k;
    }

    @Test
    void every_factor_of_a_half_life_is_the_one_of_its_definition() {
        IntStream.concat(IntStream.rangeClosed(1, 40), IntStream.of(180)).forEach(halfLife -> {
            List<Integer> factors = HalfLives.factors(halfLife, 0);
            int last = 10_000;
            List<Integer> defined = new ArrayList<>();
            for (int age = 0; age < factors.size(); age++) {
                last = defined(age, halfLife, last);
                defined.add(last);
            }
            assertThat(factors).as("half-life %d", halfLife).isEqualTo(defined).endsWith(0);
        });
    }

    private static Points faded(String points, String factor) {
        CreditPlan plan = plan(plain().addItems(item("fading", "good")
                        .pricing(new Pricing.Fixed(Points.parse(points)))
                        .decay(new Decay.Steps(List.of(new Decay.Step(Period.ofYears(1), Quantity.parse(factor)))))
                        .build())
                .build());
        return assess(plan, "2024-12-31", record("r", "fading", "2024-03-01").build())
                .exactScore();
    }

    @Test
    void a_record_is_rounded_once_and_half_up() {
        assertThat(faded("5", "0.3333")).isEqualTo(Points.parse("1.6665"));
        assertThat(faded("0.0005", "0.5")).isEqualTo(Points.parse("0.0003"));
    }

    private static LedgerEntry[] yearly(int first, String... scores) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            entries.add(points("g" + (first + i), GOOD, (first + i) + "-03-01", scores[i]));
        }
        return entries.toArray(new LedgerEntry[0]);
    }

    @Test
    void after_a_veto_two_years_of_d_then_one_of_at_most_b() {
        CreditVeto tax = CreditVeto.builder()
                .effect(new CreditVeto.GradeTo("d"))
                .hold(2)
                .then(new CreditVeto.Aftermath("b", 1))
                .build();
        List<LedgerEntry> entries = new ArrayList<>(List.of(yearly(2024, "90", "90", "90", "90", "90", "90")));
        entries.add(record("v", VETO, "2024-05-01").build());
        List<CreditRun> runs =
                replay(plan(Cases.vetoing(tax).build()), years(2024, 2029), entries.toArray(new LedgerEntry[0]));
        assertThat(grades(runs)).containsExactly("d", "d", "b", "a", "a", "a");
        assertThat(Cases.texts(runs.get(2).explain(FIRM), CreditReason.AFTERMATH))
                .containsExactly("after a veto the grade is at most b");
    }

    @Test
    void a_grade_rises_only_beyond_its_margin() {
        CreditPlan plan =
                plan(plain().memory(GradeMemory.builder().upMargin(Points.of(2)).build())
                        .build());
        LedgerEntry[] scores = yearly(2020, "84", "85", "84", "85", "86", "87", "84", "86", "87");
        assertThat(grades(replay(plan, years(2020, 2028), scores)))
                .containsExactly("b", "b", "b", "b", "b", "a", "b", "b", "a");
    }

    @Test
    void a_grade_rises_by_one_a_period() {
        CreditPlan plan =
                plan(plain().memory(GradeMemory.builder().maxUp(1).build()).build());
        LedgerEntry[] entries = yearly(2020, "95", "95", "95", "95", "95");
        List<String> grades = new ArrayList<>();
        CreditState state = CreditState.builder().grade("d").build();
        for (String day : years(2020, 2024)) {
            CreditAssessment result = plan.assess(ledger(entries), FIRM, on(day), state);
            grades.add(result.grade().orElse("-"));
            state = result.next();
        }
        assertThat(grades).containsExactly("c", "b", "a", "a", "a");
    }

    @Test
    void a_rise_takes_as_many_periods_running_as_the_policy_asks_for() {
        CreditPlan plan =
                plan(plain().memory(GradeMemory.builder().upConfirm(2).build()).build());
        assertThat(grades(replay(plan, years(2020, 2025), yearly(2020, "75", "90", "75", "90", "90", "65"))))
                .containsExactly("b", "b", "b", "b", "a", "c");
    }
}
