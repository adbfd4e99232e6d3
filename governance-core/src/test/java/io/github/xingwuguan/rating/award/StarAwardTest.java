package io.github.xingwuguan.rating.award;

import static io.github.xingwuguan.rating.award.AwardDesk.COMMUNITY;
import static io.github.xingwuguan.rating.award.AwardDesk.DISTRICT;
import static io.github.xingwuguan.rating.award.AwardDesk.FIRM;
import static io.github.xingwuguan.rating.award.AwardDesk.JOINT;
import static io.github.xingwuguan.rating.award.AwardDesk.SETTLER;
import static io.github.xingwuguan.rating.award.AwardDesk.SUBDISTRICT;
import static io.github.xingwuguan.rating.award.AwardDesk.SYSTEM;
import static io.github.xingwuguan.rating.award.AwardDesk.actor;
import static io.github.xingwuguan.rating.award.AwardDesk.at;
import static io.github.xingwuguan.rating.award.AwardDesk.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Season;
import io.github.xingwuguan.calendar.Shift;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.rating.Rubric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the draft to the result. */
class StarAwardTest {
    @Test
    void an_application_goes_through_every_stage_to_an_award() {
        AwardDesk desk = new AwardDesk().awarded(4);
        assertThat(desk.events())
                .extracting(StarAward.Did::code)
                .containsExactly(
                        "drafted", "self-assessed", "approved", "approved", "approved", "publicised", "awarded");
        assertThat(desk.events())
                .extracting(event -> event.trace().after())
                .containsExactly(
                        Stage.DRAFT,
                        Stage.SELF_ASSESSED,
                        Stage.COMMUNITY_VERIFIED,
                        Stage.SUBDISTRICT_REVIEWED,
                        Stage.DISTRICT_REVIEWED,
                        Stage.PUBLICISED,
                        Stage.CONCLUDED);
        assertThat(desk.state().seq()).isEqualTo(7);
        assertThat(desk.state().at()).contains(at("2025-09-18"));
        assertThat(desk.state().clock()).isEmpty();
        assertThat(desk.state().standing().star()).isEqualTo(4);
        assertThat(desk.state().standing().firm()).contains(OrgId.of("firm-1"));
        assertThat(desk.standing("2025-09-18")).isEqualTo(Standing.Kind.AWARDED);
    }

    @Test
    void an_event_says_who_when_from_where_to_where_and_on_which_basis() {
        AwardDesk desk = new AwardDesk().reviewed(4);
        Trace trace = desk.events().get(4).trace();
        assertThat(trace.actor()).isEqualTo(DISTRICT);
        assertThat(trace.at()).isEqualTo(at("2025-09-05"));
        assertThat(trace.before()).isEqualTo(Stage.SUBDISTRICT_REVIEWED);
        assertThat(trace.after()).isEqualTo(Stage.DISTRICT_REVIEWED);
        assertThat(trace.rubric()).isEqualTo(RubricRef.of(AwardDesk.RUBRIC));
        assertThat(desk.state().review().basis()).contains(desk.scored(4));
    }

    @Test
    void each_step_has_working_days_and_an_authority_that_is_late_may_still_act() {
        AwardDesk desk = new AwardDesk().does(FIRM, "2025-09-24", draft("2025"));
        // 09-25, 26, the make-up Sunday 28, 29, 30; the holiday to 10-08; 10-09, 10, the make-up Saturday 11, 13, 14.
        assertThat(desk.dueDay("2025-09-24")).isEqualTo(LocalDate.of(2025, 10, 14));
        desk.does(FIRM, "2025-10-14T23:59", new SelfAssessment.Assess(desk.scored(4)));
        assertThat(desk.dueDay("2025-10-14")).isEqualTo(LocalDate.of(2025, 10, 28));
        desk.does(COMMUNITY, "2025-12-01", new Review.Approve(ReviewStep.COMMUNITY, desk.scored(4)));
        assertThat(desk.state().stage()).isEqualTo(Stage.COMMUNITY_VERIFIED);
    }

