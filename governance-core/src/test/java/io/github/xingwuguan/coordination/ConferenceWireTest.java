package io.github.xingwuguan.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.shape.Notation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConferenceWireTest {
    static List<ConferenceDeed> deeds() {
        ConferenceDesk desk = new ConferenceDesk();
        AgendaItem ofCase = AgendaItem.builder()
                .id("m2")
                .source(AgendaSource.HOTLINE)
                .matter("stacking")
                .caseId(CaseId.of("LX-1"))
                .build();
        return List.of(
                new Meeting.Convene(desk.call(ConferenceDesk.matter("m1"), ofCase, ConferenceDesk.reserved("m3"))),
                new Meeting.Hold(ConferenceDesk.sitting(ConferenceDesk.THE_BRANCH, ConferenceDesk.THE_FIRM)
                        .addResolutions(
                                ConferenceDesk.adopted("m1", ConferenceDesk.THE_FIRM), ConferenceDesk.open("m2"))
                        .addItems(ConferenceDesk.item("i1", ConferenceDesk.THE_FIRM))
                        .addSupersedes(new ItemRef("J-0", "i1"))
                        .build()),
                new Meeting.PublishMinutes(),
                new Meeting.Cancel("settled"),
                new Tracking.FulfilItem("i1"),
                new Tracking.WaiveItem("i1", "no need"),
                new Tracking.SupersedeItem("i1", "J-2"));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_deed_comes_back_from_the_wire_and_from_its_canonical_bytes(ConferenceDeed deed) {
        ConferenceDesk desk = new ConferenceDesk();
        ConferenceEvent event = deed.event(desk.state, ConferenceDesk.BRANCH, desk.now, ConferenceDesk.POLICY.id());
        assertThat(Notation.roundTrip(ConferenceEvent.SHAPE, event)).isEqualTo(event);
        assertThat(ConferenceEvent.SHAPE.fromCanonicalBytes(ConferenceEvent.SHAPE.canonicalBytes(event)))
                .isEqualTo(event);
        assertThat(Notation.variant(ConferenceDeed.TYPE, deed)).isEqualTo(deed.code());
    }

    @Test
    void every_deed_of_the_sealed_root_has_a_line_of_the_table_and_every_line_a_deed() {
        assertThat(deeds())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(ConferenceDeed.class.getPermittedSubclasses());
        Set<Rule<JointConference, ConferencePolicy>> named =
                deeds().stream().map(ConferenceDeed::rule).collect(Collectors.toSet());
        assertThat(named).containsExactlyInAnyOrderElementsOf(JointConference.LIFECYCLE.table());
    }

    @Test
    void codes_are_stable() {
        assertThat(codes(ConferenceStage.values()))
                .isEqualTo("none convened tracking done no-consensus lapsed cancelled");
        assertThat(codes(AgendaSource.values())).isEqualTo("owner grid committee firm inspection hotline subdistrict");
        assertThat(codes(Cadence.values())).isEqualTo("monthly quarterly on-demand");
        assertThat(codes(DecisionMode.values())).isEqualTo("consensus majority");
        assertThat(codes(Resolution.Result.values())).isEqualTo("adopted proposed no-consensus");
        assertThat(codes(TrackedItem.Progress.values())).isEqualTo("open fulfilled waived superseded");
    }

    private static String codes(Coded[] constants) {
        return String.join(" ", Arrays.stream(constants).map(Coded::code).toList());
    }
}
