package io.github.xingwuguan.credit;

import static io.github.xingwuguan.credit.CreditEntries.NOW;
import static io.github.xingwuguan.credit.CreditEntries.at;
import static io.github.xingwuguan.credit.CreditEntries.day;
import static io.github.xingwuguan.credit.CreditEntries.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Within a fortnight, so that many events share a day. */
class RecordHistoryProperties {
    private static final LocalDate START = day("2024-05-01");

    @Provide
    Arbitrary<List<RecordEvent>> events() {
        return Combinators.combine(
                        Arbitraries.of(RecordEvent.Kind.class),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 13))
                .as((kind, effective, recorded) -> {
                    RecordEvent.Builder event = event(
                                    "r-1", kind, START.plusDays(effective).toString())
                            .recordedAt(at("2024-05-01").plusSeconds(recorded));
                    return kind == RecordEvent.Kind.SUPERSEDED
                            ? event.supersededBy("r-2").build()
                            : event.build();
                })
                .list()
                .ofMaxSize(10);
    }

    private static RecordHistory history(List<RecordEvent> events) {
        return RecordHistory.of(events, NOW);
    }

    /** I10. */
    @Property(tries = 10_000)
    void what_is_recorded_later_never_changes_anything(
            @ForAll("events") List<RecordEvent> events, @ForAll @IntRange(max = 13) int second) {
        var knownAt = at("2024-05-01").plusSeconds(second);
        List<RecordEvent> known = events.stream()
                .filter(event -> !event.recordedAt().isAfter(knownAt))
                .toList();
        assertThat(RecordHistory.of(events, knownAt)).isEqualTo(history(known));
    }

    /** I1. */
    @Property(tries = 10_000)
    void the_order_of_events_is_irrelevant(@ForAll("events") List<RecordEvent> events, @ForAll long seed) {
        List<RecordEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(history(shuffled)).isEqualTo(history(events));
    }

    @Property(tries = 3_000)
    void turns_ascend_and_disputes_follow_each_other(@ForAll("events") List<RecordEvent> events) {
        RecordHistory history = history(events);
        assertThat(history.turns()).isSorted().doesNotHaveDuplicates();
        for (int i = 1; i < history.disputes().size(); i++) {
            assertThat(history.disputes().get(i).from())
                    .isAfterOrEqualTo(history.disputes().get(i - 1).until());
        }
    }

    /** A record stands on a day if nothing voids it and the last of repairs and revocations up to that day is no repair. */
    @Property(tries = 10_000)
    void the_last_turn_up_to_a_day_decides(
            @ForAll("events") List<RecordEvent> events, @ForAll @IntRange(max = 20) int offset) {
        LocalDate date = START.plusDays(offset);
        boolean voided = false;
        RecordEvent last = null;
        for (RecordEvent event : events) {
            voided |= List.of("objection-upheld", "withdrawn", "superseded", "exempted")
                    .contains(event.kind().code());
            boolean isTurn =
                    event.kind() == RecordEvent.Kind.REPAIRED || event.kind() == RecordEvent.Kind.REPAIR_REVOKED;
            if (isTurn && !event.effectiveOn().isAfter(date) && (last == null || isLater(event, last))) {
                last = event;
            }
        }
        boolean repaired = last != null && last.kind() == RecordEvent.Kind.REPAIRED;
        assertThat(history(events).isRepairedOn(date)).isEqualTo(repaired);
        assertThat(history(events).standsOn(date)).isEqualTo(!voided && !repaired);
    }

    private static boolean isLater(RecordEvent event, RecordEvent than) {
        int order = event.effectiveOn().compareTo(than.effectiveOn());
        order = order != 0 ? order : event.recordedAt().compareTo(than.recordedAt());
        return order != 0 ? order > 0 : event.kind() == RecordEvent.Kind.REPAIR_REVOKED;
    }

    /** I12. */
    @Property(tries = 3_000)
    void a_repair_leaves_the_days_before_it_alone(
            @ForAll("events") List<RecordEvent> events, @ForAll @IntRange(min = 1, max = 13) int offset) {
        List<RecordEvent> more = new ArrayList<>(events);
        more.add(event("r-1", RecordEvent.Kind.REPAIRED, START.plusDays(offset).toString())
                .recordedAt(NOW)
                .build());
        for (int i = 0; i < offset; i++) {
            assertThat(history(more).standsOn(START.plusDays(i)))
                    .isEqualTo(history(events).standsOn(START.plusDays(i)));
        }
    }
}
