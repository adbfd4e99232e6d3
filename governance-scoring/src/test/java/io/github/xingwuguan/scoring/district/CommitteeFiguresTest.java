package io.github.xingwuguan.scoring.district;

import static io.github.xingwuguan.scoring.district.SmallDistrict.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.scoring.district.FigureValue.Count;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A committee in office can act only if it was filed and enough of its seats are filled; a meeting counts only if enough came. */
class CommitteeFiguresTest {
    private static Body committee(String id, String compound) {
        return OwnersCommittee.builder()
                .id(OrgId.of(id))
                .label(Label.of("示例", "sample"))
                .compound(PlaceId.of(compound))
                .seats(5)
                .term(DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2030, 1, 1)))
                .build();
    }

    private static DistrictRecords records(CommitteeBook... books) {
        List<Appointment> roster = new ArrayList<>(SmallAssembly.roster("full", 5));
        roster.addAll(SmallAssembly.roster("thin", 2));
        return DistrictRecords.none()
                .with(RecordKind.PLACE, new SmallDistrict(1).records().all(RecordKind.PLACE))
                .with(
                        RecordKind.BODY,
                        List.of(committee("full", "x0"), committee("thin", "x1"), committee("silent", "x2")))
                .with(RecordKind.APPOINTMENT, roster)
                .with(RecordKind.COMMITTEE_BOOK, List.of(books));
    }

    private static Scoreboard board(CommitteeBook... books) {
        return Scoreboard.of(records(books), SmallDistrict.POLICIES, ScoreboardQuestion.on(DAY));
    }

    private static FigureValue value(Scoreboard board, String figure) {
        return board.figure(figure).orElseThrow().value();
    }

    @Test
    void a_committee_in_office_with_too_few_members_cannot_act() {
        Scoreboard board = board(SmallAssembly.book("full"), SmallAssembly.book("thin"));
        assertThat(value(board, "committee.coverage")).isEqualTo(new Share(3, 6));
        assertThat(value(board, "committee.acting")).isEqualTo(new Share(1, 6));
        assertThat(board.ids("committee.acting")).containsExactly("x0");
        assertThat(board.ids("committee.active")).containsExactly("full");
        assertThat(board.ids("committee.inquorate")).containsExactly("thin");
    }

    @Test
    void a_committee_of_which_no_day_is_kept_is_still_preparing() {
        assertThat(board().ids("committee.preparing")).containsExactly("full", "silent", "thin");
        assertThat(value(board(), "committee.active")).isEqualTo(new Count(0));
    }

    @Test
    void a_meeting_to_which_too_few_came_carries_nothing() {
        Scoreboard board = board(SmallAssembly.book(
                "full",
                SmallAssembly.sitting("full", "s-1", DAY, 5, 3),
                SmallAssembly.sitting("full", "s-2", DAY.minusDays(1), 5, 2),
                SmallAssembly.sitting("full", "s-3", DAY.minusDays(2), 2, 2)));
        assertThat(value(board, "meeting.held")).isEqualTo(new Share(2, 3));
        assertThat(board.ids("meeting.held")).containsExactly("full/s-1", "full/s-2");
        assertThat(value(board, "meeting.carried")).isEqualTo(new Share(1, 3));
        assertThat(board.ids("meeting.carried")).containsExactly("full/s-1/m-1");
    }

    @Test
    void a_meeting_counts_in_the_days_of_the_question() {
        LocalDate first = ScoreboardQuestion.on(DAY).cases().from();
        Scoreboard board = board(SmallAssembly.book(
                "full",
                SmallAssembly.sitting("full", "early", first.minusDays(1), 5, 5),
                SmallAssembly.sitting("full", "first", first, 5, 5),
                SmallAssembly.sitting("full", "late", DAY.plusDays(1), 5, 5)));
        assertThat(board.ids("meeting.held")).containsExactly("full/first");
    }

    @Test
    void without_rules_nobody_knows_whether_a_committee_can_act() {
        DistrictPolicies none =
                DistrictPolicies.builder().calendar(SmallDistrict.CALENDAR).build();
        Scoreboard board = Scoreboard.of(records(), none, ScoreboardQuestion.on(DAY));
        assertThat(board.absent())
                .containsEntry("committee.acting", FigureAbsence.NO_POLICY)
                .containsEntry("meeting.held", FigureAbsence.NO_POLICY);
        assertThat(value(board, "committee.coverage")).isEqualTo(new Share(3, 6));
    }
}
