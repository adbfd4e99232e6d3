package io.github.xingwuguan.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimSheetProperties {
    private static final LocalDate AS_OF = Claims.AS_OF;

    /** Short ages, so that much runs out within days: a grade with a document, a flag with two documents, a plain count. */
    private static final Rubric RUBRIC = Rubrics.head()
            .addEvidenceKinds("photo", "minutes")
            .addFacts(
                    FactKey.of("grade", FactType.CODE),
                    FactKey.of("flag", FactType.FLAG),
                    FactKey.of("count", FactType.QUANTITY))
            .addDimensions(Rubrics.dimension(
                            "only",
                            Rubrics.indicator(
                                            "graded",
                                            "40",
                                            new Kind.ExternalGrade("grade", Kinds.levels("a", "40", "b", "0"), 6))
                                    .addEvidence("minutes")
                                    .evidenceMaxAgeDays(4)
                                    .build(),
                            Rubrics.indicator("flagged", "40", new Kind.Bool("flag"))
                                    .addEvidence("photo", "minutes")
                                    .evidenceMaxAgeDays(3)
                                    .build(),
                            Rubrics.indicator("counted", "20", new Kind.Deduct("count", Rubrics.points("1")))
                                    .build())
                    .build())
            .ladder(Rubrics.graded(Rubrics.star(1, "10", "0").build()))
            .build();

    private static Arbitrary<LocalDate> days(int latest) {
        return Arbitraries.integers().between(-9, latest).map(AS_OF::plusDays);
    }

    private static Arbitrary<Claim> claims(int latest) {
        Arbitrary<Evidence> evidence = Combinators.combine(
                        Arbitraries.of("d1", "d2", "d3", "d4", "d5", "d6"),
                        Arbitraries.of("photo", "minutes"),
                        days(latest),
                        Arbitraries.of(Evidence.Use.class))
                .as(Evidence::new);
        return Combinators.combine(
                        Arbitraries.of("grade", "flag", "count"),
                        Arbitraries.of(Fact.code("a"), Fact.code("b"), Fact.yes(), Fact.no(), Fact.quantity(3)),
                        Arbitraries.of(EvidenceLevel.SELF, EvidenceLevel.COMMUNITY, EvidenceLevel.DISTRICT),
                        days(latest),
                        evidence.list().ofMaxSize(3),
                        Arbitraries.of(Claim.Appeal.class))
                .as((fact, value, level, on, documents, appeal) -> Claim.builder()
                        .fact(fact)
                        .value(value)
                        .level(level)
                        .on(on)
                        .addAllEvidence(documents)
                        .appeal(appeal)
                        .build());
    }

    @Provide
    Arbitrary<List<Claim>> past() {
        return claims(0).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Claim>> withFuture() {
        return claims(5).list().ofMaxSize(8);
    }

    /** Grades and flags that are fit to count, so that something is left to run out. */
    @Provide
    Arbitrary<List<Claim>> sound() {
        return Combinators.combine(days(0), days(0), days(0), days(0))
                .as((on, a, b, c) -> List.of(
                        Claims.claim("grade", Fact.code("a"), EvidenceLevel.DISTRICT, on)
                                .addEvidence(Claims.minutes("d1", a))
                                .build(),
                        Claims.claim("flag", Fact.yes(), EvidenceLevel.DISTRICT, on)
                                .addEvidence(Claims.photo("d2", b), Claims.minutes("d3", c))
                                .build()));
    }

    private static Resolution resolve(List<Claim> claims, LocalDate day) {
        return new ClaimSheet(PlaceId.of("c-1"), claims).resolve(RUBRIC, day);
    }

    @Property(tries = 3_000)
    void the_order_of_claims_is_irrelevant(@ForAll("withFuture") List<Claim> claims, @ForAll long seed) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(resolve(shuffled, AS_OF)).isEqualTo(resolve(claims, AS_OF));
    }

    @Property(tries = 3_000)
    void the_next_change_is_exactly_the_first_day_on_which_the_facts_differ(@ForAll("past") List<Claim> claims) {
        assertNextChange(claims);
    }

    @Property
    void the_next_change_of_sound_claims_is_exact_too(@ForAll("sound") List<Claim> claims) {
        assertNextChange(claims);
    }

    private static void assertNextChange(List<Claim> claims) {
        Resolution today = resolve(claims, AS_OF);
        Optional<LocalDate> expected = AS_OF.plusDays(1)
                .datesUntil(AS_OF.plusDays(12))
                .filter(day -> !resolve(claims, day).facts().equals(today.facts()))
                .findFirst();
        assertThat(today.nextChangeOn()).isEqualTo(expected);
    }

    @Property
    void what_is_yet_to_come_changes_nothing(@ForAll("withFuture") List<Claim> claims) {
        List<Claim> soFar =
                claims.stream().filter(claim -> !claim.on().isAfter(AS_OF)).toList();
        assertThat(resolve(claims, AS_OF)).isEqualTo(resolve(soFar, AS_OF));
    }

    @Property
    void every_declared_fact_has_an_answer_that_fits_its_type(@ForAll("withFuture") List<Claim> claims) {
        Resolution resolution = resolve(claims, AS_OF);
        assertThat(RUBRIC.facts())
                .allMatch(key -> resolution.facts().fact(key.name()).fits(key.type()));
        assertThat(resolution.facts().facts()).hasSize(3);
    }

    @Property
    void a_sheet_reads_what_it_writes(@ForAll("withFuture") List<Claim> claims) {
        ClaimSheet sheet = new ClaimSheet(PlaceId.of("c-1"), claims);
        assertThat(Notation.roundTrip(ClaimSheet.SHAPE, sheet)).isEqualTo(sheet);
    }
}
