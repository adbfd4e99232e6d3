package io.github.xingwuguan.examples.louxing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.programme.points.PointsAccount;
import io.github.xingwuguan.programme.points.PointsImport;
import io.github.xingwuguan.programme.points.PointsLedger;
import io.github.xingwuguan.programme.points.ServiceTotals;
import io.github.xingwuguan.programme.reportin.FeedbackStatus;
import io.github.xingwuguan.programme.reportin.PostCount;
import io.github.xingwuguan.programme.reportin.PostKind;
import io.github.xingwuguan.programme.reportin.ReportInRegister;
import io.github.xingwuguan.programme.reportin.ReportInStatus;
import io.github.xingwuguan.programme.responsibility.ResponsibilityStatus;
import io.github.xingwuguan.programme.volunteers.VolunteerRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Members, volunteers, points and departments agree with what the facts of the star programme say. */
class PeopleTest {
    private static final DistrictPlan PLAN = new DistrictPlan();
    private static final LocalDate TODAY = DistrictPlan.AS_OF;
    private static final ReportInRegister MEMBERS = ReportInRegister.of(Members.of(PLAN));
    private static final ReportInStatus STATUS = MEMBERS.on(TODAY);
    private static final VolunteerRegister VOLUNTEERS = VolunteerRegister.of(Volunteers.of(PLAN));
    private static final PointsImport POINTS = PointsLedger.empty(
                    PolicyTimeline.of(List.of(BundledPolicies.LOUXING_POINTS.read())))
            .add(PointsBookings.of(PLAN, Members.of(PLAN), Volunteers.of(PLAN)));

    @Test
    void members_of_each_compound_of_the_programme_are_those_of_its_facts() {
        for (CompoundProfile compound : PLAN.participants()) {
            Map<String, Fact> facts = PLAN.facts(compound);
            Ratio rate = STATUS.of(Names.compound(compound)).rate();
            assertThat(Fact.share(rate.numerator(), rate.denominator()))
                    .as(compound.id())
                    .isEqualTo(facts.get("members-reported-in"));
            assertThat(Fact.quantity(rate.denominator())).as(compound.id()).isEqualTo(facts.get("party-residents"));
        }
    }

    @Test
    void more_than_four_thousand_members_reported_in_each_once() {
        assertThat(STATUS.total(STATUS.compounds()).rate()).isEqualTo(Ratio.of(8_290, 10_110));
        assertThat(STATUS.compounds()).hasSize(DistrictPlan.COMPOUNDS);
    }

    @Test
    void employers_hear_of_their_members_or_do_not() {
        FeedbackStatus feedback = MEMBERS.feedback(2024, TODAY);

        assertThat(feedback.done()).isNotEmpty();
        assertThat(feedback.overdue()).isNotEmpty();
        assertThat(feedback.open()).isEmpty();
    }

    @Test
    void volunteers_make_the_density_of_the_facts_where_a_whole_number_can_and_stay_in_its_band_elsewhere() {
        List<String> others = new ArrayList<>();
        for (CompoundProfile compound : PLAN.participants()) {
            long households = compound.setting().households();
            Quantity density = VOLUNTEERS
                    .density(List.of(Names.compound(compound)), households, TODAY)
                    .perHundred()
                    .orElseThrow();
            Quantity fact = ((Fact.Amount) PLAN.facts(compound).get("volunteers-per-hundred")).quantity();
            assertThat(Volunteers.band(tenths(density))).as(compound.id()).isEqualTo(Volunteers.band(tenths(fact)));
            if (!density.equals(fact)) {
                others.add(compound.id());
                assertThat(households).as(compound.id()).isLessThan(1_000);
            }
        }
        assertThat(others).hasSize(57);
    }

    private static long tenths(Quantity quantity) {
        return quantity.units() * 10 / Quantity.ONE;
    }

    @Test
    void the_points_ledger_takes_every_entry() {
        assertThat(POINTS.problems().errors()).isEmpty();
        assertThat(POINTS.problems().warnings()).extracting(Problem::code).contains("own-household", "reversed");
        for (ActorId subject : POINTS.ledger().subjects()) {
            PointsAccount account = POINTS.ledger().account(subject, TODAY, Instant.MAX);
            long sum = account.lines().stream()
                    .mapToLong(line -> line.points().units())
                    .sum();
            assertThat(account.balance().units()).isEqualTo(sum).isPositive();
        }
        ServiceTotals totals = POINTS.ledger().totals(year(), Instant.MAX);
        assertThat(totals.persons())
                .isBetween(200L, (long) POINTS.ledger().subjects().size());
    }

    private static DateRange year() {
        return DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    }

    @Test
    void those_who_took_a_post_serve_in_it() {
        Set<ActorId> served = POINTS.ledger().served(year(), Instant.MAX);
        Set<PlaceId> first = new TreeSet<>();
        PLAN.participants().subList(0, 40).forEach(compound -> first.add(Names.compound(compound)));
        int active = 0;
        for (PlaceId compound : first) {
            Map<PostKind, PostCount> posts = STATUS.posts(compound, served);
            active += posts.values().stream().mapToInt(PostCount::active).sum();
            assertThat(posts.get(PostKind.STANDING).offered()).isPositive();
        }
        assertThat(active).isGreaterThan(100);
    }

    @Test
    void each_of_the_24_departments_leads_in_a_matter_and_has_a_guide_for_it() {
        ResponsibilityStatus status = ResponsibilityStatus.on(
                TODAY, ResponsibilityRegister.of(DutyList.duties()), Departments.all(), DutyList.guides());

        assertThat(status.leading()).hasSize(24);
        assertThat(status.guides()).hasSize(24);
        assertThat(status.findings().all()).isNotEmpty().allMatch(p -> p.code().equals("step-overdue"));
    }
}
