package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Roster;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.appraisal.AppraisalRound;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.enforcement.EnforcementPresence;
import io.github.xingwuguan.coordination.enforcement.EnforcementRules;
import io.github.xingwuguan.coordination.enforcement.HandOver;
import io.github.xingwuguan.coordination.initiative.MicroInitiative;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.coordination.posts.HeadPosts;
import io.github.xingwuguan.coordination.structure.Actual;
import io.github.xingwuguan.coordination.structure.Structure;
import io.github.xingwuguan.coordination.structure.StructureCheck;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.BundledPolicy;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Lifecycle;
import io.github.xingwuguan.lifecycle.Stamped;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.scoring.district.RecordKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Those who work together in the compounds of a district: each history is decided again, up to the end of a day. */
final class BodiesProgramme {
    private final DistrictFiles files;
    private final LocalDate asOf;
    private final Problems.Collector problems = Problems.collector();
    private final DatedRules<EnforcementRules> enforcement = BundledPolicies.LOUXING_ENFORCEMENT.read();
    private final DatedRules<AppraisalRules> appraisal = BundledPolicies.LOUXING_APPRAISAL.read();
    private final List<BuildingMeeting> meetings;
    private final List<AppraisalRound> rounds;
    private final List<HandOver> handOvers;
    private final List<MicroInitiative> initiatives;

    private BodiesProgramme(DistrictFiles files, LocalDate asOf) {
        this.files = files;
        this.asOf = asOf;
        Histories.Bodies histories = files.histories().bodies();
        this.meetings = new Replay<>(
                        LouxingData.MEETINGS,
                        BuildingMeeting.LIFECYCLE,
                        BundledPolicies.LOUXING_BUILDING_MEETINGS.read(),
                        BuildingMeeting::of)
                .all(histories.meetings());
        this.rounds = new Replay<>(LouxingData.APPRAISALS, AppraisalRound.LIFECYCLE, appraisal, AppraisalRound::of)
                .all(histories.rounds());
        this.handOvers = new Replay<>(LouxingData.ENFORCEMENT, HandOver.LIFECYCLE, enforcement, HandOver::of)
                .all(histories.enforcement().stream()
                        .flatMap(presence -> presence.handOvers().stream())
                        .toList());
        this.initiatives = new Replay<>(
                        LouxingData.INITIATIVES,
                        MicroInitiative.LIFECYCLE,
                        BundledPolicies.LOUXING_INITIATIVES.read(),
                        MicroInitiative::of)
                .all(histories.initiatives());
    }

    /**
     * Decides every history again.
     *
     * @throws GovernanceException with every history that the rules refuse, by its id
     */
    static BodiesProgramme replay(DistrictFiles files, LocalDate asOf) {
        BodiesProgramme programme = new BodiesProgramme(files, asOf);
        programme.problems.toProblems().throwIfAny();
        return programme;
    }

    /** The histories of one file. */
    private final class Replay<S extends Stamped, R> {
        private final String file;
        private final Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle;
        private final DatedRules<R> policy;
        private final Function<String, S> first;

        Replay(
                String file,
                Lifecycle<S, Acted<S, R>, DatedRules<R>> lifecycle,
                DatedRules<R> policy,
                Function<String, S> first) {
            this.file = file;
            this.lifecycle = lifecycle;
            this.policy = policy;
            this.first = first;
        }

        List<S> all(List<ActLog<S, R>> logs) {
            List<S> states = new ArrayList<>();
            for (ActLog<S, R> log : logs) {
                try {
                    states.add(known(log).decided(lifecycle, first.apply(log.id()), policy, CaseDesk.CALENDAR));
                } catch (GovernanceException refused) {
                    problems.error(
                            refused.code(),
                            file + "#" + log.id(),
                            refused.problems().all().get(0).message());
                }
            }
            return List.copyOf(states);
        }

        private ActLog<S, R> known(ActLog<S, R> log) {
            List<Acted<S, R>> entries = log.entries().stream()
                    .filter(entry -> !entry.stamp().at().isAfter(end()))
                    .toList();
            return new ActLog<>(log.id(), entries);
        }
    }

    Instant end() {
        return asOf.plusDays(1).atStartOfDay(WorkCalendar.CHINA).toInstant().minusNanos(1);
    }

    LocalDate asOf() {
        return asOf;
    }

    DatedRules<EnforcementRules> enforcementRules() {
        return enforcement;
    }

    DatedRules<AppraisalRules> appraisalRules() {
        return appraisal;
    }

    /** {@return the slots that were over by the day} */
    List<ConferenceSlot> conferences() {
        return files.all(RecordKind.CONFERENCE_SLOT).stream()
                .filter(slot -> !slot.slot().until().isAfter(asOf))
                .toList();
    }

    List<BuildingMeeting> meetings() {
        return meetings;
    }

    List<AppraisalRound> rounds() {
        return rounds;
    }

    List<HandOver> handOvers() {
        return handOvers;
    }

    List<MicroInitiative> initiatives() {
        return initiatives;
    }

    List<EnforcementPresence> enforcement() {
        return files.histories().bodies().enforcement();
    }

    HeadPosts posts() {
        return HeadPosts.of(files.all(RecordKind.HEAD_POST));
    }

    /** {@return the compounds that have posts of heads} */
    List<PlaceId> headed() {
        return files.all(RecordKind.HEAD_POST).stream()
                .map(HeadPost::compound)
                .distinct()
                .toList();
    }

    /** {@return how many compounds have each bundled structure as it should be; none is looked at for one that is not defined} */
    Map<Structure, List<StructureCheck>> structures() {
        CarriageRegister bodies = CarriageRegister.of(files.places(), files.bodies(), Roster.of(List.of()));
        Actual actual = new Actual(files.places(), bodies, List.of(), Map.of());
        Map<Structure, List<StructureCheck>> checks = new LinkedHashMap<>();
        for (BundledPolicy<DatedRules<Structure>> bundled :
                List.of(BundledPolicies.THREE_CARRIAGES, BundledPolicies.TWO_TWO_TWO)) {
            Structure structure = bundled.read().rules();
            checks.put(
                    structure,
                    files.places().places().stream()
                            .filter(Compound.class::isInstance)
                            .map(compound -> StructureCheck.of(structure, actual, compound.id(), asOf))
                            .toList());
        }
        return checks;
    }
}
