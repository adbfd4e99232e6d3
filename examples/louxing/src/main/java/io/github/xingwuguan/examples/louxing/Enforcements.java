package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.enforcement.Effect;
import io.github.xingwuguan.coordination.enforcement.EnforcementAct;
import io.github.xingwuguan.coordination.enforcement.EnforcementMatter;
import io.github.xingwuguan.coordination.enforcement.EnforcementPresence;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.enforcement.HandOver;
import io.github.xingwuguan.coordination.enforcement.Liaison;
import io.github.xingwuguan.coordination.enforcement.Posting;
import io.github.xingwuguan.coordination.enforcement.Visit;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enforcement in some compounds (执法进小区): the list, an officer, visits, and what the firm handed over. */
final class Enforcements {
    private static final int COMPOUNDS = 60;
    private static final int QUARTERS = 4;
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
    private static final List<String> DEPARTMENTS = List.of("urban-management", "fire-rescue");

    private final DatedRules<EnforcementRules> policy = BundledPolicies.LOUXING_ENFORCEMENT.read();

    private Enforcements() {}

    static List<EnforcementPresence> of(DistrictPlan plan) {
        Enforcements drawn = new Enforcements();
        return plan.participants().stream()
                .filter(CompoundProfile::isProfessional)
                .limit(COMPOUNDS)
                .map(drawn::presence)
                .toList();
    }

    private EnforcementPresence presence(CompoundProfile place) {
        Draws draws = Draws.of("enforcement", place.number());
        PlaceId compound = Names.compound(place);
        EnforcementPresence.Builder presence = EnforcementPresence.builder().compound(compound);
        if (draws.chance(0.9)) {
            LocalDate from = FIRST.minusDays(draws.between(0, 90));
            presence.addPostings(new Posting(compound, policy.id(), DateRange.from(from)));
        }
        OrgId department = OrgId.of(draws.pick(DEPARTMENTS));
        officers(presence, compound, department, draws);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            presence.addVisits(visit(place, quarter, department, draws));
        }
        for (int number = 1; number <= draws.between(0, 3); number++) {
            presence.addHandOvers(handOver(place, number, draws));
        }
        return presence.build();
    }

    private static void officers(
            EnforcementPresence.Builder presence, PlaceId compound, OrgId department, Draws draws) {
        ActorId first = ActorId.of("officer-" + department + "-" + draws.between(1, 9));
        LocalDate change = FIRST.plusDays(draws.between(60, 300));
        if (draws.chance(0.25)) {
            presence.addOfficers(new Liaison(compound, first, department, DateRange.of(FIRST, change)));
            ActorId next = ActorId.of("officer-" + department + "-1" + draws.between(0, 9));
            presence.addOfficers(new Liaison(compound, next, department, DateRange.from(change)));
        } else {
            presence.addOfficers(new Liaison(compound, first, department, DateRange.from(FIRST)));
        }
    }

    private static Visit visit(CompoundProfile place, int quarter, OrgId department, Draws draws) {
        LocalDate planned = FIRST.plusMonths(3L * quarter).plusDays(draws.between(0, 75));
        Optional<LocalDate> done = Optional.of(planned.plusDays(draws.between(0, 5)))
                .filter(day -> draws.chance(0.88) && !day.isAfter(DistrictPlan.AS_OF));
        return Visit.builder()
                .id("ZF-" + place.id() + "-" + (quarter + 1))
                .compound(Names.compound(place))
                .department(department)
                .plannedOn(planned)
                .doneOn(done)
                .build();
    }

    private ActLog<HandOver, EnforcementRules> handOver(CompoundProfile place, int number, Draws draws) {
        String id = "YJ-" + place.id() + "-" + number;
        LocalDate day = FIRST.plusDays(draws.between(0, 310));
        EnforcementMatter matter = draws.pick(policy.rules().matters());
        Actor firm = new Actor(
                ActorId.of("p-manager-" + place.id()),
                Role.PROPERTY_ENTERPRISE,
                place.service().firm().map(Names::firm).orElse(Names.project(place)),
                Level.GRID);
        ActScript<HandOver, EnforcementRules> script = new ActScript<>(HandOver.LIFECYCLE, policy, HandOver.of(id));
        script.then(
                ActScript.at(day, 9),
                firm,
                new EnforcementAct.Find(matter.code(), Names.compound(place), Optional.empty()));
        boolean stops = draws.chance(0.35);
        script.then(
                ActScript.at(day, 10), firm, new EnforcementAct.Dissuade(stops ? Effect.STOPPED : Effect.CONTINUES));
        if (!stops) {
            report(script, place, day.plusDays(draws.chance(0.15) ? 2 : 0), matter, firm, draws);
        }
        return script.log(id);
    }

    private static void report(
            ActScript<HandOver, EnforcementRules> script,
            CompoundProfile place,
            LocalDate day,
            EnforcementMatter matter,
            Actor firm,
            Draws draws) {
        boolean isClear = matter.departments().size() == 1;
        OrgId department = matter.departments().isEmpty()
                ? OrgId.of("public-security")
                : matter.departments().get(0);
        script.then(
                ActScript.at(day, 16),
                firm,
                new EnforcementAct.Report(Optional.of(department).filter(one -> isClear)));
        if (!isClear) {
            script.then(
                    ActScript.at(day.plusDays(1), 9),
                    BodyActors.subdistrict(place),
                    new EnforcementAct.Assign(department));
        }
        Actor officer = new Actor(ActorId.of("handler-" + department), Role.DEPARTMENT, department, Level.DISTRICT);
        LocalDate accepted = day.plusDays(draws.between(1, 6));
        String number = "示例受字〔2025〕" + Names.digits(place.number(), 3) + "号";
        script.then(ActScript.at(accepted, 10), officer, new EnforcementAct.Accept(number));
        LocalDate returned = accepted.plusDays(draws.between(5, 30));
        if (draws.chance(0.85) && returned.isBefore(DistrictPlan.AS_OF)) {
            String result = "示例复字〔2025〕" + Names.digits(place.number(), 3) + "号";
            script.then(ActScript.at(returned, 15), officer, new EnforcementAct.ReturnResult(result));
        }
    }
}
