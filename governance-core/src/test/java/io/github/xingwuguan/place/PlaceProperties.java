package io.github.xingwuguan.place;

import static io.github.xingwuguan.place.Examples.START;
import static io.github.xingwuguan.place.Examples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlaceProperties {
    private static final int COMMUNITIES = 3;
    private static final LocalDate FIRST = START;

    /** Compounds that move between communities on random days; equal days and single places are frequent. */
    @Provide
    Arbitrary<List<Compound>> moving() {
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 40);
        Arbitrary<Integer> community = Arbitraries.integers().between(1, COMMUNITIES);
        Arbitrary<History<PlaceId>> parents = Combinators.combine(
                        community, day.set().ofMaxSize(3), Arbitraries.longs())
                .as((first, days, seed) -> {
                    Random random = new Random(seed);
                    History<PlaceId> history = History.from(FIRST, id("c" + first));
                    for (int d : days.stream().sorted().toList()) {
                        history = history.thenFrom(FIRST.plusDays(d), id("c" + (1 + random.nextInt(COMMUNITIES))));
                    }
                    return history;
                });
        return parents.list().ofMaxSize(6).map(all -> {
            List<Compound> compounds = new ArrayList<>();
            for (History<PlaceId> history : all) {
                compounds.add(Examples.compound("x" + compounds.size(), "c1")
                        .parents(history)
                        .build());
            }
            return compounds;
        });
    }

    private static List<Place> district(List<Compound> compounds) {
        List<Place> places = new ArrayList<>(compounds);
        places.add(Examples.district("d1"));
        places.add(Examples.subdistrict("s1", "d1"));
        places.add(Examples.subdistrict("s2", "d1"));
        places.add(Examples.community("c1", "s1"));
        places.add(Examples.community("c2", "s2"));
        places.add(Examples.community("c3", "s2"));
        return places;
    }

    @Property(tries = 1_000)
    void ancestors_and_contents_agree_on_every_day(
            @ForAll("moving") List<Compound> compounds, @ForAll @IntRange(min = -1, max = 41) int day) {
        PlaceRegister register = PlaceRegister.of(district(compounds));
        LocalDate date = FIRST.plusDays(day);
        for (Compound compound : compounds) {
            for (String outer : List.of("c1", "c2", "c3", "s1", "s2", "d1")) {
                boolean above =
                        register.ancestors(compound.id(), date).stream().anyMatch(p -> p.id().equals(id(outer)));
                assertThat(register.compounds(id(outer), date).contains(compound))
                        .isEqualTo(above);
            }
        }
    }

    @Property(tries = 1_000)
    void communities_divide_the_district(
            @ForAll("moving") List<Compound> compounds, @ForAll @IntRange(min = 0, max = 41) int day) {
        PlaceRegister register = PlaceRegister.of(district(compounds));
        LocalDate date = FIRST.plusDays(day);
        List<Compound> parts = new ArrayList<>();
        for (String community : List.of("c1", "c2", "c3")) {
            parts.addAll(register.compounds(id(community), date));
        }
        assertThat(parts).containsExactlyInAnyOrderElementsOf(compounds);
    }

    @Property(tries = 1_000)
    void equal_places_have_equal_bytes_and_survive_the_wire(@ForAll("moving") List<Compound> compounds) {
        for (Compound compound : compounds) {
            Compound again = Notation.roundTrip(Compound.SHAPE, compound);
            assertThat(again).isEqualTo(compound).hasSameHashCodeAs(compound);
            assertThat(Compound.SHAPE.canonicalBytes(again)).isEqualTo(Compound.SHAPE.canonicalBytes(compound));
        }
    }

    @Property(tries = 1_000)
    void parts_of_any_whole_are_accepted_and_one_part_less_is_not(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 1, max = 1_000_000) Integer> parts) {
        long whole = parts.stream().mapToLong(Integer::longValue).sum();
        List<Holder> holders = new ArrayList<>();
        for (int part : parts) {
            holders.add(Examples.holder("p" + holders.size(), part, whole));
        }
        assertThat(new Holders(holders).all()).hasSize(parts.size());
        assertThatThrownBy(() -> new Holders(holders.subList(1, holders.size())))
                .hasMessageContaining("shares-not-whole");
    }
}
