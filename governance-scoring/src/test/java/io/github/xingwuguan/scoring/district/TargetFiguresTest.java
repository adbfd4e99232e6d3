package io.github.xingwuguan.scoring.district;

import static io.github.xingwuguan.scoring.district.SmallDistrict.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Condition.Op;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.programme.Baseline;
import io.github.xingwuguan.programme.Goal;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Phase;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.Target;
import io.github.xingwuguan.scoring.programme.TargetState;
import io.github.xingwuguan.scoring.programme.TargetStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Targets of a programme, counted from the records of a district. */
class TargetFiguresTest {
    private static final Label LABEL = Label.of("示例", "sample");
    private static final Provenance INVENTED = Provenance.illustrative("test", "invented");
    private static final Condition COMMITTEE = new Condition.In("committee", List.of("owners-committee"));

    private static Metric metric(Measure measure) {
        return Metric.builder()
                .id("sample")
                .label(LABEL)
                .definition(LABEL)
                .subject("compound")
                .unit(LABEL)
                .provenance(INVENTED)
                .measure(measure)
                .build();
    }

    private static Phase phase(int year, String by, Goal.Reckoning reckoning) {
        Target target = Target.builder()
                .metric("sample")
                .goal(new Goal.Increment(Quantity.parse(by), reckoning))
                .baseline(Baseline.on(LocalDate.of(year - 1, 12, 31)))
                .nature(io.github.xingwuguan.programme.Nature.ILLUSTRATIVE)
                .build();
        DateRange during = DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        return new Phase("y" + year, LABEL, during, List.of(target));
    }

    private static Scoreboard board(Measure measure, FactKey fact, Phase... phases) {
        return board(DistrictRecords.none(), measure, fact, phases);
    }

