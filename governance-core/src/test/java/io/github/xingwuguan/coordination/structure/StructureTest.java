package io.github.xingwuguan.coordination.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.coordination.structure.StructureCheck.Finding;
import io.github.xingwuguan.coordination.structure.StructureCheck.Finding.Kind;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 28);
    private static final PlaceId COMPOUND = PlaceId.of("x1");
    private static final DateRange TERM = DateRange.of(START, LocalDate.of(2026, 1, 1));

    private static final Structure CARRIAGES = Structure.builder()
            .label(Label.of("三驾马车", "three carriages"))
            .addSeats(
                    seat("branch", SeatSource.BRANCH).max(1).build(),
                    seat("committee", SeatSource.COMMITTEE).max(1).build(),
                    seat("enterprise", SeatSource.ENTERPRISE).max(1).build())
            .addRelations(
                    new Relation("branch", Relation.Kind.LEADS, "committee"),
                    new Relation("committee", Relation.Kind.SUPERVISES, "enterprise"))
            .build();

    private static Seat.Builder seat(String code, SeatSource source) {
        return Seat.builder().code(code).label(Label.of(code, code)).source(source);
    }

    private static History<PlaceId> in(String parent) {
        return History.from(START, PlaceId.of(parent));
    }

    private static Label label() {
        return Label.of("示例", "example");
    }

    private static final PlaceRegister PLACES = PlaceRegister.of(List.of(
            District.builder().id(PlaceId.of("d")).label(label()).build(),
            Subdistrict.builder()
                    .id(PlaceId.of("s"))
                    .label(label())
                    .form(Subdistrict.Form.SUBDISTRICT)
                    .parents(in("d"))
                    .build(),
            Community.builder()
                    .id(PlaceId.of("c"))
                    .label(label())
                    .parents(in("s"))
                    .build(),
            Compound.builder()
                    .id(COMPOUND)
                    .label(label())
                    .parents(in("c"))
                    .enclosure(Enclosure.GATED)
                    .modes(History.none())
                    .build()));

    private static final CarriageRegister BODIES = CarriageRegister.of(
            PLACES,
            List.of(
                    PartyBranch.builder()
                            .id(OrgId.of("branch-1"))
                            .label(label())
                            .form(PartyBranch.Form.OWN)
                            .compounds(Territory.from(START, List.of(COMPOUND)))
                            .build(),
                    OwnersCommittee.builder()
                            .id(OrgId.of("committee-1"))
                            .label(label())
                            .compound(COMPOUND)
                            .seats(5)
                            .term(TERM)
                            .build()),
            Roster.of(List.of()));

    private static StructureCheck check(
            Structure structure, LocalDate date, Map<SeatRatio.Base, Integer> counts, SeatHolder... named) {
        return StructureCheck.of(structure, new Actual(PLACES, BODIES, List.of(named), counts), COMPOUND, date);
    }

    private static SeatHolder holder(String seat, String id) {
        return new SeatHolder(COMPOUND, seat, id, TERM);
    }

    private static Structure one(Seat seat) {
        return Structure.builder().label(label()).addSeats(seat).build();
    }

    @Test
    void bodies_on_a_day_fill_their_seats_and_a_vacancy_breaks_relations() {
        StructureCheck check = check(CARRIAGES, TODAY, Map.of());
        assertThat(check.findings()).containsExactly(new Finding(Kind.VACANT, "enterprise", 0, 1));
        assertThat(check.seats().get(1).holders()).containsExactly("committee-1");
        assertThat(check.broken()).containsExactly(new Relation("committee", Relation.Kind.SUPERVISES, "enterprise"));
        assertThat(check(CARRIAGES, LocalDate.of(2026, 1, 1), Map.of()).findings())
                .extracting(Finding::seat)
                .containsExactly("committee", "enterprise");
    }

    @Test
    void a_structure_with_undefined_seats_is_not_checked_until_the_district_defines_them() {
        Structure open = one(Seat.builder().code("first").min(2).max(2).build());
        StructureCheck undefined = check(open, TODAY, Map.of(), holder("first", "a"), holder("first", "b"));
        assertThat(undefined.findings()).containsExactly(new Finding(Kind.UNDEFINED, "first", 0, 0));
        assertThat(undefined.seats()).isEmpty();
        Structure defined =
                open.defining(seat("first", SeatSource.NAMED).min(2).max(2).build());
        assertThat(check(defined, TODAY, Map.of(), holder("first", "a"), holder("first", "b"))
                        .isComplete())
                .isTrue();
        assertThatThrownBy(
                        () -> defined.defining(seat("first", SeatSource.BRANCH).build()))
                .hasMessage("Seat must be one of those undefined, [], but was defined: first");
    }

    @Test
    void an_optional_seat_may_be_vacant_but_not_half_filled_and_an_open_one_has_no_most() {
        Structure optional =
                one(seat("v", SeatSource.NAMED).min(2).optional(true).build());
        assertThat(check(optional, TODAY, Map.of()).isComplete()).isTrue();
        assertThat(check(optional, TODAY, Map.of(), holder("v", "a")).findings())
                .containsExactly(new Finding(Kind.TOO_FEW, "v", 1, 2));
        SeatHolder[] many =
                IntStream.range(0, 500).mapToObj(i -> holder("v", "p" + i)).toArray(SeatHolder[]::new);
        assertThat(check(optional, TODAY, Map.of(), many).isComplete()).isTrue();
    }

    @Test
    void one_who_is_named_twice_sits_once_and_one_whose_days_are_over_does_not() {
        Structure two = one(seat("v", SeatSource.NAMED).min(2).build());
        SeatHolder over = new SeatHolder(COMPOUND, "v", "b", DateRange.of(START, TODAY));
        assertThat(check(two, TODAY, Map.of(), holder("v", "a"), holder("v", "a"), over)
                        .findings())
                .containsExactly(new Finding(Kind.TOO_FEW, "v", 1, 2));
    }

    @Test
    void one_grid_head_is_there_for_160_to_255_households() {
        Structure heads = one(seat("grid", SeatSource.NAMED)
                .ratio(new SeatRatio(SeatRatio.Base.HOUSEHOLDS, 160, 255))
                .build());
        assertThat(finding(heads, 256, 1)).containsExactly(new Finding(Kind.TOO_FEW, "grid", 1, 2));
        assertThat(finding(heads, 255, 1)).isEmpty();
        assertThat(finding(heads, 319, 2)).isEmpty();
        assertThat(finding(heads, 255, 2)).containsExactly(new Finding(Kind.TOO_MANY, "grid", 2, 1));
        assertThat(finding(heads, 20, 1)).isEmpty();
        assertThat(finding(heads, 480, 3)).isEmpty();
        assertThat(check(heads, TODAY, Map.of(), holder("grid", "a")).findings())
                .containsExactly(new Finding(Kind.UNCOUNTED, "grid", 1, 0));
    }

    private static List<Finding> finding(Structure structure, int households, int heads) {
        SeatHolder[] named =
                IntStream.range(0, heads).mapToObj(i -> holder("grid", "p" + i)).toArray(SeatHolder[]::new);
        return check(structure, TODAY, Map.of(SeatRatio.Base.HOUSEHOLDS, households), named)
                .findings();
    }

    @Test
    void a_structure_with_faults_says_all_of_them_at_once() {
        assertThatThrownBy(() -> Structure.builder()
                        .label(label())
                        .addSeats(
                                seat("a", SeatSource.NAMED).min(3).max(2).build(),
                                seat("a", SeatSource.NAMED).build(),
                                seat("A B", SeatSource.NAMED).build())
                        .addRelations(
                                new Relation("a", Relation.Kind.LEADS, "a"),
                                new Relation("a", Relation.Kind.LEADS, "z"))
                        .build())
                .isInstanceOf(GovernanceException.class)
                .satisfies(thrown -> assertThat(
                                ((GovernanceException) thrown).problems().errors())
                        .extracting(problem -> problem.code() + " " + problem.path())
                        .containsExactly(
                                "out-of-range /seats/0",
                                "duplicate-seat /seats/1/code",
                                "unfit-code /seats/2/code",
                                "same-seat /relations/0",
                                "unknown-seat /relations/1/to"));
    }

    @Test
    void a_structure_comes_back_from_the_wire() {
        Structure heads = one(seat("grid", SeatSource.NAMED)
                .min(0)
                .optional(true)
                .ratio(new SeatRatio(SeatRatio.Base.HOUSEHOLDS, 160, 255))
                .build());
        assertThat(Stream.of(CARRIAGES, heads).map(s -> Notation.roundTrip(Structure.SHAPE, s)))
                .containsExactly(CARRIAGES, heads);
        SeatHolder holder = holder("grid", "a");
        assertThat(Notation.roundTrip(SeatHolder.SHAPE, holder)).isEqualTo(holder);
    }
}
