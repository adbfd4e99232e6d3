package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.Alias;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.BranchRule;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.RecordHistory;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.facts.FactSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Turns a ledger into a table, as it was known at the instant of a question. */
final class Tabulation {
    /** Entries recorded at one instant are told apart by what they say, never by their order. */
    private static final Comparator<Tenure> LATER = Comparator.comparing(Tenure::recordedAt)
            .thenComparing(t -> t.dates().until())
            .thenComparing(t -> t.area().map(Quantity::units).orElse(-1L))
            .thenComparing(t -> t.households().orElse(-1))
            .thenComparing(t -> t.deliveredOn().orElse(LocalDate.MIN));

    private final CreditPlan plan;
    private final CreditLedger ledger;
    private final CreditQuestion question;
    private final Optional<CreditPolicy> policy;
    private final Identities identities;
    private final CreditTableBuilder builder;
    private final Map<String, List<Tenure>> byProject = new HashMap<>();
    private final Map<Subject, List<Tenure>> byHolder = new LinkedHashMap<>();

    Tabulation(CreditPlan plan, CreditLedger ledger, CreditQuestion question) {
        this.plan = plan;
        this.ledger = ledger;
        this.question = question;
        this.policy = plan.timeline().find(question.asOf());
        BranchRule rule = policy.map(CreditPolicy::branches).orElse(BranchRule.PARENT);
        this.identities = new Identities(ledger, question, rule);
        this.builder = new CreditTableBuilder(plan, Days.of(question.asOf()));
        builder.audience = question.audience();
    }

    /** {@return the unit under whose account a subject is rated} */
    Subject unit(Subject subject) {
        return identities.unit(subject);
    }

    CreditTable run(Map<Subject, FactSheet> facts) {
        tenures();
        subjects(facts);
        builder.renamedNext = renamedNext();
        for (CreditRecord record : ledger.records().values()) {
            if (!record.recordedAt().isAfter(question.knownAt()) && !isHidden(record)) {
                record(record);
            }
        }
        builder.units = identities.units();
        return new CreditTable(builder);
    }

    /** Rows in the order of subjects, so that nothing depends on the order of entries. */
    private void subjects(Map<Subject, FactSheet> facts) {
        Instant known = question.knownAt();
        TreeSet<Subject> subjects = new TreeSet<>(byHolder.keySet());
        ledger.records().values().stream()
                .filter(record -> !record.recordedAt().isAfter(known))
                .forEach(record -> subjects.add(identities.unit(record.subject())));
        Map<Subject, Participation> latest = participations();
        subjects.addAll(latest.keySet());
        Map<Subject, List<Subject>> former = former();
        Map<Subject, List<AssessorScore>> scores = new HashMap<>();
        for (AssessorScore score : ledger.known(AssessorScore.class, known)) {
            collect(scores, identities.unit(score.subject()), score);
        }
        subjects.addAll(scores.keySet());
        Map<Subject, FactSheet> sheets = new HashMap<>();
        facts.forEach((subject, sheet) -> sheets.put(identities.unit(subject), sheet));
        subjects.addAll(sheets.keySet());
        Map<Subject, Integer> enrolsNext = enrolsNext();
        for (Subject subject : subjects) {
            int row = builder.row(subject);
            builder.former.set(row, former.getOrDefault(subject, List.of()));
            builder.tenures.set(row, List.copyOf(byHolder.getOrDefault(subject, List.of())));
            builder.scores.set(row, List.copyOf(scores.getOrDefault(subject, List.of())));
            builder.enrolled.set(
                    row, latest.containsKey(subject) && latest.get(subject).status() == EnrolmentStatus.ENROLLED);
            if (enrolsNext.containsKey(subject)) {
                builder.enrolsNext.put(row, enrolsNext.get(subject));
            }
            builder.sheets.set(row, sheets.getOrDefault(subject, builder.sheets.get(row)));
        }
    }

    private Map<Subject, Integer> enrolsNext() {
        Map<Subject, Integer> next = new HashMap<>();
        ledger.known(Participation.class, question.knownAt()).stream()
                .filter(p -> p.from().isAfter(question.asOf()))
                .forEach(p -> next.merge(identities.unit(p.subject()), Days.of(p.from()), Math::min));
        return next;
    }

    private int renamedNext() {
        return ledger.known(Alias.class, question.knownAt()).stream()
                .filter(alias -> alias.since().isAfter(question.asOf()))
                .mapToInt(alias -> Days.of(alias.since()))
                .min()
                .orElse(Days.NEVER);
    }

