package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.oversight.AlertKind;
import io.github.xingwuguan.programme.oversight.Inspection;
import io.github.xingwuguan.programme.oversight.Inspection.Finding;
import io.github.xingwuguan.programme.oversight.InspectionKind;
import io.github.xingwuguan.programme.oversight.MaintenanceFund;
import io.github.xingwuguan.programme.oversight.MaintenanceFund.Entry;
import io.github.xingwuguan.programme.oversight.MaintenanceFund.Use;
import io.github.xingwuguan.programme.oversight.Matter;
import io.github.xingwuguan.programme.oversight.OversightRecord;
import io.github.xingwuguan.programme.oversight.Publication;
import io.github.xingwuguan.programme.oversight.SupervisionPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What supervision knows of the compounds of the programme (监管记录): publications, maintenance funds, inspections. */
final class OversightRecords {
    private static final DateRange YEAR = days(2024, 1, 2025, 1);
    private static final List<DateRange> HALVES = List.of(days(2024, 7, 2025, 1), days(2025, 1, 2025, 7));

    private final SupervisionPolicy policy;
    private final List<OversightRecord> records = new ArrayList<>();

    private OversightRecords(SupervisionPolicy policy) {
        this.policy = policy;
    }

    static List<OversightRecord> of(DistrictPlan plan, SupervisionPolicy policy) {
        OversightRecords drawn = new OversightRecords(policy);
        for (CompoundProfile compound : plan.participants()) {
            DrawnFacts facts = DrawnFacts.of(plan, compound);
            Draws draws = Draws.of("oversight", compound.number());
            drawn.fund(compound, facts.share("fund-publications"), draws);
            drawn.disclosure(compound, facts.share("statutory-disclosure"), draws);
            drawn.checks(compound, facts.count("defects-found"), draws);
            drawn.appraisal(compound, facts, draws);
        }
        return List.copyOf(drawn.records);
    }

    private static DateRange days(int year, int month, int untilYear, int untilMonth) {
        return DateRange.of(LocalDate.of(year, month, 1), LocalDate.of(untilYear, untilMonth, 1));
    }

    private static LocalDate after(DateRange slot, Draws draws) {
        return slot.until().plusDays(draws.between(3, 26));
    }

    private List<String> codes(AlertKind kind) {
        return policy.matters(kind).stream().map(Matter::code).toList();
    }

    /** Two matters by two half-years; where nothing is due there is no fund. */
    private void fund(CompoundProfile compound, Ratio published, Draws draws) {
        if (published.isEmpty()) {
            return;
        }
        PlaceId id = Names.compound(compound);
        records.add(fund(id, compound, draws));
        List<String> matters = codes(AlertKind.FUND_PUBLICATION_OVERDUE);
        records.add(new Publication(id, matters, days(2024, 1, 2024, 7), LocalDate.of(2024, 7, draws.between(5, 28))));
        int left = (int) published.numerator();
        for (DateRange half : HALVES) {
            List<String> told = matters.subList(0, Math.min(left, matters.size()));
            if (!told.isEmpty()) {
                records.add(new Publication(id, told, half, after(half, draws)));
            }
            left -= told.size();
        }
    }

    /** A few are low; a few have spent for what no decision is recorded. */
    private static MaintenanceFund fund(PlaceId id, CompoundProfile compound, Draws draws) {
        LocalDate opened = LocalDate.of(Math.max(2008, compound.setting().deliveredIn()), draws.between(1, 12), 1);
        long deposit = 100L * compound.setting().households() * draws.between(3_000, 9_000);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(opened, Use.FIRST_DEPOSIT, deposit, Optional.empty()));
        entries.add(new Entry(LocalDate.of(2024, 6, 30), Use.RECEIPT, deposit / 50, Optional.empty()));
        int spent = draws.chance(0.06) ? draws.between(75, 90) : draws.between(5, 60);
        entries.add(new Entry(
                LocalDate.of(2024, draws.between(7, 12), draws.between(1, 28)),
                Use.REPAIR,
                deposit * spent / 100,
                Optional.of("示例表决决议-" + id)));
        if (draws.chance(0.03)) {
            entries.add(new Entry(
                    LocalDate.of(2025, draws.between(1, 9), draws.between(1, 28)),
                    Use.REPAIR,
                    deposit / 100,
                    Optional.empty()));
        }
        return new MaintenanceFund(id, opened, entries);
    }

    /** In one notice for the year 2024, or in two. */
    private void disclosure(CompoundProfile compound, Ratio disclosed, Draws draws) {
        List<String> matters = new ArrayList<>(codes(AlertKind.DISCLOSURE_OVERDUE));
        while (matters.size() > disclosed.numerator()) {
            matters.remove(draws.between(0, matters.size() - 1));
        }
        int first = draws.chance(0.5) ? matters.size() : draws.between(0, matters.size());
        for (List<String> told : List.of(matters.subList(0, first), matters.subList(first, matters.size()))) {
            if (!told.isEmpty()) {
                records.add(new Publication(Names.compound(compound), told, YEAR, after(YEAR, draws)));
            }
        }
    }

    /** A check of facilities and one of fire safety share what was found. */
    private void checks(CompoundProfile compound, int defects, Draws draws) {
        int first = draws.between(0, defects);
        LocalDate on = LocalDate.of(2025, draws.between(2, 8), draws.between(1, 28));
        records.add(inspection(compound, InspectionKind.FACILITY, on, first, first, draws));
        LocalDate fire = LocalDate.of(2025, draws.between(2, 8), draws.between(1, 28));
        int left = defects - first;
        int open = draws.chance(0.2) ? Math.min(left, 1) : 0;
        records.add(inspection(compound, InspectionKind.FIRE, fire, left, left - open, draws));
    }

    private void appraisal(CompoundProfile compound, DrawnFacts facts, Draws draws) {
        int due = facts.count("findings-due");
        int rectified = due == 0 ? 0 : (int) facts.share("findings-rectified").numerator();
        LocalDate on = LocalDate.of(2025, draws.between(3, 7), draws.between(1, 28));
        records.add(inspection(compound, InspectionKind.APPRAISAL, on, due, rectified, draws));
    }

    /** Due within thirty to sixty days; what is rectified was, some of it late. */
    private static Inspection inspection(
            CompoundProfile compound, InspectionKind kind, LocalDate on, int found, int rectified, Draws draws) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= found; i++) {
            LocalDate due = on.plusDays(draws.between(30, 60));
            findings.add(new Finding(
                    kind.code() + "-" + Names.digits(compound.number(), 3) + "-" + i,
                    due,
                    i <= rectified ? Optional.of(due.minusDays(draws.between(-12, 25))) : Optional.empty()));
        }
        return new Inspection(Names.compound(compound), kind, on, findings);
    }
}
