package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.carriage.Post;
import io.github.xingwuguan.carriage.Standing;
import io.github.xingwuguan.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who sits where (任职): on the committees, in the branches, at the projects; persons are numbers of their compound. */
final class Appointments {
    private static final int LEAST_IN_BRANCH = 3;
    private static final int OWNERS_ON_MANAGEMENT = 4;
    private static final double STRONG = 0.6;

    private final DistrictPlan plan;
    private final Map<PlaceId, CompoundProfile> profiles = new HashMap<>();
    private final Map<PlaceId, Committee> committees = new HashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();

    private Appointments(DistrictPlan plan, List<Committee> committees) {
        this.plan = plan;
        plan.compounds().forEach(compound -> profiles.put(Names.compound(compound), compound));
        committees.forEach(committee -> this.committees.put(committee.compound(), committee));
    }

    static List<Appointment> of(DistrictPlan plan, List<PartyBranch> branches, List<Committee> committees) {
        Appointments drawn = new Appointments(plan, committees);
        committees.forEach(drawn::committee);
        branches.stream().filter(branch -> branch.form().isOrganised()).forEach(drawn::branch);
        plan.compounds().stream().filter(CompoundProfile::isProfessional).forEach(drawn::manager);
        return List.copyOf(drawn.appointments);
    }

    private void committee(Committee committee) {
        boolean elected = committee instanceof OwnersCommittee;
        for (int seat = 1; seat <= committee.seats(); seat++) {
            Post post = elected ? elected(seat) : standingIn(seat);
            add(person(committee.compound(), seat), committee.id(), post, committee.term());
        }
    }

    private static Post elected(int seat) {
        return seat == 1 ? Post.CHAIR : seat == 2 ? Post.DEPUTY_CHAIR : Post.COMMITTEE_MEMBER;
    }

    /** A member of the community chairs; four of seven stand for the owners. */
    private static Post standingIn(int seat) {
        return seat == 1
                ? Post.CHAIR
                : seat <= 1 + OWNERS_ON_MANAGEMENT ? Post.OWNER_REPRESENTATIVE : Post.COMMUNITY_MEMBER;
    }

    /** As many of each committee as the fact says, and others until there are three. */
    private void branch(PartyBranch branch) {
        List<ActorId> members = new ArrayList<>();
        LocalDate from = branch.compounds().periods().get(0).during().from();
        for (PlaceId compound : branch.compounds().on(DistrictPlan.AS_OF)) {
            for (int seat = 1; seat <= common(compound); seat++) {
                members.add(person(compound, seat));
            }
        }
        for (int other = 1; members.size() < LEAST_IN_BRANCH; other++) {
            ActorId person = ActorId.of("p-" + branch.id() + "-" + other);
            members.add(isStrong(branch) ? members.size() : 0, person);
        }
        for (int i = 0; i < members.size(); i++) {
            Post post = i == 0 ? Post.SECRETARY : i == 1 ? Post.DEPUTY_SECRETARY : Post.BRANCH_MEMBER;
            add(members.get(i), branch.id(), post, DateRange.from(from));
        }
    }

    /** Where Party work is strong the secretary comes from the committee. */
    private boolean isStrong(PartyBranch branch) {
        return branch.compounds().periods().stream()
                .anyMatch(period -> profile(period.value()).merits().party() > STRONG);
    }

    private int common(PlaceId compound) {
        return committees.get(compound) instanceof OwnersCommittee
                        && plan.facts(profile(compound)).get("cross-appointment") instanceof Fact.Share share
                ? (int) share.ratio().numerator()
                : 0;
    }

    private CompoundProfile profile(PlaceId compound) {
        CompoundProfile profile = profiles.get(compound);
        if (profile == null) {
            throw new IllegalStateException("Compound must be in the plan, but " + compound + " was not");
        }
        return profile;
    }

    private void manager(CompoundProfile compound) {
        LocalDate from = DistrictPlan.AS_OF.minusMonths(compound.service().months());
        add(
                ActorId.of("p-manager-" + compound.id()),
                Names.project(compound),
                Post.PROJECT_MANAGER,
                DateRange.from(from));
    }

    private static ActorId person(PlaceId compound, int number) {
        return ActorId.of("p-" + compound + "-" + Names.digits(number, 2));
    }

    private void add(ActorId person, OrgId body, Post post, DateRange during) {
        appointments.add(Appointment.builder()
                .person(person)
                .body(body)
                .post(post)
                .standing(Standing.FULL)
                .during(during)
                .build());
    }
}
