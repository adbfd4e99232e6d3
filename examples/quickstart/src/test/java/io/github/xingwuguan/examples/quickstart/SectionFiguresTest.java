package io.github.xingwuguan.examples.quickstart;

import static io.github.xingwuguan.examples.quickstart.BundledDistrict.ASSEMBLY;
import static io.github.xingwuguan.examples.quickstart.BundledDistrict.BOARD;
import static io.github.xingwuguan.examples.quickstart.BundledDistrict.DAY;
import static io.github.xingwuguan.examples.quickstart.BundledDistrict.FILES;
import static io.github.xingwuguan.examples.quickstart.BundledDistrict.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.committee.CommitteeState;
import io.github.xingwuguan.assembly.committee.MotionOutcome;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.oversight.Alert;
import io.github.xingwuguan.programme.oversight.AlertKind;
import io.github.xingwuguan.programme.oversight.MaintenanceFund;
import io.github.xingwuguan.scoring.district.FigureValue;
import io.github.xingwuguan.scoring.district.FigureValue.Count;
import io.github.xingwuguan.scoring.district.FigureValue.Share;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the quickstart prints area by area and what stands on the scoreboard are one: both count the same records. */
class SectionFiguresTest {
    private static final ServiceProgramme SERVICES = new ServiceProgramme(FILES, DAY);

    private static FigureValue value(String figure) {
        return BOARD.figure(figure).orElseThrow().value();
    }

    @Test
    void votes_come_to_what_is_printed_of_them() {
        long passed = ASSEMBLY.tallies().stream()
                .filter(tally -> tally.status() == TallyStatus.PASSED)
                .count();
        assertThat(passed).isPositive().isLessThan(ASSEMBLY.tallies().size());
        assertThat(value("vote.counted")).isEqualTo(new Count(ASSEMBLY.tallies().size()));
        assertThat(value("vote.passed"))
                .isEqualTo(new Share(passed, ASSEMBLY.tallies().size()));
    }

    @Test
    void meetings_and_committees_come_to_what_is_printed_of_them() {
        assertThat(value("meeting.held"))
                .isEqualTo(new Share(ASSEMBLY.held(), ASSEMBLY.sittings().size()));
        long motions = ASSEMBLY.results().values().stream().mapToLong(n -> n).sum();
        assertThat(value("meeting.carried"))
                .isEqualTo(new Share(ASSEMBLY.results().getOrDefault(MotionOutcome.Result.CARRIED, 0), motions));
        for (CommitteeState state : CommitteeState.values()) {
            assertThat(value("committee." + state.code()))
                    .isEqualTo(new Count(ASSEMBLY.coverage().states().getOrDefault(state, 0)));
        }
        assertThat(value("committee.acting"))
                .isEqualTo(Share.of(ASSEMBLY.coverage().withManagement().covered()));
    }

    @Test
    void fees_and_fields_come_to_what_is_printed_of_them() {
        Collected collected = SERVICES.collected();
        assertThat(value("fee.collected")).isEqualTo(new Share(collected.paid(), collected.billed()));
        assertThat(SERVICES.fields()).hasSize(5);
        SERVICES.fields()
                .forEach((kind, fields) ->
                        assertThat(value("registration.fields." + kind)).isEqualTo(Share.of(fields)));
        assertThat(value("compoundsEntered"))
                .isEqualTo(Share.of(SERVICES.entered().ratio()));
    }

    @Test
    void alerts_are_those_that_are_printed_and_each_kind_is_a_figure() {
        for (AlertKind kind : AlertKind.values()) {
            List<Alert> alerts = SERVICES.alerts().stream()
                    .filter(alert -> alert.kind() == kind)
                    .toList();
            assertThat(value("alert." + kind.code())).isEqualTo(new Count(alerts.size()));
            assertThat(alerts).isNotEmpty();
        }
    }

    @Test
    void a_fund_that_is_filled_up_takes_its_alert_away() {
        String low = BOARD.ids("alert.fund-low").get(0);
        MaintenanceFund fund = RECORDS.all(RecordKind.OVERSIGHT).stream()
                .filter(MaintenanceFund.class::isInstance)
                .map(MaintenanceFund.class::cast)
                .filter(record -> low.startsWith(record.compound().value() + "/"))
                .findFirst()
                .orElseThrow();
        List<MaintenanceFund.Entry> entries = new ArrayList<>(fund.entries());
        entries.add(new MaintenanceFund.Entry(DAY, MaintenanceFund.Use.RECEIPT, 100_000_000_000L, Optional.empty()));
        Scoreboard after = BOARD.update(RECORDS.with(
                RecordKind.OVERSIGHT, List.of(new MaintenanceFund(fund.compound(), fund.openedOn(), entries))));
        assertThat(after.ids("alert.fund-low"))
                .hasSize(BOARD.ids("alert.fund-low").size() - 1)
                .doesNotContain(low);
    }
}
