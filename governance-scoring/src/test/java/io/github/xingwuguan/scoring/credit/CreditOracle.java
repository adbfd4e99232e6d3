package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.Severity;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Assesses straight from policy and ledger, in exact decimals and in the order of the specification's list, without any class of the
 * engine: what the engine is compared with. Slow and plain on purpose.
 */
final class CreditOracle {
    private final CreditPolicy now;
    private final OracleLedger ledger;
    private final OracleRecords records;
    private final OracleParts parts;
    private final Map<Subject, FactSheet> facts;
    private final Map<Subject, OracleMemory.State> priors;

    /** Which records reach whom. */
    private final Map<Subject, List<CreditRecord>> reached = new TreeMap<>();

    CreditOracle(
            List<CreditPolicy> versions,
            CreditLedger ledger,
            LocalDate day,
            Instant knownAt,
            Map<Subject, OracleMemory.State> priors,
            Map<Subject, FactSheet> facts) {
        this.now = versions.stream()
                .filter(v -> v.inForce().contains(day))
                .findFirst()
                .orElseThrow();
        this.ledger = new OracleLedger(ledger, knownAt, day, now.branches());
        this.records = new OracleRecords(versions, now, this.ledger);
        this.parts = new OracleParts(this.ledger, records.periodOf(day));
        this.priors = priors;
        this.facts = facts;
    }

    /** {@return everybody's result, in the order of subjects} */
    List<OracleVerdict> assess() {
        Set<Subject> subjects = new TreeSet<>(ledger.named());
        facts.keySet().forEach(subject -> subjects.add(ledger.unit(subject)));
        for (CreditRecord record : ledger.records()) {
            Set<Subject> reach = records.spreads(record) ? ledger.reach(record) : Set.of(ledger.unit(record.subject()));
            for (Subject subject : reach) {
                reached.computeIfAbsent(subject, s -> new ArrayList<>()).add(record);
            }
        }
        subjects.addAll(reached.keySet());
        List<OracleVerdict> verdicts = new ArrayList<>();
        for (Subject subject : subjects) {
            FactSheet sheet = facts.getOrDefault(subject, FactSheet.builder().build());
            OracleVerdict verdict = new OracleVerdict(subject, sheet);
            one(verdict, priors.getOrDefault(subject, OracleMemory.State.NEW));
            verdicts.add(verdict);
        }
        new OracleRanks(now).grade(verdicts);
        for (OracleVerdict verdict : verdicts) {
            OracleMemory.State prior = priors.getOrDefault(verdict.subject, OracleMemory.State.NEW);
            if (verdict.status.equals("rated")) {
                BigDecimal lower =
                        verdict.score.subtract(now.memory().upMargin().toDecimal());
                int confirmed = rules(band(lower), verdict.facts());
                new OracleMemory(now, ledger).step(verdict, mine(verdict), prior, confirmed);
            } else {
                verdict.next = prior;
            }
        }
        return verdicts;
    }

    private List<CreditRecord> mine(OracleVerdict verdict) {
        return reached.getOrDefault(verdict.subject, List.of());
    }

    /** Steps 1 to 7 without the population. */
    private void one(OracleVerdict v, OracleMemory.State prior) {
        eligibility(v);
        mine(v).stream()
                .filter(record -> records.concerns(record, v.subject))
                .forEach(record -> v.outcomes.put(record.id(), records.outcome(record)));
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        for (CreditItem item : now.items()) {
            items.put(item.code(), item(v, item));
        }
        for (ListRule rule : now.lists()) {
            Optional<CreditItem> item = rule.writeBack().flatMap(now::item);
            if (isOn(v, prior, rule.code())
                    && item.isPresent()
                    && item.get().pricing() instanceof Pricing.Fixed fixed) {
                items.merge(
                        item.get().code(),
                        atMost(fixed.points().toDecimal(), item.get().recordMax()),
                        BigDecimal::add);
                v.fact("item-" + item.get().code(), 1 + counting(v, item.get()).size());
            }
        }
        compose(v, items);
        vetoes(v, prior);
        portfolio(v);
        for (ListRule rule : now.lists()) {
            v.flag("on-" + rule.code(), isOn(v, prior, rule.code()));
        }
        v.band = band(v.score);
        v.ruled = rules(v.band, v.facts());
        boolean scaleEnds = v.ruled == OracleVerdict.NONE && v.vetoed == 0;
        v.status = v.status.equals("rated") && scaleEnds ? "unrated" : v.status;
        v.ruled = v.status.equals("rated") ? v.ruled : OracleVerdict.NONE;
        v.graded = v.ruled;
    }

    private void eligibility(OracleVerdict v) {
        boolean enrolled = ledger.isEnrolled(v.subject);
        v.flag("enrolled", enrolled);
        if (now.enrolment() && !enrolled) {
            v.status = "missing";
        }
        boolean operates = now.operatedWithin().isEmpty()
                || ledger.heldBy(v.subject).stream()
                        .map(held -> held.terms().dates())
                        .anyMatch(dates -> !dates.from().isAfter(ledger.day)
                                && (dates.end().isEmpty()
                                        || dates.until()
                                                .minusDays(1)
                                                .plus(now.operatedWithin().get())
                                                .isAfter(ledger.day)));
        if (!operates) {
            v.status = "unrated";
        }
    }

