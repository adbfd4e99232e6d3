package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Publications, maintenance funds and inspections of compounds (监管台账). Immutable. */
public final class OversightBook {
    /** A record on the wire: an object with one member, {@code publication}, {@code fund} or {@code inspection}. */
    public static final Type<OversightRecord> RECORD = Union.<OversightRecord>of("Oversight record")
            .variant("publication", Publication.class, Publication.SHAPE)
            .variant("fund", MaintenanceFund.class, MaintenanceFund.SHAPE)
            .variant("inspection", Inspection.class, Inspection.SHAPE)
            .done();

    private final Map<PlaceId, List<Publication>> publications = new HashMap<>();
    private final Map<PlaceId, MaintenanceFund> funds = new HashMap<>();
    private final Map<PlaceId, List<Inspection>> inspections = new HashMap<>();

    private OversightBook(List<? extends OversightRecord> records) {
        for (OversightRecord record : records) {
            PlaceId compound = record.compound();
            if (record instanceof Publication publication) {
                publications.computeIfAbsent(compound, c -> new ArrayList<>()).add(publication);
            } else if (record instanceof MaintenanceFund fund) {
                funds.put(compound, fund);
            } else if (record instanceof Inspection inspection) {
                inspections.computeIfAbsent(compound, c -> new ArrayList<>()).add(inspection);
            }
        }
    }

    /**
     * {@return the book of some records}
     *
     * @param records in any order; a finding that a later inspection finds again stands in both with the same id and due day
     * @throws io.github.xingwuguan.basics.GovernanceException with all problems of {@link #check} if there is an error
     */
    public static OversightBook of(List<? extends OversightRecord> records) {
        check(records).throwIfAny();
        return new OversightBook(records);
    }

    /**
     * {@return what is wrong in some records}: a second fund of a compound ({@code duplicate-fund}), a finding that is due on two days ({@code
     * conflicting-finding})
     *
     * @param records in any order
     */
    public static Problems check(List<? extends OversightRecord> records) {
        Problems.Collector problems = Problems.collector();
        Set<PlaceId> funds = new HashSet<>();
        Map<String, LocalDate> findings = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            OversightRecord record = records.get(i);
            if (record instanceof MaintenanceFund && !funds.add(record.compound())) {
                problems.error("duplicate-fund", "/" + i, "Compound must have one fund, but had two");
            }
            if (record instanceof Inspection inspection) {
                for (int k = 0; k < inspection.findings().size(); k++) {
                    Inspection.Finding finding = inspection.findings().get(k);
                    LocalDate due = findings.putIfAbsent(finding.id(), finding.due());
                    if (due != null && !due.equals(finding.due())) {
                        problems.error(
                                "conflicting-finding",
                                "/" + i + "/findings/" + k + "/due",
                                "Finding must be due once, but was due on " + due + " and " + finding.due());
                    }
                }
            }
        }
        return problems.toProblems();
    }

    /**
     * {@return how many slots whose due day lies in a window were published by a day, late or not, over all of them}
     *
     * @param policy what has to be published
     * @param kind {@link AlertKind#FUND_PUBLICATION_OVERDUE} or {@link AlertKind#DISCLOSURE_OVERDUE}
     * @param compound the compound
     * @param window the days in which a slot falls due
     * @param date the day
     */
    public Ratio published(
            SupervisionPolicy policy, AlertKind kind, PlaceId compound, DateRange window, LocalDate date) {
        int due = 0;
        int published = 0;
        for (Matter matter : policy.matters(kind)) {
            for (DateRange slot : slots(policy, matter, compound, window.until())) {
                if (window.contains(matter.due(slot))) {
                    due++;
                    published += isPublished(matter, slot, compound, date) ? 1 : 0;
                }
            }
        }
        return Ratio.of(published, due);
    }

    /** Due from the first slot that begins in force, and in the life of the fund if it tells of that. */
    List<DateRange> slots(SupervisionPolicy policy, Matter matter, PlaceId compound, LocalDate until) {
        LocalDate from = policy.inForce().from();
        if (matter.kind() == AlertKind.FUND_PUBLICATION_OVERDUE) {
            MaintenanceFund fund = funds.get(compound);
            if (fund == null) {
                return List.of();
            }
            from = fund.openedOn().isAfter(from) ? fund.openedOn() : from;
        }
        return matter.slots(from, until);
    }

    boolean isPublished(Matter matter, DateRange slot, PlaceId compound, LocalDate date) {
        return publications.getOrDefault(compound, List.of()).stream()
                .anyMatch(publication -> publication.meets(matter, slot, date));
    }

    /**
     * {@return the fund of a compound}
     *
     * @param compound the compound
     */
    public Optional<MaintenanceFund> fund(PlaceId compound) {
        return Optional.ofNullable(funds.get(compound));
    }

    /**
     * {@return what inspections of some kinds found in a window, each finding once; empty if nobody inspected, which is no zero}
     *
     * @param compound the compound
     * @param kinds the kinds
     * @param window the days of the inspections
     */
    public Optional<List<Inspection.Finding>> found(
            PlaceId compound, Collection<InspectionKind> kinds, DateRange window) {
        List<Inspection> counted = inspections.getOrDefault(compound, List.of()).stream()
                .filter(inspection -> kinds.contains(inspection.kind()) && window.contains(inspection.on()))
                .toList();
        return counted.isEmpty() ? Optional.empty() : Optional.of(findings(counted));
    }

    /**
     * {@return how many findings of some kinds that fell due in a window are rectified by a day, over all of them, each once}
     *
     * @param compound the compound
     * @param kinds the kinds
     * @param window the days in which a finding falls due
     * @param date the day; findings of later inspections are not counted
     */
    public Ratio rectified(PlaceId compound, Collection<InspectionKind> kinds, DateRange window, LocalDate date) {
        List<Inspection.Finding> due = findings(compound, kinds, date).stream()
                .filter(finding -> window.contains(finding.due()))
                .toList();
        return Ratio.of(
                due.stream().filter(finding -> finding.isRectified(date)).count(), due.size());
    }

    List<Inspection.Finding> findings(PlaceId compound, Collection<InspectionKind> kinds, LocalDate date) {
        return findings(inspections.getOrDefault(compound, List.of()).stream()
                .filter(inspection ->
                        kinds.contains(inspection.kind()) && !inspection.on().isAfter(date))
                .toList());
    }

    /** By id, each once; that it was rectified counts wherever it stands. */
    private static List<Inspection.Finding> findings(List<Inspection> inspections) {
        Map<String, Inspection.Finding> byId = new LinkedHashMap<>();
        for (Inspection inspection : inspections) {
            for (Inspection.Finding finding : inspection.findings()) {
                byId.merge(finding.id(), finding, (a, b) -> a.rectifiedOn().isPresent() ? a : b);
            }
        }
        return List.copyOf(byId.values());
    }
}
