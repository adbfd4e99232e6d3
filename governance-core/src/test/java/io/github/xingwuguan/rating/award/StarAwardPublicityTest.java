package io.github.xingwuguan.rating.award;

import static io.github.xingwuguan.rating.award.AwardDesk.DISTRICT;
import static io.github.xingwuguan.rating.award.AwardDesk.FIRM;
import static io.github.xingwuguan.rating.award.AwardDesk.JOINT;
import static io.github.xingwuguan.rating.award.AwardDesk.RESIDENT;
import static io.github.xingwuguan.rating.award.AwardDesk.SETTLER;
import static io.github.xingwuguan.rating.award.AwardDesk.actor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Publicity of seven working days, with the holidays of 2025 and 2026. */
class StarAwardPublicityTest {
    private final AwardDesk desk = new AwardDesk();

    @Test
    void a_publicity_without_objection_skips_the_spring_festival_and_counts_make_up_days() {
        desk.reviewed(4).does(DISTRICT, "2026-02-10", new Publicity.Publicise());
        // 02-11, 12, 13, the make-up Saturday 14; the festival to 02-23; 02-24, 25, 26.
        assertThat(desk.dueDay("2026-02-10")).isEqualTo(LocalDate.of(2026, 2, 26));
        desk.refuses(AwardRefusal.PUBLICITY_RUNNING, DISTRICT, "2026-02-26T23:59", new Conferral.Award())
                .does(DISTRICT, "2026-02-27T00:00", new Conferral.Award());
        assertThat(desk.state().standing().star()).isEqualTo(4);
    }

    /** Public since 2025-09-24: 09-25, 26, the make-up Sunday 28 pass before the objection is admitted on 09-29. */
    private AwardDesk objected(int star) {
        return desk.reviewed(star)
                .does(DISTRICT, "2025-09-24", new Publicity.Publicise())
                .does(RESIDENT, "2025-09-28", new ObjectionHandling.File("o-1", "wrong-count"))
                .does(SETTLER, "2025-09-29", new ObjectionHandling.Admit("o-1"));
    }

    @Test
    void a_valid_objection_stops_the_clock_and_the_same_star_resumes_it() {
        desk.reviewed(4).does(DISTRICT, "2025-09-24", new Publicity.Publicise());
        assertThat(desk.dueDay("2025-09-24")).isEqualTo(LocalDate.of(2025, 10, 10));
        desk.does(RESIDENT, "2025-09-28", new ObjectionHandling.File("o-1", "wrong-count"));
        assertThat(desk.state().publicity().isObjected())
                .as("filed, not yet valid")
                .isFalse();
        desk.does(SETTLER, "2025-09-29", new ObjectionHandling.Admit("o-1"));
        assertThat(desk.state().publicity().isObjected()).isTrue();
        desk.refuses(AwardRefusal.OPEN_OBJECTION, DISTRICT, "2025-10-31", new Conferral.Award())
                .does(SETTLER, "2025-10-09T15:00", new ObjectionHandling.Settle("o-1", desk.scored(4, "455")));
        // Three days had passed; 10-09 was public in part only. 10-10, the make-up Saturday 11, 13, 14 are left.
        assertThat(desk.dueDay("2025-10-09T15:00")).isEqualTo(LocalDate.of(2025, 10, 14));
        assertThat(desk.state().publicity().isObjected()).isFalse();
        desk.refuses(AwardRefusal.PUBLICITY_RUNNING, DISTRICT, "2025-10-14", new Conferral.Award())
                .does(DISTRICT, "2025-10-15", new Conferral.Award());
        assertThat(desk.state().standing().basis()).contains(desk.scored(4, "455"));
    }

    @Test
    void another_star_restarts_the_publicity() {
        objected(4).does(SETTLER, "2025-10-09T15:00", new ObjectionHandling.Settle("o-1", desk.scored(3)));
        assertThat(desk.state().stage()).isEqualTo(Stage.PUBLICISED);
        assertThat(desk.state().publicity().star()).isEqualTo(3);
        // 10-10, the make-up Saturday 11, 13 to 17.
        assertThat(desk.dueDay("2025-10-09T15:00")).isEqualTo(LocalDate.of(2025, 10, 17));
        desk.does(DISTRICT, "2025-10-18", new Conferral.Award());
        assertThat(desk.state().standing().star()).isEqualTo(3);
    }

    @Test
    void a_restarted_publicity_stands_still_while_another_valid_objection_is_open() {
        objected(4)
                .does(FIRM, "2025-09-29T11:00", new ObjectionHandling.File("o-2", "score-too-low"))
                .does(SETTLER, "2025-09-30", new ObjectionHandling.Admit("o-2"))
                .does(SETTLER, "2025-10-09", new ObjectionHandling.Settle("o-1", desk.scored(3)));
        assertThat(desk.state().publicity().isObjected()).isTrue();
        desk.does(SETTLER, "2025-10-10", new ObjectionHandling.Settle("o-2", desk.scored(3)));
        // The 10th was public in part only: the make-up Saturday 11, 13 to 17, 20.
        assertThat(desk.dueDay("2025-10-10")).isEqualTo(LocalDate.of(2025, 10, 20));
    }

