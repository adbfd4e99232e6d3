package io.github.xingwuguan.programme.facility;

import static io.github.xingwuguan.programme.facility.Compounds.START;
import static io.github.xingwuguan.programme.facility.Compounds.TODAY;
import static io.github.xingwuguan.programme.facility.Compounds.all;
import static io.github.xingwuguan.programme.facility.FacilityKind.E_BIKE_CHARGING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FacilityProperties {
    private record Draw(Set<Integer> serves, int installed, int broken) {}

    @Provide
    Arbitrary<List<Draw>> draws() {
        Arbitrary<Set<Integer>> serves =
                Arbitraries.integers().between(0, Compounds.MANY - 1).set().ofMaxSize(4);
        Arbitrary<Integer> ports = Arbitraries.integers().between(0, 40);
        return Combinators.combine(serves, ports, ports)
                .as((compounds, one, other) -> new Draw(compounds, Math.max(one, other), Math.min(one, other)))
                .list()
                .ofMaxSize(12);
    }

    private static FacilityRegister register(List<Draw> draws) {
        List<Facility> sites = new ArrayList<>();
        for (Draw draw : draws) {
            PlaceId[] serves = draw.serves.stream().map(Compounds::x).toArray(PlaceId[]::new);
            sites.add(Compounds.charging("site-" + sites.size(), draw.installed, draw.broken, serves)
                    .build());
        }
        return FacilityRegister.of(Compounds.places(), sites);
    }

    @Property(tries = 1_000)
    void coverage_counts_each_compound_once_and_orphans_are_the_rest(@ForAll("draws") List<Draw> draws) {
        FacilityRegister register = register(draws);
        Coverage coverage = register.coverage(E_BIKE_CHARGING, TODAY, all());
        Set<PlaceId> served = register.served(E_BIKE_CHARGING, TODAY);
        assertThat(coverage.covered().numerator()).isEqualTo(served.size());
        assertThat(coverage.covered().denominator()).isEqualTo(Compounds.MANY);
        assertThat(coverage.orphans()).noneMatch(served::contains).hasSize(Compounds.MANY - served.size());
    }

    @Property(tries = 1_000)
    void counts_of_parts_add_up_to_the_count_of_the_whole(@ForAll("draws") List<Draw> draws) {
        FacilityCount whole = register(draws).count(E_BIKE_CHARGING, TODAY);
        int half = draws.size() / 2;
        FacilityCount first = register(draws.subList(0, half)).count(E_BIKE_CHARGING, TODAY);
        FacilityCount second = register(draws.subList(half, draws.size())).count(E_BIKE_CHARGING, TODAY);
        assertThat(new FacilityCount(
                        first.sites() + second.sites(),
                        first.ports() + second.ports(),
                        first.broken() + second.broken()))
                .isEqualTo(whole);
        assertThat(whole.sites()).isEqualTo(draws.size());
        assertThat(whole.usable()).isBetween(0L, whole.ports());
    }

    @Property(tries = 1_000)
    void another_site_never_lowers_coverage(@ForAll("draws") List<Draw> draws) {
        Coverage before = register(draws).coverage(E_BIKE_CHARGING, TODAY, all());
        List<Draw> more = new ArrayList<>(draws);
        more.add(new Draw(Set.of(0), 1, 0));
        Coverage after = register(more).coverage(E_BIKE_CHARGING, TODAY, all());
        assertThat(after.covered().numerator())
                .isGreaterThanOrEqualTo(before.covered().numerator());
        assertThat(after.orphans()).doesNotContain(Compounds.x(0));
    }

    @Property(tries = 1_000)
    void nothing_is_covered_before_it_is_there(@ForAll("draws") List<Draw> draws) {
        assertThat(register(draws).served(E_BIKE_CHARGING, START.minusDays(1))).isEmpty();
    }
}
