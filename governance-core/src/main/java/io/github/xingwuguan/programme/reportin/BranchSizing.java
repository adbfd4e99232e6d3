package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.carriage.Post;
import io.github.xingwuguan.carriage.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How large a Party branch should be (支部规模): from three full members on a compound has a branch of its own, below it joins with others;
 * a joint branch normally covers at most five, a branch normally has at most fifty members, and from seven on it has a committee. After
 * what is reported of the rules on Party branches (支部工作条例); not taken over from its text.
 *
 * @param ownFrom from how many full members on a compound has a branch of its own
 * @param jointUnits the most compounds of a joint branch
 * @param mostMembers the most members of a branch
 * @param committeeFrom from how many full members on a branch has a committee of three or more
 */
public record BranchSizing(int ownFrom, int jointUnits, int mostMembers, int committeeFrom) {
    /** The usual figures: 3, 5, 50, 7. */
    public static final BranchSizing USUAL = new BranchSizing(3, 5, 50, 7);

    private static final int LEAST_COMMITTEE = 3;
    private static final int MOST_COMMITTEE = 7;
    private static final List<Post> COMMITTEE = List.of(Post.SECRETARY, Post.DEPUTY_SECRETARY, Post.BRANCH_MEMBER);

    /**
     * {@return what asks for attention, at the index of the branch: {@code must-form-own}, {@code too-few-for-own}, {@code joint-too-wide},
     *     {@code too-many-members}, {@code committee-missing}, {@code committee-size}}
     *
     * @param branches the branches; those without an organisation are left out
     * @param fullMembers the full members by compound; one that is missing has none
     * @param roster who holds which post
     * @param date the day
     */
    public Problems check(
            List<PartyBranch> branches, Map<PlaceId, Integer> fullMembers, Roster roster, LocalDate date) {
        Problems.Collector problems = Problems.collector();
        for (int i = 0; i < branches.size(); i++) {
            PartyBranch branch = branches.get(i);
            if (branch.form().isOrganised()) {
                Set<PlaceId> compounds = branch.compoundsOn(date);
                int members = compounds.stream()
                        .mapToInt(compound -> fullMembers.getOrDefault(compound, 0))
                        .sum();
                if (branch.form() == PartyBranch.Form.OWN) {
                    own(branch, members, "/" + i, problems);
                } else {
                    joint(branch, compounds, fullMembers, "/" + i, problems);
                }
                size(branch, members, "/" + i, problems);
                committee(branch, members, seats(branch, roster, date), "/" + i, problems);
            }
        }
        return problems.toProblems();
    }

    private static int seats(PartyBranch branch, Roster roster, LocalDate date) {
        return (int) roster.serving(branch.id(), date).stream()
                .filter(appointment -> COMMITTEE.contains(appointment.post()))
                .map(appointment -> appointment.person())
                .distinct()
                .count();
    }

    private void own(PartyBranch branch, int members, String path, Problems.Collector problems) {
        if (members < ownFrom) {
            problems.warning(
                    "too-few-for-own",
                    path,
                    "Branch of its own should have " + ownFrom + " full members or more, but " + branch.id() + " had "
                            + members);
        }
    }

    private void joint(
            PartyBranch branch,
            Set<PlaceId> compounds,
            Map<PlaceId, Integer> fullMembers,
            String path,
            Problems.Collector problems) {
        compounds.stream()
                .filter(compound -> fullMembers.getOrDefault(compound, 0) >= ownFrom)
                .sorted()
                .forEach(compound -> problems.warning(
                        "must-form-own",
                        path,
                        "Compound with " + ownFrom + " full members or more should have a branch of its own, but "
                                + compound + " with " + fullMembers.get(compound) + " is under " + branch.id()));
        if (compounds.size() > jointUnits) {
            problems.warning(
                    "joint-too-wide",
                    path,
                    "Joint branch should cover at most " + jointUnits + " compounds, but " + branch.id() + " covers "
                            + compounds.size());
        }
    }

    private void size(PartyBranch branch, int members, String path, Problems.Collector problems) {
        if (members > mostMembers) {
            problems.warning(
                    "too-many-members",
                    path,
                    "Branch should have at most " + mostMembers + " members, but " + branch.id() + " had " + members);
        }
    }

    private void committee(PartyBranch branch, int members, int seats, String path, Problems.Collector problems) {
        if (members >= committeeFrom && seats < LEAST_COMMITTEE) {
            problems.warning(
                    "committee-missing",
                    path,
                    "Branch with " + committeeFrom + " full members or more should have a committee of "
                            + LEAST_COMMITTEE + " or more, but " + branch.id() + " had " + seats);
        } else if (seats > MOST_COMMITTEE) {
            problems.warning(
                    "committee-size",
                    path,
                    "Committee of a branch should have at most " + MOST_COMMITTEE + " members, but that of "
                            + branch.id() + " had " + seats);
        }
    }
}
