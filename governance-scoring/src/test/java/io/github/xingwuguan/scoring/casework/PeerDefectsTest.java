package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.Clocks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What other systems count beside what we count. The rule of a peer is told here in our own words, as it was read; nothing is copied. */
class PeerDefectsTest {
    private final List<CaseScript> scripts = new ArrayList<>();

    private CaseScript script() {
        CaseScript script = new CaseScript("case-" + scripts.size(), CaseScript.MARCH);
        scripts.add(script);
        return script.filed();
    }

    private static Ratio ours(List<CaseScript> scripts, CaseIndicator indicator) {
        return CaseStatistics.of(
                        CaseScript.table(scripts), CaseStatisticsTest.question().build())
                .figure(indicator)
                .value();
    }

    /** Of the cases that were finished those in time, where having no deadline is in time. */
    private static Ratio onTimeOfPeer(List<CaseScript> scripts) {
        int finished = 0;
        int onTime = 0;
        for (CaseScript script : scripts) {
            Optional<Clocks.StopClock> stop = deeds(script, Clocks.StopClock.class);
            boolean isTimed = deeds(script, Clocks.StartClock.class).isPresent();
            if (script.isClosed() || stop.isPresent()) {
                finished++;
                onTime += !isTimed || stop.filter(s -> isInTime(script, s)).isPresent() ? 1 : 0;
            }
        }
        return Ratio.of(onTime, finished);
    }

    private static <T> Optional<T> deeds(CaseScript script, Class<T> type) {
        return script.events.stream()
                .map(CaseEvent::deed)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static boolean isInTime(CaseScript script, Clocks.StopClock stop) {
        return script.events.stream()
                .filter(event -> event.deed().equals(stop))
                .allMatch(event -> stop.deadline().isMetAt(event.trace().at()));
    }

    /** Six in time, one late, two open and overdue, one that stands still. */
    private void tenThatAreDue() {
        for (int i = 0; i < 6; i++) {
            script().timed(5).days(2).stopped();
        }
        script().timed(5).days(20).stopped();
        script().timed(5);
        script().timed(5);
        script().timed(5).paused();
    }

    /** Written HALF_UP with two decimals, as peers print and store it. */
    private static String percent(Ratio ratio) {
        if (ratio.denominator() == 0) {
            return "0";
        }
        return BigDecimal.valueOf(ratio.numerator())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(ratio.denominator()), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void d3_what_is_stuck_vanishes_from_the_share_of_a_peer() {
        tenThatAreDue();
        Ratio peer = onTimeOfPeer(scripts);
        assertThat(peer).isEqualTo(Ratio.of(6, 7));
        assertThat(percent(peer)).isEqualTo("85.71");

        Ratio ours = ours(scripts, CaseIndicator.ON_TIME);
        assertThat(ours).isEqualTo(Ratio.of(6, 9));
        assertThat(percent(ours)).isEqualTo("66.67");
    }

    @Test
    void d3_a_peer_rises_the_more_is_left_undone_and_we_fall() {
        tenThatAreDue();
        Ratio peerBefore = onTimeOfPeer(scripts);
        Ratio oursBefore = ours(scripts, CaseIndicator.ON_TIME);
        script().timed(5);
        assertThat(onTimeOfPeer(scripts)).isEqualTo(peerBefore);
        assertThat(ours(scripts, CaseIndicator.ON_TIME).compareWith(oursBefore)).isNegative();
    }

    @Test
    void d3_what_has_no_deadline_is_in_time_for_a_peer_and_neither_for_us() {
        script().timed(5).days(20).stopped();
        script().days(300).concluded();
        assertThat(onTimeOfPeer(scripts)).isEqualTo(Ratio.of(1, 2));
        assertThat(ours(scripts, CaseIndicator.ON_TIME)).isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void d3_what_was_closed_without_being_put_right_is_closed_for_a_peer_and_never_cleared_for_us() {
        script().concluded();
        script().cleared();
        script();
        long closedOfPeer = scripts.stream().filter(CaseScript::isClosed).count();
        assertThat(Ratio.of(closedOfPeer, scripts.size())).isEqualTo(Ratio.of(2, 3));
        assertThat(ours(scripts, CaseIndicator.CLOSING)).isEqualTo(Ratio.of(2, 3));
        assertThat(ours(scripts, CaseIndicator.CLEARANCE)).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void d5_who_had_no_case_has_the_share_nought_with_a_peer_and_none_with_us() {
        List<CaseScript> none = List.of();
        CaseScript done = script().sent("a").signed("a").disposed().inspected();
        assertThat(percent(Ratio.of(0, 0))).isEqualTo("0");
        BigDecimal idle = new BigDecimal(percent(ours(none, CaseIndicator.REWORK)));
        BigDecimal faultless = new BigDecimal(percent(ours(List.of(done), CaseIndicator.REWORK)));
        assertThat(idle).isEqualByComparingTo(faultless).isZero();

        assertThat(ours(none, CaseIndicator.REWORK).isEmpty()).isTrue();
        assertThat(ours(List.of(done), CaseIndicator.REWORK)).isEqualTo(Ratio.of(0, 1));
    }

    @Test
    void d5_a_share_read_back_from_its_print_ties_what_is_not_equal() {
        Ratio better = Ratio.of(1, 3);
        Ratio worse = Ratio.of(3_333, 10_000);
        assertThat(new BigDecimal(percent(better))).isEqualTo(new BigDecimal(percent(worse)));
        assertThat(better.compareWith(worse)).isPositive();

        for (int i = 0; i < 3; i++) {
            script().cleared();
        }
        scripts.get(0).reopened();
        scripts.get(1).reopened();
        Ratio ours = ours(scripts, CaseIndicator.CLEARANCE);
        assertThat(ours).isEqualTo(better);
        assertThat(new BigDecimal(percent(ours)).movePointLeft(2).multiply(BigDecimal.valueOf(3)))
                .isNotEqualByComparingTo(BigDecimal.ONE);
    }
}
