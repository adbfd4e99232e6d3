package io.github.xingwuguan.coordination.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActDesk;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Notation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HandOverTest {
    private static final Actor FIRM = ActDesk.actor("li", Role.PROPERTY_ENTERPRISE, "firm-1");
    private static final Actor GRID = ActDesk.actor("wu", Role.GRID_WORKER, "grid-1");
    private static final Actor FIRE = ActDesk.actor("fang", Role.DEPARTMENT, "fire");
    private static final Actor FIRE_LATER = ActDesk.actor("feng", Role.DEPARTMENT, "fire");
    private static final Actor CITY = ActDesk.actor("cheng", Role.DEPARTMENT, "city-management");
    private static final Actor SUBDISTRICT = ActDesk.actor("zhao", Role.SUBDISTRICT, "subdistrict-1");
    private static final OrgId FIRE_ID = OrgId.of("fire");
    private static final PlaceId COMPOUND = PlaceId.of("x1");

    private static EnforcementMatter matter(String code, String... departments) {
        return matter(code, Role.PROPERTY_ENTERPRISE, Role.PROPERTY_ENTERPRISE, departments);
    }

    private static EnforcementMatter matter(String code, Role stops, Role reports, String... departments) {
        return EnforcementMatter.builder()
                .code(code)
                .label(Label.of(code, code))
                .departments(Arrays.stream(departments).map(OrgId::of).toList())
                .statute("a statute")
                .stops(stops)
                .reports(reports)
                .build();
    }

    private static EnforcementRules rules(EnforcementMatter... matters) {
        return EnforcementRules.builder()
                .addMatters(matters)
                .reportWithin(TimeLimit.continuous(Duration.ofHours(24)))
                .acceptWithin(TimeLimit.workingDays(3))
                .returnWithin(TimeLimit.workingDays(15))
                .visits(Cadence.MONTHLY)
                .build();
    }

    private static final DatedRules<EnforcementRules> POLICY = ActDesk.policy(
            EnforcementRules.SHAPE,
            rules(matter("fire-lane", "fire"), matter("nobody"), matter("both", "fire", "city-management")));

    private static ActDesk<HandOver, EnforcementRules> found(String matter) {
        return new ActDesk<>(HandOver.LIFECYCLE, POLICY, HandOver.of("H-1"))
                .does(FIRM, new EnforcementAct.Find(matter, COMPOUND, Optional.empty()));
    }

    private static ActDesk<HandOver, EnforcementRules> reported(String matter, Optional<OrgId> to) {
        return found(matter)
                .does(FIRM, new EnforcementAct.Dissuade(Effect.CONTINUES))
                .does(FIRM, new EnforcementAct.Report(to));
    }

    @Test
    void what_is_found_is_dissuaded_reported_accepted_and_its_result_returned() {
        HandOver done = reported("fire-lane", Optional.of(FIRE_ID))
                .does(FIRE, new EnforcementAct.Accept("F-2025-1"))
                .does(FIRE, new EnforcementAct.ReturnResult("F-2025-2"))
                .state;
        assertThat(done.stage()).isEqualTo(HandOverStage.RETURNED);
        assertThat(done.acceptance()).contains("F-2025-1");
        assertThat(done.result()).contains("F-2025-2");
    }

    @Test
    void s92_a_report_is_due_within_24_hours_and_a_late_one_is_entered_and_late() {
        ActDesk<HandOver, EnforcementRules> desk = found("fire-lane")
                .does(FIRM, new EnforcementAct.Dissuade(Effect.CONTINUES))
                .waits(1)
                .does(FIRM, new EnforcementAct.Report(Optional.of(FIRE_ID)));
        assertThat(desk.state
                        .reportDue(POLICY.rules(), ActDesk.CHINA)
                        .orElseThrow()
                        .isMetAt(desk.state.reportedAt().orElseThrow()))
                .isFalse();
        ActDesk<HandOver, EnforcementRules> prompt = reported("fire-lane", Optional.of(FIRE_ID));
        assertThat(prompt.state
                        .reportDue(POLICY.rules(), ActDesk.CHINA)
                        .orElseThrow()
                        .isMetAt(prompt.state.reportedAt().orElseThrow()))
                .isTrue();
    }

    @Test
    void what_stopped_when_somebody_asked_need_not_be_reported() {
        HandOver stopped = found("fire-lane").does(FIRM, new EnforcementAct.Dissuade(Effect.STOPPED)).state;
        assertThat(stopped.reportDue(POLICY.rules(), ActDesk.CHINA)).isEmpty();
    }

    @Test
    void s92_no_competent_department_the_subdistrict_says_which_one_takes_it() {
        ActDesk<HandOver, EnforcementRules> desk = found("nobody")
                .does(FIRM, new EnforcementAct.Dissuade(Effect.CONTINUES))
                .refuses(FIRM, new EnforcementAct.Report(Optional.of(FIRE_ID)), "not-competent")
                .does(FIRM, new EnforcementAct.Report(Optional.empty()));
        assertThat(desk.state.stage()).isEqualTo(HandOverStage.UNASSIGNED);
        assertThat(desk.state.acceptDue(POLICY.rules(), ActDesk.CHINA)).isEmpty();
        desk.refuses(FIRE, new EnforcementAct.Accept("F-1"), "stage")
                .does(SUBDISTRICT, new EnforcementAct.Assign(OrgId.of("city-management")))
                .does(CITY, new EnforcementAct.Accept("C-1"));
    }

    @Test
    void s92_two_departments_claim_it_and_only_the_one_that_is_named_takes_it() {
        reported("both", Optional.empty())
                .refuses(SUBDISTRICT, new EnforcementAct.Assign(OrgId.of("health")), "not-competent")
                .does(SUBDISTRICT, new EnforcementAct.Assign(FIRE_ID))
                .refuses(CITY, new EnforcementAct.Accept("C-1"), "not-addressed")
                .does(FIRE, new EnforcementAct.Accept("F-1"));
    }

    @Test
    void s92_no_department_claims_it_and_it_waits_for_the_subdistrict_again() {
        ActDesk<HandOver, EnforcementRules> desk = reported("both", Optional.empty())
                .does(SUBDISTRICT, new EnforcementAct.Assign(FIRE_ID))
                .refuses(CITY, new EnforcementAct.Decline("not ours"), "not-addressed")
                .does(FIRE, new EnforcementAct.Decline("not ours"));
        assertThat(desk.state.stage()).isEqualTo(HandOverStage.UNASSIGNED);
        assertThat(desk.state.addressee()).isEmpty();
        desk.does(SUBDISTRICT, new EnforcementAct.Assign(OrgId.of("city-management")));
    }

    @Test
    void s92_when_the_officer_changes_in_mid_hand_over_the_department_goes_on() {
        LiaisonRegister officers = LiaisonRegister.of(List.of(
                liaison("fang", DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 4))),
                liaison("feng", DateRange.from(LocalDate.of(2025, 3, 4)))));
        ActDesk<HandOver, EnforcementRules> desk = reported("fire-lane", Optional.of(FIRE_ID));
        assertThat(officers.officer(COMPOUND, LocalDate.of(2025, 3, 3))
                        .orElseThrow()
                        .person())
                .isEqualTo(FIRE.id());
        desk.does(FIRE, new EnforcementAct.Accept("F-1"))
                .waits(2)
                .does(FIRE_LATER, new EnforcementAct.ReturnResult("F-2"));
        assertThat(officers.officer(COMPOUND, LocalDate.of(2025, 3, 5))
                        .orElseThrow()
                        .person())
                .isEqualTo(FIRE_LATER.id());
    }

    private static Liaison liaison(String person, DateRange during) {
        return new Liaison(COMPOUND, ActorId.of(person), FIRE_ID, during);
    }

    @Test
    void a_compound_has_one_officer_at_a_time() {
        DateRange always = DateRange.from(LocalDate.of(2025, 1, 1));
        assertThatThrownBy(() -> LiaisonRegister.of(List.of(liaison("fang", always), liaison("feng", always))))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("several-officers at /1");
        assertThat(LiaisonRegister.of(List.of()).officer(COMPOUND, LocalDate.of(2025, 1, 1)))
                .isEmpty();
    }

    @Test
    void s92_the_firm_reports_itself_without_asking_itself_to_stop() {
        ActDesk<HandOver, EnforcementRules> desk = new ActDesk<>(HandOver.LIFECYCLE, POLICY, HandOver.of("H-1"))
                .does(FIRM, new EnforcementAct.Find("fire-lane", COMPOUND, Optional.of(OrgId.of("firm-1"))))
                .refuses(FIRM, new EnforcementAct.Dissuade(Effect.STOPPED), "own-matter")
                .does(FIRM, new EnforcementAct.Report(Optional.of(FIRE_ID)));
        assertThat(desk.state.isSelfReport()).isTrue();
        assertThat(found("fire-lane").state.isSelfReport()).isFalse();
    }

    @Test
    void s92_a_firm_dissuades_first_and_has_no_power_to_punish() {
        found("fire-lane")
                .refuses(FIRM, new EnforcementAct.Report(Optional.of(FIRE_ID)), "not-dissuaded")
                .refuses(GRID, new EnforcementAct.Dissuade(Effect.STOPPED), "not-charged");
        reported("fire-lane", Optional.of(FIRE_ID))
                .refuses(FIRM, new EnforcementAct.Accept("P-1"), "role")
                .refuses(FIRM, new EnforcementAct.ReturnResult("P-1"), "role")
                .refuses(FIRE, new EnforcementAct.Accept(" "), "no-document");
    }

    @Test
    void s92_whom_the_list_names_stops_and_reports_and_it_names_nobody_who_cannot() {
        Actor committee = ActDesk.actor("qi", Role.OWNERS_COMMITTEE, "committee-1");
        EnforcementMatter theirs = matter("wall", Role.OWNERS_COMMITTEE, Role.OWNERS_COMMITTEE, "fire");
        HandOver state = new ActDesk<>(
                        HandOver.LIFECYCLE, ActDesk.policy(EnforcementRules.SHAPE, rules(theirs)), HandOver.of("H-1"))
                .does(FIRM, new EnforcementAct.Find("wall", COMPOUND, Optional.empty()))
                .refuses(FIRM, new EnforcementAct.Dissuade(Effect.CONTINUES), "not-charged")
                .does(committee, new EnforcementAct.Dissuade(Effect.CONTINUES))
                .does(committee, new EnforcementAct.Report(Optional.of(FIRE_ID)))
                .state;
        assertThat(state.stage()).isEqualTo(HandOverStage.REPORTED);
        assertThatThrownBy(() -> rules(matter("lane"), matter("wall", Role.OWNERS_COMMITTEE, Role.RESIDENT)))
                .hasMessageContaining("unfit-role at /matters/1")
                .hasMessageContaining("but named owners-committee and resident");
    }

    @Test
    void what_is_not_on_the_list_is_not_handed_over() {
        new ActDesk<>(HandOver.LIFECYCLE, POLICY, HandOver.of("H-1"))
                .refuses(FIRM, new EnforcementAct.Find("noise", COMPOUND, Optional.empty()), "unknown-matter");
        assertThatThrownBy(() -> rules(matter("a", "fire", "fire"), matter("a")))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("duplicate-department")
                .hasMessageContaining("duplicate-matter");
    }

    @Test
    void acts_and_records_come_back_from_the_wire() {
        ActDesk.checkWire(
                HandOver.LIFECYCLE,
                EnforcementAct.class,
                EnforcementAct.TYPE,
                List.of(
                        new EnforcementAct.Find("fire-lane", COMPOUND, Optional.of(FIRE_ID)),
                        new EnforcementAct.Dissuade(Effect.STOPPED),
                        new EnforcementAct.Report(Optional.of(FIRE_ID)),
                        new EnforcementAct.Assign(FIRE_ID),
                        new EnforcementAct.Decline("not ours"),
                        new EnforcementAct.Accept("F-1"),
                        new EnforcementAct.ReturnResult("F-2")));
        assertThat(Notation.roundTrip(EnforcementRules.POLICY, POLICY)).isEqualTo(POLICY);
        Visit visit = Visit.builder()
                .id("v1")
                .compound(COMPOUND)
                .department(FIRE_ID)
                .plannedOn(LocalDate.of(2025, 3, 1))
                .doneOn(LocalDate.of(2025, 3, 2))
                .addFindings(CaseId.of("LX-1"))
                .build();
        assertThat(Notation.roundTrip(Visit.SHAPE, visit)).isEqualTo(visit);
        Liaison liaison = liaison("fang", DateRange.from(LocalDate.of(2025, 1, 1)));
        assertThat(Notation.roundTrip(Liaison.SHAPE, liaison)).isEqualTo(liaison);
        Posting posting = new Posting(COMPOUND, PolicyId.parse("list@1"), liaison.during());
        assertThat(Notation.roundTrip(Posting.SHAPE, posting)).isEqualTo(posting);
    }

    private static Act<HandOver, EnforcementRules> act(Random random, ActDesk<HandOver, EnforcementRules> desk) {
        List<OrgId> departments = List.of(FIRE_ID, OrgId.of("city-management"), OrgId.of("health"));
        OrgId department = departments.get(random.nextInt(3));
        return switch (random.nextInt(8)) {
            case 0 ->
                new EnforcementAct.Find(
                        List.of("fire-lane", "nobody", "both").get(random.nextInt(3)),
                        COMPOUND,
                        Optional.of(OrgId.of("firm-1")).filter(self -> random.nextBoolean()));
            case 1 -> new EnforcementAct.Dissuade(random.nextBoolean() ? Effect.STOPPED : Effect.CONTINUES);
            case 2, 3 -> new EnforcementAct.Report(Optional.of(FIRE_ID).filter(named -> random.nextBoolean()));
            case 4 -> new EnforcementAct.Assign(department);
            case 5 ->
                random.nextInt(3) == 0 ? new EnforcementAct.Decline("not ours") : new EnforcementAct.Accept("F-1");
            case 6 -> new EnforcementAct.Accept("F-1");
            default -> new EnforcementAct.ReturnResult("F-2");
        };
    }

    private static ActDesk<HandOver, EnforcementRules> walk(long seed) {
        ActDesk<HandOver, EnforcementRules> desk = new ActDesk<>(HandOver.LIFECYCLE, POLICY, HandOver.of("H-1"));
        desk.walks(seed, List.of(FIRM, FIRM, FIRE, CITY, SUBDISTRICT, GRID), EnforcementAct.ENTRY, HandOverTest::act);
        return desk;
    }

    @Property(tries = 1_000)
    void a_hand_over_is_the_fold_of_its_entries_and_a_refusal_changes_nothing(@ForAll long seed) {
        HandOver state = walk(seed).state;
        boolean isWithDepartment = Set.of(HandOverStage.REPORTED, HandOverStage.ACCEPTED, HandOverStage.RETURNED)
                .contains(state.stage());
        assertThat(state.addressee().isPresent()).isEqualTo(isWithDepartment);
        assertThat(state.effect().isPresent() && state.isSelfReport()).isFalse();
        state.acceptedAt()
                .ifPresent(at ->
                        assertThat(at).isAfterOrEqualTo(state.addressedAt().orElseThrow()));
    }

    @Example
    void walks_come_to_every_stage() {
        Set<HandOverStage> seen = EnumSet.noneOf(HandOverStage.class);
        for (long seed = 0; seed < 3_000 && seen.size() < HandOverStage.values().length; seed++) {
            seen.add(walk(seed).state.stage());
        }
        seen.add(HandOverStage.NONE);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }
}
