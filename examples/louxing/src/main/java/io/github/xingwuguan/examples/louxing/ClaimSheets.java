package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.rating.Rubric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claim sheets of all compounds in the star programme (申报表). */
final class ClaimSheets {
    private final DistrictPlan plan;
    private final Rubric rubric;
    private final Map<String, List<String>> evidence;

    ClaimSheets(DistrictPlan plan, Rubric rubric) {
        this.plan = plan;
        this.rubric = rubric;
        this.evidence = evidenceByFact(rubric);
    }

    /** In the order of the compounds' ids. */
    List<ClaimSheet> all() {
        List<ClaimSheet> sheets = new ArrayList<>();
        for (int rank = 1; rank <= plan.participants().size(); rank++) {
            sheets.add(sheet(rank, plan.participants().get(rank - 1)));
        }
        sheets.sort(Comparator.comparing(ClaimSheet::subject));
        return List.copyOf(sheets);
    }

    private static Map<String, List<String>> evidenceByFact(Rubric rubric) {
        Map<String, List<String>> kinds = new HashMap<>();
        rubric.indicators()
                .forEach(indicator -> indicator.kind().facts().forEach(fact -> kinds.put(fact, indicator.evidence())));
        return kinds;
    }

    private ClaimSheet sheet(int rank, CompoundProfile compound) {
        Map<String, Fact> facts = plan.facts(compound);
        Map<String, LocalDate> dates = new HashMap<>();
        Incidents.events(rank).forEach(event -> dates.put(event.fact(), event.on()));
        Reports reports = new Reports(compound, dates, Incidents.flaws(rank));
        for (FactKey key : rubric.facts()) {
            Fact value = facts.get(key.name());
            if (value != null) {
                reports.add(key.name(), value, evidence.get(key.name()));
            }
        }
        return new ClaimSheet(PlaceId.of(compound.id()), reports.claims());
    }
}
