package io.github.xingwuguan.scoring.coordination;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.coordination.AgendaItem;
import io.github.xingwuguan.coordination.AgendaSource;
import io.github.xingwuguan.coordination.Call;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.JointConference;
import io.github.xingwuguan.coordination.Participant;
import io.github.xingwuguan.coordination.Sitting;
import io.github.xingwuguan.coordination.TrackedItem;
import io.github.xingwuguan.coordination.TrackedItem.Progress;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Figures of joint conferences (联席会议指标). Days are those of China's zone. */
public final class ConferenceFigures {
    /** So many kinds of party make a choir (从独角戏到大合唱). */
    public static final int CHOIR = 3;

    private ConferenceFigures() {}

    /** An item and the conference that agreed on it. */
    private record Agreed(JointConference conference, TrackedItem tracked) {
        String id() {
            return conference.id() + "/" + tracked.item().id();
        }
    }

    private static List<Agreed> agreed(Collection<JointConference> conferences, Predicate<Agreed> which) {
        List<Agreed> agreed = new ArrayList<>();
        for (JointConference conference : conferences) {
            conference.items().stream()
                    .map(item -> new Agreed(conference, item))
                    .filter(which)
                    .forEach(agreed::add);
        }
        return agreed;
    }

    /**
     * {@return the slots in which a conference was held, of those in which one was due (按期召开率)}; one that is late was not held in its slot
     *
     * @param slots the log, each slot once
     */
    public static Tally onSchedule(Collection<ConferenceSlot> slots) {
        return Tally.of(slots, ConferenceSlot::id, ConferenceSlot::isOnSchedule);
    }

    /**
     * {@return the items of a log done in time, of those due (议定事项按期落实率)}
     *
     * @param slots the log, each slot once
     */
    public static Ratio itemsInTime(Collection<ConferenceSlot> slots) {
        return Ratio.of(
                slots.stream().mapToLong(slot -> slot.items().numerator()).sum(),
                slots.stream().mapToLong(slot -> slot.items().denominator()).sum());
    }

    /**
     * {@return to how many of the conferences that met each organisation came, of those to which it was invited (参会率)}; a conference to
     * which too few came did meet
     *
     * @param conferences the conferences, each once
     */
    public static SortedMap<OrgId, Tally> attendance(Collection<JointConference> conferences) {
        SortedMap<OrgId, List<String>> came = new TreeMap<>();
        SortedMap<OrgId, List<String>> stayed = new TreeMap<>();
        for (JointConference conference : conferences) {
            Optional<Sitting> sitting = conference.sitting();
            for (Participant party : invited(conference)) {
                came.putIfAbsent(party.org(), new ArrayList<>());
                stayed.putIfAbsent(party.org(), new ArrayList<>());
                sitting.ifPresent(met -> (met.present().contains(party) ? came : stayed)
                        .computeIfAbsent(party.org(), org -> new ArrayList<>())
                        .add(conference.id()));
            }
        }
        SortedMap<OrgId, Tally> attendance = new TreeMap<>();
        came.forEach((org, ids) -> attendance.put(org, new Tally(ids, stayed.getOrDefault(org, List.of()))));
        return Collections.unmodifiableSortedMap(attendance);
    }

    private static List<Participant> invited(JointConference conference) {
        return conference.call().map(Call::invited).orElse(List.of());
    }

    /**
     * {@return the items that were done by their last day, of those whose last day is over or that were done (议定事项按期落实率)}; what was
     * waived or superseded is neither done nor failed
     *
     * @param conferences the conferences, each once
     * @param asOf the day; what is due later and not done does not count
     */
    public static Tally itemsInTime(Collection<JointConference> conferences, LocalDate asOf) {
        List<Agreed> due = agreed(
                conferences,
                one -> one.tracked().progress() == Progress.FULFILLED
                        || (one.tracked().isOpen()
                                && one.tracked().item().dueOn().isBefore(asOf)));
        return Tally.of(due, Agreed::id, one -> one.tracked().isOnTime(WorkCalendar.CHINA));
    }

    /**
     * {@return the items about a case that came back: after they were done, another conference was held with the case on its agenda; of
     * those about a case that were done (议定事项反复率)}. An item about no case cannot be followed and does not count.
     *
     * @param conferences the conferences, each once
     */
    public static Tally reopened(Collection<JointConference> conferences) {
        List<Agreed> done = agreed(
                conferences,
                one -> one.tracked().progress() == Progress.FULFILLED
                        && caseOf(one).isPresent());
        return Tally.of(done, Agreed::id, one -> isBack(one, conferences));
    }

    private static Optional<CaseId> caseOf(Agreed one) {
        return agenda(one.conference())
                .filter(matter -> matter.id().equals(one.tracked().item().matter()))
                .findFirst()
                .flatMap(AgendaItem::caseId);
    }

    private static Stream<AgendaItem> agenda(JointConference conference) {
        return conference.call().stream().flatMap(call -> call.agenda().stream());
    }

    private static boolean isBack(Agreed one, Collection<JointConference> conferences) {
        Optional<CaseId> ofCase = caseOf(one);
        Instant done = one.tracked().endedAt().orElse(Instant.MAX);
        return conferences.stream()
                .filter(other -> other.heldAt().filter(at -> at.isAfter(done)).isPresent())
                .flatMap(ConferenceFigures::agenda)
                .anyMatch(matter -> matter.caseId().equals(ofCase));
    }

    /**
     * {@return the topics that came from owners, of those on the agenda of a conference that was convened (业主提议占比)}
     *
     * @param conferences the conferences, each once
     */
    public static Tally ownerSourced(Collection<JointConference> conferences) {
        List<String> owners = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (JointConference conference : conferences) {
            agenda(conference)
                    .forEach(matter -> (matter.source() == AgendaSource.OWNER ? owners : others)
                            .add(conference.id() + "/" + matter.id()));
        }
        return new Tally(owners, others);
    }

    /**
     * {@return the items in which three kinds of party or more acted, of those agreed on, by the year of the conference (多方参与率)}: a party
     * acted if it consented to the matter, or did the item
     *
     * @param conferences the conferences, each once
     */
    public static SortedMap<Year, Tally> participation(Collection<JointConference> conferences) {
        SortedMap<Year, List<Agreed>> years = new TreeMap<>();
        for (Agreed one : agreed(conferences, all -> true)) {
            one.conference()
                    .heldAt()
                    .ifPresent(at -> years.computeIfAbsent(
                                    Year.from(at.atZone(WorkCalendar.CHINA)), year -> new ArrayList<>())
                            .add(one));
        }
        SortedMap<Year, Tally> participation = new TreeMap<>();
        years.forEach((year, items) -> participation.put(
                year, Tally.of(items, Agreed::id, one -> kinds(one).size() >= CHOIR)));
        return Collections.unmodifiableSortedMap(participation);
    }

    private static Set<Role> kinds(Agreed one) {
        Set<Role> kinds = EnumSet.noneOf(Role.class);
        one.conference().sitting().stream()
                .flatMap(sitting -> sitting.resolutions().stream())
                .filter(resolution ->
                        resolution.matter().equals(one.tracked().item().matter()))
                .flatMap(resolution -> resolution.consenting().stream())
                .forEach(party -> kinds.add(party.role()));
        if (one.tracked().progress() == Progress.FULFILLED) {
            kinds.add(one.tracked().item().owner().role());
        }
        return kinds;
    }
}
