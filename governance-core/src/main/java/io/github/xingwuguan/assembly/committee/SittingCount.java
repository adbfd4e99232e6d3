package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Post;
import io.github.xingwuguan.carriage.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts one sitting. */
final class SittingCount {
    private final Problems.Collector found = Problems.collector();
    private final CommitteeSitting sitting;
    private final Committee committee;
    private final MeetingRules rules;
    private final CommitteeStatus status;
    private final Set<ActorId> members;
    private final Set<ActorId> owners;
    private final Set<ActorId> present;

    SittingCount(
            CommitteeSitting sitting,
            Committee committee,
            CommitteeHistory history,
            Roster roster,
            CommitteePolicy policy) {
        this.sitting = sitting;
        this.committee = committee;
        this.rules = isManagement() ? policy.managementMeeting() : policy.meeting();
        this.status = CommitteeStatus.of(committee, history, roster, policy, sitting.heldOn());
        this.members = roster.members(committee.id(), sitting.heldOn());
        this.owners = roster.holders(committee.id(), Post.OWNER_REPRESENTATIVE, sitting.heldOn());
        this.present = new HashSet<>(sitting.present());
        present.retainAll(members);
        sitting.represented().forEach(present::remove); // a proxy is no presence, whatever else the record says
    }

    private boolean isManagement() {
        return committee.kind() == BodyKind.PROPERTY_MANAGEMENT_COMMITTEE;
    }

    SittingOutcome outcome() {
        checkMembers();
        HeadCount attendance = rules.attendance().count(all(), present.size());
        Optional<HeadCount> ofOwners = isManagement()
                ? Optional.of(HeadCount.overHalf(owners.size(), (int)
                        owners.stream().filter(present::contains).count()))
                : Optional.empty();
        checkAttendance("attendance", "Members present", attendance);
        ofOwners.ifPresent(count -> checkAttendance("owners-attendance", "Owners' representatives present", count));
        boolean isHeld =
                attendance.isReached() && ofOwners.map(HeadCount::isReached).orElse(true);
        List<MotionOutcome> motions = new ArrayList<>();
        for (int i = 0; i < sitting.motions().size(); i++) {
            motions.add(motion(sitting.motions().get(i), "/motions/" + i, isHeld));
        }
        checkPublished();
        return new SittingOutcome(attendance, ofOwners, motions, found.toProblems());
    }

    private int all() {
        return rules.denominator().of(committee.seats(), members.size());
    }

    private void checkMembers() {
        if (!status.state().acts()) {
            found.error(
                    "committee-not-acting",
                    "",
                    "Committee must be able to act on " + sitting.heldOn() + ", but was "
                            + status.state().code());
        }
        for (int i = 0; i < sitting.present().size(); i++) {
            if (!members.contains(sitting.present().get(i))) {
                found.error(
                        "not-a-member",
                        "/present/" + i,
                        "Person who counts must be a member, but "
                                + sitting.present().get(i) + " was not");
            }
        }
        for (int i = 0; i < sitting.represented().size(); i++) {
            found.warning(
                    "proxy",
                    "/represented/" + i,
                    "Member should come in person, but " + sitting.represented().get(i) + " had sent somebody");
        }
    }

    private void checkAttendance(String code, String subject, HeadCount count) {
        if (!count.isReached()) {
            found.error(code, "/present", subject + " must be " + count.need() + " or more, but were " + count.have());
        }
    }

    private MotionOutcome motion(SittingMotion motion, String path, boolean isHeld) {
        Set<ActorId> signed = new HashSet<>();
        for (int i = 0; i < motion.yes().size(); i++) {
            ActorId person = motion.yes().get(i);
            if (present.contains(person)) {
                signed.add(person);
            } else {
                found.error(
                        "signed-absent",
                        path + "/yes/" + i,
                        "Signature must be of a member who was present, but " + person + " was not");
            }
        }
        HeadCount count = HeadCount.overHalf(all(), signed.size());
        checkDenominator(path, count);
        return new MotionOutcome(motion.id(), count, result(motion, path, count, isHeld));
    }

    private MotionOutcome.Result result(SittingMotion motion, String path, HeadCount count, boolean isHeld) {
        if (!status.state().acts()) {
            return MotionOutcome.Result.NOT_ACTING;
        }
        if (!isHeld) {
            return MotionOutcome.Result.NOT_HELD;
        }
        if (motion.power().filter(status.frozen()::contains).isPresent()) {
            found.error(
                    "power-frozen",
                    path,
                    "Matter must wait until the next committee is filed, but was "
                            + motion.power().get().code());
            return MotionOutcome.Result.FROZEN;
        }
        return count.isReached() ? MotionOutcome.Result.CARRIED : MotionOutcome.Result.NOT_CARRIED;
    }

    /** Where seats are empty, two readings of "all members" may part. */
    private void checkDenominator(String path, HeadCount count) {
        boolean bySeats = HeadCount.overHalf(committee.seats(), count.have()).isReached();
        boolean byServing = HeadCount.overHalf(members.size(), count.have()).isReached();
        if (bySeats != byServing) {
            found.warning(
                    "denominator-decides",
                    path,
                    "Result should not turn on what all members are, but " + count.have() + " are over half of "
                            + members.size() + " who serve and not of " + committee.seats() + " seats");
        }
    }

    private void checkPublished() {
        LocalDate last = sitting.heldOn().plusDays(rules.publishDays());
        Optional<LocalDate> on = sitting.publishedOn();
        if (on.isEmpty() && !sitting.motions().isEmpty()) {
            found.warning(
                    "not-published", "/publishedOn", "Decisions should be published by " + last + ", but were not");
        } else if (on.filter(last::isBefore).isPresent()) {
            found.warning(
                    "published-late",
                    "/publishedOn",
                    "Decisions should be published by " + last + ", but were on " + on.get());
        }
    }
}