    /** {@return what all records of an item are worth together, each under its ceiling} */
    private BigDecimal item(OracleVerdict v, CreditItem item) {
        List<CreditRecord> counting = new ArrayList<>();
        for (CreditRecord record : mine(v)) {
            if (record.item().equals(item.code()) && "counted".equals(v.outcomes.get(record.id()))) {
                counting.add(record);
            }
        }
        Map<CreditRecord, BigDecimal> values = new LinkedHashMap<>();
        for (CreditRecord record : counting) {
            values.put(record, records.value(record, v.subject, multiplier(item, record, counting)));
            boolean own = ledger.unit(record.subject()).equals(v.subject);
            if (item.veto().isPresent() && own) {
                v.strikes.add(record.id());
            }
        }
        dedup(item, values).forEach(lost -> v.outcomes.put(lost.id(), "outweighed"));
        BigDecimal sum = BigDecimal.ZERO;
        for (CreditRecord record : counting) {
            if (v.outcomes.get(record.id()).equals("counted")) {
                v.values.put(record.id(), values.get(record).setScale(4));
                sum = sum.add(atMost(values.get(record), item.recordMax()));
            }
        }
        return sum;
    }

    private static BigDecimal atMost(BigDecimal value, Optional<Points> most) {
        return most.map(m -> value.min(m.toDecimal())).orElse(value);
    }

    private BigDecimal multiplier(CreditItem item, CreditRecord record, List<CreditRecord> counting) {
        if (item.repeat().isEmpty()) {
            return BigDecimal.ONE;
        }
        long n = counting.stream()
                .filter(earlier -> earlier.equals(record) || isBefore(earlier, record))
                .filter(earlier ->
                        records.isWithin(earlier, record, item.repeat().get().window()))
                .count();
        var multipliers = item.repeat().get().multipliers();
        return multipliers.get((int) Math.min(n, multipliers.size()) - 1).toDecimal();
    }

    private static boolean isBefore(CreditRecord a, CreditRecord b) {
        return Comparator.comparing(CreditRecord::occurredOn)
                        .thenComparing(CreditRecord::id)
                        .compare(a, b)
                < 0;
    }

    /** {@return those that another of their matter or period outweighs} */
    private List<CreditRecord> dedup(CreditItem item, Map<CreditRecord, BigDecimal> values) {
        List<CreditRecord> lost = new ArrayList<>();
        for (CreditRecord a : values.keySet()) {
            for (CreditRecord b : values.keySet()) {
                Comparator<CreditRecord> weight = Comparator.comparing(values::get);
                Comparator<CreditRecord> order = weight.reversed()
                        .thenComparing(CreditRecord::effectiveOn)
                        .thenComparing(CreditRecord::id);
                if (!a.equals(b) && isSameGroup(item.dedup(), a, b) && order.compare(b, a) < 0) {
                    lost.add(a);
                    break;
                }
            }
        }
        return lost;
    }

    private boolean isSameGroup(Dedup dedup, CreditRecord a, CreditRecord b) {
        boolean matter = a.matter().isPresent() && a.matter().equals(b.matter());
        boolean period = records.periodOf(a).equals(records.periodOf(b));
        return switch (dedup) {
            case NONE -> false;
            case HIGHEST_PER_MATTER -> matter;
            case ONCE_PER_PERIOD -> period;
            case ONCE_PER_MATTER_PER_PERIOD -> matter && period;
        };
    }

    /** {@return the records of an item that stand and count, also those that another outweighs} */
    private List<CreditRecord> counting(OracleVerdict v, CreditItem item) {
        return mine(v).stream()
                .filter(record -> record.item().equals(item.code())
                        && Set.of("counted", "outweighed").contains(v.outcomes.getOrDefault(record.id(), "")))
                .toList();
    }

    private void compose(OracleVerdict v, Map<String, BigDecimal> items) {
        BigDecimal raw = BigDecimal.ZERO;
        for (Component part : now.components()) {
            BigDecimal sum = part.start().toDecimal();
            if (part.source() instanceof ComponentSource.Items) {
                Map<Optional<String>, BigDecimal> byCategory = new HashMap<>();
                now.items().stream()
                        .filter(item -> item.component().equals(part.code()))
                        .forEach(item -> byCategory.merge(
                                item.category(), atMost(items.get(item.code()), item.itemMax()), BigDecimal::add));
                for (var each : byCategory.entrySet()) {
                    Optional<Points> most = part.categories().stream()
                            .filter(c -> each.getKey().equals(Optional.of(c.code())))
                            .map(Component.Category::max)
                            .findFirst();
                    sum = sum.add(atMost(each.getValue(), most));
                }
            } else {
                Optional<BigDecimal> points = parts.points(part, v.subject, v.sheet);
                sum = points.orElse(BigDecimal.ZERO);
                v.status = points.isEmpty() && v.status.equals("rated") ? "unrated" : v.status;
            }
            BigDecimal kept = sum.max(part.min().toDecimal()).min(part.max().toDecimal());
            v.fact("component-" + part.code(), kept);
            boolean adds = part.sign() == Component.Sign.ADDS;
            v.deducted = adds ? v.deducted : v.deducted.add(kept);
            raw = adds ? raw.add(kept) : raw.subtract(kept);
        }
        v.score = raw.max(now.min().toDecimal()).min(now.max().toDecimal());
    }

