package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Covering;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.place.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds what is overdue or soon will be (监管预警): records and a day go in, alerts come out. */
public final class Supervision {
    private static final Set<InspectionKind> ALL = EnumSet.allOf(InspectionKind.class);

    private final SupervisionPolicy policy;
    private final OversightBook book;
    private final LocalDate date;
    private final List<Obligation> open = new ArrayList<>();

    private Supervision(SupervisionPolicy policy, OversightBook book, LocalDate date) {
        this.policy = policy;
        this.book = book;
        this.date = date;
    }

    /**
     * {@return the alerts of some compounds on a day: the loudest first, then by due day, compound, kind and subject}
     *
     * @param policy what is due, and who is told when
     * @param book publications, funds, inspections
     * @param bodies projects and committees with their days; other bodies are passed over
     * @param compounds the compounds
     * @param date the day; what is recorded for later days is not known yet
     */
    public static List<Alert> alerts(
            SupervisionPolicy policy,
            OversightBook book,
            Collection<? extends Body> bodies,
            Collection<PlaceId> compounds,
            LocalDate date) {
        Supervision supervision = new Supervision(policy, book, date);
        Set<PlaceId> due = new TreeSet<>(compounds);
        due.forEach(supervision::compound);
        supervision.ends(AlertKind.CONTRACT_EXPIRY, only(bodies, ServiceProject.class), due);
        supervision.ends(AlertKind.TERM_EXPIRY, only(bodies, Committee.class), due);
        return supervision.alerts();
    }

    private static <T> List<T> only(Collection<? extends Body> bodies, Class<T> kind) {
        return bodies.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void compound(PlaceId compound) {
        book.fund(compound).ifPresent(this::fund);
        for (Matter matter : policy.matters()) {
            // a due day as far ahead as the earliest step can look
            for (DateRange slot : book.slots(policy, matter, compound, date.plusDays(ahead(matter.kind()) + 1L))) {
                if (!book.isPublished(matter, slot, compound, date)) {
                    open.add(new Obligation(matter.kind(), compound, matter.code() + " " + slot, matter.due(slot)));
                }
            }
        }
        for (Inspection.Finding finding : book.findings(compound, ALL, date)) {
            if (!finding.isRectified(date)) {
                open.add(new Obligation(AlertKind.RECTIFICATION_OVERDUE, compound, finding.id(), finding.due()));
            }
        }
    }

    private int ahead(AlertKind kind) {
        return policy.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .mapToInt(rule -> Math.max(0, rule.steps().get(0).daysBefore()))
                .findFirst()
                .orElse(0);
    }

    private void fund(MaintenanceFund fund) {
        String subject = fund.compound().value();
        fund.lowSince(policy.lowFund(), date)
                .ifPresent(since -> open.add(new Obligation(AlertKind.FUND_LOW, fund.compound(), subject, since)));
        for (MaintenanceFund.Entry entry : fund.entries()) {
            if (entry.isUndecided() && !entry.on().isAfter(date)) {
                open.add(new Obligation(AlertKind.FUND_SPENT_WITHOUT_DECISION, fund.compound(), subject, entry.on()));
            }
        }
    }

    /** Met if another one begins later, either without a gap or by now. */
    private <B extends Body & Covering> void ends(AlertKind kind, List<B> bodies, Set<PlaceId> due) {
        Map<PlaceId, List<DateRange>> byCompound = new HashMap<>();
        for (B body : bodies) {
            body.covered()
                    .forEach(days -> byCompound
                            .computeIfAbsent(days.value(), c -> new ArrayList<>())
                            .add(days.during()));
        }
        for (B body : bodies) {
            for (Dated<PlaceId> covered : body.covered()) {
                DateRange days = covered.during();
                boolean isFollowed = byCompound.getOrDefault(covered.value(), List.of()).stream()
                        .anyMatch(next -> next.from().isAfter(days.from())
                                && (!next.from().isAfter(days.until())
                                        || !next.from().isAfter(date)));
                if (due.contains(covered.value())
                        && days.end().isPresent()
                        && !date.isBefore(days.from())
                        && !isFollowed) {
                    open.add(new Obligation(
                            kind,
                            covered.value(),
                            body.id().value(),
                            days.until().minusDays(1)));
                }
            }
        }
    }

    private List<Alert> alerts() {
        Map<AlertKind, AlertRule> rules = new EnumMap<>(AlertKind.class);
        policy.rules().forEach(rule -> rules.put(rule.kind(), rule));
        List<Alert> alerts = new ArrayList<>();
        for (Obligation obligation : open) {
            AlertRule rule = rules.get(obligation.kind());
            if (rule != null) {
                rule.level(obligation.due(), date).ifPresent(level -> alerts.add(alert(obligation, rule, level)));
            }
        }
        alerts.sort(Comparator.comparing(Alert::level)
                .reversed()
                .thenComparing(Alert::due)
                .thenComparing(Alert::compound)
                .thenComparing(Alert::kind)
                .thenComparing(Alert::subject));
        return List.copyOf(alerts);
    }

    private static Alert alert(Obligation obligation, AlertRule rule, AlertLevel level) {
        return Alert.builder()
                .kind(obligation.kind())
                .level(level)
                .compound(obligation.compound())
                .subject(obligation.subject())
                .due(obligation.due())
                .basis(rule.basis())
                .build();
    }
}
