package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Delivery;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.VotingUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The count as one writes it at first: maps by texts and decimals. Units and persons are indexed once, as the plan does. */
final class DecimalTally {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private final Map<String, BigDecimal> areas = new HashMap<>();
    private final Map<String, String> voters = new HashMap<>();
    private final Map<String, List<String>> persons = new HashMap<>();
    private final Map<String, BigDecimal> said = new HashMap<>();
    private final Map<String, Integer> heads = new HashMap<>();
    private BigDecimal total = BigDecimal.ZERO;

    DecimalTally(Electorate roll) {
        for (VotingUnit unit : roll.units()) {
            boolean delivered = unit.delivery().code().equals("delivered");
            String person = delivered ? unit.holders().get(0).id().value() : "developer";
            BigDecimal area = BigDecimal.valueOf(unit.areaCenti(), 2);
            areas.put(unit.id().value(), area);
            voters.put(unit.id().value(), person);
            persons.computeIfAbsent(person, p -> new ArrayList<>())
                    .add(unit.id().value());
            total = total.add(area);
        }
    }

    /** Areas and persons by choice, and the status. */
    String count(BallotBox box) {
        Map<String, String> choices = new HashMap<>();
        for (Ballot ballot : box.ballots()) {
            String unit = ballot.unit().value();
            boolean inTime = !ballot.at().isBefore(box.convocation().opensAt())
                    && ballot.at().isBefore(box.convocation().closesAt());
            if (inTime
                    && ballot.motion().equals(box.motion().id())
                    && ballot.voter().value().equals(voters.get(unit))) {
                choices.put(unit, ballot.choice().code());
            }
        }
        Set<String> reached = new HashSet<>();
        for (Delivery delivery : box.deliveries()) {
            reached.add(delivery.unit().value());
        }
        said.clear();
        heads.clear();
        persons.values().forEach(units -> person(units, choices, reached));
        move("follow");
        move("silent");
        return status();
    }

    private void person(List<String> units, Map<String, String> choices, Set<String> reached) {
        Map<String, BigDecimal> own = new HashMap<>();
        for (String unit : units) {
            String choice = choices.get(unit);
            BigDecimal area = areas.getOrDefault(unit, BigDecimal.ZERO);
            if (choice != null) {
                own.merge(choice, area, BigDecimal::add);
                said.merge(choice, area, BigDecimal::add);
            } else if (reached.contains(unit)) {
                said.merge("silent", area, BigDecimal::add);
            }
        }
        if (own.isEmpty()) {
            if (units.stream().anyMatch(reached::contains)) {
                heads.merge("silent", 1, Integer::sum);
            }
            return;
        }
        BigDecimal all = own.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String common = own.entrySet().stream()
                .filter(entry -> entry.getValue().multiply(TWO).compareTo(all) > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("abstain");
        heads.merge(common, 1, Integer::sum);
    }

    private void move(String from) {
        int byHeads = Integer.compare(heads("yes"), heads("no"));
        int byArea = area("yes").compareTo(area("no"));
        String to = byHeads != byArea || byHeads == 0 ? "abstain" : byHeads > 0 ? "yes" : "no";
        heads.merge(to, heads(from), Integer::sum);
        said.merge(to, area(from), BigDecimal::add);
        heads.remove(from);
        said.remove(from);
    }

    int heads(String choice) {
        return heads.getOrDefault(choice, 0);
    }

    BigDecimal area(String choice) {
        return said.getOrDefault(choice, BigDecimal.ZERO);
    }

    private String status() {
        int took = heads("yes") + heads("no") + heads("abstain");
        BigDecimal tookArea = area("yes").add(area("no")).add(area("abstain"));
        if (3 * took < 2 * persons.size() || tookArea.multiply(THREE).compareTo(total.multiply(TWO)) < 0) {
            return "failed-quorum";
        }
        boolean passed = 2 * heads("yes") > took && area("yes").multiply(TWO).compareTo(tookArea) > 0;
        return passed ? "passed" : "failed-approval";
    }
}
