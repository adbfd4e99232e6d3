package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.RecordEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Neither the order of entries nor what came later changes an answer: 10,000 histories in the thorough build, a twentieth else. */
class CreditOrderProperties {
    private static final Set<Feature> ALL = EnumSet.allOf(Feature.class);

    @Property(tries = 500)
    void i1_the_order_of_entries_changes_nothing(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            List<LedgerEntry> shuffled = new ArrayList<>(drawn.entries());
            Collections.shuffle(shuffled, draw.random);
            CreditCase other = new CreditCase(drawn.versions(), shuffled, drawn.day(), drawn.facts());
            assertThat(Runs.digests(other.run())).isEqualTo(Runs.digests(drawn.run()));
        });
    }

    @Property(tries = 500)
    void i10_what_is_recorded_later_changes_no_answer_of_before(@ForAll long seed) {
        Runs.each(seed, ALL, (drawn, draw) -> {
            Instant k = Ledgers.at(draw.any("2022-12-01", "2023-12-01", "2024-02-01", "2024-06-01"));
            List<LedgerEntry> then = knownAt(drawn.entries(), k);
            List<LedgerEntry> more = new ArrayList<>(drawn.entries());
            corrections(then, more);
            CreditPlan plan = drawn.plan();
            CreditQuestion question = CreditQuestion.of(drawn.day(), k);
            Map<?, ?> before = Runs.digests(plan.run(
                    plan.tabulate(CreditLedger.of(then), question, drawn.facts()), drawn.day(), CreditPriors.NONE));
            Map<?, ?> after = Runs.digests(plan.run(
                    plan.tabulate(CreditLedger.of(more), question, drawn.facts()), drawn.day(), CreditPriors.NONE));
            assertThat(after).isEqualTo(before);
        });
    }

    private static List<LedgerEntry> knownAt(List<LedgerEntry> entries, Instant k) {
        Set<String> known = new HashSet<>();
        for (LedgerEntry entry : entries) {
            if (entry instanceof CreditRecord record && !record.recordedAt().isAfter(k)) {
                known.add(record.id());
            }
        }
        return entries.stream()
                .filter(entry -> !entry.recordedAt().isAfter(k))
                .filter(entry -> !(entry instanceof RecordEvent event) || known.contains(event.record()))
                .toList();
    }

    /** Later versions of records that were known. */
    private static void corrections(List<LedgerEntry> then, List<LedgerEntry> into) {
        for (LedgerEntry entry : then) {
            if (entry instanceof CreditRecord record) {
                into.add(record.toBuilder()
                        .id(record.id() + "-corrected")
                        .quantity(Quantity.of(7))
                        .recordedAt(Ledgers.at("2030-01-01"))
                        .build());
            }
        }
    }

    @Property(tries = 200)
    void i12_a_repair_changes_no_answer_of_an_earlier_day(@ForAll long seed) {
        Runs.each(seed, Runs.allBut(Feature.POPULATION), (drawn, draw) -> {
            List<CreditRecord> records = records(drawn);
            if (records.isEmpty()) {
                return;
            }
            LocalDate from = drawn.day().minusDays(draw.upTo(60));
            CreditCase repaired = drawn.with(
                    List.of(Ledgers.event(draw.pick(records).id(), RecordEvent.Kind.REPAIRED, from.toString())));
            LocalDate before = from.minusDays(1L + draw.upTo(40));
            assertThat(steady(repaired.on(before))).isEqualTo(steady(drawn.on(before)));
        });
    }

    private static List<?> steady(CreditCase drawn) {
        return Runs.results(drawn.run()).stream().map(Runs::steady).toList();
    }

    static List<CreditRecord> records(CreditCase drawn) {
        return drawn.entries().stream()
                .filter(CreditRecord.class::isInstance)
                .map(CreditRecord.class::cast)
                .toList();
    }
}