    /** A stay that rests on breaches ends with the last of them. */
    private boolean isOn(OracleVerdict v, OracleMemory.State prior, String list) {
        List<String> records = prior.lists().get(list);
        if (records == null || records.isEmpty()) {
            return records != null;
        }
        return mine(v).stream()
                .map(CreditRecord::id)
                .filter(records::contains)
                .anyMatch(id -> !ledger.isVoid(id)
                        && !ledger.isRepaired(id)
                        && !v.outcomes.getOrDefault(id, "").equals("refused"));
    }

    private void vetoes(OracleVerdict v, OracleMemory.State prior) {
        for (String id : v.strikes) {
            CreditVeto veto = veto(v, id);
            if (OracleMemory.isPutRight(now, ledger, prior, id)) {
                continue;
            }
            if (veto.effect() instanceof CreditVeto.ScoreTo to) {
                BigDecimal points = to.points().toDecimal();
                v.score = v.score.min(points);
                v.vetoed = Math.max(
                        v.vetoed, Math.min(band(points), now.grading().grades().size() - 1));
            } else if (veto.effect() instanceof CreditVeto.GradeTo to) {
                v.struck = true;
                v.vetoed = Math.max(v.vetoed, now.grading().rank(to.grade()));
            }
        }
    }

    private CreditVeto veto(OracleVerdict v, String id) {
        return mine(v).stream()
                .filter(record -> record.id().equals(id))
                .flatMap(record -> now.item(record.item()).stream())
                .flatMap(item -> item.veto().stream())
                .findFirst()
                .orElseThrow();
    }

    private void counts(OracleVerdict v) {
        int good = 0;
        int bad = 0;
        int disputed = 0;
        for (CreditItem item : now.items()) {
            for (CreditRecord record : counting(v, item)) {
                boolean isBad = now.isBad(item);
                good += isBad ? 0 : 1;
                bad += isBad ? 1 : 0;
                v.serious += isBad && record.severity() == Severity.SERIOUS ? 1 : 0;
                disputed += ledger.isDisputed(record.id()) ? 1 : 0;
            }
            v.facts.computeIfAbsent(
                    "item-" + item.code(), f -> Fact.quantity(counting(v, item).size()));
        }
        v.fact("good-records", good);
        v.fact("bad-records", bad);
        v.fact("serious-records", v.serious);
        v.fact("disputed-records", disputed);
    }

    private void portfolio(OracleVerdict v) {
        counts(v);
        int projects = 0;
        for (OracleLedger.Held held : ledger.heldBy(v.subject)) {
            if (held.terms().dates().contains(ledger.day)) {
                projects++;
                v.area = v.area.add(held.terms().area().map(Quantity::toDecimal).orElse(BigDecimal.ZERO));
            }
        }
        v.fact("projects", projects);
        v.fact("area", v.area);
        v.fact("deducted", v.deducted);
        v.fact("score", v.score);
    }

    /** {@return the grade that a score reaches} */
    int band(BigDecimal score) {
        return band(now, score);
    }

    static int band(CreditPolicy now, BigDecimal score) {
        BigDecimal decisive =
                now.gradeOn() == GradeOn.PUBLISHED ? score.setScale(now.scale(), RoundingMode.HALF_UP) : score;
        List<Grade> grades = now.grading().grades();
        for (int g = 0; g < grades.size(); g++) {
            if (decisive.compareTo(grades.get(g).lower().toDecimal()) >= 0) {
                return g;
            }
        }
        return OracleVerdict.NONE;
    }

    /** {@return a grade after floors, gates from the best, and caps} */
    int rules(int band, FactSheet facts) {
        int grade = band;
        for (GradeRule floor : rules(GradeRule.Effect.FLOOR)) {
            boolean holds = floor.when().test(facts) == Truth.TRUE;
            grade = holds ? Math.min(grade, now.grading().rank(floor.grade())) : grade;
        }
        for (int rank = 0; rank < now.grading().grades().size(); rank++) {
            for (GradeRule gate : rules(GradeRule.Effect.GATE)) {
                boolean shuts =
                        now.grading().rank(gate.grade()) == rank && gate.when().test(facts) != Truth.TRUE;
                grade = shuts ? Math.max(grade, rank + 1) : grade;
            }
        }
        for (GradeRule cap : rules(GradeRule.Effect.CAP)) {
            boolean holds = cap.when().test(facts) == Truth.TRUE;
            grade = holds ? Math.max(grade, now.grading().rank(cap.grade())) : grade;
        }
        return grade;
    }

    private List<GradeRule> rules(GradeRule.Effect effect) {
        return now.grading().rules().stream()
                .filter(rule -> rule.effect() == effect)
                .toList();
    }
}
