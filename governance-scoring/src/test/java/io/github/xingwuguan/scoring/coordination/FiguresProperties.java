package io.github.xingwuguan.scoring.coordination;

import static io.github.xingwuguan.scoring.coordination.BuildingFiguresTest.MEETINGS;
import static io.github.xingwuguan.scoring.coordination.ConferenceFiguresTest.DONE;
import static io.github.xingwuguan.scoring.coordination.ConferenceFiguresTest.THREE;
import static io.github.xingwuguan.scoring.coordination.ConferenceFiguresTest.conference;
import static io.github.xingwuguan.scoring.coordination.ConferenceFiguresTest.party;
import static io.github.xingwuguan.scoring.coordination.EnforcementFiguresTest.HAND_OVERS;
import static io.github.xingwuguan.scoring.coordination.FiguresDesk.FIRM;
import static io.github.xingwuguan.scoring.coordination.PostFiguresTest.MICRO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.coordination.AgendaSource;
import io.github.xingwuguan.coordination.JointConference;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.enforcement.HandOver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FiguresProperties {
    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    @Property(tries = 1_000)
    void the_order_of_the_records_does_not_matter(@ForAll long seed) {
        List<JointConference> conferences = List.of(DONE, THREE, conference("J-3", 12, AgendaSource.GRID, party(FIRM)));
        List<JointConference> mixed = shuffled(conferences, seed);
        LocalDate late = LocalDate.of(2025, 4, 1);
        assertThat(ConferenceFigures.attendance(mixed)).isEqualTo(ConferenceFigures.attendance(conferences));
        assertThat(ConferenceFigures.itemsInTime(mixed, late))
                .isEqualTo(ConferenceFigures.itemsInTime(conferences, late));
        assertThat(ConferenceFigures.reopened(mixed)).isEqualTo(ConferenceFigures.reopened(conferences));
        assertThat(ConferenceFigures.ownerSourced(mixed)).isEqualTo(ConferenceFigures.ownerSourced(conferences));
        assertThat(ConferenceFigures.participation(mixed)).isEqualTo(ConferenceFigures.participation(conferences));
        List<BuildingMeeting> meetings = shuffled(MEETINGS, seed);
        assertThat(BuildingFigures.settled(meetings)).isEqualTo(BuildingFigures.settled(MEETINGS));
        assertThat(BuildingFigures.referralsAnswered(meetings)).isEqualTo(BuildingFigures.referralsAnswered(MEETINGS));
        assertThat(BuildingFigures.attendance(meetings)).isEqualTo(BuildingFigures.attendance(MEETINGS));
        List<HandOver> handOvers = shuffled(HAND_OVERS, seed);
        assertThat(EnforcementFigures.returned(handOvers)).isEqualTo(EnforcementFigures.returned(HAND_OVERS));
        assertThat(EnforcementFigures.untilAccepted(handOvers)).isEqualTo(EnforcementFigures.untilAccepted(HAND_OVERS));
        assertThat(InitiativeFigures.byKind(shuffled(MICRO, seed))).isEqualTo(InitiativeFigures.byKind(MICRO));
    }

    @Test
    void over_nothing_there_is_no_share() {
        assertThat(ConferenceFigures.onSchedule(List.of()).value().isEmpty()).isTrue();
        assertThat(BuildingFigures.attendance(List.of()).isEmpty()).isTrue();
        assertThat(EnforcementFigures.returned(List.of()).value().isEmpty()).isTrue();
        assertThat(InitiativeFigures.byKind(List.of())).isEmpty();
    }
}
