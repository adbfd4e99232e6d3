package io.github.xingwuguan.scoring.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.registration.RegistrationState;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entered is a compound with every mandatory kind of record, whatever its fields say; how far those are filled is another figure. */
class RegistrationFiguresTest {
    private static final RegistrationState.Kind EMPTY = new RegistrationState.Kind("compound", Ratio.of(0, 1));
    private static final RegistrationState.Kind FILLED = new RegistrationState.Kind("contract", Ratio.of(1, 1));

    private static Scoreboard board(LocalDate day, RegistrationState... states) {
        DistrictRecords records = new SmallDistrict(1)
                .records()
                .without(RecordKind.REGISTRATION, List.of(PlaceId.of("x0"), SmallDistrict.DAY.minusDays(9)));
        for (int i = 1; i < 6; i++) {
            records = records.without(
                    RecordKind.REGISTRATION, List.of(PlaceId.of("x" + i), SmallDistrict.DAY.minusDays(9)));
        }
        return Scoreboard.of(
                records.with(RecordKind.REGISTRATION, List.of(states)),
                SmallDistrict.POLICIES,
                ScoreboardQuestion.on(day));
    }

    private static RegistrationState state(String compound, RegistrationState.Kind... kinds) {
        return new RegistrationState(PlaceId.of(compound), SmallDistrict.DAY.minusDays(2), List.of(kinds));
    }

    private static FigureValue value(Scoreboard board, String figure) {
        return board.figure(figure).orElseThrow().value();
    }

    @Test
    void a_compound_is_entered_by_its_kinds_of_record_and_not_by_their_fields() {
        Scoreboard board = board(SmallDistrict.DAY, state("x0", EMPTY, FILLED), state("x1", FILLED));
        assertThat(value(board, "compoundsEntered")).isEqualTo(new Share(1, 6));
        assertThat(board.ids("compoundsEntered")).containsExactly("x0");
        assertThat(value(board, "registration.fields.compound")).isEqualTo(new Share(0, 1));
        assertThat(value(board, "registration.fields.contract")).isEqualTo(new Share(2, 2));
        assertThat(board.ids("registration.fields.contract")).containsExactly("x0", "x1");
        assertThat(board.figure("compoundsEntered").orElseThrow().policy()).isPresent();
    }

    @Test
    void a_compound_of_which_nothing_is_registered_yet_is_not_entered() {
        Scoreboard before = board(SmallDistrict.DAY.minusDays(3), state("x0", EMPTY, FILLED));
        assertThat(value(before, "compoundsEntered")).isEqualTo(new Share(0, 6));
        assertThat(value(before, "registration.fields.compound")).isEqualTo(new Share(0, 0));
    }

    @Test
    void without_a_rule_nobody_knows_what_is_entered() {
        DistrictPolicies none =
                DistrictPolicies.builder().calendar(SmallDistrict.CALENDAR).build();
        Scoreboard board =
                Scoreboard.of(new SmallDistrict(1).records(), none, ScoreboardQuestion.on(SmallDistrict.DAY));
        assertThat(board.absent()).containsEntry("compoundsEntered", FigureAbsence.NO_POLICY);
    }
}