    private Map<Subject, Participation> participations() {
        Map<Subject, Participation> latest = new HashMap<>();
        ledger.known(Participation.class, question.knownAt()).stream()
                .filter(p -> !p.from().isAfter(question.asOf()))
                .sorted(Comparator.comparing(Participation::from)
                        .thenComparing(Participation::recordedAt)
                        .thenComparing(Participation::status))
                .forEach(p -> latest.put(identities.unit(p.subject()), p));
        return latest;
    }

    private Map<Subject, List<Subject>> former() {
        Map<Subject, List<Subject>> former = new HashMap<>();
        ledger.known(Alias.class, question.knownAt()).stream()
                .map(Alias::former)
                .distinct()
                .sorted()
                .filter(subject -> !identities.unit(subject).equals(subject))
                .forEach(subject -> collect(former, identities.unit(subject), subject));
        return former;
    }

    /** Of several entries for one holder, project and first day the one recorded last stands. */
    private void tenures() {
        record Key(Subject holder, String project, LocalDate from) {}
        Map<Key, Tenure> latest = new LinkedHashMap<>();
        ledger.known(Tenure.class, question.knownAt()).stream()
                .map(this::underCurrentId)
                .sorted(LATER)
                .forEach(t -> latest.put(
                        new Key(
                                identities.unit(t.holder()),
                                t.project(),
                                t.dates().from()),
                        t));
        latest.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Key, Tenure> e) -> e.getKey().project())
                        .thenComparing(e -> e.getKey().from())
                        .thenComparing(e -> e.getKey().holder()))
                .forEach(e -> {
                    collect(byHolder, e.getKey().holder(), e.getValue());
                    collect(byProject, e.getKey().project(), e.getValue());
                });
    }

    /** A project that goes on under another id takes its holders and scores with it. */
    private Tenure underCurrentId(Tenure tenure) {
        String current = project(tenure.project());
        return current.equals(tenure.project())
                ? tenure
                : Tenure.builder().from(tenure).project(current).build();
    }

    private String project(String id) {
        return identities.unit(Subject.project(id)).id();
    }

    private static <K, V> void collect(Map<K, List<V>> into, K key, V value) {
        into.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** The public never sees again what is void or repaired by the time it looks. */
    private boolean isHidden(CreditRecord record) {
        return question.audience() == Audience.PUBLIC
                && !ledger.history(record.id(), question.viewedAt()).standsOn(viewedOn());
    }

    private LocalDate viewedOn() {
        return policy.map(p -> p.day(question.viewedAt())).orElse(question.asOf());
    }

    private void record(CreditRecord record) {
        RecordHistory history = ledger.history(record.id(), question.knownAt());
        Subject own = identities.unit(record.subject());
        Map<Subject, Reach> reached = new LinkedHashMap<>();
        reached.put(own, Reach.OWN);
        if (plan.spreads(record.item())) {
            spread(record, own, reached::putIfAbsent);
        }
        reached.forEach((subject, reach) -> builder.record(builder.row(subject), record, history, reach));
    }

    /** Each target once, whatever the ways that lead to it. */
    private void spread(CreditRecord record, Subject own, BiConsumer<Subject, Reach> reach) {
        LocalDate on = record.occurredOn();
        List<String> projects = projects(record, own);
        for (String project : projects) {
            if (own.kind() != SubjectKind.PROJECT) {
                reach.accept(Subject.project(project), Reach.PROJECT);
            }
            for (Tenure tenure : byProject.getOrDefault(project, List.of())) {
                if (tenure.dates().contains(on)) {
                    Subject holder = identities.unit(tenure.holder());
                    reach.accept(holder, holder.kind() == SubjectKind.PERSON ? Reach.PERSON : Reach.ENTERPRISE);
                }
            }
        }
    }

    /** {@return the project in which it happened; without one, all that the person was in charge of} */
    private List<String> projects(CreditRecord record, Subject own) {
        if (own.kind() == SubjectKind.PROJECT) {
            return List.of(own.id());
        } else if (record.project().isPresent()) {
            return List.of(project(record.project().get()));
        } else if (own.kind() == SubjectKind.PERSON) {
            return byHolder.getOrDefault(own, List.of()).stream()
                    .filter(tenure -> tenure.dates().contains(record.occurredOn()))
                    .map(Tenure::project)
                    .toList();
        }
        return List.of();
    }
}