    @Test
    void two_objections_at_once_stop_the_clock_once() {
        objected(4)
                .does(RESIDENT, "2025-09-29T11:00", new ObjectionHandling.File("o-2", "noise"))
                .does(SETTLER, "2025-09-30", new ObjectionHandling.Admit("o-2"))
                .does(SETTLER, "2025-09-30T11:00", new ObjectionHandling.Settle("o-1", desk.scored(4)))
                .does(SETTLER, "2025-10-09T15:00", new ObjectionHandling.Settle("o-2", desk.scored(4)));
        assertThat(desk.dueDay("2025-10-09T15:00")).isEqualTo(LocalDate.of(2025, 10, 14));
    }

    @Test
    void an_objection_that_is_dismissed_stops_nothing() {
        desk.reviewed(4)
                .does(DISTRICT, "2025-09-24", new Publicity.Publicise())
                .does(RESIDENT, "2025-09-28", new ObjectionHandling.File("o-1", "wrong-count"))
                .refuses(AwardRefusal.OPEN_OBJECTION, DISTRICT, "2025-10-11", new Conferral.Award())
                .does(SETTLER, "2025-10-11", new ObjectionHandling.Dismiss("o-1", "no-evidence"));
        assertThat(desk.dueDay("2025-10-11")).isEqualTo(LocalDate.of(2025, 10, 10));
        desk.does(DISTRICT, "2025-10-11T11:00", new Conferral.Award());
        assertThat(desk.state().stage()).isEqualTo(Stage.CONCLUDED);
    }

    @Test
    void an_objection_filed_in_time_and_admitted_late_is_still_settled() {
        desk.reviewed(4)
                .does(DISTRICT, "2025-09-24", new Publicity.Publicise())
                .does(RESIDENT, "2025-10-10", new ObjectionHandling.File("o-1", "wrong-count"))
                .does(SETTLER, "2025-10-13", new ObjectionHandling.Admit("o-1"))
                .refuses(AwardRefusal.OPEN_OBJECTION, DISTRICT, "2025-10-13", new Conferral.Award())
                .does(SETTLER, "2025-10-14", new ObjectionHandling.Settle("o-1", desk.scored(4)))
                .does(DISTRICT, "2025-10-14", new Conferral.Award());
        assertThat(desk.state().stage()).isEqualTo(Stage.CONCLUDED);
    }

    @Test
    void a_star_raised_to_one_with_an_extra_review_goes_there_first() {
        objected(4).does(SETTLER, "2025-10-09", new ObjectionHandling.Settle("o-1", desk.scored(5)));
        assertThat(desk.state().stage()).isEqualTo(Stage.DISTRICT_REVIEWED);
        assertThat(desk.state().publicity().clock()).isEmpty();
        desk.refuses(AwardRefusal.EXTRA_REVIEW_MISSING, DISTRICT, "2025-10-10", new Publicity.Publicise())
                .does(JOINT, "2025-10-10", new Review.Approve(ReviewStep.JOINT, desk.scored(5)))
                .does(DISTRICT, "2025-10-10T12:00", new Publicity.Publicise());
        assertThat(desk.dueDay("2025-10-10T12:00")).isEqualTo(LocalDate.of(2025, 10, 20));
    }

    @Test
    void an_objection_that_leaves_no_star_ends_the_application() {
        objected(1).does(SETTLER, "2025-10-09", new ObjectionHandling.Settle("o-1", desk.scored(0)));
        assertThat(desk.state().stage()).isEqualTo(Stage.REJECTED);
        desk.does(FIRM, "2025-10-10", AwardDesk.draft("2025"));
        assertThat(desk.state().publicity().objections())
                .as("a new cycle begins clean")
                .isEmpty();
    }

    @Test
    void a_result_of_another_rubric_settles_nothing() {
        objected(4)
                .refuses(
                        AwardRefusal.RUBRIC_CHANGED,
                        SETTLER,
                        "2025-10-09",
                        new ObjectionHandling.Settle("o-1", new AwardDesk(AwardDesk.NEXT).scored(4)));
    }

    @Test
    void who_objects_does_not_settle() {
        Actor branch = actor("ma", Role.PARTY_BRANCH, "branch-2", Level.GRID);
        Actor same = actor("ma", Role.DISTRICT, "district-1", Level.DISTRICT);
        desk.publicised(4)
                .does(branch, "2025-09-09", new ObjectionHandling.File("o-1", "noise"))
                .refuses(AwardRefusal.SEPARATION_OF_DUTIES, same, "2025-09-10", new ObjectionHandling.Admit("o-1"))
                .refuses(
                        AwardRefusal.SEPARATION_OF_DUTIES,
                        same,
                        "2025-09-10",
                        new ObjectionHandling.Dismiss("o-1", "mine"));
    }
}
