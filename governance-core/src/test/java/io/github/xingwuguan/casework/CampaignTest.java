package io.github.xingwuguan.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.casework.Campaign.Frozen;
import io.github.xingwuguan.casework.Campaign.Matching;
import io.github.xingwuguan.casework.Campaign.Phase;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private static Phase phase(String code, LocalDate from, LocalDate until, Ratio... target) {
        return new Phase(
                code,
                Label.of("示例", "Example"),
                DateRange.of(from, until),
                target.length == 0 ? Optional.empty() : Optional.of(target[0]));
    }

    private static Campaign.Builder campaign() {
        return Campaign.builder()
                .id("corridors-2025")
                .label(Label.of("示例楼道整治", "Example of corridors"))
                .population(new Matching(
                        DateRange.of(MARCH, JULY),
                        List.of(CaseKind.PROPERTY_DISORDER),
                        List.of("stacking"),
                        List.of(PlaceId.of("community-1"))))
                .addPhases(phase("self-check", MARCH, APRIL))
                .addPhases(phase("main", APRIL, JUNE, Ratio.of(80, 100)))
                .addPhases(phase("consolidate", JUNE, JULY, Ratio.of(1, 1)))
                .reboundMonths(6);
    }

    private static List<String> faults(Campaign.Builder campaign) {
        try {
            campaign.build();
            return List.of();
        } catch (GovernanceException e) {
            return e.problems().all().stream()
                    .map(p -> p.code() + " " + p.path())
                    .toList();
        }
    }

    @Test
    void a_campaign_by_conditions_or_of_a_frozen_list_comes_back_from_the_wire_and_from_its_canonical_bytes() {
        Campaign open = campaign()
                .population(new Matching(DateRange.from(MARCH), List.of(), List.of(), List.of()))
                .build();
        Campaign frozen = campaign()
                .population(new Frozen(List.of(CaseId.of("LX-1"), CaseId.of("LX-2"))))
                .build();
        for (Campaign campaign : List.of(campaign().build(), open, frozen)) {
            assertThat(Notation.roundTrip(Campaign.SHAPE, campaign)).isEqualTo(campaign);
            assertThat(Campaign.SHAPE.fromCanonicalBytes(Campaign.SHAPE.canonicalBytes(campaign)))
                    .isEqualTo(campaign);
        }
    }

    @Test
    void a_campaign_with_faults_is_refused_with_all_of_them() {
        Campaign.Builder bad = campaign()
                .id("Corridors 2025")
                .population(new Matching(
                        DateRange.of(MARCH, JULY),
                        List.of(CaseKind.HAZARD, CaseKind.HAZARD),
                        List.of("a", "b", "a"),
                        List.of(PlaceId.of("p"), PlaceId.of("p"))))
                .phases(List.of(
                        phase("one", MARCH, APRIL, Ratio.of(3, 2)),
                        phase("one", APRIL, LocalDate.MAX, Ratio.of(0, 0)),
                        phase("", JUNE, JULY)))
                .reboundMonths(0);
        assertThat(faults(bad))
                .containsExactly(
                        "code-form /id",
                        "duplicate-entry /population/matching/kinds/1",
                        "duplicate-entry /population/matching/categories/2",
                        "duplicate-entry /population/matching/places/1",
                        "out-of-range /phases/0/target",
                        "duplicate-phase /phases/1/code",
                        "open-phase /phases/1/during",
                        "out-of-range /phases/1/target",
                        "code-form /phases/2/code",
                        "phase-overlap /phases/2/during/from",
                        "out-of-range /reboundMonths");
        assertThat(faults(campaign().population(new Frozen(List.of())).phases(List.of())))
                .containsExactly("no-cases /population/frozen/cases", "no-phases /phases");
        assertThat(faults(campaign().population(new Frozen(List.of(CaseId.of("a"), CaseId.of("a"))))))
                .containsExactly("duplicate-entry /population/frozen/cases/1");
    }

    @Test
    void phases_have_neither_gap_nor_overlap_not_even_of_a_day() {
        Phase first = phase("one", MARCH, APRIL);
        assertThat(faults(campaign().phases(List.of(first, phase("two", APRIL, JUNE)))))
                .isEmpty();
        assertThat(faults(campaign().phases(List.of(first, phase("two", APRIL.plusDays(1), JUNE)))))
                .containsExactly("phase-gap /phases/1/during/from");
        assertThat(faults(campaign().phases(List.of(first, phase("two", APRIL.minusDays(1), JUNE)))))
                .containsExactly("phase-overlap /phases/1/during/from");
        assertThatThrownBy(() -> campaign()
                        .phases(List.of(first, phase("two", JUNE, JULY)))
                        .build())
                .hasMessageContaining(
                        "Phase must begin when the one before is over, but began on 2025-06-01 after 2025-03-01..2025-04-01");
    }

    @Test
    void targets_are_from_0_to_1_and_rebounds_are_watched_from_1_to_60_months() {
        assertThat(faults(campaign().phases(List.of(phase("one", MARCH, APRIL, Ratio.of(0, 1))))))
                .isEmpty();
        assertThat(faults(campaign().reboundMonths(60))).isEmpty();
        assertThat(faults(campaign().reboundMonths(61))).containsExactly("out-of-range /reboundMonths");
    }
}