    @Test
    void an_application_that_is_not_answered_in_time_lapses() {
        AwardDesk desk = new AwardDesk().drafted().does(SYSTEM, "2025-09-16T00:00", new Application.Lapse());
        assertThat(desk.state().stage()).isEqualTo(Stage.WITHDRAWN);
        desk.does(FIRM, "2025-09-17", draft("2025"));
        assertThat(desk.state().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void a_return_to_the_draft_is_resubmitted_in_time() {
        AwardDesk desk = new AwardDesk().drafted().does(FIRM, "2025-09-02", new SelfAssessment.Assess(scored(4)));
        Review.Return back = new Review.Return(ReviewStep.COMMUNITY, Stage.DRAFT, List.of("photos-missing"), 3);
        desk.does(COMMUNITY, "2025-09-03", back);
        assertThat(desk.state().stage()).isEqualTo(Stage.DRAFT);
        assertThat(desk.state().review().returned()).contains(back);
        assertThat(desk.dueDay("2025-09-03")).isEqualTo(LocalDate.of(2025, 9, 8));
        desk.refuses("stage", desk.context(FIRM, "2025-09-04"), new SelfAssessment.Assess(scored(4)))
                .refuses(AwardRefusal.OVERDUE, FIRM, "2025-09-09T00:00", new SelfAssessment.Resubmit(scored(4)))
                .does(FIRM, "2025-09-08", new SelfAssessment.Resubmit(scored(4)));
        assertThat(desk.state().review().returned()).isEmpty();
        assertThat(desk.state().stage()).isEqualTo(Stage.SELF_ASSESSED);
    }

    @Test
    void a_return_to_a_later_stage_goes_to_the_reviewer_of_that_step() {
        AwardDesk desk = new AwardDesk()
                .drafted()
                .does(FIRM, "2025-09-02", new SelfAssessment.Assess(scored(4)))
                .does(COMMUNITY, "2025-09-03", new Review.Approve(ReviewStep.COMMUNITY, scored(4)))
                .does(SUBDISTRICT, "2025-09-04", new Review.Approve(ReviewStep.SUBDISTRICT, scored(4)))
                .does(
                        DISTRICT,
                        "2025-09-05",
                        new Review.Return(ReviewStep.DISTRICT, Stage.SELF_ASSESSED, List.of("recount"), 5))
                .does(COMMUNITY, "2025-09-08", new Review.Approve(ReviewStep.COMMUNITY, scored(3)));
        assertThat(desk.state().review().returned()).isEmpty();
        assertThat(desk.state().stage()).isEqualTo(Stage.COMMUNITY_VERIFIED);
        assertThat(desk.state().review().basis()).contains(scored(3));
    }

    @Test
    void a_reviewer_may_reject_and_the_applicant_may_withdraw() {
        AwardDesk rejected = new AwardDesk()
                .drafted()
                .does(FIRM, "2025-09-02", new SelfAssessment.Assess(scored(4)))
                .does(COMMUNITY, "2025-09-03", new Review.Reject(ReviewStep.COMMUNITY, List.of("not-delivered")));
        assertThat(rejected.state().stage()).isEqualTo(Stage.REJECTED);
        AwardDesk withdrawn = new AwardDesk().publicised(4).does(FIRM, "2025-09-09", new Application.Withdraw("sold"));
        assertThat(withdrawn.state().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(withdrawn.standing("2025-09-09")).isEqualTo(Standing.Kind.NONE);
    }

    @Test
    void who_applies_verifies_reviews_approves_and_settles_are_different_people() {
        AwardDesk desk = new AwardDesk().reviewed(5);
        List<String> taken = List.of("li", "wang", "zhao", "qian");
        for (String person : taken) {
            Actor joint = actor(person, Role.DEPARTMENT, "housing", Level.DISTRICT);
            desk.refuses(
                    AwardRefusal.SEPARATION_OF_DUTIES,
                    joint,
                    "2025-09-08",
                    new Review.Approve(ReviewStep.JOINT, scored(5)));
        }
        desk.does(JOINT, "2025-09-08", new Review.Approve(ReviewStep.JOINT, scored(5)))
                .does(DISTRICT, "2025-09-09", new Publicity.Publicise());
        for (String person : List.of("li", "wang", "zhao", "qian", "sun")) {
            Actor settler = actor(person, Role.DISTRICT, "district-1", Level.DISTRICT);
            desk.refuses(AwardRefusal.SEPARATION_OF_DUTIES, settler, "2025-09-10", new ObjectionHandling.Admit("o-1"));
        }
        desk.refuses(AwardRefusal.UNKNOWN_OBJECTION, SETTLER, "2025-09-10", new ObjectionHandling.Admit("o-1"));
        assertThat(desk.state().hands()).hasSize(5).containsEntry(JOINT.id(), Duty.REVIEW_JOINTLY);
    }

    @Test
    void five_stars_need_the_extra_review_and_four_do_not() {
        AwardDesk five = new AwardDesk()
                .reviewed(5)
                .does(JOINT, "2025-09-08", new Review.Approve(ReviewStep.JOINT, scored(5)))
                .does(DISTRICT, "2025-09-09", new Publicity.Publicise())
                .does(DISTRICT, "2025-09-19", new Conferral.Award());
        assertThat(five.state().standing().star()).isEqualTo(5);
        AwardDesk lowered = new AwardDesk()
                .reviewed(5)
                .does(JOINT, "2025-09-08", new Review.Approve(ReviewStep.JOINT, scored(4)))
                .does(DISTRICT, "2025-09-09", new Publicity.Publicise());
        assertThat(lowered.state().publicity().star()).isEqualTo(4);
    }

    /** Edge case 47. */
    @Test
    void a_rubric_that_changes_mid_cycle_is_refused_until_an_explicit_rebase() {
        AwardDesk desk = new AwardDesk().reviewed(4);
        Context<Rubric> next = new Context<>(DISTRICT, at("2025-09-08"), AwardDesk.NEXT, AwardDesk.CHINA);
        desk.refuses("rubric-changed", next, new Publicity.Publicise())
                .does(next, new Application.Rebase("new-version-in-force"));
        assertThat(desk.state().stage()).isEqualTo(Stage.DRAFT);
        assertThat(desk.state().review().basis()).isEmpty();
        assertThat(desk.state().application().orElseThrow().rubric()).isEqualTo(RubricRef.of(AwardDesk.NEXT));
        // The old rubric, and a result of the old rubric, are both refused now.
        Context<Rubric> applicant = new Context<>(FIRM, at("2025-09-09"), AwardDesk.NEXT, AwardDesk.CHINA);
        desk.refuses("rubric-changed", applicant, new SelfAssessment.Assess(scored(4)))
                .refuses(AwardRefusal.RUBRIC_CHANGED, FIRM, "2025-09-09", new SelfAssessment.Assess(scored(4)))
                .does(applicant, new SelfAssessment.Assess(new AwardDesk(AwardDesk.NEXT).scored(4)));
        assertThat(desk.state().stage()).isEqualTo(Stage.SELF_ASSESSED);
    }

    @Test
    void a_rubric_of_the_same_version_with_other_content_is_another_rubric() {
        Rubric forged = AwardDesk.rubric("1", 36).build();
        AwardDesk desk = new AwardDesk().drafted();
        desk.refuses(
                "rubric-changed",
                new Context<>(FIRM, at("2025-09-02"), forged, AwardDesk.CHINA),
                new SelfAssessment.Assess(scored(4)));
    }

    @Test
    void an_event_is_applied_once_and_in_its_place() {
        AwardDesk desk = new AwardDesk().awarded(4);
        StarAward.Did last = desk.events().get(6);
        assertThatThrownBy(() -> last.applyTo(desk.state()))
                .isInstanceOf(GovernanceException.class)
                .hasMessage("Event must be number 8 from concluded, but was number 7 from publicised")
                .extracting(e -> ((GovernanceException) e).code())
                .isEqualTo("event-order");
        List<StarAward.Did> reversed = new ArrayList<>(desk.events());
        Collections.reverse(reversed);
        assertThatThrownBy(() -> StarAward.LIFECYCLE.fold(StarAward.of(PlaceId.of("c")), reversed))
                .isInstanceOf(GovernanceException.class);
    }

    @Test
    void two_writers_cannot_both_win() {
        AwardDesk desk = new AwardDesk().publicised(4);
        StarAward seen = desk.state();
        StarAward.Did award = StarAward.LIFECYCLE
                .decide(seen, new Conferral.Award(), desk.context(DISTRICT, "2025-09-18"))
                .events()
                .get(0);
        StarAward.Did withdrawal = StarAward.LIFECYCLE
                .decide(seen, new Application.Withdraw("sold"), desk.context(FIRM, "2025-09-18"))
                .events()
                .get(0);
        assertThat(award.trace().seq()).isEqualTo(withdrawal.trace().seq());
        assertThatThrownBy(() -> withdrawal.applyTo(award.applyTo(seen))).isInstanceOf(GovernanceException.class);
    }

    @Test
    void what_an_actor_may_do_is_known_before_the_content() {
        AwardDesk desk = new AwardDesk().reviewed(5);
        assertThat(StarAward.LIFECYCLE.allowed(desk.state(), desk.context(JOINT, "2025-09-08")))
                .extracting(Rule::code)
                .containsExactly("joint-review", "joint-return", "joint-reject");
        assertThat(StarAward.LIFECYCLE.allowed(desk.state(), desk.context(DISTRICT, "2025-09-08")))
                .as("the extra review is missing, and the approver may not take it")
                .extracting(Rule::code)
                .containsExactly();
    }

    @Test
    void codes_and_numbers_are_checked_when_a_command_is_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Application.Withdraw("Not a code"))
                .withMessage("Reason must be kebab-case of 1 to 64 characters, but had 10 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Application.Rebase("a".repeat(65)))
                .withMessage("Reason must be kebab-case of 1 to 64 characters, but had 65 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Review.Reject(ReviewStep.DISTRICT, List.of()))
                .withMessage("Reasons must be 1 to 20, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Review.Reject(ReviewStep.DISTRICT, Collections.nCopies(21, "a")))
                .withMessage("Reasons must be 1 to 20, but were 21");
        for (int days : new int[] {0, 251}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Review.Return(ReviewStep.JOINT, Stage.DRAFT, List.of("a"), days))
                    .withMessage("Days must be from 1 to 250, but was " + days);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft("第一轮"))
                .withMessage("Cycle must be kebab-case of 1 to 64 characters, but had 3 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftApplication.builder()
                        .cycle("2025")
                        .organisations(Collections.nCopies(51, OrgId.of("a")))
                        .build())
                .withMessage("Organisations must be at most 50, but were 51");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AwardDesk().scored(-1, "1"))
                .withMessage("Star must be 0 or more, but was -1");
    }

    @Test
    void instants_without_a_working_day_are_refused_and_never_thrown() {
        AwardDesk desk = new AwardDesk().drafted();
        for (Instant now : List.of(Instant.MAX, at("2199-12-31"), at("2027-01-01"))) {
            desk.refuses(
                    "calendar-not-published",
                    new Context<>(FIRM, now, AwardDesk.RUBRIC, AwardDesk.CHINA),
                    new SelfAssessment.Assess(scored(4)));
        }
        desk.refuses(
                "back-in-time",
                new Context<>(FIRM, Instant.MIN, AwardDesk.RUBRIC, AwardDesk.CHINA),
                new SelfAssessment.Assess(scored(4)));
        new AwardDesk()
                .refuses(
                        "calendar-not-published",
                        new Context<>(FIRM, Instant.MIN, AwardDesk.RUBRIC, AwardDesk.CHINA),
                        draft("2025"));
    }

    @Test
    void a_calendar_that_lost_the_days_since_the_start_decides_nothing() {
        AwardDesk desk = new AwardDesk().publicised(4);
        WorkCalendar only2026 = AwardDesk.CHINA.toBuilder()
                .covered(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .specialDays(AwardDesk.CHINA.specialDays().stream()
                        .filter(day -> day.date().getYear() == 2026)
                        .toList())
                .seasons(List.of())
                .addSeason(Season.of(LocalDate.of(2026, 1, 1), Shift.parse("08:00-18:00")))
                .build();
        desk.refuses(
                "calendar-not-published",
                new Context<>(DISTRICT, at("2026-01-06"), AwardDesk.RUBRIC, only2026),
                new Conferral.Award());
    }

    private static ScoreBasis scored(int star) {
        return new AwardDesk().scored(star);
    }
}
