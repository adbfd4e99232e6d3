package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.CoOwner;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.DeveloperRule;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.HeadBasis;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.place.DeliveryState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which units are one person. Numbers persons in the order in which they are met. */
final class Heads {
    /** What stands for the developer among the keys: nobody is in this set. */
    private static final List<ActorId> DEVELOPER = List.of();

    private final HeadBasis basis;
    private final DeveloperRule developerRule;
    private final Set<ActorId> developers;
    private final Map<Object, Integer> heads = new HashMap<>();

    /** For SHARED_HOLDER: leads from a holder to another of the same person, and from the last to itself. */
    private final Map<ActorId, ActorId> joined = new HashMap<>();

    Heads(Electorate roll, CountingProfile profile) {
        this.basis = profile.headBasis();
        this.developerRule = profile.developer();
        this.developers = Set.copyOf(roll.developers());
    }

    /** {@return whether the developer votes for a unit} */
    boolean isDevelopers(VotingUnit unit) {
        if (unit.holders().isEmpty()) {
            return true;
        }
        return developerRule == DeveloperRule.ONE_PERSON
                && (unit.delivery() != DeliveryState.DELIVERED
                        || unit.holders().stream().map(CoOwner::id).allMatch(developers::contains));
    }

    void check(String path, VotingUnit unit, Problems.Collector problems) {
        if (basis == HeadBasis.PER_CERTIFICATE
                && unit.certificate().isEmpty()
                && !(isDevelopers(unit) && developerRule == DeveloperRule.ONE_PERSON)) {
            problems.error(
                    "no-certificate",
                    path + "/certificate",
                    "Unit must have a certificate where each counts as a person, but " + unit.id() + " had none");
        }
    }

    /** Looks at all units first, since a third unit can join two. */
    void join(List<VotingUnit> units) {
        if (basis != HeadBasis.SHARED_HOLDER) {
            return;
        }
        for (VotingUnit unit : units) {
            if (!isDevelopers(unit)) {
                ActorId first = root(unit.holders().get(0).id());
                unit.holders().forEach(holder -> joined.put(root(holder.id()), first));
            }
        }
    }

    private ActorId root(ActorId holder) {
        ActorId last = holder;
        ActorId next = joined.getOrDefault(last, last);
        while (!next.equals(last)) {
            last = next;
            next = joined.getOrDefault(last, last);
        }
        joined.put(holder, last); // the next look is shorter
        return last;
    }

    int of(VotingUnit unit) {
        return heads.computeIfAbsent(key(unit), key -> heads.size());
    }

    private Object key(VotingUnit unit) {
        if (isDevelopers(unit) && developerRule == DeveloperRule.ONE_PERSON) {
            return DEVELOPER;
        }
        return switch (basis) {
            case SAME_HOLDER_SET ->
                unit.holders().stream().map(CoOwner::id).sorted().toList();
            case SHARED_HOLDER ->
                unit.holders().isEmpty()
                        ? DEVELOPER
                        : List.of(root(unit.holders().get(0).id()));
            case PER_UNIT -> unit.id();
            case PER_CERTIFICATE -> unit.certificate().orElseThrow();
        };
    }

    Set<ActorId> developers() {
        return developers;
    }

    int size() {
        return heads.size();
    }
}
