package io.github.xingwuguan.scoring.programme;

import static io.github.xingwuguan.scoring.programme.Streets.PLACES;
import static io.github.xingwuguan.scoring.programme.Streets.label;
import static io.github.xingwuguan.scoring.programme.Streets.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.carriage.PropertyManagementCommittee;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.place.PlaceKind;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Metrics over subjects that were made of the registers of places and carriages. */
class CompoundSubjectsTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);
    private static final DateRange TERM = DateRange.of(LocalDate.of(2022, 1, 1), Streets.MOVE);
    private static final DateRange OPEN = DateRange.from(LocalDate.of(2022, 1, 1));

    private static final CarriageRegister CARRIAGES = CarriageRegister.of(
            PLACES,
            List.<Body>of(
                    committee("o0", "x0", OPEN),
                    committee("o1", "x1", TERM),
                    PropertyManagementCommittee.builder()
                            .id(OrgId.of("p4"))
                            .label(label("p4"))
                            .compound(place("x4"))
                            .seats(5)
                            .term(OPEN)
                            .build(),
                    branch("b0", PartyBranch.Form.OWN, "x0"),
                    branch("b1", PartyBranch.Form.JOINT, "x1", "x4", "x5"),
                    branch("b2", PartyBranch.Form.WORK_ONLY, "x8")),
            Roster.of(List.of()));

    private static OwnersCommittee committee(String id, String compound, DateRange term) {
        return OwnersCommittee.builder()
                .id(OrgId.of(id))
                .label(label(id))
                .compound(place(compound))
                .seats(5)
                .term(term)
                .build();
    }

    private static PartyBranch branch(String id, PartyBranch.Form form, String... compounds) {
        List<PlaceId> covered = Arrays.stream(compounds).map(PlaceId::of).toList();
        return PartyBranch.builder()
                .id(OrgId.of(id))
                .label(label(id))
                .form(form)
                .compounds(Territory.from(LocalDate.of(2022, 1, 1), covered))
                .build();
    }

    private static MetricCount count(Metric metric, LocalDate date) {
        return MetricPlan.compile(metric).count(CompoundSubjects.on(date, place("d"), PLACES, CARRIAGES));
    }

    private static Metric branches(String... forms) {
        return Metrics.share("branches", Optional.empty(), new Condition.In("branch-form", List.of(forms)))
                .build();
    }

    @Test
    void party_coverage_is_that_of_the_register_of_carriages() {
        Coverage coverage = Coverage.byOrganisation(
                JUNE, CompoundSubjects.ids(PLACES, place("d"), JUNE), CARRIAGES.bodies(PartyBranch.class));
        MetricCount organised = count(branches("own", "joint"), JUNE);

        assertThat(organised.total().tally()).isEqualTo(Tally.of(4, 12));
        assertThat(coverage.covered().numerator()).isEqualTo(4);
        assertThat(coverage.covered().denominator()).isEqualTo(12);
        // two branches that are organisations: 2/12 would be bodies, and no coverage
        assertThat(coverage.bodies()).isEqualTo(2);
        assertThat(count(branches("own"), JUNE).total().tally()).isEqualTo(Tally.of(1, 12));
        assertThat(count(branches("own", "joint", "work-only"), JUNE).total().tally())
                .isEqualTo(Tally.of(5, 12));
    }

    @Test
    void a_term_that_ends_is_lost_on_the_day_after_and_named() {
        MetricCount before = count(Metrics.FORMATION, JUNE);
        MetricCount after = count(Metrics.FORMATION, JUNE.plusDays(1));

        assertThat(before.total().tally()).isEqualTo(Tally.of(3, 12));
        assertThat(after.total().tally()).isEqualTo(Tally.of(2, 12));
        assertThat(CountChange.between(before, after).lost()).containsExactly("x1");
    }

    @Test
    void managed_compounds_are_a_denominator_of_their_own() {
        Metric managed = Metrics.share("formation", Optional.of(Metrics.MANAGED), Metrics.ANY_COMMITTEE)
                .build();

        // x0, x3, x6 and x9 are managed by nobody
        assertThat(count(managed, JUNE).total().tally()).isEqualTo(Tally.of(2, 8));
    }

    @Test
    void a_compound_takes_its_committee_along_when_it_moves_to_another_community() {
        RollUp before = RollUp.of(count(Metrics.FORMATION, JUNE), PLACES);
        RollUp after = RollUp.of(count(Metrics.FORMATION, Streets.MOVE), PLACES);

        assertThat(before.rows(PlaceKind.COMMUNITY))
                .extracting(row -> row.place() + " " + row.total().tally())
                .containsExactly("c1 2/4", "c2 1/4", "c3 0/4");
        assertThat(after.rows(PlaceKind.COMMUNITY))
                .extracting(row -> row.place() + " " + row.total().tally())
                .containsExactly("c1 0/3", "c2 1/4", "c3 1/5");
    }
}
