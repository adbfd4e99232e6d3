package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.programme.compound.AdoptedPractice;
import io.github.xingwuguan.programme.compound.AssemblyHeld;
import io.github.xingwuguan.programme.compound.BranchSetup;
import io.github.xingwuguan.programme.compound.CompoundRecord;
import io.github.xingwuguan.programme.compound.ConfirmedIncident;
import io.github.xingwuguan.programme.compound.OutsideStar;
import io.github.xingwuguan.programme.compound.OwnersRules;
import io.github.xingwuguan.programme.compound.Ownership;
import io.github.xingwuguan.programme.compound.StationPremises;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is on file of the compounds in the star programme (小区档案), drawn so that it agrees with their facts. */
final class CompoundRecords {
    private static final LocalDate COUNTED = LocalDate.of(2025, 1, 1);
    /** In a fixed order, since records are drawn one after the other. */
    private static final SortedMap<String, ConfirmedIncident.Kind> INCIDENTS = new TreeMap<>(Map.of(
            "accident-confirmed", ConfirmedIncident.Kind.ACCIDENT,
            "fund-misuse-confirmed", ConfirmedIncident.Kind.FUND_MISUSE,
            "falsification-confirmed", ConfirmedIncident.Kind.FALSIFICATION));

    private static final SortedMap<String, HonourLevel> PRACTICES = new TreeMap<>(Map.of(
            "practice-adopted-national", HonourLevel.NATIONAL,
            "practice-adopted-provincial", HonourLevel.PROVINCIAL,
            "practice-adopted-city", HonourLevel.CITY));

    private final DistrictPlan plan;
    private final CompoundProfile place;
    private final PlaceId compound;
    private final DrawnFacts facts;
    private final Draws draws;
    private final List<CompoundRecord> records = new ArrayList<>();

    private CompoundRecords(DistrictPlan plan, CompoundProfile place) {
        this.plan = plan;
        this.place = place;
        this.compound = PlaceId.of(place.id());
        this.facts = DrawnFacts.of(plan, place);
        this.draws = Draws.of("compound-file", place.number());
    }

    static List<CompoundRecord> of(DistrictPlan plan) {
        List<CompoundRecord> all = new ArrayList<>();
        for (CompoundProfile place : plan.participants()) {
            CompoundRecords file = new CompoundRecords(plan, place);
            file.premises();
            file.owners();
            file.judgements();
            all.addAll(file.records);
        }
        return List.copyOf(all);
    }

    private LocalDate monthsAgo(int from, int to) {
        return Names.monthsAgo(draws, from, to);
    }

    private void premises() {
        LocalDate applied = monthsAgo(14, 60);
        boolean isApproved = facts.code("branch-status").equals("approved");
        records.add(
                new BranchSetup(compound, applied, isApproved ? Optional.of(applied.plusDays(40)) : Optional.empty()));
        StationPremises.Use use = facts.code("station-status").equals("dedicated")
                ? StationPremises.Use.DEDICATED
                : StationPremises.Use.SHARED;
        int area = facts.isCount("station-area") ? Math.max(0, facts.count("station-area")) : 60;
        records.add(new StationPremises(compound, monthsAgo(2, 60), use, area));
    }

    private void owners() {
        int households = place.setting().households();
        records.add(new Ownership(compound, COUNTED, households, Math.max(2, households * 96 / 100)));
        if (facts.has("yearly-assembly") && facts.isYes("yearly-assembly")) {
            LocalDate on = monthsAgo(1, 11);
            records.add(new AssemblyHeld(compound, on, "业主大会公告 " + on.getYear()));
        }
        if (facts.has("rules-status")) {
            LocalDate adopted = monthsAgo(14, 50);
            boolean isFiled = facts.code("rules-status").equals("filed");
            records.add(
                    new OwnersRules(compound, adopted, isFiled ? Optional.of(adopted.plusDays(21)) : Optional.empty()));
        }
    }

    private void judgements() {
        if (facts.has("outside-stars")) {
            int stars = Integer.parseInt(facts.code("outside-stars"));
            records.add(new OutsideStar(compound, monthsAgo(2, 11), "星级物业服务项目", stars));
        }
        INCIDENTS.forEach((fact, kind) -> {
            if (facts.isYes(fact)) {
                records.add(new ConfirmedIncident(compound, confirmedOn(fact), kind, "认定书 " + kind.code()));
            }
        });
        PRACTICES.forEach((fact, level) -> {
            for (int i = 0; i < facts.count(fact); i++) {
                records.add(new AdoptedPractice(compound, monthsAgo(1, 11), level, "推广文件"));
            }
        });
    }

    private LocalDate confirmedOn(String fact) {
        return Incidents.events(plan.participants().indexOf(place) + 1).stream()
                .filter(event -> event.fact().equals(fact))
                .map(Incidents.Event::on)
                .findFirst()
                .orElse(COUNTED);
    }
}
