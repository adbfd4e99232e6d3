package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** More bad is never better, more good never worse, and what is taken back leaves no trace. */
class CreditMonotonyProperties {
    private static final Set<Feature> ALONE = Runs.allBut(Feature.POPULATION);

    @Provide
    Arbitrary<CreditCase> alone() {
        return CreditCase.allBut(Feature.POPULATION, Feature.LISTS);
    }

    private static CreditRecord another(CreditCase drawn, Draw draw, String kind) {
        List<String> items =
                PolicyDraw.ITEMS.stream().filter(item -> item.startsWith(kind)).toList();
        return new LedgerDraw(draw, drawn.day(), drawn.versions()).recordOf("z", draw.pick(items));
    }

    @Property(tries = 100)
    void i2_one_more_bad_record_never_raises_a_score_or_betters_a_grade(@ForAll long seed) {
        Runs.each(seed, ALONE, (drawn, draw) -> {
            CreditRun without = drawn.run();
            CreditRun with = drawn.with(List.of(another(drawn, draw, "bad"))).run();
            for (Subject subject : without.table().subjects()) {
                assertThat(Runs.score(with, subject))
                        .as("%s", subject)
                        .isLessThanOrEqualTo(Runs.score(without, subject));
                if (Runs.rank(without, subject) != Scale.NONE) {
                    assertThat(Runs.rank(with, subject)).isGreaterThanOrEqualTo(Runs.rank(without, subject));
                }
            }
        });
    }

    @Property(tries = 100)
    void i3_one_more_good_record_never_lowers_a_score(@ForAll long seed) {
        Runs.each(seed, ALONE, (drawn, draw) -> {
            CreditRun without = drawn.run();
            CreditRun with = drawn.with(List.of(another(drawn, draw, "good"))).run();
            for (Subject subject : without.table().subjects()) {
                assertThat(Runs.score(with, subject)).isGreaterThanOrEqualTo(Runs.score(without, subject));
            }
        });
    }

    @Property(tries = 1_000)
    void i7_every_score_has_one_grade_and_a_higher_score_none_worse(
            @ForAll("alone") CreditCase drawn, @ForAll int a, @ForAll int b) {
        CreditPolicy policy = drawn.policy();
        Scale scale = new Scale(policy, new Slots(policy));
        long most = policy.max().units();
        long high = Math.max(Math.floorMod(a, most + 1), Math.floorMod(b, most + 1));
        long low = Math.min(Math.floorMod(a, most + 1), Math.floorMod(b, most + 1));
        assertThat(scale.band(high)).isLessThanOrEqualTo(scale.band(low));
        assertThat(scale.band(low)).isIn(0, 1, 2, 3, 4, Scale.NONE);
        boolean isBelow = scale.published(low) < scale.lower(scale.grades - 1);
        assertThat(scale.band(low) == Scale.NONE && !isBelow && low >= scale.lower(scale.grades - 1))
                .isFalse();
    }

    @Property(tries = 1_000)
    void i8_a_record_fades_from_1_never_rising_to_its_floor(@ForAll("alone") CreditCase drawn) {
        for (CreditItem item : drawn.policy().items()) {
            if (item.decay().isEmpty()) {
                continue;
            }
            Decay decay = item.decay().get();
            int[] factors = decay instanceof Decay.Steps steps
                    ? Fading.onDay(steps, Days.of(drawn.day()))
                    : Fading.byAge(decay);
            long floor = decay instanceof Decay.Linear linear
                    ? linear.floor().units()
                    : decay instanceof Decay.HalfLife life ? life.floor().units() : 0;
            assertThat(factors[0]).isEqualTo(10_000);
            for (int age = 1; age < factors.length; age++) {
                assertThat(factors[age]).isLessThanOrEqualTo(factors[age - 1]);
            }
            assertThat((long) factors[factors.length - 1]).as("%s", decay).isEqualTo(floor);
        }
    }

    @Property(tries = 100)
    void i11_repair_and_revocation_of_what_is_bad_never_lower_a_score(@ForAll long seed) {
        Runs.each(seed, ALONE, (drawn, draw) -> {
            List<CreditRecord> bad = CreditOrderProperties.records(drawn).stream()
                    .filter(record -> record.item().startsWith("bad"))
                    .toList();
            if (bad.isEmpty()) {
                return;
            }
            RecordEvent.Kind kind = draw.any(
                    RecordEvent.Kind.REPAIRED,
                    RecordEvent.Kind.WITHDRAWN,
                    RecordEvent.Kind.EXEMPTED,
                    RecordEvent.Kind.OBJECTION_UPHELD);
            LocalDate from = drawn.day().minusDays(draw.upTo(60));
            CreditCase mended = drawn.with(List.of(Ledgers.event(draw.pick(bad).id(), kind, from.toString())));
            LocalDate day = drawn.day().plusDays(draw.upTo(90) - 45L);
            CreditRun before = drawn.on(day).run();
            CreditRun after = mended.on(day).run();
            for (Subject subject : before.table().subjects()) {
                assertThat(Runs.score(after, subject)).isGreaterThanOrEqualTo(Runs.score(before, subject));
            }
        });
    }

