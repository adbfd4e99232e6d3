package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.Alias;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.BranchOf;
import io.github.xingwuguan.credit.BranchRule;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tenure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a ledger says on one day as it was known at one instant, read entry by entry. Part of {@link CreditOracle}. */
final class OracleLedger {
    private static final Set<RecordEvent.Kind> VOID = EnumSet.of(
            RecordEvent.Kind.OBJECTION_UPHELD,
            RecordEvent.Kind.WITHDRAWN,
            RecordEvent.Kind.SUPERSEDED,
            RecordEvent.Kind.EXEMPTED);

    private final List<LedgerEntry> known;
    final LocalDate day;
    private final BranchRule branches;

    /** Kept, since they are asked for over and over. */
    private final List<Held> held = new ArrayList<>();

    private final Map<Subject, Subject> units = new HashMap<>();

    OracleLedger(CreditLedger ledger, Instant knownAt, LocalDate day, BranchRule branches) {
        this.known = ledger.entries().stream()
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .toList();
        this.day = day;
        this.branches = branches;
    }

    private <T> List<T> known(Class<T> kind) {
        return known.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<CreditRecord> records() {
        return known(CreditRecord.class).stream()
                .sorted(Comparator.comparing(CreditRecord::id))
                .toList();
    }

    private List<RecordEvent> events(String record, RecordEvent.Kind... kinds) {
        return known(RecordEvent.class).stream()
                .filter(event -> event.record().equals(record) && List.of(kinds).contains(event.kind()))
                .sorted(Comparator.comparing(RecordEvent::effectiveOn)
                        .thenComparing(RecordEvent::recordedAt)
                        .thenComparing(RecordEvent::kind))
                .toList();
    }

    boolean isVoid(String record) {
        return !events(record, VOID.toArray(RecordEvent.Kind[]::new)).isEmpty();
    }

    boolean isRepaired(String record) {
        return lastIs(record, RecordEvent.Kind.REPAIRED, RecordEvent.Kind.REPAIR_REVOKED);
    }

    boolean isDisputed(String record) {
        return lastIs(record, RecordEvent.Kind.OBJECTED, RecordEvent.Kind.OBJECTION_DISMISSED);
    }

    /** Whether, of the two kinds, the last that has effect by the day is the first. */
    private boolean lastIs(String record, RecordEvent.Kind on, RecordEvent.Kind off) {
        List<RecordEvent> past = events(record, on, off).stream()
                .filter(event -> !event.effectiveOn().isAfter(day))
                .toList();
        return !past.isEmpty() && past.get(past.size() - 1).kind() == on;
    }

    /** The first time it was put right after it last was not. */
    Optional<LocalDate> rectifiedOn(String record) {
        Optional<LocalDate> on = Optional.empty();
        for (RecordEvent event : events(record, RecordEvent.Kind.RECTIFIED, RecordEvent.Kind.RECTIFICATION_FAILED)) {
            if (event.kind() == RecordEvent.Kind.RECTIFICATION_FAILED) {
                on = Optional.empty();
            } else if (on.isEmpty()) {
                on = Optional.of(event.effectiveOn());
            }
        }
        return on;
    }

    boolean isRectified(String record) {
        return rectifiedOn(record).filter(on -> !on.isAfter(day)).isPresent();
    }

    Subject unit(Subject subject) {
        return units.computeIfAbsent(subject, this::resolve);
    }

    private Subject resolve(Subject subject) {
        Subject current = renamed(subject);
        if (current.kind() != SubjectKind.BRANCH) {
            return current;
        }
        Optional<BranchOf> link = known(BranchOf.class).stream()
                .filter(b -> b.branch().equals(current))
                .max(Comparator.comparing(BranchOf::recordedAt)
                        .thenComparing(BranchOf::parent)
                        .thenComparing(BranchOf::seat));
        boolean own = link.isEmpty()
                || branches == BranchRule.OWN
                || (branches == BranchRule.OWN_IF_PARENT_OUTSIDE && link.get().seat() == BranchOf.Seat.OUTSIDE);
        return own ? current : renamed(link.get().parent());
    }

    private Subject renamed(Subject subject) {
        Optional<Alias> next = known(Alias.class).stream()
                .filter(alias ->
                        alias.former().equals(subject) && !alias.since().isAfter(day))
                .max(Comparator.comparing(Alias::since)
                        .thenComparing(Alias::recordedAt)
                        .thenComparing(Alias::current));
        return next.isEmpty() ? subject : renamed(next.get().current());
    }

    /** A stretch of time for which a unit had a project. */
    record Held(Subject holder, String project, Tenure terms) {}

    List<Held> held() {
        if (held.isEmpty()) {
            held.addAll(allHeld());
        }
        return held;
    }

    private List<Held> allHeld() {
        List<Held> all = known(Tenure.class).stream()
                .map(tenure -> new Held(
                        unit(tenure.holder()),
                        unit(Subject.project(tenure.project())).id(),
                        tenure))
                .toList();
        List<Held> left = new ArrayList<>();
        for (Held held : all) {
            boolean replaced = all.stream()
                    .anyMatch(other -> other.holder().equals(held.holder())
                            && other.project().equals(held.project())
                            && other.terms()
                                    .dates()
                                    .from()
                                    .equals(held.terms().dates().from())
                            && LATER.compare(other.terms(), held.terms()) > 0);
            if (!replaced && left.stream().noneMatch(same -> isSame(same, held))) {
                left.add(held);
            }
        }
        return left;
    }

    /** Two names of one holder can bring the same entry twice. */
    private static boolean isSame(Held a, Held b) {
        return a.holder().equals(b.holder())
                && a.project().equals(b.project())
                && a.terms().dates().from().equals(b.terms().dates().from())
                && LATER.compare(a.terms(), b.terms()) == 0;
    }

    private static final Comparator<Tenure> LATER = Comparator.comparing(Tenure::recordedAt)
            .thenComparing(t -> t.dates().until())
            .thenComparing(t -> t.area().map(Quantity::units).orElse(-1L))
            .thenComparing(t -> t.households().orElse(-1))
            .thenComparing(t -> t.deliveredOn().orElse(LocalDate.MIN));

    List<Held> heldBy(Subject holder) {
        return held().stream().filter(held -> held.holder().equals(holder)).toList();
    }

    boolean isEnrolled(Subject subject) {
        return known(Participation.class).stream()
                .filter(p -> unit(p.subject()).equals(subject) && !p.from().isAfter(day))
                .max(Comparator.comparing(Participation::from)
                        .thenComparing(Participation::recordedAt)
                        .thenComparing(Participation::status))
                .filter(p -> p.status() == EnrolmentStatus.ENROLLED)
                .isPresent();
    }

    Optional<AssessorScore> latest(Subject subject, String role, LocalDate from) {
        return known(AssessorScore.class).stream()
                .filter(score -> unit(score.subject()).equals(subject)
                        && score.role().equals(role)
                        && !score.on().isBefore(from)
                        && !score.on().isAfter(day))
                .max(Comparator.comparing(AssessorScore::on)
                        .thenComparing(AssessorScore::recordedAt)
                        .thenComparing(AssessorScore::score)
                        .thenComparing(score -> score.responses().orElse(-1)));
    }

    /** Whom a record can reach: each of these once. */
    Set<Subject> reach(CreditRecord record) {
        Subject own = unit(record.subject());
        Set<Subject> reached = new TreeSet<>(Set.of(own));
        Set<String> projects = new TreeSet<>();
        if (own.kind() == SubjectKind.PROJECT) {
            projects.add(own.id());
        } else if (record.project().isPresent()) {
            projects.add(unit(Subject.project(record.project().get())).id());
        } else if (own.kind() == SubjectKind.PERSON) {
            heldBy(own).stream()
                    .filter(held -> held.terms().dates().contains(record.occurredOn()))
                    .forEach(held -> projects.add(held.project()));
        }
        for (String project : projects) {
            reached.add(Subject.project(project));
            held().stream()
                    .filter(held -> held.project().equals(project)
                            && held.terms().dates().contains(record.occurredOn()))
                    .forEach(held -> reached.add(held.holder()));
        }
        return reached;
    }

    /** Everybody of whom the ledger says anything, apart from whom records reach. */
    Set<Subject> named() {
        Set<Subject> named = new TreeSet<>();
        records().forEach(record -> named.add(unit(record.subject())));
        held().forEach(held -> named.add(held.holder()));
        known(AssessorScore.class).forEach(score -> named.add(unit(score.subject())));
        known(Participation.class).stream()
                .filter(p -> !p.from().isAfter(day))
                .forEach(p -> named.add(unit(p.subject())));
        return named;
    }
}
