package io.github.xingwuguan.examples.louxing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.rating.Claim;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.rating.EvidenceLevel;
import io.github.xingwuguan.rating.Resolution;
import io.github.xingwuguan.rating.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the claim sheets come down to on the day of the headline figures, by the second scorer. */
class StarProgrammeTest {
    static final LocalDate AS_OF = LocalDate.of(2025, 10, 28);
    static final Rubric RUBRIC = BundledPolicies.LOUXING_FIVE_STAR.read();

    private static final List<ClaimSheet> SHEETS = new ArrayList<>();
    private static final List<Resolution> RESOLUTIONS = new ArrayList<>();
    private static final List<ReferenceScorer.Result> RESULTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = LouxingData.open(LouxingData.CLAIMS)) {
            GovernanceJson.standard().lines(LouxingData.CLAIMS, in, ClaimSheet.SHAPE, SHEETS::add);
        }
        SHEETS.forEach(sheet -> RESOLUTIONS.add(sheet.resolve(RUBRIC, AS_OF)));
        RESOLUTIONS.forEach(resolution -> RESULTS.add(ReferenceScorer.score(RUBRIC, resolution.facts(), AS_OF)));
    }

    @Test
    void compounds_171_of_174_have_a_star() {
        Map<String, Long> outcomes = RESULTS.stream()
                .collect(groupingBy(
                        r -> r.status().equals("final") ? "star " + r.star() : r.status(), TreeMap::new, counting()));

        assertThat(outcomes)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "star 0",
                        1L,
                        "star 1",
                        10L,
                        "star 2",
                        34L,
                        "star 3",
                        80L,
                        "star 4",
                        24L,
                        "star 5",
                        23L,
                        "ineligible",
                        1L,
                        "provisional",
                        1L));
        assertThat(RESULTS.stream().filter(r -> r.star() >= 1)).hasSize(171);
    }

    @Test
    void the_quota_leaves_two_of_the_23_with_five_stars_and_no_tie_at_the_cut() {
        List<BigDecimal> totals = RESULTS.stream()
                .filter(r -> r.star() == 5)
                .map(ReferenceScorer.Result::total)
                .sorted(Comparator.reverseOrder())
                .toList();

        int seats = RUBRIC.ladder().rules().get(4).quota().orElseThrow().seats(totals.size());
        assertThat(seats).isEqualTo(2);
        assertThat(totals.get(seats)).isLessThan(totals.get(seats - 1));
    }

    @Test
    void the_three_others_fail_for_different_reasons() {
        ReferenceScorer.Result vetoed = only("final", 0);
        assertThat(vetoed.vetoes()).containsExactly("V2");
        assertThat(vetoed.total()).isGreaterThan(new BigDecimal("450"));

        assertThat(only("ineligible", -1).points()).containsEntry("A1", "12.0000");
        assertThat(only("provisional", -1).points()).containsEntry("D3", "missing");
    }

    private static ReferenceScorer.Result only(String status, int star) {
        List<ReferenceScorer.Result> found = RESULTS.stream()
                .filter(r -> r.status().equals(status) && r.star() == star)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void caps_hold_and_some_cost_a_star_and_others_have_lapsed() {
        assertThat(RESULTS.stream().flatMap(r -> r.vetoes().stream()).collect(toSet()))
                .containsExactlyInAnyOrder("V2", "V3", "V4", "V5");
        assertThat(RESULTS.stream().flatMap(r -> r.lapsed().stream()).collect(toSet()))
                .containsExactlyInAnyOrder("V1", "V2", "V6");
        assertThat(RESULTS.stream()
                        .filter(r -> r.star() >= 0 && r.star() < r.uncapped())
                        .flatMap(r -> r.vetoes().stream()))
                .contains("V3", "V5");
    }

    @Test
    void no_two_compounds_have_equal_facts() {
        assertThat(RESOLUTIONS.stream().map(r -> r.facts().facts()))
                .doesNotHaveDuplicates()
                .hasSize(174);
        assertThat(SHEETS.stream().map(ClaimSheet::subject)).doesNotHaveDuplicates();
    }

    @Test
    void every_level_and_every_reason_of_the_resolver_occurs_but_those_of_age() {
        assertThat(claims().map(Claim::level)).contains(EvidenceLevel.values());
        assertThat(claims().map(Claim::appeal)).contains(Claim.Appeal.OPEN);
        assertThat(claims().filter(claim -> claim.on().isAfter(AS_OF))).isNotEmpty();
        Set<String> reasons = new TreeSet<>();
        RESOLUTIONS.forEach(resolution -> applicableGaps(resolution.facts(), reasons));

        assertThat(reasons)
                .containsExactly(
                        "conflicting", "evidence-reused", "no-evidence", "not-reported", "unverified", "wrong-type");
    }

    /** Facts that indicators need and do not get; the rubric sets no age for evidence. */
    private static void applicableGaps(FactSheet sheet, Set<String> reasons) {
        RUBRIC.indicators()
                .filter(indicator -> indicator
                        .applicable()
                        .map(c -> c.test(sheet) != Truth.FALSE)
                        .orElse(true))
                .flatMap(indicator -> indicator.kind().facts().stream())
                .map(sheet::fact)
                .filter(Fact.Missing.class::isInstance)
                .forEach(fact -> reasons.add(((Fact.Missing) fact).reason()));
    }

    @Test
    void some_claimed_more_than_was_verified() {
        assertThat(RESOLUTIONS.stream().mapToInt(r -> r.overClaims().size()).sum())
                .isBetween(300, 900);
    }

    @Test
    void what_is_not_applicable_is_so_for_its_reason() {
        assertThat(RESULTS.stream()
                        .flatMap(r -> r.points().entrySet().stream())
                        .filter(e -> e.getValue().equals("not-applicable"))
                        .map(Map.Entry::getKey)
                        .collect(toSet()))
                .containsExactlyInAnyOrder("B2", "B3", "B4", "C4", "C5", "C8", "C9", "D2", "E1", "E4", "E5");
    }

    @Test
    void every_sheet_speaks_of_every_fact_unless_it_is_meant_to_be_silent() {
        for (ClaimSheet sheet : SHEETS) {
            Set<String> claimed = sheet.claims().stream().map(Claim::fact).collect(toSet());
            assertThat(claimed).as(sheet.subject().value()).hasSizeBetween(40, 54);
        }
    }

    private static Stream<Claim> claims() {
        return SHEETS.stream().flatMap(sheet -> sheet.claims().stream());
    }
}
