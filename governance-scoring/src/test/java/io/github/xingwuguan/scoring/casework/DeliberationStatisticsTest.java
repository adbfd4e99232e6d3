package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.casework.Deliberations;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.coordination.ActionItem;
import io.github.xingwuguan.coordination.ItemRef;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.coordination.Resolution;
import io.github.xingwuguan.coordination.Sitting;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether what conferences agree on is done, from Monday 2025-03-03 on. */
class DeliberationStatisticsTest {
    private static final Participant FIRM = new Participant(Role.PROPERTY_ENTERPRISE, OrgId.of("firm"));
    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);

    private final List<CaseScript> scripts = new ArrayList<>();

    private CaseScript script() {
        CaseScript script = new CaseScript("case-" + scripts.size(), CaseScript.MARCH);
        scripts.add(script);
        return script.filed();
    }

    private static Deliberations.HoldConference held(String id, List<ItemRef> supersedes, String... items) {
        return new Deliberations.HoldConference(
                id,
                Sitting.builder()
                        .present(List.of(FIRM))
                        .minutes(Digest.of(new byte[] {1}))
                        .addResolutions(new Resolution("m", Resolution.Result.ADOPTED, List.of(FIRM)))
                        .items(Arrays.stream(items)
                                .map(item -> new ActionItem(item, "m", FIRM, FRIDAY))
                                .toList())
                        .supersedes(supersedes)
                        .build());
    }

    private static Deliberations.FulfilItem done(String item) {
        return new Deliberations.FulfilItem("c", item);
    }

    private CaseStatistics seen(String asOf) {
        return CaseStatistics.of(
                CaseScript.table(scripts),
                CaseStatisticsTest.question()
                        .asOf(java.time.Instant.parse(asOf))
                        .build());
    }

    private Ratio value(String asOf) {
        return seen(asOf).figure(CaseIndicator.DELIBERATION).value();
    }

    @Test
    void items_are_done_in_time_late_not_at_all_or_not_wanted_any_more() {
        CaseScript script = script();
        script.then(held("c", List.of(), "in-time", "late", "open", "waived", "replaced"), Stage.ACCEPTED)
                .then(done("in-time"), Stage.ACCEPTED)
                .then(new Deliberations.WaiveItem("c", "waived", "no need"), Stage.ACCEPTED)
                .then(held("c2", List.of(new ItemRef("c", "replaced"))), Stage.ACCEPTED)
                .days(6)
                .then(done("late"), Stage.ACCEPTED)
                .then(done("in-time"), Stage.ACCEPTED);
        // before the last day is over only what was done is due
        assertThat(value("2025-03-07T15:59:59Z")).isEqualTo(Ratio.of(1, 1));
        assertThat(value("2025-03-07T16:00:00Z")).isEqualTo(Ratio.of(1, 3));
        assertThat(value("2025-10-28T00:00:00Z")).isEqualTo(Ratio.of(1, 3));
        assertThat(seen("2025-10-28T00:00:00Z").contributing(CaseIndicator.DELIBERATION))
                .containsExactly(CaseId.of("case-0"));
    }

    @Test
    void what_ends_with_its_case_is_neither_done_nor_failed() {
        script().then(held("c", List.of(), "a"), Stage.ACCEPTED).concluded();
        assertThat(value("2025-10-28T00:00:00Z").denominator()).isZero();
    }
}
