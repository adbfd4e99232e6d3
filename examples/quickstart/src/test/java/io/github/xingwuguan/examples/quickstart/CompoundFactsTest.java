package io.github.xingwuguan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.district.CompoundFacts;
import io.github.xingwuguan.scoring.district.Derivation;
import io.github.xingwuguan.scoring.district.Derived;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import io.github.xingwuguan.scoring.district.StarProgramme;
import io.github.xingwuguan.scoring.programme.Origin;
import io.github.xingwuguan.scoring.rating.Rating;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the records say of the compounds of the star programme, beside what is claimed of them. */
class CompoundFactsTest {
    private static final StarProgramme STARS = BundledDistrict.BOARD.stars().orElseThrow();
    private static final Rubric RUBRIC = STARS.rubric();
    private static final CompoundFacts FACTS = CompoundFacts.of(
            BundledDistrict.RECORDS,
            Quickstart.policies(BundledDistrict.DESK),
            ScoreboardQuestion.on(BundledDistrict.DAY));

    /**
     * Where paper and records differ, and what became of the claim: it was flawed on purpose. Nothing else may differ but a density of
     * volunteers, which whole persons cannot always give.
     */
    private static final Map<String, String> FLAWED = Map.ofEntries(
            Map.entry("xq-001 rules-status", "under-revision"),
            Map.entry("xq-014 practice-adopted-national", "missing (not-reported)"),
            Map.entry("xq-081 satisfaction", "missing (no-evidence)"),
            Map.entry("xq-092 building-meetings", "missing (unverified)"),
            Map.entry("xq-108 fees-collected", "missing (conflicting)"),
            Map.entry("xq-128 station-events", "missing (unverified)"),
            Map.entry("xq-163 in-service-months", "missing (not-reported)"),
            Map.entry("xq-164 outside-stars", "missing (not-reported)"),
            Map.entry("xq-245 station-status", "missing (no-evidence)"),
            Map.entry("xq-247 station-area", "missing (wrong-type)"),
            Map.entry("xq-258 volunteers-per-hundred", "missing (not-reported)"),
            Map.entry("xq-275 conferences-on-schedule", "missing (evidence-reused)"),
            Map.entry("xq-275 items-done-in-time", "missing (evidence-reused)"),
            Map.entry("xq-297 defects-found", "missing (no-evidence)"));

    private static Map<String, String> differences() {
        Map<String, String> found = new TreeMap<>();
        for (int row = 0; row < STARS.size(); row++) {
            String id = STARS.subject(row);
            FactSheet claimed = STARS.resolution(row).facts();
            FactSheet derived = FACTS.sheet(PlaceId.of(id));
            for (FactKey key : RUBRIC.facts()) {
                Optional<Fact> paper = value(claimed, key.name());
                Optional<Fact> records = value(derived, key.name());
                boolean isOfWholePersons =
                        key.name().equals("volunteers-per-hundred") && paper.isPresent() && records.isPresent();
                if (!agree(paper, records) && !isOfWholePersons) {
                    found.put(
                            id + " " + key.name(),
                            String.valueOf(claimed.facts().get(key.name())));
                }
            }
        }
        return found;
    }

    /** Money in fen and households are counted in other units: the shares are one. */
    private static boolean agree(Optional<Fact> paper, Optional<Fact> records) {
        return paper.equals(records)
                || (paper.orElse(null) instanceof Fact.Share one
                        && records.orElse(null) instanceof Fact.Share other
                        && !one.ratio().isEmpty()
                        && one.ratio().compareWith(other.ratio()) == 0);
    }

    private static Optional<Fact> value(FactSheet sheet, String name) {
        return Optional.ofNullable(sheet.facts().get(name)).filter(Fact::isValue);
    }

    @Test
    void every_fact_of_the_standard_has_a_derivation() {
        Set<String> derived =
                CompoundFacts.derivations().stream().map(Derivation::fact).collect(Collectors.toSet());
        assertThat(derived)
                .containsExactlyInAnyOrderElementsOf(
                        RUBRIC.facts().stream().map(FactKey::name).toList());
        assertThat(CompoundFacts.derivations()).hasSize(derived.size());
    }

    @Test
    void records_say_what_is_claimed_but_for_claims_that_are_flawed() {
        assertThat(differences()).isEqualTo(FLAWED);
    }

    @Test
    void where_nothing_is_flawed_or_appealed_records_and_claims_give_the_same_points() {
        RatingPlan plan = RatingPlan.compile(RUBRIC);
        Set<String> flawed = FLAWED.keySet().stream()
                .map(key -> key.substring(0, key.indexOf(' ')))
                .collect(Collectors.toSet());
        int compared = 0;
        for (int row = 0; row < STARS.size(); row++) {
            String id = STARS.subject(row);
            boolean isAppealed = !STARS.resolution(row).facts().underAppeal().isEmpty();
            if (!flawed.contains(id) && !isAppealed) {
                Rating claimed = STARS.rating(row);
                Rating derived = plan.rate(FACTS.sheet(PlaceId.of(id)), BundledDistrict.DAY);
                assertThat(derived.total()).as(id).isEqualTo(claimed.total());
                compared++;
            }
        }
        assertThat(compared).isEqualTo(160);
    }

    @Test
    void an_explanation_says_by_which_rule_and_whether_a_total_arrived() {
        List<Derived> facts = FACTS.explain(PlaceId.of("xq-002"));
        assertThat(facts).extracting(derived -> derived.derivation().fact()).doesNotHaveDuplicates();
        assertThat(facts)
                .filteredOn(derived -> derived.origin() == Origin.REPORTED)
                .isNotEmpty();
        assertThat(facts)
                .filteredOn(derived -> derived.derivation().fact().equals("posts-staffed"))
                .singleElement()
                .satisfies(derived -> {
                    assertThat(derived.origin()).isEqualTo(Origin.COMPUTED);
                    assertThat(derived.derivation().rule().zh()).isEqualTo("三长岗位台账");
                });
    }

    @Test
    void one_record_less_changes_the_fact_that_it_feeds() {
        PlaceId compound = PlaceId.of("xq-002");
        HeadPost post = BundledDistrict.RECORDS.all(RecordKind.HEAD_POST).stream()
                .filter(head -> head.compound().equals(compound))
                .findFirst()
                .orElseThrow();
        DistrictRecords fewer = BundledDistrict.RECORDS.without(RecordKind.HEAD_POST, post.id());
        FactSheet after = CompoundFacts.of(
                        fewer, Quickstart.policies(BundledDistrict.DESK), ScoreboardQuestion.on(BundledDistrict.DAY))
                .sheet(compound);
        FactSheet before = FACTS.sheet(compound);
        assertThat(after.facts().get("posts-staffed"))
                .isNotEqualTo(before.facts().get("posts-staffed"));
        before.facts().forEach((name, fact) -> {
            if (!name.equals("posts-staffed")) {
                assertThat(after.facts().get(name)).as(name).isEqualTo(fact);
            }
        });
    }

    @Test
    void a_compound_that_nobody_knows_has_no_fact_that_would_flatter_it() {
        FactSheet nobody = FACTS.sheet(PlaceId.of("xq-999"));
        assertThat(nobody.facts()).doesNotContainKeys("branch-status", "satisfaction", "fees-collected", "firm-credit");
        assertThat(nobody.facts()).containsEntry("owners-body", Fact.code("none"));
    }
}
