package io.github.xingwuguan.examples.quickstart;

import static io.github.xingwuguan.examples.quickstart.BundledDistrict.BOARD;
import static io.github.xingwuguan.examples.quickstart.BundledDistrict.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.DutyRole;
import io.github.xingwuguan.programme.registration.RegistrationState;
import io.github.xingwuguan.programme.reportin.MemberReportIn;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.FigureDefinition;
import io.github.xingwuguan.scoring.district.FigureValue;
import io.github.xingwuguan.scoring.district.FigureValue.Count;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import io.github.xingwuguan.scoring.district.Nature;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardSheet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headline comes from the records: one record less, and the figure it feeds is another. */
class ScoreboardRecordsTest {
    /** Which kind of record the ids of a figure name. */
    private static final Map<String, RecordKind<?>> KINDS = Map.ofEntries(
            Map.entry("starred", RecordKind.CLAIM_SHEET),
            Map.entry("partyBranches", RecordKind.BODY),
            Map.entry("serviceStations", RecordKind.BODY),
            Map.entry("departments", RecordKind.BODY),
            Map.entry("enterprises", RecordKind.BODY),
            Map.entry("compoundsEntered", RecordKind.REGISTRATION),
            Map.entry("gradeA", RecordKind.BODY),
            Map.entry("gradeD", RecordKind.BODY),
            Map.entry("redListed", RecordKind.BODY),
            Map.entry("blackListed", RecordKind.BODY),
            Map.entry("cases", RecordKind.CASE),
            Map.entry("casesCleared", RecordKind.CASE),
            Map.entry("hazards", RecordKind.CASE),
            Map.entry("disputesHandled", RecordKind.CASE),
            Map.entry("lossAvoidedYuan", RecordKind.CASE),
            Map.entry("petitionsYearOnYear", RecordKind.CASE),
            Map.entry("membersReportedIn", RecordKind.REPORT_IN),
            Map.entry("chargingSites", RecordKind.FACILITY),
            Map.entry("chargingPorts", RecordKind.FACILITY),
            Map.entry("problemsSolved", RecordKind.EVIDENCE));

    static Stream<FigureDefinition> headline() {
        return BOARD.definitions().stream()
                .filter(FigureDefinition::isHeadline)
                .filter(figure -> figure.nature() == Nature.REPRODUCED);
    }

    private static DistrictRecords without(RecordKind<?> kind, String id) {
        if (kind == RecordKind.REPORT_IN) {
            return withoutHomes(id);
        }
        if (kind == RecordKind.REGISTRATION) {
            return withoutStates(id);
        }
        Map<RecordKind<?>, Function<String, Object>> keys = Map.of(
                RecordKind.BODY, OrgId::of,
                RecordKind.CASE, CaseId::of,
                RecordKind.EVIDENCE, problem -> problem);
        return RECORDS.without(kind, keys.getOrDefault(kind, PlaceId::of).apply(id));
    }

    /** A compound is no longer entered once nothing is registered of it. */
    private static DistrictRecords withoutStates(String compound) {
        DistrictRecords records = RECORDS;
        for (RegistrationState state : RECORDS.all(RecordKind.REGISTRATION)) {
            if (state.compound().value().equals(compound)) {
                records = records.without(RecordKind.REGISTRATION, RecordKind.REGISTRATION.key(state));
            }
        }
        return records;
    }

    /** A person can have several homes. */
    private static DistrictRecords withoutHomes(String person) {
        DistrictRecords records = RECORDS;
        for (ReportInEntry entry : RECORDS.all(RecordKind.REPORT_IN)) {
            if (entry instanceof MemberReportIn home && home.id().value().equals(person)) {
                records = records.without(RecordKind.REPORT_IN, RecordKind.REPORT_IN.key(entry));
            }
        }
        return records;
    }

    @Test
    void a_department_that_leads_in_nothing_does_not_count() {
        Duty lead = RECORDS.all(RecordKind.DUTY).stream()
                .filter(duty -> duty.role() == DutyRole.LEAD)
                .findFirst()
                .orElseThrow();
        DistrictRecords fewer = RECORDS;
        for (Duty duty : RECORDS.all(RecordKind.DUTY)) {
            fewer = duty.matter().equals(lead.matter()) ? fewer.without(RecordKind.DUTY, duty.row()) : fewer;
        }
        Scoreboard after = BOARD.update(fewer);
        assertThat(value(after, "departments")).isEqualTo(new Count(23));
        assertThat(after.ids("departments"))
                .doesNotContain(lead.body().orElseThrow().value());
    }

    private static FigureValue value(Scoreboard board, String figure) {
        return board.figure(figure).orElseThrow().value();
    }

