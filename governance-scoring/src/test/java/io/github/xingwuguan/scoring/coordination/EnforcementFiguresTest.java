package io.github.xingwuguan.scoring.coordination;

import static io.github.xingwuguan.scoring.coordination.ConferenceFiguresTest.step;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.CHINA;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.FIRE;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.FIRM;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.START;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.X1;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.after;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.enforcement.Effect;
import io.github.xingwuguan.coordination.enforcement.EnforcementAct;
import io.github.xingwuguan.coordination.enforcement.EnforcementMatter;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.enforcement.HandOver;
import io.github.xingwuguan.coordination.enforcement.Posting;
import io.github.xingwuguan.coordination.enforcement.Visit;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.scoring.coordination.FiguresDesk.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnforcementFiguresTest {
    static final DatedRules<EnforcementRules> ENFORCEMENT = policy(
            EnforcementRules.SHAPE,
            EnforcementRules.builder()
                    .addMatters(EnforcementMatter.builder()
                            .code("fire-lane")
                            .label(Label.of("消防通道", "fire lane"))
                            .addDepartments(FIRE.org())
                            .statute("a statute")
                            .stops(Role.PROPERTY_ENTERPRISE)
                            .reports(Role.PROPERTY_ENTERPRISE)
                            .build())
                    .reportWithin(TimeLimit.continuous(Duration.ofHours(24)))
                    .acceptWithin(TimeLimit.workingDays(3))
                    .returnWithin(TimeLimit.workingDays(15))
                    .visits(Cadence.MONTHLY)
                    .build());

    static HandOver handOver(String id, int reported, int accepted) {
        List<Step<HandOver, EnforcementRules>> steps = List.of(
                new Step<>(0, FIRM, new EnforcementAct.Find("fire-lane", X1, Optional.empty())),
                new Step<>(1, FIRM, new EnforcementAct.Dissuade(Effect.CONTINUES)),
                new Step<>(reported, FIRM, new EnforcementAct.Report(Optional.of(FIRE.org()))),
                new Step<>(accepted, FIRE, new EnforcementAct.Accept("F-1")),
                new Step<>(accepted + 1, FIRE, new EnforcementAct.ReturnResult("F-2")));
        HandOver state = HandOver.of(id);
        for (Step<HandOver, EnforcementRules> step : steps.subList(0, accepted < 0 ? 3 : id.equals("H-2") ? 4 : 5)) {
            state = after(HandOver.LIFECYCLE, ENFORCEMENT, state, step);
        }
        return state;
    }

    static final List<HandOver> HAND_OVERS =
            List.of(handOver("H-1", 2, 30), handOver("H-2", 30, 200), handOver("H-3", 3, -1));

    @Test
    void s92_reports_acceptances_and_results_are_shares_with_ids_and_times_ascend() {
        Instant late = START.plus(Duration.ofDays(30));
        assertThat(EnforcementFigures.reportedInTime(HAND_OVERS, ENFORCEMENT.rules(), CHINA, late))
                .isEqualTo(new Tally(List.of("H-1", "H-3"), List.of("H-2")));
        assertThat(EnforcementFigures.acceptedInTime(HAND_OVERS, ENFORCEMENT.rules(), CHINA, late))
                .isEqualTo(new Tally(List.of("H-1"), List.of("H-2", "H-3")));
        assertThat(EnforcementFigures.acceptedInTime(
                                HAND_OVERS, ENFORCEMENT.rules(), CHINA, START.plus(Duration.ofHours(5)))
                        .others())
                .containsExactly("H-2");
        assertThat(EnforcementFigures.returned(HAND_OVERS)).isEqualTo(new Tally(List.of("H-1"), List.of("H-2")));
        assertThat(EnforcementFigures.untilAccepted(HAND_OVERS))
                .containsExactly(
                        new EnforcementFigures.Took("H-1", Duration.ofHours(28)),
                        new EnforcementFigures.Took("H-2", Duration.ofHours(170)));
    }

    static Visit visit(String id, int day, Optional<LocalDate> done) {
        return Visit.builder()
                .id(id)
                .compound(X1)
                .department(FIRE.org())
                .plannedOn(LocalDate.of(2025, 3, day))
                .doneOn(done)
                .build();
    }

    @Test
    void s92_lists_posted_and_visits_done_are_as_of_a_day() {
        Posting posting = new Posting(
                X1, PolicyId.parse("list@1"), DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 1)));
        List<PlaceId> due = List.of(X1, PlaceId.of("x2"));
        assertThat(EnforcementFigures.listPosted(due, List.of(posting), LocalDate.of(2025, 2, 28)))
                .isEqualTo(new Tally(List.of("x1"), List.of("x2")));
        assertThat(EnforcementFigures.listPosted(due, List.of(posting), LocalDate.of(2025, 3, 1))
                        .counted())
                .isEmpty();
        List<Visit> visits = List.of(
                visit("v1", 3, Optional.of(LocalDate.of(2025, 3, 5))),
                visit("v2", 4, Optional.empty()),
                visit("v3", 28, Optional.empty()));
        assertThat(EnforcementFigures.visited(visits, LocalDate.of(2025, 3, 10)))
                .isEqualTo(new Tally(List.of("v1"), List.of("v2")));
    }
}
