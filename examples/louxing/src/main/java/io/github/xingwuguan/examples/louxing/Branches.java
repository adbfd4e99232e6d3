package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.carriage.PartyBranch.Form;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.place.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The branches (小区党支部): 287 for 310 compounds. Most compounds have their own; neighbours of few households share one; where Party
 * work is weakest there is work without an organisation.
 */
final class Branches {
    private static final int WORK_ONLY = 6;
    private static final int PAIRS = 11;
    private static final int TRIPLES = 6;

    private final DistrictPlan plan;
    private final Set<CompoundProfile> placed = new HashSet<>();
    private final List<List<CompoundProfile>> joint = new ArrayList<>();
    private final Set<CompoundProfile> workOnly = new HashSet<>();

    private Branches(DistrictPlan plan) {
        this.plan = plan;
    }

    static List<PartyBranch> of(DistrictPlan plan) {
        Branches branches = new Branches(plan);
        branches.chooseWorkOnly();
        branches.chooseJoint();
        return branches.draw();
    }

    private void chooseWorkOnly() {
        plan.compounds().stream()
                .filter(compound -> !plan.participates(compound))
                .sorted(Comparator.comparingDouble(compound -> compound.merits().party()))
                .limit(WORK_ONLY)
                .forEach(workOnly::add);
        placed.addAll(workOnly);
    }

    /** Whoever only applied for a branch is looked after by a joint one; the rest are those with fewest households. */
    private void chooseJoint() {
        List<CompoundProfile> smallest = plan.compounds().stream()
                .sorted(Comparator.comparing(this::hasApproval)
                        .thenComparingInt(compound -> compound.setting().households())
                        .thenComparingInt(CompoundProfile::number))
                .toList();
        for (CompoundProfile compound : smallest) {
            int size = joint.size() < PAIRS ? 2 : 3;
            if (joint.size() < PAIRS + TRIPLES && !placed.contains(compound)) {
                join(compound, size, smallest);
            }
        }
    }

    private boolean hasApproval(CompoundProfile compound) {
        return !plan.participates(compound)
                || Fact.code("approved").equals(plan.facts(compound).get("branch-status"));
    }

    private void join(CompoundProfile first, int size, List<CompoundProfile> smallest) {
        List<CompoundProfile> neighbours = smallest.stream()
                .filter(other -> !placed.contains(other)
                        && other.setting().community() == first.setting().community())
                .limit(size)
                .toList();
        if (neighbours.size() == size) {
            joint.add(neighbours);
            placed.addAll(neighbours);
        }
    }

    private List<PartyBranch> draw() {
        List<List<CompoundProfile>> groups = new ArrayList<>(joint);
        plan.compounds().stream()
                .filter(compound -> !placed.contains(compound) || workOnly.contains(compound))
                .map(List::of)
                .forEach(groups::add);
        groups.sort(Comparator.comparingInt(group -> group.get(0).number()));
        return IntStream.range(0, groups.size())
                .mapToObj(i -> branch(i + 1, groups.get(i)))
                .toList();
    }

    private PartyBranch branch(int number, List<CompoundProfile> compounds) {
        List<PlaceId> covered = compounds.stream().map(Names::compound).toList();
        Form form = compounds.size() > 1 ? Form.JOINT : workOnly.contains(compounds.get(0)) ? Form.WORK_ONLY : Form.OWN;
        return PartyBranch.builder()
                .id(OrgId.of("branch-" + Names.digits(number, 3)))
                .label(Names.numbered("示例小区党支部", "Sample Branch", number))
                .form(form)
                .compounds(Territory.from(Names.monthsAgo(Draws.of("branch", number), 12, 84), covered))
                .build();
    }
}
