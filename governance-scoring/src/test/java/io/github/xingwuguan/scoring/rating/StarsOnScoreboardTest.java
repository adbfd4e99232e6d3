package io.github.xingwuguan.scoring.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.programme.Baseline;
import io.github.xingwuguan.programme.Goal;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Nature;
import io.github.xingwuguan.programme.Phase;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.Target;
import io.github.xingwuguan.rating.Claim;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.rating.EvidenceLevel;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.FigureValue;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import io.github.xingwuguan.scoring.district.StarProgramme;
import io.github.xingwuguan.scoring.district.TargetProgress;
import io.github.xingwuguan.scoring.programme.TargetState;
import io.github.xingwuguan.scoring.programme.TargetStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stars of a scoreboard, by a standard of one question. */
class StarsOnScoreboardTest {
    private static final Rubric RUBRIC = Rubrics.draft()
            .addAllFacts(Rubrics.keys(FactType.FLAG, "x"))
            .addDimensions(Rubrics.dimension("d", Rubrics.flag("x", "100")))
            .ladder(Rubrics.ladder(Rubrics.star(1, "50"), Rubrics.star(2, "100")))
            .build();

    private static final Label LABEL = Label.of("示例", "sample");
    private static final Provenance INVENTED = Provenance.illustrative("test", "invented");

    private static ClaimSheet sheet(String compound, Fact fact) {
        Claim.Builder claim = Claim.builder();
        claim.fact("x").value(fact).level(EvidenceLevel.DISTRICT).on(Rubrics.DAY.minusDays(9));
        return new ClaimSheet(PlaceId.of(compound), List.of(claim.build()));
    }

    private static Scoreboard board(DistrictRecords records) {
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(ChinaHolidays.calendar2024To2026())
                .rubrics(PolicyTimeline.of(List.of(RUBRIC)))
                .programmes(PolicyTimeline.of(List.of(programme())))
                .build();
        return Scoreboard.of(records, policies, ScoreboardQuestion.on(Rubrics.DAY));
    }

    private static DistrictRecords records() {
        return DistrictRecords.none()
                .with(RecordKind.CLAIM_SHEET, List.of(sheet("a", Fact.yes()), sheet("b", Fact.no())));
    }

    @Test
    void who_has_a_star_is_counted_of_those_that_take_part_and_named() {
        Scoreboard board = board(records());
        assertThat(board.figure("starred").orElseThrow().value()).isEqualTo(new FigureValue.Share(1, 2));
        assertThat(board.ids("starred")).containsExactly("a");
        assertThat(board.figure("star-2").orElseThrow().value()).isEqualTo(new FigureValue.Count(1));
        assertThat(board.figure("star-1").orElseThrow().value()).isEqualTo(new FigureValue.Count(0));
        assertThat(board.ids("no-star")).containsExactly("b");
        assertThat(board.ids("no-result")).isEmpty();
    }

    @Test
    void a_star_can_be_explained_and_the_way_to_the_next_is_advised() {
        StarProgramme stars = board(records()).stars().orElseThrow();
        assertThat(stars.size()).isEqualTo(2);
        assertThat(stars.rubric()).isEqualTo(RUBRIC);
        assertThat(stars.subject(1)).isEqualTo("b");
        assertThat(stars.rating(0).star()).hasValue(2);
        assertThat(stars.adviceForNextStar(0)).isEmpty();
        assertThat(stars.adviceForNextStar(1).orElseThrow().steps()).hasSize(1);
        assertThat(stars.resolution(1).facts().facts()).containsKey("x");
        assertThat(stars.publication().count(2)).isEqualTo(1);
    }

    @Test
    void another_claim_changes_the_stars_and_nothing_else_is_computed_anew() {
        Scoreboard before = board(records());
        DistrictRecords changed = records().with(RecordKind.CLAIM_SHEET, List.of(sheet("b", Fact.yes())));
        Scoreboard after = before.update(changed);
        assertThat(after.ids("starred")).containsExactly("a", "b");
        assertThat(after.recomputed()).contains("starred", "star-2").doesNotContain("cases", "enterprises");
        assertThat(after.figures()).isEqualTo(board(changed).figures());
    }

    @Test
    void a_target_on_stars_is_answered_by_the_stars_of_the_day() {
        Scoreboard board = board(records().with(RecordKind.PLACE, List.of(compound("a"), compound("b"))));
        TargetProgress progress = board.progress().orElseThrow();

        assertThat(progress.count("compounds-starred").orElseThrow().counted()).containsExactly("a");
        assertThat(progress.statuses())
                .extracting(TargetStatus::state)
                .containsExactly(TargetState.ACHIEVED, TargetState.NO_DATA);
    }

    @Test
    void what_stars_there_were_at_a_baseline_is_not_known_so_that_none_are_said_to_be_added() {
        Scoreboard board = board(records().with(RecordKind.PLACE, List.of(compound("a"), compound("b"))));

        assertThat(board.progress().orElseThrow().statuses().get(1).baseline()).isEmpty();
        assertThat(board.absent().get("compoundsStarredAdded").code()).isEqualTo("no-records");
    }

    private static Place compound(String id) {
        return Compound.builder()
                .id(PlaceId.of(id))
                .label(LABEL)
                .parents(History.from(LocalDate.of(2020, 1, 1), PlaceId.of("c1")))
                .enclosure(Enclosure.GATED)
                .modes(History.none())
                .build();
    }

    private static Programme programme() {
        Metric starred = Metric.builder()
                .id("compounds-starred")
                .label(LABEL)
                .definition(LABEL)
                .subject("compound")
                .unit(LABEL)
                .provenance(INVENTED)
                .measure(new Measure.Count(Condition.compare("stars", Condition.Op.GE, Fact.quantity(1))))
                .build();
        return Programme.builder()
                .id(PolicyId.of("example", "1"))
                .title(LABEL)
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2020, 1, 1)))
                .provenance(INVENTED)
                .addFacts(FactKey.of("stars", FactType.QUANTITY))
                .addMetrics(starred)
                .addPhases(
                        phase("first", Rubrics.DAY.minusDays(30), new Goal.Absolute(Quantity.parse("1"))),
                        phase("second", Rubrics.DAY, new Goal.Increment(Quantity.parse("1"), Goal.Reckoning.NET)))
                .build();
    }

    private static Phase phase(String id, LocalDate from, Goal goal) {
        Target target = Target.builder()
                .metric("compounds-starred")
                .goal(goal)
                .baseline(Baseline.on(from.minusDays(1)))
                .nature(Nature.ILLUSTRATIVE)
                .build();
        return new Phase(id, LABEL, DateRange.of(from, from.plusDays(30)), List.of(target));
    }

    @Test
    void without_a_standard_in_force_there_are_no_stars_and_the_figure_says_why() {
        DistrictPolicies none = DistrictPolicies.builder()
                .calendar(ChinaHolidays.calendar2024To2026())
                .build();
        Scoreboard board = Scoreboard.of(records(), none, ScoreboardQuestion.on(Rubrics.DAY));
        assertThat(board.stars()).isEmpty();
        assertThat(board.absent().get("starred").code()).isEqualTo("no-policy");
    }
}