    @Test
    void figures_of_the_headline_are_those_that_were_published() {
        assertThat(BOARD.headline())
                .containsEntry("partyBranches", new Count(287))
                .containsEntry("serviceStations", new Count(232))
                .containsEntry("enterprises", new Count(131))
                .containsEntry("departments", new Count(24))
                .containsEntry("starred", new Share(171, 174))
                .containsEntry("gradeA", new Count(15))
                .containsEntry("gradeD", new Count(21))
                .containsEntry("redListed", new Count(10))
                .containsEntry("blackListed", new Count(4))
                .containsEntry("cases", new Count(155))
                .containsEntry("casesCleared", new Count(93))
                .containsEntry("hazards", new Count(17))
                .containsEntry("disputesHandled", new Count(5046))
                .containsEntry("lossAvoidedYuan", new Count(2_945_000))
                .containsEntry("petitionsYearOnYear", new Share(-378, 780))
                .containsEntry("compoundsEntered", new Share(296, 310))
                .containsEntry("membersReportedIn", new Count(8290))
                .containsEntry("chargingSites", new Count(770))
                .containsEntry("chargingPorts", new Count(22_820))
                .containsEntry("problemsSolved", new Count(108))
                .hasSize(22);
    }

    @ParameterizedTest
    @MethodSource("headline")
    void what_is_behind_a_figure_is_what_it_counts(FigureDefinition figure) {
        List<String> ids = BOARD.ids(figure.id());
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        FigureValue value = value(BOARD, figure.id());
        switch (figure.id()) {
            case "lossAvoidedYuan" -> assertThat(ids).hasSize(14);
            case "chargingPorts" -> assertThat(ids).isEqualTo(BOARD.ids("chargingSites"));
            case "petitionsYearOnYear" -> assertThat(ids).hasSize(780 + 402);
            default ->
                assertThat((long) ids.size())
                        .isEqualTo(value instanceof Count count ? count.count() : ((Share) value).numerator());
        }
    }

    @ParameterizedTest
    @MethodSource("headline")
    void one_record_less_changes_the_figure_that_it_feeds(FigureDefinition figure) {
        List<String> ids = BOARD.ids(figure.id());
        for (String id : List.of(ids.get(0), ids.get(ids.size() - 1))) {
            Scoreboard after = BOARD.update(without(KINDS.get(figure.id()), id));
            assertThat(after.recomputed()).contains(figure.id());
            assertThat(value(after, figure.id())).isNotEqualTo(value(BOARD, figure.id()));
            assertThat(after.ids(figure.id())).doesNotContain(id);
        }
    }

    @ParameterizedTest
    @MethodSource("headline")
    void what_is_computed_anew_alone_equals_the_full_run(FigureDefinition figure) {
        DistrictRecords less =
                without(KINDS.get(figure.id()), BOARD.ids(figure.id()).get(0));
        Scoreboard alone = BOARD.update(less);
        assertThat(alone.recomputed().size()).isLessThan(BOARD.definitions().size());
        assertThat(ScoreboardSheet.of(alone, "")).isEqualTo(ScoreboardSheet.of(BundledDistrict.board(less), ""));
    }

    @Test
    void problems_of_one_community_are_another_figure_than_those_of_the_district() {
        assertThat(BOARD.figure("problemsSolved").orElseThrow().scope().en()).isEqualTo("one community community-18");
        assertThat(BOARD.ids("problem.solved")).hasSizeGreaterThan(108).containsAll(BOARD.ids("problemsSolved"));
    }

    @Test
    void a_hazard_less_touches_the_figures_of_hazards_and_no_others() {
        Scoreboard after =
                BOARD.update(without(RecordKind.CASE, BOARD.ids("hazards").get(0)));
        assertThat(after.recomputed())
                .contains("hazards", "lossAvoidedYuan", "hazard.clearance")
                .doesNotContain(
                        "cases", "disputesHandled", "petitionsYearOnYear", "starred", "gradeA", "partyBranches");
    }

    @Test
    void nothing_is_computed_anew_if_nothing_changed() {
        DistrictRecords same = RECORDS.with(RecordKind.BODY, RECORDS.all(RecordKind.BODY));
        assertThat(BOARD.update(same).recomputed()).isEmpty();
    }

    @Test
    void what_was_never_recorded_is_missing_and_not_zero() {
        Scoreboard empty = BundledDistrict.board(DistrictRecords.none());
        assertThat(empty.figures()).isEmpty();
        assertThat(empty.absent().values()).allMatch(why -> why.code().equals("no-records"));
        Scoreboard none = BundledDistrict.board(DistrictRecords.none().with(RecordKind.BODY, List.of()));
        assertThat(none.headline())
                .containsEntry("partyBranches", new Count(0))
                .doesNotContainKeys("starred", "compoundsEntered", "gradeA");
    }

    @Test
    void what_was_published_says_so() {
        assertThat(BOARD.figure("gradeA").orElseThrow().nature()).isEqualTo(Nature.REPRODUCED);
        assertThat(BOARD.figure("gradeB").orElseThrow().nature()).isEqualTo(Nature.ILLUSTRATIVE);
    }
}
