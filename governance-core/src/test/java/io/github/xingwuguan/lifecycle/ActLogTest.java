package io.github.xingwuguan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.format.FormatAct;
import io.github.xingwuguan.coordination.format.FormatMatter;
import io.github.xingwuguan.coordination.format.MeetingFormat;
import io.github.xingwuguan.shape.Notation;
import io.github.xingwuguan.shape.Shape;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActLogTest {
    private static final Actor BRANCH = ActDesk.actor("sun", Role.PARTY_BRANCH, "branch-1");
    private static final Actor FIRM = ActDesk.actor("li", Role.PROPERTY_ENTERPRISE, "firm-1");
    private static final Shape<ActLog<FormatMatter, MeetingFormat>> SHAPE = ActLog.shape("Format log", FormatAct.ENTRY);
    private static final DatedRules<MeetingFormat> POLICY = ActDesk.policy(
            MeetingFormat.SHAPE,
            MeetingFormat.builder()
                    .label(Label.of("三杯茶", "three cups"))
                    .addStages(new MeetingFormat.Part("only", Label.of("一", "one")))
                    .addConveners(Role.PARTY_BRANCH)
                    .cadence(Cadence.MONTHLY)
                    .maxSittings(1)
                    .build());

    private static ActDesk<FormatMatter, MeetingFormat> desk() {
        return new ActDesk<>(FormatMatter.LIFECYCLE, POLICY, FormatMatter.of("M-1"))
                .does(BRANCH, new FormatAct.Raise("parking", Optional.empty(), false))
                .does(BRANCH, new FormatAct.PassStage("only", List.of()))
                .does(BRANCH, new FormatAct.Agree(List.of()));
    }

    private static FormatMatter decided(List<Acted<FormatMatter, MeetingFormat>> entries) {
        return new ActLog<>("M-1", entries)
                .decided(FormatMatter.LIFECYCLE, FormatMatter.of("M-1"), POLICY, ActDesk.CHINA);
    }

    @Test
    void a_history_comes_back_from_the_wire_and_leads_to_the_same_state() {
        ActDesk<FormatMatter, MeetingFormat> desk = desk();
        ActLog<FormatMatter, MeetingFormat> log = new ActLog<>("M-1", desk.entries);
        assertThat(Notation.roundTrip(SHAPE, log)).isEqualTo(log);
        assertThat(decided(log.entries())).isEqualTo(desk.state);
    }

    @Test
    void a_history_that_the_rules_refuse_or_that_has_a_gap_is_not_believed() {
        Acted<FormatMatter, MeetingFormat> first = desk().entries.get(0);
        Stamp forged = new Stamp(1, FIRM, first.stamp().at(), first.stamp().policy());
        assertThatThrownBy(() -> decided(List.of(new Acted<>(forged, first.act()))))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("the format must let this part convene");
        assertThatThrownBy(() -> desk().entries.get(1).applyTo(FormatMatter.of("M-1")))
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("Entry must be number 1 and follow the stage, but was number 2, pass-stage");
    }

    @Test
    void what_begins_needs_a_policy_in_force_and_an_instant_that_is_counted() {
        ActDesk<FormatMatter, MeetingFormat> early =
                new ActDesk<>(FormatMatter.LIFECYCLE, POLICY, FormatMatter.of("M-1")).waits(-1_000);
        early.refuses(BRANCH, new FormatAct.Raise("parking", Optional.empty(), false), "not-in-force");
        ActDesk<FormatMatter, MeetingFormat> late =
                new ActDesk<>(FormatMatter.LIFECYCLE, POLICY, FormatMatter.of("M-1")).waits(365 * 200);
        late.refuses(BRANCH, new FormatAct.Raise("parking", Optional.empty(), false), "clock-regression");
        desk().waits(-1).refuses(BRANCH, new FormatAct.FulfilItem("i1"), "stage");
        ActDesk<FormatMatter, MeetingFormat> back = new ActDesk<>(
                        FormatMatter.LIFECYCLE, POLICY, FormatMatter.of("M-1"))
                .does(BRANCH, new FormatAct.Raise("parking", Optional.empty(), false));
        back.waits(-1).refuses(BRANCH, new FormatAct.Refer("J-1"), "clock-regression");
    }

    @Test
    void an_adopted_policy_names_its_document_and_a_draft_none() {
        assertThatThrownBy(() -> DatedRules.builder(MeetingFormat.SHAPE)
                        .id(POLICY.id())
                        .status(PolicyStatus.ADOPTED)
                        .inForce(POLICY.inForce())
                        .provenance(POLICY.provenance())
                        .rules(POLICY.rules())
                        .build())
                .isInstanceOf(GovernanceException.class)
                .hasMessageContaining("adopted-by at /adoptedBy");
        assertThat(POLICY.digest())
                .isEqualTo(Notation.roundTrip(MeetingFormat.POLICY, POLICY).digest());
    }
}
