package io.github.xingwuguan.scoring.coordination;

import static io.github.xingwuguan.scoring.coordination.FiguresDesk.CHINA;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.START;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.X1;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.after;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.policy;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.resident;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Contacts;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.Trace;
import io.github.xingwuguan.coordination.initiative.InitiativeAct;
import io.github.xingwuguan.coordination.initiative.InitiativeRules;
import io.github.xingwuguan.coordination.initiative.MicroInitiative;
import io.github.xingwuguan.coordination.initiative.Proposal;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.coordination.posts.HeadPosts;
import io.github.xingwuguan.coordination.posts.Patrol;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.scoring.coordination.FiguresDesk.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostFiguresTest {
    @Test
    void s96_posts_are_counted_by_post_and_cases_found_by_heads_once() {
        LocalDate today = LocalDate.of(2025, 3, 3);
        HeadPost.Builder post = HeadPost.builder()
                .kind(HeadPost.Kind.BUILDING)
                .compound(X1)
                .place(PlaceId.of("b1"))
                .due(DateRange.from(LocalDate.of(2024, 1, 1)));
        HeadPosts posts = HeadPosts.of(List.of(
                post.id("a").build(),
                post.id("b")
                        .addHoldings(new HeadPost.Holding(
                                ActorId.of("p"), HeadPost.Origin.ELECTED, DateRange.from(LocalDate.of(2024, 1, 1))))
                        .build()));
        assertThat(PostFigures.staffed(posts, List.of(X1), today)).isEqualTo(new Tally(List.of("b"), List.of("a")));
        List<Patrol> patrols = List.of(
                new Patrol("b", ActorId.of("p"), today, List.of(CaseId.of("LX-1"))),
                new Patrol("b", ActorId.of("p"), today, List.of(CaseId.of("LX-1"))));
        assertThat(PostFigures.foundByHeads(List.of(CaseId.of("LX-1"), CaseId.of("LX-2")), patrols))
                .isEqualTo(new Tally(List.of("LX-1"), List.of("LX-2")));
    }

    static CaseEvent event(int seq, int hours, Deed deed) {
        return new CaseEvent(
                Trace.builder()
                        .seq(seq)
                        .actor(resident(1))
                        .at(START.plus(Duration.ofHours(hours)))
                        .before(Stage.NONE)
                        .after(Stage.REPORTED)
                        .policy(PolicyId.parse("example@1"))
                        .build(),
                deed);
    }

    /** Reported at the start, and the reporter reached or not so many hours later. */
    static List<CaseEvent> history(int hours, boolean reached) {
        return List.of(
                event(1, 0, new Intake.Report(CaseKind.DISPUTE, X1, Optional.empty(), List.of())),
                event(2, hours, new Contacts.RecordContact(reached)));
    }

    @Test
    void s96_first_contact_is_in_time_late_or_not_due_yet() {
        Map<CaseId, List<CaseEvent>> histories = Map.of(
                CaseId.of("in-time"), history(20, true),
                CaseId.of("late"), history(30, true),
                CaseId.of("tried"), history(20, false),
                CaseId.of("not-of-a-head"), history(20, true));
        List<Patrol> patrols = List.of(new Patrol(
                "b",
                ActorId.of("p"),
                LocalDate.of(2025, 3, 3),
                List.of(CaseId.of("in-time"), CaseId.of("late"), CaseId.of("tried"), CaseId.of("unknown"))));
        TimeLimit day = TimeLimit.continuous(Duration.ofHours(24));
        assertThat(PostFigures.contactedInTime(
                        histories, patrols, day, new PostFigures.Until(START.plus(Duration.ofDays(2)), CHINA)))
                .isEqualTo(new Tally(List.of("in-time"), List.of("late", "tried")));
        assertThat(PostFigures.contactedInTime(
                        histories, patrols, day, new PostFigures.Until(START.plus(Duration.ofHours(22)), CHINA)))
                .isEqualTo(new Tally(List.of("in-time"), List.of()));
    }

    static final DatedRules<InitiativeRules> INITIATIVES = policy(
            InitiativeRules.SHAPE,
            InitiativeRules.builder()
                    .addKinds(new InitiativeRules.Kind("lamp", Label.of("微照明", "lamps")))
                    .maxYuan(2_000)
                    .witnesses(3)
                    .claimWithin(TimeLimit.calendarDays(30, TimeLimit.Roll.NONE))
                    .doWithin(TimeLimit.calendarDays(30, TimeLimit.Roll.NONE))
                    .confirmWithin(TimeLimit.calendarDays(30, TimeLimit.Roll.NONE))
                    .build());

    static MicroInitiative initiative(String id, int household) {
        Proposal proposal = Proposal.builder()
                .kind("lamp")
                .matter("a lamp")
                .place(X1)
                .household(PlaceId.of("u1"))
                .build();
        MicroInitiative proposed = after(
                MicroInitiative.LIFECYCLE,
                INITIATIVES,
                MicroInitiative.of(id),
                new Step<>(0, resident(1), new InitiativeAct.Propose(proposal)));
        return household == 0
                ? proposed
                : after(
                        MicroInitiative.LIFECYCLE,
                        INITIATIVES,
                        proposed,
                        new Step<>(1, resident(2), new InitiativeAct.Claim(PlaceId.of("u" + household))),
                        new Step<>(2, resident(2), new InitiativeAct.Finish(0)),
                        new Step<>(3, resident(1), new InitiativeAct.Confirm(List.of())));
    }

    static final List<MicroInitiative> MICRO =
            List.of(initiative("I-1", 2), initiative("I-2", 1), initiative("I-3", 0));

    @Test
    void s95_initiatives_are_counted_by_kind_and_own_ones_earn_nothing() {
        assertThat(InitiativeFigures.byKind(MICRO))
                .isEqualTo(Map.of("lamp", new Tally(List.of("I-1", "I-2"), List.of("I-3"))));
        assertThat(InitiativeFigures.earning(MICRO)).isEqualTo(new Tally(List.of("I-1"), List.of("I-2")));
    }
}
