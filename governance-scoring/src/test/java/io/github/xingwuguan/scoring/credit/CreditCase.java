package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A policy, a ledger, a day, and what the host hands in. */
record CreditCase(
        List<CreditPolicy> versions, List<LedgerEntry> entries, LocalDate day, Map<Subject, FactSheet> facts) {

    static Arbitrary<CreditCase> all() {
        return allBut();
    }

    static Arbitrary<CreditCase> allBut(Feature... unwanted) {
        return Arbitraries.randomValue(random -> draw(random, Runs.allBut(unwanted)));
    }

    static CreditCase draw(Random random, Set<Feature> features) {
        Draw draw = new Draw(random);
        List<CreditPolicy> versions = new PolicyDraw(draw, features).versions();
        LocalDate day = draw.oneIn(3)
                ? LocalDate.parse(draw.any("2024-02-29", "2024-12-31", "2024-06-30", "2024-01-01"))
                : LocalDate.parse("2024-01-01").plusDays(draw.upTo(365));
        List<LedgerEntry> entries = new LedgerDraw(draw, day, versions).entries();
        Map<Subject, FactSheet> facts = new HashMap<>();
        for (Subject firm : LedgerDraw.FIRMS) {
            if (draw.oneIn(2)) {
                FactSheet.Builder sheet = FactSheet.builder().put("insured", draw.oneIn(2) ? Fact.yes() : Fact.no());
                draw.maybe(2, () -> new Fact.Amount(draw.quantity(40))).ifPresent(f -> sheet.put("declared", f));
                facts.put(firm, sheet.build());
            }
        }
        return new CreditCase(versions, entries, day, facts);
    }

    CreditPlan plan() {
        return CreditPolicies.plan(versions.toArray(CreditPolicy[]::new));
    }

    CreditPolicy policy() {
        return versions.get(versions.size() - 1);
    }

    CreditLedger ledger() {
        return CreditLedger.of(entries);
    }

    CreditCase with(List<? extends LedgerEntry> more) {
        List<LedgerEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new CreditCase(versions, all, day, facts);
    }

    CreditCase on(LocalDate other) {
        return new CreditCase(versions, entries, other, facts);
    }

    CreditCase under(List<CreditPolicy> others) {
        return new CreditCase(others, entries, day, facts);
    }

    CreditQuestion question() {
        return CreditQuestion.of(day, Ledgers.LATER);
    }

    /** {@return the population assessed on the day, with nothing carried over} */
    CreditRun run() {
        return run(CreditPriors.NONE);
    }

    CreditRun run(CreditPriors priors) {
        CreditPlan plan = plan();
        return plan.run(plan.tabulate(ledger(), question(), facts), day, priors);
    }

    /** {@return the same day of so many periods, one after another} */
    List<LocalDate> days(int periods) {
        int months = policy().period().kind() == ScorePeriod.Kind.YEAR
                ? 12
                : policy().period().kind() == ScorePeriod.Kind.HALF
                        ? 6
                        : policy().period().kind() == ScorePeriod.Kind.QUARTER ? 3 : 1;
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < periods; i++) {
            days.add(day.plusMonths((long) i * months));
        }
        return days;
    }
}
