package io.github.xingwuguan.rating.award;

import static io.github.xingwuguan.rating.award.AwardDesk.COMMUNITY;
import static io.github.xingwuguan.rating.award.AwardDesk.DISTRICT;
import static io.github.xingwuguan.rating.award.AwardDesk.FIRM;
import static io.github.xingwuguan.rating.award.AwardDesk.JOINT;
import static io.github.xingwuguan.rating.award.AwardDesk.SETTLER;
import static io.github.xingwuguan.rating.award.AwardDesk.SUBDISTRICT;
import static io.github.xingwuguan.rating.award.AwardDesk.SYSTEM;
import static io.github.xingwuguan.rating.award.AwardDesk.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.rating.AwardModel;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.rating.StarLadder;
import io.github.xingwuguan.rating.award.DynamicManagement.Cause;
import io.github.xingwuguan.rating.award.Supervision.Card;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an award. */
class StarAwardStandingTest {
    private final AwardDesk desk = new AwardDesk();

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 24, 2026-02-28",
        "2024-02-29, 48, 2028-02-28",
        "2023-03-01, 12, 2024-02-29",
        "2024-02-28, 12, 2025-02-27",
        "2024-03-10, 12, 2025-03-09",
        "2025-01-31, 1, 2025-02-28",
        "2025-08-31, 6, 2026-02-28",
        "2025-01-01, 24, 2026-12-31"
    })
    void months_end_the_day_before_the_same_number_or_with_a_month_that_is_too_short(
            LocalDate first, int months, LocalDate last) {
        assertThat(Standing.monthsAfter(first, months).minusDays(1)).isEqualTo(last);
    }

    @Test
    void an_award_of_a_leap_day_expires_by_itself_after_the_last_day_of_february() {
        AwardDesk leap = new AwardDesk(AwardDesk.YEARLY)
                .does(FIRM, "2024-02-05", draft("2024"))
                .does(FIRM, "2024-02-05", new SelfAssessment.Assess(yearly(4)))
                .does(COMMUNITY, "2024-02-05", new Review.Approve(ReviewStep.COMMUNITY, yearly(4)))
                .does(SUBDISTRICT, "2024-02-05", new Review.Approve(ReviewStep.SUBDISTRICT, yearly(4)))
                .does(DISTRICT, "2024-02-05", new Review.Approve(ReviewStep.DISTRICT, yearly(4)))
                .does(DISTRICT, "2024-02-05", new Publicity.Publicise())
                .does(DISTRICT, "2024-02-29", new Conferral.Award());
        assertThat(leap.state().standing().valid())
                .contains(DateRange.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 3, 1)));
        assertThat(leap.standing("2025-02-28")).isEqualTo(Standing.Kind.AWARDED);
        assertThat(leap.standing("2025-03-01")).isEqualTo(Standing.Kind.EXPIRED);
        assertThat(leap.state().standing().isRenewalDue(LocalDate.of(2024, 11, 30)))
                .isFalse();
        assertThat(leap.state().standing().isRenewalDue(LocalDate.of(2024, 12, 1)))
                .isTrue();
        assertThat(leap.state().standing().isRenewalDue(LocalDate.of(2025, 3, 1)))
                .isFalse();
    }

    private static ScoreBasis yearly(int star) {
        return new AwardDesk(AwardDesk.YEARLY).scored(star);
    }

    @ParameterizedTest
    @CsvSource({"440.0001, 4", "440.0000, 4", "439.9999, 3", "300.0000, 3"})
    void one_check_costs_a_star_only_beyond_the_margin(String total, int left) {
        desk.awarded(4).does(SUBDISTRICT, "2025-10-20", new Supervision.Check(desk.scored(3, total)));
        assertThat(desk.state().standing().star()).isEqualTo(left);
        assertThat(desk.state().supervision().shadow()).contains(desk.scored(3, total));
        assertThat(desk.standing("2025-10-20")).isEqualTo(left == 4 ? Standing.Kind.AWARDED : Standing.Kind.DOWNGRADED);
    }

    @Test
    void a_margin_of_zero_is_the_threshold_itself() {
        AwardDesk strict = new AwardDesk(AwardDesk.rubric("strict", 24)
                .award(AwardDesk.terms(24).demotionMargin(Points.ZERO).build())
                .build());
        strict.awarded(4).does(SUBDISTRICT, "2025-10-20", new Supervision.Check(strict.scored(3, "450")));
        assertThat(strict.state().standing().star()).isEqualTo(4);
        strict.does(SUBDISTRICT, "2025-10-21", new Supervision.Check(strict.scored(4)))
                .does(SUBDISTRICT, "2025-10-22", new Supervision.Check(strict.scored(3, "449.9999")));
        assertThat(strict.state().standing().star()).isEqualTo(3);
    }

    @Test
    void the_second_check_in_a_row_below_costs_stars_and_the_better_one_counts() {
        desk.awarded(4)
                .does(SUBDISTRICT, "2025-10-20", new Supervision.Check(desk.scored(3, "449.9999")))
                .does(SUBDISTRICT, "2025-10-21", new Supervision.Check(desk.scored(2, "445")));
        assertThat(desk.state().standing().star()).isEqualTo(3);
        assertThat(desk.state().standing().reason()).contains("twice-below");
        assertThat(desk.events().get(8).trace().seq()).isEqualTo(9);
        assertThat(desk.state().supervision().below()).isZero();
    }

    @Test
    void a_check_that_is_passed_between_two_ends_the_row() {
        desk.awarded(4)
                .does(SUBDISTRICT, "2025-10-20", new Supervision.Check(desk.scored(3, "445")))
                .does(SUBDISTRICT, "2025-10-21", new Supervision.Check(desk.scored(4)))
                .does(SUBDISTRICT, "2025-10-22", new Supervision.Check(desk.scored(3, "445")));
        assertThat(desk.state().standing().star()).isEqualTo(4);
        assertThat(desk.state().supervision().below()).isEqualTo(1);
    }

    @Test
    void a_check_never_raises_a_star() {
        desk.awarded(3).does(SUBDISTRICT, "2025-10-20", new Supervision.Check(desk.scored(5)));
        assertThat(desk.state().standing().star()).isEqualTo(3);
        desk.refuses(AwardRefusal.UNKNOWN_STAR, DISTRICT, "2025-10-21", new Supervision.Check(desk.scored(6, "490")));
    }

    @Test
    void a_star_without_a_rule_has_no_threshold_to_fall_far_below() {
        AwardDesk lit = new AwardDesk(AwardDesk.rubric("lit", 24)
                .ladder(new StarLadder(AwardModel.LIT, Points.of(80), List.of()))
                .vetoes(List.of())
                .build());
        lit.awarded(1).does(SUBDISTRICT, "2025-10-20", new Supervision.Check(lit.scored(0, "0")));
        assertThat(lit.state().standing().star()).isEqualTo(1);
        lit.does(SUBDISTRICT, "2025-10-21", new Supervision.Check(lit.scored(0, "0")));
        assertThat(lit.state().standing().star()).isZero();
        assertThat(lit.standing("2025-10-21")).isEqualTo(Standing.Kind.DOWNGRADED);
    }

    @Test
    void the_third_yellow_card_in_a_row_costs_a_star() {
        desk.awarded(4)
                .does(SUBDISTRICT, "2025-10-20", new Supervision.ShowCard(Card.YELLOW, "litter"))
                .does(SUBDISTRICT, "2025-11-20", new Supervision.ShowCard(Card.YELLOW, "litter"));
        assertThat(desk.state().standing().star()).isEqualTo(4);
        desk.does(SUBDISTRICT, "2025-12-20", new Supervision.ShowCard(Card.YELLOW, "litter"));
        assertThat(desk.state().standing().star()).isEqualTo(3);
        assertThat(desk.state().supervision().yellow()).isZero();
    }

    @Test
    void a_check_that_is_passed_ends_the_row_of_yellow_cards_and_a_red_card_counts_at_once() {
        desk.awarded(1)
                .does(SUBDISTRICT, "2025-10-20", new Supervision.ShowCard(Card.YELLOW, "litter"))
                .does(SUBDISTRICT, "2025-10-21", new Supervision.ShowCard(Card.YELLOW, "litter"))
                .does(SUBDISTRICT, "2025-10-22", new Supervision.Check(desk.scored(1)))
                .does(SUBDISTRICT, "2025-10-23", new Supervision.ShowCard(Card.YELLOW, "litter"));
        assertThat(desk.state().standing().star()).isEqualTo(1);
        desk.does(DISTRICT, "2025-10-24", new Supervision.ShowCard(Card.RED, "fire-lane"))
                .does(DISTRICT, "2025-10-25", new Supervision.ShowCard(Card.RED, "fire-lane"));
        assertThat(desk.state().standing().star()).as("never less than none").isZero();
    }

    @Test
    void a_red_line_that_revokes_acts_at_once_and_begins_the_cool_down() {
        desk.awarded(4)
                .does(FIRM, "2025-10-01", draft("2026"))
                .does(DISTRICT, "2025-10-20", new StarLoss.Strike("fraud"));
        assertThat(desk.standing("2025-10-20")).isEqualTo(Standing.Kind.REVOKED);
        assertThat(desk.standing("2029-10-20"))
                .as("a revocation does not expire")
                .isEqualTo(Standing.Kind.REVOKED);
        assertThat(desk.state().standing().star()).isZero();
        assertThat(desk.state().stage()).as("the application that ran").isEqualTo(Stage.REJECTED);
        desk.refuses(AwardRefusal.COOL_DOWN, FIRM, "2025-10-20", draft("2026"))
                .refuses(AwardRefusal.COOL_DOWN, FIRM, "2026-10-19T23:59", draft("2026"))
                .does(FIRM, "2026-10-20T00:00", draft("2026"));
    }

    @Test
    void a_red_line_that_caps_leaves_so_many_stars_and_one_without_star_suspends() {
        desk.awarded(4).does(DISTRICT, "2025-10-20", new StarLoss.Strike("V3"));
        assertThat(desk.state().standing().star()).isEqualTo(2);
        assertThat(desk.state().stage()).isEqualTo(Stage.CONCLUDED);
        desk.does(DISTRICT, "2025-10-21", new StarLoss.Strike("accident"));
        assertThat(desk.standing("2025-10-21")).isEqualTo(Standing.Kind.SUSPENDED);
        desk.does(DISTRICT, "2025-10-22", new StarLoss.Strike("fraud"));
        assertThat(desk.standing("2025-10-22")).isEqualTo(Standing.Kind.REVOKED);
    }

    /** Edge case 48. */
    @Test
    void a_star_whose_firm_left_stays_with_the_compound_and_the_next_firm_does_not_inherit() {
        desk.awarded(4).does(SYSTEM, "2025-10-20", new DynamicManagement.Watch(Cause.CONTRACT_ENDED));
        assertThat(desk.standing("2025-10-20")).isEqualTo(Standing.Kind.ON_WATCH);
        assertThat(desk.state().standing().star()).isEqualTo(4);
        assertThat(desk.state().standing().firm()).isEmpty();
        desk.does(SUBDISTRICT, "2025-11-20", new Supervision.Check(desk.scored(4)))
                .does(DISTRICT, "2025-11-21", new DynamicManagement.Restore("in-order"));
        assertThat(desk.standing("2025-11-21")).isEqualTo(Standing.Kind.AWARDED);
        assertThat(desk.state().standing().firm()).as("nobody is named again").isEmpty();
    }

    @Test
    void a_committee_that_collapses_leaves_the_firm_named() {
        desk.awarded(4).does(COMMUNITY, "2025-10-20", new DynamicManagement.Watch(Cause.COMMITTEE_COLLAPSED));
        assertThat(desk.state().standing().firm()).contains(OrgId.of("firm-1"));
        assertThat(desk.state().standing().reason()).contains("committee-collapsed");
    }

    @Test
    void a_watch_that_is_not_lifted_becomes_a_suspension_by_itself() {
        desk.awarded(4)
                .does(SYSTEM, "2025-10-20", new DynamicManagement.Watch(Cause.CONTRACT_ENDED))
                .does(SYSTEM, "2025-12-20", new DynamicManagement.Watch(Cause.COMMITTEE_COLLAPSED));
        assertThat(desk.standing("2026-04-19")).isEqualTo(Standing.Kind.ON_WATCH);
        assertThat(desk.standing("2026-04-20")).isEqualTo(Standing.Kind.SUSPENDED);
        assertThat(desk.state().standing().stands(LocalDate.of(2026, 4, 20))).isTrue();
        desk.does(SUBDISTRICT, "2026-05-20", new Supervision.Check(desk.scored(4)))
                .does(DISTRICT, "2026-05-21", new DynamicManagement.Restore("in-order"));
        assertThat(desk.standing("2026-05-21")).isEqualTo(Standing.Kind.AWARDED);
    }

    @Test
    void restoring_takes_a_check_passed_since_by_somebody_else() {
        desk.awarded(4)
                .does(DISTRICT, "2025-10-19", new Supervision.Check(desk.scored(4)))
                .does(DISTRICT, "2025-10-20", new DynamicManagement.Suspend("under-inquiry"))
                .refuses(
                        AwardRefusal.NO_PASSING_CHECK, SETTLER, "2025-10-20", new DynamicManagement.Restore("in-order"))
                .does(SYSTEM, "2025-10-21", new DynamicManagement.Watch(Cause.CONTRACT_ENDED));
        assertThat(desk.standing("2025-10-21"))
                .as("suspended is the harder one")
                .isEqualTo(Standing.Kind.SUSPENDED);
        desk.does(DISTRICT, "2025-10-22", new Supervision.Check(desk.scored(4)))
                .refuses(
                        AwardRefusal.SEPARATION_OF_DUTIES,
                        DISTRICT,
                        "2025-10-23",
                        new DynamicManagement.Restore("in-order"))
                .does(SETTLER, "2025-10-23", new DynamicManagement.Restore("in-order"));
        assertThat(desk.standing("2025-10-23")).isEqualTo(Standing.Kind.AWARDED);
    }

    @Test
    void stars_lost_while_suspended_are_lost_when_restored() {
        desk.awarded(4)
                .does(DISTRICT, "2025-10-20", new DynamicManagement.Suspend("under-inquiry"))
                .does(SUBDISTRICT, "2025-10-21", new Supervision.Check(desk.scored(2)))
                .does(SUBDISTRICT, "2025-10-22", new Supervision.Check(desk.scored(2)))
                .does(DISTRICT, "2025-10-23", new DynamicManagement.Restore("in-order"));
        assertThat(desk.state().standing().star()).isEqualTo(2);
        assertThat(desk.state().standing().awardedStar()).isEqualTo(4);
        assertThat(desk.standing("2025-10-23")).isEqualTo(Standing.Kind.DOWNGRADED);
    }

    @Test
    void a_standing_award_rises_by_one_star_a_cycle() {
        desk.awarded(3);
        again(5, "2026-03-02");
        assertThat(desk.state().publicity().star())
                .as("five reached, one up allowed")
                .isEqualTo(4);
        desk.does(DISTRICT, "2026-03-20", new Conferral.Award());
        assertThat(desk.state().standing().star()).isEqualTo(4);
        assertThat(desk.state().standing().cycle()).contains("2026");
    }

    @Test
    void a_standing_award_may_fall_by_any_number_of_stars_in_a_cycle() {
        desk.awarded(4);
        again(1, "2026-03-02");
        assertThat(desk.state().publicity().star()).isEqualTo(1);
    }

    @Test
    void the_limit_does_not_bind_once_the_award_has_expired() {
        AwardDesk yearly = new AwardDesk(AwardDesk.YEARLY).awarded(3);
        assertThat(yearly.state().ceiling(LocalDate.of(2026, 9, 17))).isEqualTo(4);
        assertThat(yearly.state().ceiling(LocalDate.of(2026, 9, 18))).isEqualTo(Integer.MAX_VALUE);
        assertThat(new AwardDesk().state().ceiling(LocalDate.of(2026, 9, 18))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void the_old_award_stays_under_its_own_rubric_while_the_next_cycle_runs() {
        desk.awarded(4);
        Context<Rubric> next = new Context<>(FIRM, AwardDesk.at("2026-03-02"), AwardDesk.NEXT, AwardDesk.CHINA);
        desk.does(next, draft("2026"))
                .does(SUBDISTRICT, "2026-03-03", new Supervision.Check(desk.scored(4)))
                .refuses(
                        AwardRefusal.RUBRIC_CHANGED,
                        SUBDISTRICT,
                        "2026-03-04",
                        new Supervision.Check(new AwardDesk(AwardDesk.NEXT).scored(4)));
        assertThat(desk.state().standing().basis().orElseThrow().rubric()).isEqualTo(RubricRef.of(AwardDesk.RUBRIC));
    }

    private void again(int star, String day) {
        ScoreBasis basis = desk.scored(star);
        desk.does(FIRM, day, draft("2026"))
                .does(FIRM, day, new SelfAssessment.Assess(basis))
                .does(COMMUNITY, day, new Review.Approve(ReviewStep.COMMUNITY, basis))
                .does(SUBDISTRICT, day, new Review.Approve(ReviewStep.SUBDISTRICT, basis))
                .does(DISTRICT, day, new Review.Approve(ReviewStep.DISTRICT, basis))
                .refuses(AwardRefusal.NO_EXTRA_REVIEW, JOINT, day, new Review.Approve(ReviewStep.JOINT, basis))
                .does(DISTRICT, day, new Publicity.Publicise());
    }
}
