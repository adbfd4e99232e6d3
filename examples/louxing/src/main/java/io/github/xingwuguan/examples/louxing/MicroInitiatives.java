package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.coordination.initiative.InitiativeAct;
import io.github.xingwuguan.coordination.initiative.InitiativeRules;
import io.github.xingwuguan.coordination.initiative.MicroInitiative;
import io.github.xingwuguan.coordination.initiative.Proposal;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Micro-initiatives of some compounds (五小微): most are confirmed, some lapse, some do it for themselves. */
final class MicroInitiatives {
    private static final int NUMBER = 90;
    private static final List<String> MATTERS = List.of("楼道照明更换", "花坛补种", "公告栏修整", "扶手加固", "旧物交换角");
    private static final Actor HOST = new Actor(ActorId.of("host"), Role.SYSTEM, OrgId.of("host"), Level.DISTRICT);

    private final DatedRules<InitiativeRules> policy = BundledPolicies.LOUXING_INITIATIVES.read();

    private MicroInitiatives() {}

    static List<ActLog<MicroInitiative, InitiativeRules>> of(DistrictPlan plan) {
        MicroInitiatives drawn = new MicroInitiatives();
        List<CompoundProfile> places = plan.participants();
        return IntStream.rangeClosed(1, NUMBER)
                .mapToObj(number -> drawn.initiative(places.get(number % places.size()), number))
                .toList();
    }

    private ActLog<MicroInitiative, InitiativeRules> initiative(CompoundProfile place, int number) {
        Draws draws = Draws.of("initiative", number);
        String id = "WZL-2025-" + Names.digits(number, 3);
        LocalDate day = LocalDate.of(2025, 1, 10).plusDays(draws.between(0, 150));
        int kind = draws.between(0, MATTERS.size() - 1);
        int yuan = 20 * draws.between(0, 90);
        Proposal proposal = Proposal.builder()
                .kind(policy.rules().kinds().get(kind).code())
                .matter(MATTERS.get(kind))
                .place(Names.compound(place))
                .household(BodyActors.household(place, 1))
                .yuan(yuan)
                .build();
        ActScript<MicroInitiative, InitiativeRules> script =
                new ActScript<>(MicroInitiative.LIFECYCLE, policy, MicroInitiative.of(id));
        script.then(ActScript.at(day, 9), BodyActors.resident(place, 1), new InitiativeAct.Propose(proposal));
        int claimant = draws.chance(0.12) ? 1 : 2;
        switch (draws.weighted(70, 12, 10, 8)) {
            case 0 -> done(script, place, day, claimant, yuan, true);
            case 1 -> done(script, place, day, claimant, yuan, false);
            case 2 -> script.then(ActScript.at(day.plusDays(31), 1), HOST, new InitiativeAct.Lapse());
            default ->
                script.then(
                        ActScript.at(day.plusDays(3), 9),
                        BodyActors.resident(place, claimant),
                        new InitiativeAct.Claim(BodyActors.household(place, claimant)));
        }
        return script.log(id);
    }

    private static void done(
            ActScript<MicroInitiative, InitiativeRules> script,
            CompoundProfile place,
            LocalDate day,
            int claimant,
            int yuan,
            boolean isConfirmed) {
        Actor doer = BodyActors.resident(place, claimant);
        script.then(
                ActScript.at(day.plusDays(2), 9), doer, new InitiativeAct.Claim(BodyActors.household(place, claimant)));
        script.then(ActScript.at(day.plusDays(20), 9), doer, new InitiativeAct.Finish(yuan));
        if (isConfirmed && day.getDayOfMonth() % 3 == 0) {
            script.then(
                    ActScript.at(day.plusDays(24), 9),
                    BodyActors.resident(place, 3),
                    new InitiativeAct.Confirm(IntStream.rangeClosed(3, 5)
                            .mapToObj(i -> BodyActors.neighbour(place, i))
                            .toList()));
        } else if (isConfirmed) {
            script.then(
                    ActScript.at(day.plusDays(22), 9),
                    BodyActors.resident(place, 1),
                    new InitiativeAct.Confirm(List.of()));
        } else {
            script.then(ActScript.at(day.plusDays(51), 1), HOST, new InitiativeAct.Lapse());
        }
    }
}
