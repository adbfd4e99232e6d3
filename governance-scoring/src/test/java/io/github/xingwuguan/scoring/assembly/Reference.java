package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.CountedAs;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.place.UnitUse;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A second, slow count that shares no class with the plan: texts as keys, decimals in square metres, the thresholds written out. It knows
 * one ballot a unit at most, from somebody who may vote, and the default rule on split owners.
 */
final class Reference {
    final Map<String, Integer> heads = new LinkedHashMap<>();
    final Map<String, BigDecimal> area = new LinkedHashMap<>();
    final String status;
    int totalHeads;
    BigDecimal totalArea = BigDecimal.ZERO;

    Reference(Electorate roll, CountingProfile profile, BallotBox box) {
        Map<String, String> said = box.ballots().stream()
                .collect(Collectors.toMap(b -> b.unit().value(), b -> b.choice().code(), (a, b) -> a));
        List<String> reached =
                box.deliveries().stream().map(d -> d.unit().value()).toList();
        Map<String, List<VotingUnit>> persons = new LinkedHashMap<>();
        for (VotingUnit unit : roll.units()) {
            if (unit.use() == UnitUse.PARKING && profile.parking() == CountedAs.NEITHER) {
                continue;
            }
            totalArea = totalArea.add(metres(unit));
            persons.computeIfAbsent(key(unit, profile), k -> new ArrayList<>()).add(unit);
        }
        totalHeads = persons.size();
        persons.values().forEach(units -> {
            Map<String, BigDecimal> of = new LinkedHashMap<>();
            for (VotingUnit unit : units) {
                String choice = said.get(unit.id().value());
                if (choice != null) {
                    of.merge(choice, metres(unit), BigDecimal::add);
                    area.merge(choice, metres(unit), BigDecimal::add);
                } else if (reached.contains(unit.id().value())) {
                    area.merge("silent", metres(unit), BigDecimal::add);
                }
            }
            if (!of.isEmpty()) {
                heads.merge(overHalf(of), 1, Integer::sum);
            } else if (units.stream().anyMatch(u -> reached.contains(u.id().value()))) {
                heads.merge("silent", 1, Integer::sum);
            }
        });
        move("follow", side());
        status = status(profile, box);
    }

    private static BigDecimal metres(VotingUnit unit) {
        return new BigDecimal(unit.areaCenti() + "e-2");
    }

    private static String key(VotingUnit unit, CountingProfile profile) {
        if (!unit.delivery().code().equals("delivered")) {
            return "the developer";
        }
        return profile.headBasis().code().equals("per-unit")
                ? "unit " + unit.id()
                : new TreeSet<>(unit.holders().stream().map(h -> h.id().value()).toList()).toString();
    }

    private static String overHalf(Map<String, BigDecimal> of) {
        BigDecimal all = of.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return of.entrySet().stream()
                .filter(said -> times(said.getValue(), 2).compareTo(all) > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("abstain");
    }

    int heads(String choice) {
        return heads.getOrDefault(choice, 0);
    }

    BigDecimal area(String choice) {
        return area.getOrDefault(choice, BigDecimal.ZERO);
    }

    private String side() {
        int byHeads = Integer.compare(heads("yes"), heads("no"));
        int byArea = area("yes").compareTo(area("no"));
        return byHeads != byArea || byHeads == 0 ? "abstain" : byHeads > 0 ? "yes" : "no";
    }

    private void move(String from, String to) {
        heads.merge(to, heads(from), Integer::sum);
        area.merge(to, area(from), BigDecimal::add);
        heads.remove(from);
        area.remove(from);
    }

    private String status(CountingProfile profile, BallotBox box) {
        String silence = profile.nonResponse().orElseThrow().meaning().code();
        String matter = box.motion().matter().code();
        boolean noQuorum = matter.equals("home-to-business") || matter.equals("fund-by-objection");
        boolean off = noQuorum || box.convocation().kind().code().equals("first") || silence.equals("not-participated");
        boolean silent = heads.containsKey("silent") || area.containsKey("silent");
        if (!off && silent) {
            String to = silence.equals("abstain") ? "abstain" : side();
            if (silence.equals("follow-majority") && to.equals("abstain")) {
                return "unresolved";
            }
            move("silent", to);
        }
        heads.remove("silent");
        area.remove("silent");
        return verdict(matter);
    }

    private String verdict(String matter) {
        int took = heads("yes") + heads("no") + heads("abstain");
        BigDecimal tookArea = area("yes").add(area("no")).add(area("abstain"));
        if (matter.equals("home-to-business")) {
            boolean all = heads("yes") == totalHeads && area("yes").compareTo(totalArea) == 0;
            return all ? "passed" : "failed-approval";
        } else if (matter.equals("fund-by-objection")) {
            boolean few = 3 * heads("no") <= totalHeads && times(area("no"), 3).compareTo(totalArea) <= 0;
            return few ? "passed" : "failed-approval";
        } else if (3 * took < 2 * totalHeads || times(tookArea, 3).compareTo(times(totalArea, 2)) < 0) {
            return "failed-quorum";
        }
        boolean special = matter.equals("rebuild");
        boolean enough = special
                ? 4 * heads("yes") >= 3 * took && times(area("yes"), 4).compareTo(times(tookArea, 3)) >= 0
                : 2 * heads("yes") > took && times(area("yes"), 2).compareTo(tookArea) > 0;
        return enough ? "passed" : "failed-approval";
    }

    private static BigDecimal times(BigDecimal area, int factor) {
        return area.multiply(BigDecimal.valueOf(factor), MathContext.UNLIMITED);
    }
}
