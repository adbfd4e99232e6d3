package io.github.xingwuguan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.shape.Notation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static Actor actor(Role role) {
        return new Actor(ActorId.of("u:1"), role, OrgId.of("sq:3"), Level.COMMUNITY);
    }

    private static Context<Doorbell.Terms> as(Role role, String now) {
        return new Context<>(actor(role), Instant.parse(now), Doorbell.TERMS, ChinaHolidays.calendar2024To2026());
    }

    private static final Context<Doorbell.Terms> RESIDENT = as(Role.RESIDENT, "2025-03-01T01:00:00Z");
    private static final Context<Doorbell.Terms> ENTERPRISE = as(Role.PROPERTY_ENTERPRISE, "2025-03-01T01:00:00Z");

    private static final Doorbell SILENT = new Doorbell(false, 0);
    private static final Doorbell RINGING = new Doorbell(true, 1);

    private static Decision<Doorbell.Did> decide(Doorbell state, Doorbell.Ask ask, Context<Doorbell.Terms> context) {
        return Doorbell.LIFECYCLE.decide(state, ask, context);
    }

    private static String code(Decision<?> decision) {
        return decision.refusal().map(Refusal::code).orElse("accepted");
    }

    @Test
    void what_is_accepted_changes_the_state_only_when_it_is_folded() {
        Decision<Doorbell.Did> decision = decide(SILENT, new Doorbell.Ring(1), RESIDENT);
        assertThat(decision.refusal()).isEmpty();
        assertThat(decision.events()).containsExactly(new Doorbell.Rang(1));
        assertThat(Doorbell.LIFECYCLE.fold(SILENT, decision.events())).isEqualTo(RINGING);
    }

    @Test
    void a_line_is_found_by_the_code_of_its_command() {
        assertThat(Doorbell.LIFECYCLE.table())
                .allSatisfy(
                        line -> assertThat(Doorbell.LIFECYCLE.rule(line.code())).isSameAs(line));
        assertThatThrownBy(() -> Doorbell.LIFECYCLE.rule("knock"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Command must have a line in the table, but was knock");
    }

    @Test
    void another_role_is_refused() {
        Decision<Doorbell.Did> decision = decide(SILENT, new Doorbell.Ring(1), ENTERPRISE);
        assertThat(decision.refusal()).contains(Refusal.of("role", "该角色无权执行此操作", "this role may not do this"));
    }

    @Test
    void another_stage_is_refused() {
        Decision<Doorbell.Did> decision = decide(SILENT, new Doorbell.Answer(), ENTERPRISE);
        assertThat(decision.refusal())
                .contains(Refusal.of("stage", "当前阶段不能执行此操作", "this cannot be done at this stage"));
    }

    @Test
    void a_guard_refuses_before_the_content_is_looked_at() {
        Context<Doorbell.Terms> atNight = as(Role.RESIDENT, "2025-03-01T15:00:00Z");
        assertThat(code(decide(SILENT, new Doorbell.Ring(99), atNight))).isEqualTo("night");
        assertThat(code(decide(new Doorbell(false, 3), new Doorbell.Ring(99), atNight)))
                .as("guards are asked in order")
                .isEqualTo("night");
        assertThat(code(decide(new Doorbell(false, 3), new Doorbell.Ring(1), RESIDENT)))
                .isEqualTo("worn-out");
    }

    @Test
    void role_comes_before_stage_and_stage_before_guards() {
        Context<Doorbell.Terms> atNight = as(Role.RESIDENT, "2025-03-01T15:00:00Z");
        assertThat(code(decide(RINGING, new Doorbell.Ring(1), ENTERPRISE))).isEqualTo("role");
        assertThat(code(decide(RINGING, new Doorbell.Ring(1), atNight))).isEqualTo("stage");
    }

    @Test
    void the_content_is_looked_at_last() {
        assertThat(code(decide(SILENT, new Doorbell.Ring(99), RESIDENT))).isEqualTo("too-often");
    }

    @Test
    void a_refused_command_has_no_events() {
        Decision<Doorbell.Did> refused = decide(SILENT, new Doorbell.Ring(99), RESIDENT);
        GovernanceException thrown = catchThrowableOfType(GovernanceException.class, refused::events);
        assertThat(thrown.code()).isEqualTo("too-often");
        assertThat(thrown).hasMessage("Command must be accepted to have events, but was refused: ring at most 3 times");
        assertThat(refused.refusal().orElseThrow()).hasToString("too-often: ring at most 3 times");
    }

    @Test
    void what_is_allowed_is_what_nothing_refuses_before_the_content_is_known() {
        assertThat(Doorbell.LIFECYCLE.allowed(SILENT, RESIDENT)).containsExactly(Doorbell.RING);
        assertThat(Doorbell.LIFECYCLE.allowed(RINGING, ENTERPRISE)).containsExactly(Doorbell.ANSWER);
        assertThat(Doorbell.LIFECYCLE.allowed(RINGING, RESIDENT)).isEmpty();
        assertThat(Doorbell.LIFECYCLE.allowed(new Doorbell(false, 3), RESIDENT)).isEmpty();
    }

    @Test
    void events_are_folded_in_order() {
        assertThat(Doorbell.LIFECYCLE.fold(SILENT, List.of(new Doorbell.Rang(2), new Doorbell.Answered())))
                .isEqualTo(new Doorbell(false, 2));
        assertThat(Doorbell.LIFECYCLE.fold(SILENT, List.<Doorbell.Did>of())).isEqualTo(SILENT);
    }

    @Test
    void folding_in_two_steps_is_folding_at_once() {
        List<Doorbell.Did> events =
                List.of(new Doorbell.Rang(1), new Doorbell.Answered(), new Doorbell.Rang(2), new Doorbell.Answered());
        Doorbell whole = Doorbell.LIFECYCLE.fold(SILENT, events);
        for (int split = 0; split <= events.size(); split++) {
            Doorbell first = Doorbell.LIFECYCLE.fold(SILENT, events.subList(0, split));
            assertThat(Doorbell.LIFECYCLE.fold(first, events.subList(split, events.size())))
                    .isEqualTo(whole);
        }
    }

    @Test
    void the_table_has_a_line_a_code() {
        assertThat(Doorbell.LIFECYCLE.table()).containsExactly(Doorbell.RING, Doorbell.ANSWER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.of(List.of(Doorbell.RING, Doorbell.RING)))
                .withMessage("Rules must have a code each, but one stood twice");
    }

    @Test
    void acceptances_and_rules_keep_copies() {
        List<String> events = new ArrayList<>(List.of("a"));
        Decision<String> accepted = new Decision.Accepted<>(events);
        List<Rule.Guard<Doorbell, Doorbell.Terms>> guards = new ArrayList<>();
        Rule<Doorbell, Doorbell.Terms> rule = new Rule<>("x", java.util.EnumSet.of(Role.SYSTEM), state -> true, guards);
        events.clear();
        guards.add((state, context) -> Optional.of(Refusal.of("late", "晚", "late")));
        assertThat(accepted.events()).containsExactly("a");
        assertThat(rule.refusal(SILENT, as(Role.SYSTEM, "2025-03-01T01:00:00Z")))
                .isEmpty();
    }

    @Test
    void the_day_of_a_decision_is_that_of_the_calendar_zone() {
        assertThat(as(Role.RESIDENT, "2025-03-01T15:59:59Z").today()).isEqualTo(LocalDate.parse("2025-03-01"));
        assertThat(as(Role.RESIDENT, "2025-03-01T16:00:00Z").today()).isEqualTo(LocalDate.parse("2025-03-02"));
    }

    @Test
    void an_actor_reads_what_it_writes() {
        Actor actor = actor(Role.PARTY_BRANCH);
        assertThat(Notation.write(Actor.SHAPE, actor))
                .isEqualTo("{'id': 'u:1', 'role': 'party-branch', 'org': 'sq:3', 'level': 'community'}");
        assertThat(Notation.roundTrip(Actor.SHAPE, actor)).isEqualTo(actor);
    }

    @Test
    void roles_and_levels_have_stable_codes() {
        assertThat(Level.values())
                .extracting(Level::code)
                .containsExactly("grid", "community", "subdistrict", "district");
        assertThat(Role.values())
                .extracting(Role::code)
                .containsExactly(
                        "resident",
                        "grid-worker",
                        "party-branch",
                        "owners-committee",
                        "property-enterprise",
                        "community",
                        "subdistrict",
                        "department",
                        "district",
                        "system");
    }
}
