package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.place.Dated;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.programme.emergency.Callout;
import io.github.xingwuguan.programme.emergency.Drill;
import io.github.xingwuguan.programme.emergency.EmergencyRecord;
import io.github.xingwuguan.programme.emergency.Equipment;
import io.github.xingwuguan.programme.emergency.ResponseTeam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A response team for each subdistrict (应急小分队), its drills and callouts. Some findings of drills are dangers of the case file. */
final class Teams {
    private static final int TEAMS = 13;
    private static final LocalDate FOUNDED = LocalDate.of(2024, 3, 1);
    private static final List<String> EQUIPMENT = List.of("water-pump", "sandbags", "generator", "life-jacket", "boat");

    private final DistrictPlan plan;
    private final Map<CaseId, Danger> dangers = new LinkedHashMap<>();
    private final List<EmergencyRecord> records = new ArrayList<>();

    /**
     * A danger of the case file (隐患).
     *
     * @param compound where it is
     * @param reportedOn when it was reported
     */
    private record Danger(CompoundProfile compound, LocalDate reportedOn) {}

    private Teams(DistrictPlan plan) {
        this.plan = plan;
        Map<CaseId, LocalDate> reported = new LinkedHashMap<>();
        for (CaseRequest request : CaseRequests.of(plan)) {
            reported.putIfAbsent(request.caseId(), LocalDate.ofInstant(request.at(), ZoneOffset.ofHours(8)));
        }
        List<CompoundProfile> places = CaseRequests.hazardPlaces(plan);
        for (int number = 1; number <= places.size(); number++) {
            CaseId id = CaseId.of(CaseRequests.hazardId(number));
            dangers.put(id, new Danger(places.get(number - 1), reported.getOrDefault(id, DistrictPlan.AS_OF)));
        }
    }

    static List<EmergencyRecord> of(DistrictPlan plan) {
        Teams drawn = new Teams(plan);
        for (int number = 0; number < TEAMS; number++) {
            drawn.team(number);
            drawn.drills(number);
            drawn.callouts(number);
        }
        return List.copyOf(drawn.records);
    }

    private static OrgId id(int number) {
        return OrgId.of("team-" + Names.digits(number + 1, 2));
    }

    private static ActorId member(int team, int number) {
        return ActorId.of("team-" + Names.digits(team + 1, 2) + "-" + number);
    }

    /** Seven subdistricts of eight communities, four towns of three, two townships of two. */
    private static int subdistrict(CompoundProfile compound) {
        int community = compound.setting().community();
        if (community < 56) {
            return community / 8;
        }
        return community < 68 ? 7 + (community - 56) / 3 : 11 + (community - 68) / 2;
    }

    private List<CompoundProfile> compounds(int number) {
        return plan.compounds().stream()
                .filter(compound -> subdistrict(compound) == number)
                .toList();
    }

    private void team(int number) {
        Draws draws = Draws.of("team", number);
        ResponseTeam.Builder team = ResponseTeam.builder()
                .id(id(number))
                .label(Names.numbered("示例应急小分队", "Sample Response Team", number + 1))
                .compounds(Territory.from(
                        FOUNDED, compounds(number).stream().map(Names::compound).toList()))
                .drillMonths(6);
        int members = draws.between(8, 14);
        for (int i = 1; i <= members; i++) {
            team.addRoster(Dated.from(FOUNDED, member(number, i)));
        }
        for (int i = 1; i <= 2; i++) {
            team.addStandby(
                    new Dated<>(member(number, i), DateRange.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 11, 1))));
        }
        for (String kind : EQUIPMENT.subList(0, draws.between(2, EQUIPMENT.size()))) {
            team.addEquipment(
                    new Equipment(kind, draws.between(1, 30), DistrictPlan.AS_OF.plusDays(draws.between(-20, 200))));
        }
        records.add(team.build());
    }

    /** One before the rains without any finding, one in the rains; two teams let the second go by. */
    private void drills(int number) {
        Draws draws = Draws.of("drills", number);
        records.add(drill(number, 1, LocalDate.of(2025, 3, draws.between(1, 28)), draws)
                .build());
        if (number % 6 == 5) {
            return;
        }
        LocalDate on = LocalDate.of(2025, 8, draws.between(1, 28));
        Drill.Builder second = drill(number, 2, on, draws);
        dangers.forEach((id, danger) -> {
            boolean isHere = subdistrict(danger.compound) == number;
            if (isHere && danger.reportedOn.isBefore(on)) {
                second.addFindings(finding(danger.compound, id.value(), Optional.of(id)));
            }
        });
        if (draws.chance(0.3)) {
            second.addFindings(finding(draws.pick(compounds(number)), "unfiled", Optional.empty()));
        }
        records.add(second.build());
    }

    private static Drill.Builder drill(int team, int number, LocalDate on, Draws draws) {
        Drill.Builder drill = Drill.builder()
                .id("drill-" + Names.digits(team + 1, 2) + "-" + number)
                .team(id(team))
                .on(on)
                .plan("示例应急预案" + Names.digits(team + 1, 2))
                .scenario(number == 1 ? "fire" : "flood");
        int present = draws.between(5, 8);
        for (int i = 1; i <= present; i++) {
            drill.addParticipants(member(team, i));
        }
        return drill;
    }

    private static Drill.Finding finding(CompoundProfile compound, String id, Optional<CaseId> hazard) {
        return new Drill.Finding(id, Names.compound(compound), hazard);
    }

    private void callouts(int number) {
        Draws draws = Draws.of("callouts", number);
        for (int i = draws.between(1, 4); i > 0; i--) {
            PlaceId place = Names.compound(draws.pick(compounds(number)));
            Instant called = LocalDate.of(2025, draws.between(4, 9), draws.between(1, 28))
                    .atTime(LocalTime.of(draws.between(0, 23), draws.between(0, 59)))
                    .toInstant(ZoneOffset.ofHours(8));
            Optional<Instant> arrived =
                    draws.chance(0.05) ? Optional.empty() : Optional.of(called.plusSeconds(60L * draws.between(6, 32)));
            records.add(new Callout(id(number), place, called, arrived));
        }
    }
}
