package io.github.xingwuguan.programme.reportin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few people and compounds, so that somebody with several homes is the rule. */
class ReportInProperties {
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 28);

    @Provide
    Arbitrary<List<MemberReportIn>> homes() {
        Arbitrary<MemberReportIn> home = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(-20, 20).optional(),
                        Arbitraries.of("ill", "", "", "", ""))
                .as((id, compound, since, reported, exempt) -> MemberReportIn.builder()
                        .id(ActorId.of("m" + id))
                        .compound(PlaceId.of(compound))
                        .since(TODAY.minusDays(since))
                        .reportedOn(reported.map(TODAY::plusDays))
                        .exempt(Optional.of(exempt).filter(why -> !why.isEmpty()))
                        .build());
        return home.list().ofMaxSize(14).map(all -> {
            Set<List<Object>> seen = new HashSet<>();
            return all.stream()
                    .filter(h -> seen.add(List.of(h.id(), h.compound())))
                    .toList();
        });
    }

    @Property
    void everybody_counts_once_so_that_compounds_add_up(@ForAll("homes") List<MemberReportIn> homes) {
        ReportInStatus status = ReportInRegister.of(homes).on(TODAY);
        Set<ActorId> persons = new HashSet<>();
        homes.forEach(home -> persons.add(home.id()));
        int counted = 0;
        int reported = 0;
        for (PlaceId compound : status.compounds()) {
            ReportInCount count = status.of(compound);
            counted += count.should().size() + count.exempt().size();
            reported += count.reported().size();
            assertThat(count.should()).containsAll(count.reported());
        }
        assertThat(counted).isEqualTo(persons.size());
        assertThat(status.total(status.compounds()).reported()).hasSize(reported);
    }

    @Property
    void whoever_reported_in_anywhere_and_is_not_exempt_is_reported(@ForAll("homes") List<MemberReportIn> homes) {
        ReportInStatus status = ReportInRegister.of(homes).on(TODAY);
        Set<ActorId> expected = new HashSet<>();
        homes.stream().filter(home -> home.isReportedBy(TODAY)).forEach(home -> expected.add(home.id()));
        homes.stream().filter(home -> home.exempt().isPresent()).forEach(home -> expected.remove(home.id()));

        assertThat(status.total(status.compounds()).reported()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void the_order_of_entries_is_irrelevant(@ForAll("homes") List<MemberReportIn> homes, @ForAll long seed) {
        List<MemberReportIn> shuffled = new ArrayList<>(homes);
        Collections.shuffle(shuffled, new Random(seed));
        ReportInStatus one = ReportInRegister.of(homes).on(TODAY);
        ReportInStatus other = ReportInRegister.of(shuffled).on(TODAY);

        assertThat(other.compounds()).isEqualTo(one.compounds());
        one.compounds().forEach(compound -> assertThat(other.of(compound)).isEqualTo(one.of(compound)));
    }
}
