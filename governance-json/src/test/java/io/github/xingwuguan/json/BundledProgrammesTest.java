package io.github.xingwuguan.json;

import static io.github.xingwuguan.json.BundledPolicies.BEIJING_THREE_RATES;
import static io.github.xingwuguan.json.BundledPolicies.LOUXING_THREE_YEARS;
import static io.github.xingwuguan.json.BundledPolicies.PROGRAMME_METRICS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.programme.Bound;
import io.github.xingwuguan.programme.CountBy;
import io.github.xingwuguan.programme.Goal;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Nature;
import io.github.xingwuguan.programme.Phase;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.Subject;
import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.programme.Target;
import io.github.xingwuguan.scoring.programme.Census;
import io.github.xingwuguan.scoring.programme.MetricPlan;
import io.github.xingwuguan.scoring.programme.MetricTotal;
import io.github.xingwuguan.scoring.programme.Observation;
import io.github.xingwuguan.scoring.programme.ProgrammePlan;
import io.github.xingwuguan.scoring.programme.TargetStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled programmes, and the published tables of several cities counted by their metrics. */
@Tag("golden")
class BundledProgrammesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 28);
    private static final Programme CATALOGUE = PROGRAMME_METRICS.read();
    private static final Programme LOUXING = LOUXING_THREE_YEARS.read();
    private static final Programme BEIJING = BEIJING_THREE_RATES.read();

    static List<BundledPolicy<Programme>> ids() {
        return BundledPolicies.all(Programme.SHAPE);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_generation_reads_the_same_programme_and_writes_it_back(BundledPolicy<Programme> id) {
        Programme programme = id.read();

        for (GovernanceJson json : Generations.available()) {
            Programme same = id.read(json);
            assertThat(same).isEqualTo(programme);
            assertThat(same.digest()).isEqualTo(programme.digest());
            assertThat(json.read(Programme.SHAPE, json.write(Programme.SHAPE, same)))
                    .isEqualTo(programme);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void no_programme_claims_to_be_official_or_adopted_or_declares_what_it_does_not_read(BundledPolicy<Programme> id) {
        Programme programme = id.read();

        assertThat(programme.provenance().kind()).isNotEqualTo(Provenance.Kind.OFFICIAL);
        assertThat(programme.provenance().document()).containsPattern("ours|invented");
        assertThat(programme.metrics()).noneMatch(metric -> metric.provenance().kind() == Provenance.Kind.OFFICIAL);
        assertThat(programme.status()).isEqualTo(PolicyStatus.DRAFT);
        assertThat(programme.warnings().all()).isEmpty();
    }

    @Test
    void of_louxing_two_goals_are_published_and_everything_else_is_invented() {
        List<Target> published = LOUXING.phases().stream()
                .flatMap(phase -> phase.targets().stream())
                .filter(target -> target.nature() == Nature.PUBLISHED_GOAL)
                .toList();

        assertThat(LOUXING.phases()).extracting(phase -> phase.label().zh()).containsExactly("一年打基础", "两年见成效", "三年出特色");
        assertThat(published).extracting(Target::metric).containsExactly("committees", "managed-compounds");
        assertThat(published)
                .extracting(Target::goal)
                .containsOnly(new Goal.Increment(Quantity.of(100), Goal.Reckoning.NET));
        assertThat(LOUXING.provenance().kind()).isEqualTo(Provenance.Kind.ILLUSTRATIVE);
        assertThat(LOUXING.metrics()).allMatch(metric -> metric.provenance().kind() == Provenance.Kind.ILLUSTRATIVE);
    }

    @Test
    void beijing_mixes_thirty_percent_or_more_with_more_than_sixty() {
        assertThat(BEIJING.phases())
                .extracting(BundledProgrammesTest::limits)
                .containsExactly(
                        List.of("ge 0.3", "ge 0.3", "gt 0.6"),
                        List.of("ge 0.7", "ge 0.7", "ge 0.7"),
                        List.of("ge 0.9", "ge 0.9", "ge 0.9"));
        assertThat(BEIJING.provenance().kind()).isEqualTo(Provenance.Kind.DERIVED);
        assertThat(BEIJING.provenance().document()).contains("seen in part");
    }

    private static List<String> limits(Phase phase) {
        return phase.targets().stream()
                .map(target -> target.boundOf(BEIJING.metric(target.metric()).orElseThrow())
                                .code() + " "
                        + ((Goal.Absolute) target.goal()).value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2020, committee-formation-all, 30, 100, achieved",
        "2020, committee-formation-all, 29999, 100000, behind",
        "2020, property-coverage, 60, 100, behind",
        "2020, property-coverage, 60001, 100000, achieved",
        "2021, property-coverage, 70, 100, achieved",
        "2021, property-coverage, 6999, 10000, behind",
        "2022, party-coverage-organised, 90, 100, achieved",
        "2022, party-coverage-organised, 89999, 100000, behind"
    })
    void beijing_at_the_exact_limit(int year, String metric, long numerator, long denominator, String state) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        TargetStatus status = ProgrammePlan.compile(BEIJING)
                .statuses(Map.of(metric, List.of(Observation.of(lastDay, Tally.of(numerator, denominator)))), lastDay)
                .stream()
                .filter(one -> one.phase().equals(Integer.toString(year))
                        && one.metric().equals(metric))
                .findFirst()
                .orElseThrow();

        assertThat(status.state().code()).isEqualTo(state);
        assertThat(status.bound())
                .isEqualTo(metric.equals("property-coverage") && year == 2020 ? Bound.MORE_THAN : Bound.AT_LEAST);
    }

    private static Metric metric(String id) {
        return CATALOGUE.metric(id).orElseThrow();
    }

    /** So many compounds, the first of them with the facts, the others with the other facts. */
    private static Census compounds(int all, int some, FactSheet of, FactSheet others) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            subjects.add(Subject.of("x" + i, PlaceId.of("x" + i), i < some ? of : others));
        }
        return new Census("compound", TODAY, subjects);
    }

    private static FactSheet facts(String name, Fact fact) {
        return FactSheet.builder().put(name, fact).build();
    }

    private static Tally tally(String metric, Census census) {
        return MetricPlan.compile(metric(metric)).count(census).total().tally();
    }

    @Test
    void anhui_14602_of_15035_are_97_point_1_percent_and_10645_are_70_point_8() {
        Census managed = compounds(
                15_035,
                14_602,
                facts("management-mode", Fact.code("professional")),
                facts("management-mode", Fact.code("none")));
        Census formed = compounds(
                15_035,
                10_645,
                facts("committee", Fact.code("property-management-committee")),
                facts("committee", Fact.code("none")));

        assertThat(shown("property-coverage", managed)).isEqualTo("figure: 14602/15035 (97.1%) as of 2025-10-28");
        assertThat(shown("committee-formation-all", formed)).isEqualTo("figure: 10645/15035 (70.8%) as of 2025-10-28");
        assertThat(tally("owners-committee-formation-all", formed)).isEqualTo(Tally.of(0, 15_035));
    }

    private static String shown(String metric, Census census) {
        return MetricPlan.compile(metric(metric))
                .count(census)
                .reasons()
                .get(0)
                .text()
                .en();
    }

    /** 91 of 118 have a committee, 30 of the 33 that are eligible; the published 90.91 % is of the 33 and not of the 91. */
    @Test
    void wanxiu_30_are_90_point_91_percent_of_33_and_not_of_91() {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < 118; i++) {
            boolean eligible = i < 30 || (i >= 91 && i < 94);
            subjects.add(Subject.of(
                    "x" + i,
                    PlaceId.of("x" + i),
                    facts("committee", Fact.code(i < 91 ? "owners-committee" : "none"))
                            .with("committee-eligible", eligible ? Fact.yes() : Fact.no())));
        }
        Census census = new Census("compound", TODAY, subjects);

        assertThat(tally("committee-formation-all", census)).isEqualTo(Tally.of(91, 118));
        assertThat(tally("committee-formation-eligible", census)).isEqualTo(Tally.of(30, 33));
        assertThat(percent(Tally.of(30, 33))).isEqualTo("90.91%");
        assertThat(percent(Tally.of(30, 91))).isEqualTo("32.97%");
        assertThat(percent(Tally.of(91, 118))).isEqualTo("77.12%");
        assertThat(percent(Tally.of(86, 118))).isEqualTo("72.88%");
    }

    /** With two decimals, as the city publishes. */
    private static String percent(Tally tally) {
        Metric one = metric("committee-formation-all");
        Metric two = Metric.builder()
                .id(one.id())
                .label(one.label())
                .definition(one.definition())
                .subject(one.subject())
                .measure(one.measure())
                .unit(one.unit())
                .scale(2)
                .provenance(one.provenance())
                .build();
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < tally.denominator().orElseThrow(); i++) {
            String code = i < tally.numerator() ? "owners-committee" : "none";
            subjects.add(Subject.of("x" + i, PlaceId.of("x"), facts("committee", Fact.code(code))));
        }
        String text = MetricPlan.compile(two)
                .count(new Census("compound", TODAY, subjects))
                .reasons()
                .get(0)
                .text()
                .en();
        return text.substring(text.indexOf('(') + 1, text.indexOf(')'));
    }

    @Test
    void gulou_chongqing_and_chengkou_come_out_as_published() {
        Fraction ninety = Fraction.of(9, 10);

        assertThat(percent(Tally.of(1_241, 1_407))).isEqualTo("88.20%");
        assertThat(Bound.MORE_THAN.accepts(Fraction.of(1_241, 1_407), ninety)).isFalse();
        // 1,266 of 1,407 are 89.98 %, printed 90.0 %
        assertThat(Bound.MORE_THAN.accepts(Fraction.of(1_266, 1_407), ninety)).isFalse();
        assertThat(Bound.MORE_THAN.accepts(Fraction.of(1_267, 1_407), ninety)).isTrue();
        assertThat(percent(Tally.of(2_254, 9_500))).isEqualTo("23.73%");
        assertThat(percent(Tally.of(15, 31))).isEqualTo("48.39%");
    }

    @Test
    void entered_compounds_and_complete_fields_are_two_metrics_of_two_kinds_of_subject() {
        assertThat(metric("compounds-entered").subject()).isEqualTo("compound");
        assertThat(metric("field-completeness").subject()).isEqualTo("record");
        List<Subject> records = List.of(
                Subject.of("r1", PlaceId.of("x1"), facts("fields", Fact.share(10, 10))),
                Subject.of("r2", PlaceId.of("x1"), facts("fields", Fact.share(17, 30))),
                Subject.of("r3", PlaceId.of("x1"), facts("fields", Fact.notApplicable("no-elevator"))),
                Subject.of("r4", PlaceId.of("x1"), facts("fields", Fact.missing("not-reported"))));

        assertThat(MetricPlan.compile(metric("field-completeness"))
                        .count(new Census("record", TODAY, records))
                        .total())
                .isEqualTo(new MetricTotal(Tally.of(27, 40), 1));
    }

    @Test
    void forms_of_party_coverage_include_each_other() {
        List<Subject> subjects = new ArrayList<>();
        for (String form : List.of("own", "own", "joint", "work-only", "none")) {
            subjects.add(Subject.of("x" + subjects.size(), PlaceId.of("x"), facts("branch-form", Fact.code(form))));
        }
        Census census = new Census("compound", TODAY, subjects);

        assertThat(tally("party-coverage-own", census)).isEqualTo(Tally.of(2, 5));
        assertThat(tally("party-coverage-organised", census)).isEqualTo(Tally.of(3, 5));
        assertThat(tally("party-coverage-work", census)).isEqualTo(Tally.of(4, 5));
    }

    @Test
    void the_catalogue_has_what_districts_publish() {
        assertThat(CATALOGUE.metrics())
                .extracting(Metric::id)
                .containsExactly(
                        "committee-formation-all",
                        "committee-formation-eligible",
                        "committee-formation-managed",
                        "owners-committee-formation-all",
                        "owners-committee-formation-eligible",
                        "owners-committee-formation-managed",
                        "committees",
                        "property-coverage",
                        "managed-compounds",
                        "party-coverage-own",
                        "party-coverage-organised",
                        "party-coverage-work",
                        "compounds-entered",
                        "field-completeness",
                        "starred-coverage",
                        "five-star-coverage",
                        "case-closure",
                        "report-in",
                        "charging-coverage",
                        "charging-ports",
                        "charging-ports-usable");
        assertThat(metric("report-in").countBy()).isEqualTo(CountBy.KEY);
        assertThat(CATALOGUE.phases()).isEmpty();
    }
}
