package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CaseRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people wanted of the cases of 2025 (办案指令): a campaign against disorder in property service, and dangers that were reported.
 * Cases of compounds that are served better come further; whether a case is cleared the engine says.
 */
final class CaseRequests {
    private static final int DISORDERS = 155;
    private static final int HAZARDS = 17;
    private static final int CLEARED = 93;
    private static final int REBOUNDS = 6;
    private static final int DANGERS_REMOVED = 14;
    private static final int WHISTLES = 12;
    private static final int WHISTLES_LATE = 2;
    private static final int CONFERENCES = 8;
    private static final int MEDIATIONS = 6;
    private static final int MEDIATIONS_REFUSED = 1;
    private static final List<String> CATEGORIES = List.of(
            "corridor-storage", "poor-cleaning", "security-lapse", "undisclosed-accounts", "unauthorised-structure");

    private CaseRequests() {}

    static List<CaseRequest> of(DistrictPlan plan) {
        List<CaseRequest> requests = new ArrayList<>();
        List<CompoundProfile> served = served(plan);
        disorders(served).forEach(requests::addAll);
        hazards(served).forEach(requests::addAll);
        mediations(served).forEach(requests::addAll);
        return requests;
    }

    private static List<CompoundProfile> served(DistrictPlan plan) {
        return plan.compounds().stream()
                .filter(compound -> compound.service().firm().isPresent())
                .toList();
    }

    /** Where the dangers are, in the order of their numbers. */
    static List<CompoundProfile> hazardPlaces(DistrictPlan plan) {
        return places("hazard", HAZARDS, served(plan));
    }

    static String hazardId(int number) {
        return "LX-2025-9" + Names.digits(number, 3);
    }

    private static List<List<CaseRequest>> disorders(List<CompoundProfile> served) {
        List<CompoundProfile> places = places("disorder", DISORDERS, served);
        List<CompoundProfile> best = places.stream()
                .sorted(Comparator.comparingDouble(
                                (CompoundProfile c) -> c.merits().service())
                        .reversed())
                .toList();
        List<List<CaseRequest>> all = new ArrayList<>();
        boolean[] taken = new boolean[DISORDERS];
        Map<String, Integer> handled = new HashMap<>();
        for (int number = 1; number <= DISORDERS; number++) {
            CompoundProfile place = places.get(number - 1);
            int rank = rank(best, place, taken);
            Draws draws = Draws.of("disorder-case", number);
            CaseScript script = new CaseScript("LX-2025-" + Names.digits(number, 4), place, draws)
                    .report(CaseKind.PROPERTY_DISORDER, draws.pick(CATEGORIES));
            if (rank < CLEARED + REBOUNDS) {
                script.jointly(joint(script.category(), handled.merge(script.category(), 1, Integer::sum)));
            }
            if (rank < CLEARED) {
                script.handle().clear().lookBack();
            } else if (rank < CLEARED + REBOUNDS) {
                script.handle().clear().comeBack();
            } else {
                script.breakOff();
            }
            all.add(script.requests());
        }
        return all;
    }

    private static List<List<CaseRequest>> hazards(List<CompoundProfile> served) {
        List<CompoundProfile> places = places("hazard", HAZARDS, served);
        List<List<CaseRequest>> all = new ArrayList<>();
        for (int number = 1; number <= HAZARDS; number++) {
            Draws draws = Draws.of("hazard-case", number);
            String category = draws.chance(0.3) ? "falling-facade" : "blocked-fire-passage";
            CaseScript script = new CaseScript(hazardId(number), places.get(number - 1), draws).screened(category);
            if (number <= DANGERS_REMOVED) {
                script.handle().estimate().clear().lookBack();
            } else {
                script.breakOff();
            }
            all.add(script.requests());
        }
        return all;
    }

    /** The first cases of some categories are not dealt with alone. */
    private static CaseScript.Joint joint(String category, int handled) {
        if (category.equals("unauthorised-structure") && handled <= WHISTLES) {
            return handled <= WHISTLES_LATE ? CaseScript.Joint.LATE_WHISTLE : CaseScript.Joint.WHISTLE;
        }
        boolean isDeliberated = category.equals("undisclosed-accounts") && handled <= CONFERENCES;
        return isDeliberated ? CaseScript.Joint.CONFERENCE : CaseScript.Joint.ALONE;
    }

    /** Disputes that the engine itself carries out; of most others a ledger tells. */
    private static List<List<CaseRequest>> mediations(List<CompoundProfile> served) {
        List<CompoundProfile> places = places("mediation", MEDIATIONS, served);
        List<List<CaseRequest>> all = new ArrayList<>();
        for (int number = 1; number <= MEDIATIONS; number++) {
            String id = "LX-2025-8" + Names.digits(number, 3);
            MediationScript script =
                    new MediationScript(id, places.get(number - 1), Draws.of("mediation-case", number)).open();
            boolean isRefused = number <= MEDIATIONS_REFUSED;
            all.add((isRefused ? script.fail() : script.settle()).requests());
        }
        return all;
    }

    private static List<CompoundProfile> places(String purpose, int cases, List<CompoundProfile> served) {
        return places(purpose, cases, served, 0.3);
    }

    /** Compounds that are served badly have more cases, the more so the lower the service from which on they have fewer. */
    static List<CompoundProfile> places(String purpose, int cases, List<CompoundProfile> compounds, double fewer) {
        List<CompoundProfile> places = new ArrayList<>();
        for (int number = 1; number <= cases; number++) {
            Draws draws = Draws.of(purpose + "-place", number);
            CompoundProfile place = draws.pick(compounds);
            while (draws.chance(place.merits().service() - fewer)) {
                place = draws.pick(compounds);
            }
            places.add(place);
        }
        return places;
    }

    /** A compound with two cases stands twice among the best. */
    private static int rank(List<CompoundProfile> best, CompoundProfile place, boolean[] taken) {
        int rank = best.indexOf(place);
        while (taken[rank]) {
            rank++;
        }
        taken[rank] = true;
        return rank;
    }
}