    @Property(tries = 100)
    void i13_with_every_record_taken_back_all_is_as_if_there_had_been_none(@ForAll long seed) {
        Runs.each(seed, ALONE, (drawn, draw) -> {
            List<LedgerEntry> withdrawn = new ArrayList<>();
            for (CreditRecord record : CreditOrderProperties.records(drawn)) {
                withdrawn.add(Ledgers.event(record.id(), RecordEvent.Kind.WITHDRAWN, "2024-01-01"));
            }
            List<LedgerEntry> others = drawn.entries().stream()
                    .filter(entry -> !(entry instanceof CreditRecord) && !(entry instanceof RecordEvent))
                    .toList();
            CreditRun none = new CreditCase(drawn.versions(), others, drawn.day(), drawn.facts()).run();
            CreditRun all = drawn.with(withdrawn).run();
            for (Subject subject : none.table().subjects()) {
                CreditAssessment expected = none.explain(subject);
                CreditAssessment actual = all.explain(subject);
                assertThat(actual.lines()).isEqualTo(expected.lines());
                assertThat(actual.path()).isEqualTo(expected.path());
                assertThat(actual.listings()).isEqualTo(expected.listings());
                assertThat(actual.next()).isEqualTo(expected.next());
            }
        });
    }

    @Property(tries = 100)
    void i25_a_second_record_of_a_matter_that_is_worth_no_more_adds_nothing(@ForAll long seed) {
        Runs.each(seed, Runs.allBut(Feature.POPULATION, Feature.REPEAT), (drawn, draw) -> {
            Optional<CreditRecord> first = CreditOrderProperties.records(drawn).stream()
                    .filter(record -> record.matter().isPresent())
                    .filter(record -> drawn.versions().stream()
                            .allMatch(version -> version.item(record.item())
                                    .filter(item -> item.dedup() == Dedup.HIGHEST_PER_MATTER)
                                    .isPresent()))
                    .findFirst();
            if (first.isEmpty()) {
                return;
            }
            CreditRecord second = first.get().toBuilder()
                    .id("zz")
                    .source(new ExternalKey("test", "zz"))
                    .build();
            List<LedgerEntry> more = new ArrayList<>(List.of(second));
            drawn.ledger().events(first.get().id()).stream()
                    .filter(event -> event.kind() != RecordEvent.Kind.SUPERSEDED)
                    .forEach(event -> more.add(
                            RecordEvent.builder().from(event).record("zz").build()));
            boolean superseded = drawn.ledger().events(first.get().id()).size() != more.size() - 1;
            CreditRun one = drawn.run();
            CreditRun two = drawn.with(more).run();
            for (Subject subject : superseded ? List.<Subject>of() : one.table().subjects()) {
                assertThat(Runs.score(two, subject)).isEqualTo(Runs.score(one, subject));
            }
        });
    }

    @Property(tries = 100)
    void the_more_lenient_law_is_never_worse_than_either_of_the_two(@ForAll long seed) {
        Runs.each(seed, ALONE, (drawn, draw) -> {
            CreditRun lenient = under(drawn, RecordLaw.MORE_LENIENT).run();
            CreditRun then = under(drawn, RecordLaw.AT_DETERMINATION).run();
            CreditRun now = under(drawn, RecordLaw.AT_ASSESSMENT).run();
            for (Subject subject : new TreeSet<>(lenient.table().subjects())) {
                if (!refuses(then, subject) && !refuses(now, subject)) {
                    assertThat(Runs.score(lenient, subject))
                            .isGreaterThanOrEqualTo(Math.max(Runs.score(then, subject), Runs.score(now, subject)));
                }
            }
        });
    }

    private static boolean refuses(CreditRun run, Subject subject) {
        return run.explain(subject).records().stream().anyMatch(line -> line.outcome() == RecordOutcome.REFUSED);
    }

    private static CreditCase under(CreditCase drawn, RecordLaw law) {
        List<CreditPolicy> versions = new ArrayList<>(drawn.versions());
        int last = versions.size() - 1;
        versions.set(last, versions.get(last).toBuilder().recordLaw(law).build());
        return drawn.under(versions);
    }
}
