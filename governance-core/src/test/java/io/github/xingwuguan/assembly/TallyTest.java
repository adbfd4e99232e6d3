package io.github.xingwuguan.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Ratio;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Digest DIGEST = new Digest("ab".repeat(32));
    private static final GateRule MOST =
            new GateRule(GateRule.Counted.YES, GateRule.Base.TOTAL, GateRule.Comparison.AT_LEAST, Ratio.of(999, 1_000));

    @Test
    void a_tally_from_outside_with_figures_that_no_compound_has_is_refused_and_does_not_overflow() {
        assertThatThrownBy(() -> said(Long.MAX_VALUE, Long.MAX_VALUE, TallyStatus.PASSED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> said(Long.MAX_VALUE, 1, TallyStatus.FAILED_APPROVAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> said(Count.MOST + 1, 0, TallyStatus.FAILED_APPROVAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Count must be from 0 to 1000000000000000, but was 1 and 1000000000000001");
    }

    @Test
    void the_largest_figures_are_compared_exactly() {
        assertThat(said(Count.MOST, Count.MOST, TallyStatus.PASSED).gates()).allMatch(GateResult::holds);
        assertThat(said(Count.MOST, 0, TallyStatus.FAILED_APPROVAL).gates())
                .extracting(GateResult::holds)
                .containsExactly(true, false);
    }

    @Test
    void what_holds_every_gate_cannot_be_written_as_failed() {
        for (TallyStatus failed : new TallyStatus[] {TallyStatus.FAILED_QUORUM, TallyStatus.FAILED_APPROVAL}) {
            assertThatThrownBy(() -> said(100, 100, failed))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Tally must fail a gate to fail, but held every one and was " + failed.code());
        }
    }

    private static Tally said(long area, long yesArea, TallyStatus status) {
        Count total = new Count(1, area);
        Counts said = new Counts(new Count(1, yesArea), Count.ZERO, Count.ZERO);
        GateResult heads = GateResult.of(Measure.HEADS, MOST, said, total);
        GateResult areas = GateResult.of(Measure.AREA, MOST, said, total);
        return Tally.builder()
                .convocation("a1")
                .motion(Motion.builder()
                        .id("m1")
                        .title(Label.of("议题", "motion"))
                        .matter(Matter.ELECT_COMMITTEE)
                        .scope(Scope.compound())
                        .build())
                .electorate(DIGEST)
                .profile(PolicyId.of("test-profile", "1"))
                .profileDigest(DIGEST)
                .asOf(Instant.parse("2025-06-30T10:00:00Z"))
                .total(total)
                .actual(said)
                .deemed(new Counts(Count.ZERO, new Count(0, area - yesArea), Count.ZERO))
                .addGates(heads, areas)
                .status(status)
                .decided(true)
                .build();
    }
}
