package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.coordination.ActionItem;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.AgendaSource;
import io.github.xingwuguan.coordination.Cadence;
import io.github.xingwuguan.coordination.Call;
import io.github.xingwuguan.coordination.ConferenceRules;
import io.github.xingwuguan.coordination.DecisionMode;
import io.github.xingwuguan.coordination.ItemRef;
import io.github.xingwuguan.coordination.JointConference;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.coordination.Resolution;
import io.github.xingwuguan.coordination.Resolution.Result;
import io.github.xingwuguan.coordination.Sitting;
import io.github.xingwuguan.coordination.TrackedItem;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Conferences about a case of the desk. */
final class Conferences {
    static final ConferenceRules RULES = ConferenceRules.builder()
            .required(List.of(Role.PARTY_BRANCH, Role.OWNERS_COMMITTEE, Role.PROPERTY_ENTERPRISE))
            .quorum(2)
            .cadence(Cadence.ON_DEMAND)
            .noticeDays(0)
            .mode(DecisionMode.CONSENSUS)
            .minutesWithin(TimeLimit.workingDays(3))
            .maxSittings(2)
            .build();
    static final Set<Stage> AT = EnumSet.range(Stage.ACCEPTED, Stage.DISPOSED);

    static final Participant BRANCH = party(CaseDesk.COMPOUND_BRANCH);
    static final Participant COMMITTEE = party(CaseDesk.COMMITTEE);
    static final Participant FIRM = party(CaseDesk.FIRM);
    static final Participant COMMUNITY = party(CaseDesk.COMMUNITY);
    private static final List<Participant> INVITED = List.of(BRANCH, COMMITTEE, FIRM, COMMUNITY);

    private Conferences() {}

    static Participant party(Actor actor) {
        return new Participant(actor.role(), actor.org());
    }

    static AgendaItem.Builder matter(CaseId id) {
        return AgendaItem.builder()
                .id("m1")
                .source(AgendaSource.OWNER)
                .matter("stacking in the stairwell")
                .caseId(id);
    }

    /** Meets an hour after the last event, which in a test is an hour before the next. */
    static Call call(Case state) {
        Instant last = state.at().orElse(Instant.parse("2025-03-03T01:00:00Z"));
        return new Call(
                last.plus(Duration.ofHours(1)),
                INVITED,
                List.of(matter(state.id()).build()));
    }

    static Deliberations.ConveneConference convene(String id, Case state) {
        return new Deliberations.ConveneConference(id, call(state));
    }

    /** Meets at the next step of the desk. */
    static Deliberations.ConveneConference convene(String id, CaseDesk desk) {
        Call call = call(desk.state);
        return new Deliberations.ConveneConference(
                id, new Call(desk.now.plus(Duration.ofHours(1)), call.invited(), call.agenda()));
    }

    static Sitting.Builder sitting(Participant... present) {
        return Sitting.builder().present(List.of(present)).minutes(Digest.of(new byte[] {1}));
    }

    /** All who came agree, and the item {@code i1} is due on 2025-12-31. */
    static Sitting.Builder agreed(Participant owner) {
        return sitting(BRANCH, FIRM)
                .addResolutions(new Resolution("m1", Result.ADOPTED, List.of(BRANCH, FIRM)))
                .addItems(new ActionItem("i1", "m1", owner, LocalDate.of(2025, 12, 31)));
    }

    static Sitting.Builder failed() {
        return sitting(BRANCH, FIRM).addResolutions(new Resolution("m1", Result.NO_CONSENSUS, List.of(BRANCH)));
    }

    static Deliberations.HoldConference hold(String id, Sitting.Builder sitting) {
        return new Deliberations.HoldConference(id, sitting.build());
    }

    static List<Deed> all() {
        return List.of(
                convene("c1", Case.of(CaseId.of("LX-1"))),
                hold("c1", agreed(FIRM).addSupersedes(new ItemRef("c0", "i1"))),
                new Deliberations.FulfilItem("c1", "i1"),
                new Deliberations.WaiveItem("c1", "i1", "no need"),
                new ConferenceNotices.PublishMinutes("c1"),
                new ConferenceNotices.CancelConference("c1", "nobody can come"));
    }

    /** What brings the deliberation of a case further, and now and then what does not fit. */
    static Deed forward(Random random, Case state) {
        Optional<JointConference> pending = state.deliberations().pending();
        Optional<ItemRef> open = open(state);
        if (pending.isPresent() && random.nextInt(3) > 0) {
            return hold(pending.get().id(), outcome(random, open));
        }
        if (open.isPresent() && random.nextInt(3) > 0) {
            ItemRef ref = open.get();
            return random.nextInt(3) > 0
                    ? new Deliberations.FulfilItem(ref.conference(), ref.item())
                    : new Deliberations.WaiveItem(ref.conference(), ref.item(), "no need");
        }
        return random.nextInt(8) > 0
                ? convene("c" + (random.nextInt(20) > 0 ? state.seq() + 100 : 1), state)
                : new Deliberations.FulfilItem("c" + random.nextInt(3), "i1");
    }

    private static Optional<ItemRef> open(Case state) {
        return state.deliberations().conferences().stream()
                .flatMap(c -> c.openItems().stream().map(item -> ref(c, item)))
                .findFirst();
    }

    private static ItemRef ref(JointConference conference, TrackedItem item) {
        return new ItemRef(conference.id(), item.item().id());
    }

    private static Sitting.Builder outcome(Random random, Optional<ItemRef> open) {
        return switch (random.nextInt(5)) {
            case 0 -> sitting(BRANCH);
            case 1 -> agreed(COMMUNITY).addAllSupersedes(open.stream().toList());
            case 2 -> agreed(FIRM);
            case 3 -> sitting(BRANCH, FIRM).addResolutions(new Resolution("m1", Result.ADOPTED, List.of(BRANCH, FIRM)));
            default -> failed();
        };
    }
}