    private static Scoreboard board(DistrictRecords beside, Measure measure, FactKey fact, Phase... phases) {
        Programme programme = Programme.builder()
                .id(PolicyId.of("example", "1"))
                .title(LABEL)
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2020, 1, 1)))
                .provenance(INVENTED)
                .facts(List.of(fact))
                .metrics(List.of(metric(measure)))
                .phases(List.of(phases))
                .build();
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(SmallDistrict.CALENDAR)
                .programmes(PolicyTimeline.of(List.of(programme)))
                .registration(SmallDistrict.POLICIES.registration())
                .build();
        DistrictRecords places = new SmallDistrict(1).records();
        List<Body> committees = List.of(committee("x0", "2024-06-01"), committee("x1", "2025-03-01"));
        return Scoreboard.of(
                beside.with(RecordKind.PLACE, places.all(RecordKind.PLACE)).with(RecordKind.BODY, committees),
                policies,
                ScoreboardQuestion.on(DAY));
    }

    private static Body committee(String compound, String from) {
        return OwnersCommittee.builder()
                .id(OrgId.of("oc-" + compound))
                .label(LABEL)
                .compound(PlaceId.of(compound))
                .seats(5)
                .term(DateRange.of(LocalDate.parse(from), LocalDate.of(2030, 1, 1)))
                .build();
    }

    @Test
    void each_target_is_reckoned_from_its_own_baseline() {
        Scoreboard board = board(
                new Measure.Count(COMMITTEE),
                FactKey.of("committee", FactType.CODE),
                phase(2024, "2", Goal.Reckoning.GROSS),
                phase(2025, "3", Goal.Reckoning.GROSS));
        List<TargetStatus> statuses = board.progress().orElseThrow().statuses();
        assertThat(statuses).extracting(TargetStatus::phase).containsExactly("y2024", "y2025");
        assertThat(statuses)
                .extracting(status -> status.observed().orElseThrow().gained())
                .containsExactly(Optional.of(2L), Optional.of(1L));
    }

    @Test
    void nothing_is_said_to_be_added_of_what_the_records_do_not_tell() {
        Scoreboard board = board(
                new Measure.Count(Condition.compare("stars", Op.GE, Fact.quantity(1))),
                FactKey.of("stars", FactType.QUANTITY),
                phase(2025, "3", Goal.Reckoning.NET));
        assertThat(board.figure("sampleAdded")).isEmpty();
        assertThat(board.absent().get("sampleAdded").code()).isEqualTo("no-records");
    }

    private static Programme version(String id, DateRange inForce, io.github.xingwuguan.programme.Nature nature) {
        Phase phase = phase(2025, "3", Goal.Reckoning.NET);
        Target target =
                Target.builder().from(phase.targets().get(0)).nature(nature).build();
        return Programme.builder()
                .id(PolicyId.of("example", id))
                .title(LABEL)
                .status(PolicyStatus.DRAFT)
                .inForce(inForce)
                .provenance(INVENTED)
                .facts(List.of(FactKey.of("committee", FactType.CODE)))
                .metrics(List.of(metric(new Measure.Count(COMMITTEE))))
                .phases(List.of(new Phase(phase.id(), LABEL, phase.during(), List.of(target))))
                .build();
    }

    private static Nature natureOn(LocalDate day) {
        LocalDate change = LocalDate.of(2025, 7, 1);
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(SmallDistrict.CALENDAR)
                .programmes(PolicyTimeline.of(List.of(
                        version(
                                "1",
                                DateRange.of(LocalDate.of(2020, 1, 1), change),
                                io.github.xingwuguan.programme.Nature.PUBLISHED_GOAL),
                        version("2", DateRange.from(change), io.github.xingwuguan.programme.Nature.ILLUSTRATIVE))))
                .build();
        return Scoreboard.of(new SmallDistrict(1).records(), policies, ScoreboardQuestion.on(day))
                .definitions()
                .stream()
                .filter(definition -> definition.id().equals("sampleAdded"))
                .findFirst()
                .orElseThrow()
                .nature();
    }

    @Test
    void what_stands_behind_a_goal_is_said_by_the_version_in_force() {
        assertThat(natureOn(LocalDate.of(2025, 6, 30))).isEqualTo(Nature.PUBLISHED_GOAL);
        assertThat(natureOn(LocalDate.of(2025, 7, 1))).isEqualTo(Nature.ILLUSTRATIVE);
    }

    @Test
    void a_share_that_grows_has_no_number_of_compounds_as_its_goal() {
        Scoreboard board = board(
                new Measure.Share(Optional.empty(), COMMITTEE),
                FactKey.of("committee", FactType.CODE),
                phase(2025, "0.2", Goal.Reckoning.NET));
        assertThat(board.figure("sample").orElseThrow().value()).isEqualTo(new FigureValue.Share(2, 6));
        assertThat(board.definitions())
                .extracting(FigureDefinition::id)
                .contains("sample")
                .doesNotContain("sampleAdded");
    }

    @Test
    void what_is_registered_is_known_from_the_first_day_of_the_register() {
        DistrictRecords registered = DistrictRecords.none()
                .with(RecordKind.REGISTRATION, new SmallDistrict(1).records().all(RecordKind.REGISTRATION));
        Measure entered =
                new Measure.Share(Optional.empty(), Condition.compare("mandatory-records-complete", Op.EQ, Fact.yes()));
        FactKey known = FactKey.of("mandatory-records-complete", FactType.FLAG);
        Scoreboard board = board(registered, entered, known, phase(2025, "0.2", Goal.Reckoning.NET));
        assertThat(board.figure("sample").orElseThrow().value())
                .isEqualTo(board.figure("compoundsEntered").orElseThrow().value());
        assertThat(board.ids("sample")).isNotEmpty().isEqualTo(board.ids("compoundsEntered"));
        TargetStatus status = board.progress().orElseThrow().statuses().get(0);
        assertThat(status.state()).isEqualTo(TargetState.NO_DATA);
        assertThat(board(entered, known).absent()).containsEntry("sample", FigureAbsence.NO_RECORDS);
    }

    @Test
    void none_or_half_a_compound_is_no_number_of_compounds_to_be_added() {
        for (String by : List.of("0", "0.5", "2.5")) {
            Scoreboard board = board(
                    new Measure.Count(COMMITTEE),
                    FactKey.of("committee", FactType.CODE),
                    phase(2025, by, Goal.Reckoning.NET));
            assertThat(board.figure("sample").orElseThrow().value()).isEqualTo(new FigureValue.Count(2));
            assertThat(board.definitions()).extracting(FigureDefinition::id).doesNotContain("sampleAdded");
        }
    }

    @Test
    void a_version_that_sets_a_share_in_place_of_a_number_has_no_number_that_was_added() {
        LocalDate change = LocalDate.of(2025, 7, 1);
        Programme before = version(
                "1",
                DateRange.of(LocalDate.of(2020, 1, 1), change),
                io.github.xingwuguan.programme.Nature.ILLUSTRATIVE);
        Programme after = Programme.builder()
                .from(before)
                .id(PolicyId.of("example", "2"))
                .inForce(DateRange.from(change))
                .metrics(List.of(metric(new Measure.Share(Optional.empty(), COMMITTEE))))
                .phases(List.of(phase(2025, "0.2", Goal.Reckoning.NET)))
                .build();
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(SmallDistrict.CALENDAR)
                .programmes(PolicyTimeline.of(List.of(before, after)))
                .build();
        Scoreboard board = Scoreboard.of(new SmallDistrict(1).records(), policies, ScoreboardQuestion.on(DAY));
        assertThat(board.absent()).containsEntry("sampleAdded", FigureAbsence.NO_POLICY);
    }

    @Test
    void an_amount_is_no_number_of_records() {
        Scoreboard board = board(new Measure.Sum(Optional.empty(), "stars", 2), FactKey.of("stars", FactType.QUANTITY));
        assertThat(board.definitions()).extracting(FigureDefinition::id).doesNotContain("sample");
    }

    @Test
    void a_metric_with_the_id_of_a_figure_does_not_take_its_place() {
        Programme programme = Programme.builder()
                .from(version(
                        "1",
                        DateRange.from(LocalDate.of(2020, 1, 1)),
                        io.github.xingwuguan.programme.Nature.ILLUSTRATIVE))
                .metrics(List.of(Metric.builder()
                        .from(metric(new Measure.Count(COMMITTEE)))
                        .id("departments")
                        .build()))
                .phases(List.of())
                .build();
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(SmallDistrict.CALENDAR)
                .programmes(PolicyTimeline.of(List.of(programme)))
                .build();
        DistrictRecords records = new SmallDistrict(1).records();
        ScoreboardQuestion question = ScoreboardQuestion.on(DAY);
        assertThatThrownBy(() -> Scoreboard.of(records, policies, question))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("departments");
    }
}
