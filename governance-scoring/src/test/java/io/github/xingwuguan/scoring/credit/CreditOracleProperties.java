package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.Subject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The engine gives the figures of the oracle: outcome and value of every record, score, and the grade after every step. */
class CreditOracleProperties {
    @Property(tries = 100)
    void the_engine_equals_the_oracle_period_after_period(@ForAll long seed) {
        Runs.each(seed, EnumSet.allOf(Feature.class), (drawn, draw) -> compare(drawn));
    }

    private static void compare(CreditCase drawn) {
        CreditLedger ledger = drawn.ledger();
        CreditPlan plan = drawn.plan();
        CreditPriors priors = CreditPriors.NONE;
        Map<Subject, OracleMemory.State> states = new HashMap<>();
        for (LocalDate day : drawn.days(4)) {
            CreditRun run = plan.run(plan.tabulate(ledger, drawn.question().on(day), drawn.facts()), day, priors);
            List<OracleVerdict> expected =
                    new CreditOracle(drawn.versions(), ledger, day, Ledgers.LATER, states, drawn.facts()).assess();
            assertThat(figures(run))
                    .as("on %s", day)
                    .isEqualTo(expected.stream().map(OracleVerdict::figures).toList());
            priors = run.states();
            for (OracleVerdict verdict : expected) {
                CreditState next = run.state(run.table().row(verdict.subject).orElseThrow());
                states.put(
                        verdict.subject,
                        verdict.next.on(next.listings().stream()
                                .collect(Collectors.toMap(CreditState.Listing::list, CreditState.Listing::records))));
            }
        }
    }

    private static List<String> figures(CreditRun run) {
        return new TreeSet<>(run.table().subjects())
                .stream()
                        .map(subject -> run.table().row(subject).orElseThrow())
                        .map(row -> CreditFigures.of(run, row))
                        .toList();
    }
}
