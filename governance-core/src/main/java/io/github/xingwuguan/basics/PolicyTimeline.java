package io.github.xingwuguan.basics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The versions of a policy over time (办法沿革): on each day at most one is in force.
 *
 * @param <P> the kind of policy
 */
public final class PolicyTimeline<P extends Policy> {
    private final List<P> versions;

    private PolicyTimeline(List<P> versions) {
        this.versions = versions;
    }

    /**
     * {@return the timeline of some versions, in any order}
     *
     * @param versions policies whose days in force do not overlap
     * @param <P> the kind of policy
     * @throws GovernanceException {@code policy-overlap} or {@code policy-duplicate}, all at once
     */
    public static <P extends Policy> PolicyTimeline<P> of(List<? extends P> versions) {
        List<P> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing((P p) -> p.inForce().from()));
        Problems.Collector problems = Problems.collector();
        Set<PolicyId> seen = new HashSet<>();
        int longest = 0;
        for (int i = 0; i < sorted.size(); i++) {
            P policy = sorted.get(i);
            if (!seen.add(policy.id())) {
                problems.error(
                        "policy-duplicate", "/" + i, "Policy id must be unique, but " + policy.id() + " stands twice");
            }
            P earlier = sorted.get(longest);
            if (i > 0 && policy.inForce().overlaps(earlier.inForce())) {
                problems.error(
                        "policy-overlap",
                        "/" + i,
                        "Policies must not be in force together, but " + earlier.id() + " and " + policy.id() + " are");
            }
            // the neighbour alone would hide what a long version further back overlaps
            if (policy.inForce().until().isAfter(earlier.inForce().until())) {
                longest = i;
            }
        }
        problems.toProblems().throwIfAny();
        return new PolicyTimeline<>(List.copyOf(sorted));
    }

    /** {@return all versions, by the first day in force} */
    public List<P> versions() {
        return versions;
    }

    /**
     * {@return all versions as they matter on a day: the one in force first, if there is one, then the others, the latest first}
     *
     * @param date the day
     */
    public List<P> versionsAsOf(LocalDate date) {
        List<P> ordered = new ArrayList<>(versions);
        Collections.reverse(ordered);
        find(date).ifPresent(policy -> {
            ordered.remove(policy);
            ordered.add(0, policy);
        });
        return List.copyOf(ordered);
    }

    /**
     * {@return the version in force on a day}
     *
     * @param date the day
     */
    public Optional<P> find(LocalDate date) {
        return versions.stream().filter(p -> p.inForce().contains(date)).findFirst();
    }

    /**
     * {@return the version in force on a day}
     *
     * @param date the day
     * @throws GovernanceException {@code policy-not-in-force} if there is none
     */
    public P on(LocalDate date) {
        return find(date)
                .orElseThrow(() -> new GovernanceException(
                        "policy-not-in-force", "A policy must be in force on " + date + ", but none was"));
    }
}
