package io.github.xingwuguan.rating.award;

import static io.github.xingwuguan.rating.award.AwardDesk.COMMUNITY;
import static io.github.xingwuguan.rating.award.AwardDesk.DISTRICT;
import static io.github.xingwuguan.rating.award.AwardDesk.FIRM;
import static io.github.xingwuguan.rating.award.AwardDesk.JOINT;
import static io.github.xingwuguan.rating.award.AwardDesk.RESIDENT;
import static io.github.xingwuguan.rating.award.AwardDesk.SETTLER;
import static io.github.xingwuguan.rating.award.AwardDesk.SUBDISTRICT;
import static io.github.xingwuguan.rating.award.AwardDesk.SYSTEM;
import static io.github.xingwuguan.rating.award.AwardDesk.actor;
import static io.github.xingwuguan.rating.award.AwardDesk.at;
import static io.github.xingwuguan.rating.award.AwardDesk.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.rating.Rubric;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarAwardRefusalTest {
    @ParameterizedTest
    @EnumSource(AwardRefusal.class)
    void each_refusal_can_be_met_and_changes_nothing(AwardRefusal why) {
        AwardDesk desk = provoked(why);
        assertThat(StarAward.LIFECYCLE.fold(StarAward.of(desk.state().compound()), desk.events()))
                .isEqualTo(desk.state());
        assertThat(why.template().zh()).isNotBlank();
    }

    @Test
    void role_and_stage_are_refused_before_anything_else() {
        AwardDesk desk = new AwardDesk().drafted();
        desk.refuses("role", desk.context(RESIDENT, "2020-01-01"), new Publicity.Publicise());
        desk.refuses("stage", desk.context(DISTRICT, "2020-01-01"), new Publicity.Publicise());
    }

    /** A desk at which the refusal was met. A code without a scenario does not compile. */
    private static AwardDesk provoked(AwardRefusal why) {
        AwardDesk desk = new AwardDesk();
        ScoreBasis four = desk.scored(4);
        return switch (why) {
            case LEVEL ->
                desk.drafted()
                        .does(FIRM, "2025-09-02", new SelfAssessment.Assess(four))
                        .refuses(
                                why,
                                actor("wang", Role.COMMUNITY, "community-1", Level.DISTRICT),
                                "2025-09-03",
                                new Review.Approve(ReviewStep.COMMUNITY, four));
            case BACK_IN_TIME -> desk.drafted().refuses(why, FIRM, "2025-08-31", new SelfAssessment.Assess(four));
            case CALENDAR_NOT_PUBLISHED -> desk.refuses(why, FIRM, "2027-01-04", draft("2027"));
            case RUBRIC_CHANGED ->
                desk.drafted()
                        .refuses(
                                why.code(),
                                new Context<>(FIRM, at("2025-09-02"), AwardDesk.NEXT, AwardDesk.CHINA),
                                new SelfAssessment.Assess(four));
            case NOT_IN_FORCE ->
                new AwardDesk(AwardDesk.rubric("later", 24)
                                .inForce(DateRange.from(LocalDate.of(2026, 1, 1)))
                                .build())
                        .refuses(why, FIRM, "2025-12-31", draft("2025"))
                        .does(FIRM, "2026-01-01", draft("2026"));
            case SAME_RUBRIC ->
                desk.drafted().refuses(why, DISTRICT, "2025-09-02", new Application.Rebase("new-version"));
            case OTHER_RUBRIC ->
                desk.drafted().refuses(why.code(), otherRubric(), new Application.Rebase("new-version"));
            case OWN_ORGANISATION ->
                desk.drafted()
                        .does(FIRM, "2025-09-02", new SelfAssessment.Assess(four))
                        .refuses(
                                why,
                                actor("wang", Role.COMMUNITY, "firm-1", Level.COMMUNITY),
                                "2025-09-03",
                                new Review.Approve(ReviewStep.COMMUNITY, four));
            case FOREIGN_ORGANISATION ->
                desk.drafted()
                        .refuses(
                                why,
                                actor("he", Role.PROPERTY_ENTERPRISE, "firm-2", Level.GRID),
                                "2025-09-02",
                                new Application.Withdraw("hostile"));
            case SEPARATION_OF_DUTIES ->
                desk.reviewed(5)
                        .refuses(why, DISTRICT, "2025-09-08", new Review.Approve(ReviewStep.JOINT, desk.scored(5)));
            case OVERDUE -> desk.drafted().refuses(why, FIRM, "2025-09-16T00:00", new SelfAssessment.Assess(four));
            case NOT_OVERDUE -> desk.drafted().refuses(why, SYSTEM, "2025-09-15T23:59", new Application.Lapse());
            case COOL_DOWN ->
                desk.awarded(4)
                        .does(DISTRICT, "2025-10-20", new StarLoss.Strike("fraud"))
                        .refuses(why, FIRM, "2026-10-19", draft("2026"));
            case CYCLE_USED -> desk.awarded(4).refuses(why, FIRM, "2025-09-19", draft("2025"));
            case UNKNOWN_STAR ->
                desk.drafted().refuses(why, FIRM, "2025-09-02", new SelfAssessment.Assess(desk.scored(6, "490")));
            case NO_STAR ->
                desk.drafted()
                        .does(FIRM, "2025-09-02", new SelfAssessment.Assess(desk.scored(0)))
                        .does(COMMUNITY, "2025-09-03", new Review.Approve(ReviewStep.COMMUNITY, desk.scored(0)))
                        .does(SUBDISTRICT, "2025-09-04", new Review.Approve(ReviewStep.SUBDISTRICT, desk.scored(0)))
                        .refuses(why, DISTRICT, "2025-09-05", new Review.Approve(ReviewStep.DISTRICT, desk.scored(0)));
            case NOT_EARLIER -> returnsTo(why, desk, Stage.SELF_ASSESSED, 5);
            case TOO_MANY_DAYS -> returnsTo(why, desk, Stage.DRAFT, 11);
            case NO_EXTRA_REVIEW ->
                desk.reviewed(4).refuses(why, JOINT, "2025-09-08", new Review.Approve(ReviewStep.JOINT, four));
            case EXTRA_REVIEW_MISSING ->
                desk.reviewed(5).refuses(why, DISTRICT, "2025-09-08", new Publicity.Publicise());
            case PUBLICITY_RUNNING ->
                desk.publicised(4).refuses(why, DISTRICT, "2025-09-17T23:59", new Conferral.Award());
            case PUBLICITY_OVER ->
                desk.publicised(4)
                        .refuses(why, RESIDENT, "2025-09-18T00:00", new ObjectionHandling.File("o-1", "late"));
            case OPEN_OBJECTION -> objected(desk).refuses(why, DISTRICT, "2025-09-18", new Conferral.Award());
            case UNKNOWN_OBJECTION ->
                objected(desk)
                        .refuses(why, SETTLER, "2025-09-09", new ObjectionHandling.Admit("o-2"))
                        .refuses(why, SETTLER, "2025-09-09", new ObjectionHandling.Settle("o-1", four));
            case OBJECTION_EXISTS ->
                objected(desk).refuses(why, RESIDENT, "2025-09-09", new ObjectionHandling.File("o-1", "again"));
            case TOO_MANY_OBJECTIONS ->
                hundredObjections(desk)
                        .refuses(why, RESIDENT, "2025-09-09", new ObjectionHandling.File("o-101", "one-more"));
            case EXPIRED ->
                new AwardDesk(AwardDesk.YEARLY)
                        .awarded(4)
                        .refuses(why, DISTRICT, "2026-09-18", new DynamicManagement.Suspend("too-late"));
            case NO_PASSING_CHECK ->
                desk.awarded(4)
                        .does(SYSTEM, "2025-10-20", new DynamicManagement.Watch(DynamicManagement.Cause.CONTRACT_ENDED))
                        .refuses(why, DISTRICT, "2025-10-21", new DynamicManagement.Restore("in-order"));
            case CHECKED_TODAY ->
                desk.awarded(4)
                        .does(SUBDISTRICT, "2025-10-20T00:30", new Supervision.Check(four))
                        .refuses(why, DISTRICT, "2025-10-20T23:30", new Supervision.Check(four))
                        .does(DISTRICT, "2025-10-21T00:00", new Supervision.Check(four));
            case UNKNOWN_VETO -> desk.awarded(4).refuses(why, DISTRICT, "2025-10-20", new StarLoss.Strike("V9"));
            case NO_EFFECT ->
                desk.awarded(2)
                        .refuses(why, DISTRICT, "2025-10-20", new StarLoss.Strike("V3"))
                        .does(DISTRICT, "2025-10-20", new StarLoss.Strike("accident"))
                        .refuses(why, DISTRICT, "2025-10-20", new StarLoss.Strike("accident"));
        };
    }

    private static Context<Rubric> otherRubric() {
        Rubric other = AwardDesk.rubric("1", 24).id(PolicyId.of("other", "1")).build();
        return new Context<>(DISTRICT, at("2025-09-02"), other, AwardDesk.CHINA);
    }

    private static AwardDesk returnsTo(AwardRefusal why, AwardDesk desk, Stage to, int days) {
        return desk.drafted()
                .does(FIRM, "2025-09-02", new SelfAssessment.Assess(desk.scored(4)))
                .refuses(
                        why,
                        COMMUNITY,
                        "2025-09-03",
                        new Review.Return(ReviewStep.COMMUNITY, to, List.of("incomplete"), days));
    }

    private static AwardDesk objected(AwardDesk desk) {
        return desk.publicised(4).does(RESIDENT, "2025-09-09", new ObjectionHandling.File("o-1", "wrong-count"));
    }

    private static AwardDesk hundredObjections(AwardDesk desk) {
        desk.publicised(4);
        for (int i = 1; i <= 100; i++) {
            desk.does(RESIDENT, "2025-09-09", new ObjectionHandling.File("o-" + i, "wrong-count"));
        }
        return desk;
    }
}
