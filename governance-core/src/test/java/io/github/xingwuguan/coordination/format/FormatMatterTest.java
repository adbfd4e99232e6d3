package io.github.xingwuguan.coordination.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.coordination.ActionItem;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.AgendaSource;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.coordination.TrackedItem;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActDesk;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Notation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FormatMatterTest {
    private static final Actor BRANCH = ActDesk.actor("sun", Role.PARTY_BRANCH, "branch-1");
    private static final Actor FIRM = ActDesk.actor("li", Role.PROPERTY_ENTERPRISE, "firm-1");
    private static final Actor RESIDENT = ActDesk.actor("n1", Role.RESIDENT, "residents");
    private static final Participant THE_FIRM = new Participant(Role.PROPERTY_ENTERPRISE, OrgId.of("firm-1"));
    private static final Participant RESIDENTS = new Participant(Role.RESIDENT, OrgId.of("residents"));
    private static final List<Participant> ALL = List.of(THE_FIRM, RESIDENTS);

    private static MeetingFormat.Builder format() {
        return MeetingFormat.builder()
                .label(Label.of("三杯茶", "three cups of tea"))
                .addStages(part("first"), part("second"), part("third"))
                .addConveners(Role.PARTY_BRANCH)
                .addParties(Role.RESIDENT)
                .cadence(Cadence.MONTHLY)
                .maxSittings(2);
    }

    private static MeetingFormat.Part part(String code) {
        return new MeetingFormat.Part(code, Label.of(code, code));
    }

    private static final DatedRules<MeetingFormat> POLICY = ActDesk.policy(MeetingFormat.SHAPE, format().build());

    private static ActDesk<FormatMatter, MeetingFormat> desk() {
        return new ActDesk<>(FormatMatter.LIFECYCLE, POLICY, FormatMatter.of("M-1"));
    }

    private static FormatAct raise(boolean reserved) {
        return new FormatAct.Raise("parking", Optional.empty(), reserved);
    }

    private static ActDesk<FormatMatter, MeetingFormat> sat(ActDesk<FormatMatter, MeetingFormat> desk) {
        for (String stage : List.of("first", "second", "third")) {
            desk.does(BRANCH, new FormatAct.PassStage(stage, ALL));
        }
        return desk;
    }

    private static ActDesk<FormatMatter, MeetingFormat> sat() {
        return sat(desk().does(BRANCH, raise(false)));
    }

    private static ActionItem item(String id, Participant owner) {
        return new ActionItem(id, "M-1", owner, LocalDate.of(2025, 3, 20));
    }

    @Test
    void s94_stages_pass_in_the_order_that_the_district_named() {
        desk().does(BRANCH, raise(false))
                .refuses(BRANCH, new FormatAct.PassStage("second", ALL), "wrong-stage")
                .does(BRANCH, new FormatAct.PassStage("first", ALL))
                .refuses(BRANCH, new FormatAct.Agree(List.of()), "stages-open")
                .refuses(BRANCH, new FormatAct.Adjourn(), "stages-open");
        sat().refuses(BRANCH, new FormatAct.PassStage("first", ALL), "wrong-stage");
    }

    @Test
    void s94_what_the_law_reserves_stays_reserved_on_the_agenda_of_the_conference() {
        FormatMatter fund = desk().does(BRANCH, raise(true)).does(BRANCH, new FormatAct.Refer("C-1")).state;
        assertThat(fund.agendaItem(AgendaSource.OWNER))
                .isEqualTo(AgendaItem.builder()
                        .id("M-1")
                        .source(AgendaSource.OWNER)
                        .matter("parking")
                        .reserved(true)
                        .build());
        assertThat(sat().state.agendaItem(AgendaSource.OWNER).reserved()).isFalse();
        assertThatThrownBy(() -> FormatMatter.of("M-1").agendaItem(AgendaSource.OWNER))
                .hasMessage("Matter must have been raised, but M-1 was not");
    }

    @Test
    void s94_a_format_whose_stages_nobody_named_is_refused() {
        assertThatThrownBy(() -> format().stages(List.of()).maxSittings(0).build())
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("no-stages at /stages: District must name the stages, but named none")
                .hasMessageContaining("out-of-range at /maxSittings");
        assertThatThrownBy(() -> format().addStages(part("first")).build()).hasMessageContaining("duplicate-stage");
    }

    @Test
    void s94_items_have_owner_and_due_date_and_are_tracked_until_done() {
        FormatMatter done = sat().refuses(
                        BRANCH,
                        new FormatAct.Agree(
                                List.of(item("i1", new Participant(Role.COMMUNITY, OrgId.of("community-1"))))),
                        "not-there")
                .refuses(
                        BRANCH,
                        new FormatAct.Agree(List.of(new ActionItem("i1", "M-1", THE_FIRM, LocalDate.of(2025, 3, 1)))),
                        "due-in-past")
                .refuses(
                        BRANCH, new FormatAct.Agree(List.of(item("i1", THE_FIRM), item("i1", RESIDENTS))), "item-twice")
                .refuses(
                        BRANCH,
                        new FormatAct.Agree(List.of(new ActionItem("i1", "M-2", THE_FIRM, LocalDate.of(2025, 3, 20)))),
                        "other-matter")
                .does(BRANCH, new FormatAct.Agree(List.of(item("i1", THE_FIRM), item("i2", RESIDENTS))))
                .refuses(RESIDENT, new FormatAct.FulfilItem("i1"), "not-owner")
                .does(FIRM, new FormatAct.FulfilItem("i1"))
                .refuses(FIRM, new FormatAct.FulfilItem("i1"), "unknown-item")
                .does(RESIDENT, new FormatAct.FulfilItem("i2"))
                .state;
        assertThat(done.stage()).isEqualTo(FormatStage.DONE);
        assertThat(done.items()).extracting(TrackedItem::progress).containsOnly(TrackedItem.Progress.FULFILLED);
    }

    @Test
    void s94_unresolved_after_so_many_sittings_it_goes_to_a_conference() {
        ActDesk<FormatMatter, MeetingFormat> desk =
                sat().refuses(BRANCH, new FormatAct.Refer("J-1"), "not-due").does(BRANCH, new FormatAct.Adjourn());
        desk.refuses(BRANCH, new FormatAct.Refer("J-1"), "not-due");
        sat(desk)
                .does(BRANCH, new FormatAct.Adjourn())
                .refuses(BRANCH, new FormatAct.PassStage("first", ALL), "must-refer")
                .does(BRANCH, new FormatAct.Refer("J-1"));
        assertThat(desk.state.conference()).contains("J-1");
        assertThat(desk.state.stage()).isEqualTo(FormatStage.REFERRED);
    }

    @Test
    void s94_what_article_278_reserves_can_only_go_to_a_conference() {
        desk().does(BRANCH, raise(true))
                .refuses(BRANCH, new FormatAct.PassStage("first", ALL), "must-refer")
                .refuses(BRANCH, new FormatAct.Agree(List.of()), "legal-reserve")
                .does(BRANCH, new FormatAct.Refer("J-1"));
    }

    @Test
    void s94_only_a_convener_of_the_format_leads_and_its_parties_are_there() {
        desk().refuses(FIRM, raise(false), "not-convener")
                .does(BRANCH, raise(false))
                .refuses(BRANCH, new FormatAct.PassStage("first", List.of(THE_FIRM)), "party-missing")
                .refuses(BRANCH, new FormatAct.PassStage("first", List.of(RESIDENTS, RESIDENTS)), "party-twice");
    }

    @Test
    void every_act_has_a_line_and_comes_back_from_the_wire() {
        ActDesk.checkWire(
                FormatMatter.LIFECYCLE,
                FormatAct.class,
                FormatAct.TYPE,
                List.of(
                        new FormatAct.Raise("parking", Optional.of(CaseId.of("LX-1")), true),
                        new FormatAct.PassStage("first", ALL),
                        new FormatAct.Agree(List.of(item("i1", THE_FIRM))),
                        new FormatAct.Adjourn(),
                        new FormatAct.Refer("J-1"),
                        new FormatAct.FulfilItem("i1")));
        assertThat(Notation.roundTrip(MeetingFormat.POLICY, POLICY)).isEqualTo(POLICY);
    }

    private static Act<FormatMatter, MeetingFormat> act(Random random, ActDesk<FormatMatter, MeetingFormat> desk) {
        List<String> stages = List.of("first", "second", "third");
        return switch (random.nextInt(10)) {
            case 0 -> raise(random.nextInt(8) == 0);
            case 1, 2, 3, 4, 5 -> {
                int next = random.nextInt(8) == 0 ? random.nextInt(3) : Math.min(2, desk.state.passed());
                yield new FormatAct.PassStage(stages.get(next), ALL);
            }
            case 6 ->
                random.nextInt(3) == 0
                        ? new FormatAct.Agree(random.nextBoolean() ? List.of() : List.of(item("i1", THE_FIRM)))
                        : new FormatAct.Adjourn();
            case 7 -> new FormatAct.Adjourn();
            case 8 -> new FormatAct.Refer("J-1");
            default -> new FormatAct.FulfilItem("i1");
        };
    }

    private static ActDesk<FormatMatter, MeetingFormat> walk(long seed) {
        ActDesk<FormatMatter, MeetingFormat> desk = desk();
        desk.walks(seed, List.of(BRANCH, BRANCH, BRANCH, FIRM), FormatAct.ENTRY, FormatMatterTest::act);
        return desk;
    }

    @Property(tries = 1_000)
    void a_matter_is_the_fold_of_its_entries_and_what_is_reserved_was_never_agreed_on(@ForAll long seed) {
        FormatMatter state = walk(seed).state;
        assertThat(state.reserved()
                        && Set.of(FormatStage.TRACKING, FormatStage.DONE).contains(state.stage()))
                .isFalse();
        assertThat(state.sittings()).isLessThanOrEqualTo(2);
        assertThat(state.items().stream().anyMatch(TrackedItem::isOpen))
                .isEqualTo(state.stage() == FormatStage.TRACKING);
    }

    @Example
    void walks_come_to_every_stage() {
        Set<FormatStage> seen = EnumSet.of(FormatStage.NONE);
        for (long seed = 0; seed < 3_000 && seen.size() < FormatStage.values().length; seed++) {
            seen.add(walk(seed).state.stage());
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(seen))).isEmpty();
    }
}
