package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.ConflictOfInterest;
import io.github.xingwuguan.carriage.ConflictOfInterest.Conflict;
import io.github.xingwuguan.carriage.Kinship;
import io.github.xingwuguan.carriage.Roster;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the review of the candidates comes to (资格审查结果): what was found keeps somebody from standing only if the policy has a rule for
 * it that binds, and the rule is cited.
 *
 * <p>Errors: {@code disqualified}. Warnings: {@code ground-without-basis}, {@code arrears-basis}, {@code not-a-candidate}.
 *
 * @param admitted those who may stand, in the order in which they were named
 * @param findings what was found, at the index of the ground
 */
public record Qualification(List<ActorId> admitted, Problems findings) {
    /**
     * Copies the persons.
     *
     * @param admitted those who may stand
     * @param findings what was found
     */
    public Qualification {
        admitted = List.copyOf(admitted);
    }

    /**
     * {@return what a review comes to}
     *
     * @param candidates who was named
     * @param found what was found about them
     * @param policy the rules
     */
    public static Qualification of(List<Candidate> candidates, List<GroundFound> found, CommitteePolicy policy) {
        Problems.Collector problems = Problems.collector();
        Set<ActorId> named = new HashSet<>();
        candidates.forEach(candidate -> named.add(candidate.person()));
        Set<ActorId> refused = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            GroundFound ground = found.get(i);
            if (!named.contains(ground.person())) {
                problems.warning(
                        "not-a-candidate",
                        "/" + i,
                        "Person should be a candidate to be reviewed, but " + ground.person() + " was not");
            } else if (weigh(ground, "/" + i, policy, problems)) {
                refused.add(ground.person());
            }
        }
        List<ActorId> admitted = candidates.stream()
                .map(Candidate::person)
                .filter(person -> !refused.contains(person))
                .toList();
        return new Qualification(admitted, problems.toProblems());
    }

    /** {@return whether the ground keeps the person from standing} */
    private static boolean weigh(GroundFound ground, String path, CommitteePolicy policy, Problems.Collector problems) {
        List<Disqualification> rules = policy.disqualifications().stream()
                .filter(rule -> rule.ground().equals(ground.ground()))
                .toList();
        for (Disqualification rule : rules) {
            if (rule.binds()) {
                problems.error(
                        "disqualified",
                        path,
                        "Candidate must not fall under " + ground.ground() + " (" + rule.basis() + "), but "
                                + ground.person() + " did");
                return true;
            }
        }
        problems.warning(
                rules.isEmpty() ? "ground-without-basis" : "arrears-basis",
                path,
                "Ground should rest on "
                        + (ground.ground().equals(Disqualification.FEE_ARREARS) ? "the owners' own rules" : "a rule")
                        + " to keep somebody from standing, but " + ground.ground() + " of " + ground.person()
                        + " did not");
        return false;
    }

    /**
     * {@return the candidates whom the property enterprise keeps out (O∩P is empty), as a review has to find them}
     *
     * @param candidates who was named
     * @param roster who sits where
     * @param firm the enterprise and its project in the compound
     * @param kinships what was declared
     * @param date the day
     */
    public static List<GroundFound> conflicts(
            List<Candidate> candidates, Roster roster, Collection<OrgId> firm, List<Kinship> kinships, LocalDate date) {
        Map<ActorId, Conflict> conflicts = ConflictOfInterest.of(roster, firm, kinships, date);
        return candidates.stream()
                .map(Candidate::person)
                .flatMap(person -> Stream.ofNullable(conflicts.get(person))
                        .map(conflict -> new GroundFound(person, conflict.code())))
                .toList();
    }
}
