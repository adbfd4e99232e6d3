package io.github.xingwuguan.scoring.programme;

import static io.github.xingwuguan.scoring.programme.Metrics.facts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.place.PlaceKind;
import io.github.xingwuguan.programme.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MetricProperties {
    /** Members with homes anywhere, some with several, some of whom nothing is known. */
    static List<Subject> members(long seed, int size) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        List<Subject> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String place = random.nextInt(10) == 0 ? "nowhere" : "x" + random.nextInt(12);
            Optional<String> key = random.nextInt(5) == 0 ? Optional.empty() : Optional.of("p" + random.nextInt(8));
            members.add(new Subject("m" + i, PlaceId.of(place), key, sheet(random)));
        }
        return members;
    }

    private static FactSheet sheet(Random random) {
        FactSheet sheet = FactSheet.builder().build();
        for (String fact : List.of("exempt", "reported-in")) {
            int draw = random.nextInt(5);
            if (draw < 4) {
                String code = draw < 2 ? "false" : "true";
                sheet = sheet.with(fact, facts(fact, code).fact(fact));
            }
        }
        return sheet;
    }

    private static MetricCount count(List<Subject> members) {
        return Metrics.count(Metrics.REPORT_IN, new Census("member", Metrics.TODAY, members));
    }

    @Property
    void i32_every_level_of_a_roll_up_adds_up_to_the_whole(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        MetricCount count = count(members(seed, size));
        RollUp rolled = RollUp.of(count, Streets.PLACES);

        for (PlaceKind kind :
                List.of(PlaceKind.COMPOUND, PlaceKind.COMMUNITY, PlaceKind.SUBDISTRICT, PlaceKind.DISTRICT)) {
            MetricTotal sum =
                    rolled.rows(kind).stream().map(RollUp.Row::total).reduce(rolled.outside(kind), MetricTotal::plus);
            assertThat(sum).isEqualTo(count.total());
        }
    }

    @Property
    void i32_a_row_of_a_roll_up_is_what_its_place_comes_to_alone(
            @ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        MetricCount count = count(members(seed, size));
        RollUp rolled = RollUp.of(count, Streets.PLACES);

        for (String place : List.of("d", "s1", "s2", "c1", "c2", "c3", "x0", "x7")) {
            PlaceId id = PlaceId.of(place);
            assertThat(rolled.at(id)).isEqualTo(count.within(Streets.PLACES, id).total());
        }
    }

    @Property
    void the_order_of_subjects_does_not_matter(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        List<Subject> members = members(seed, size);
        List<Subject> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(count(shuffled).result()).isEqualTo(count(members).result());
    }

    @Property
    void counting_a_person_again_changes_nothing_but_the_list_of_duplicates(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        List<Subject> members = members(seed, size);
        List<Subject> twice = new ArrayList<>(members);
        members.stream()
                .filter(m -> m.key().isPresent())
                .forEach(m -> twice.add(new Subject(m.id() + "-again", m.place(), m.key(), m.facts())));

        assertThat(count(twice).total()).isEqualTo(count(members).total());
        assertThat(count(twice).counted()).isEqualTo(count(members).counted());
    }

    @Property
    void every_person_is_counted_not_counted_unknown_or_out_and_never_two_of_them(
            @ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        MetricCount count = count(members(seed, size));

        assertThat(count.population()).containsAll(count.counted());
        assertThat(Collections.disjoint(count.population(), count.unknown().keySet()))
                .isTrue();
        assertThat(count.total().tally().numerator()).isEqualTo(count.counted().size());
        assertThat(count.total().tally().denominator())
                .contains((long) count.population().size());
        assertThat(count.total().unknown()).isEqualTo(count.unknown().size());
    }

    /** Fills in what is missing by chance: whatever it turns out to be lies within the bounds. */
    @Property
    void the_bounds_hold_whatever_the_missing_facts_turn_out_to_be(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
        List<Subject> members = members(seed, size);
        Random random = new Random(seed);
        List<Subject> complete = members.stream()
                .map(m -> new Subject(m.id(), m.place(), m.key(), completed(m.facts(), random)))
                .toList();
        MetricCount open = count(members);
        MetricCount closed = count(complete);

        assertThat(closed.total().unknown()).isZero();
        Optional<Fraction> value = closed.value();
        if (value.isPresent()) {
            open.least().ifPresent(least -> assertThat(least).isLessThanOrEqualTo(value.get()));
            open.most().ifPresent(most -> assertThat(most).isGreaterThanOrEqualTo(value.get()));
        }
    }

    private static FactSheet completed(FactSheet sheet, Random random) {
        FactSheet complete = sheet;
        for (String fact : List.of("exempt", "reported-in")) {
            if (!sheet.fact(fact).isValue()) {
                complete = complete.with(
                        fact,
                        facts(fact, random.nextBoolean() ? "true" : "false").fact(fact));
            }
        }
        return complete;
    }
}
