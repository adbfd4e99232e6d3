package io.github.xingwuguan.programme.points;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The entries of a ledger by what one asks for. A ledger shares none with an importer, so that its own never changes. */
final class PointsBook {
    /** The last word; of two at one instant the one that lets nothing count. */
    private static final Comparator<Ruling> LAST =
            Comparator.comparing(Ruling::recordedAt).thenComparing(Ruling::kind).thenComparing(Ruling::actor);

    private static final Comparator<HouseholdMember> LATEST = Comparator.comparing(HouseholdMember::from)
            .thenComparing(HouseholdMember::recordedAt)
            .thenComparing(member -> member.home().value());

    private final PolicyTimeline<PointsRules> timeline;
    private final Map<PolicyId, PointsRules> versions = new HashMap<>();
    private final Map<String, PointsEntry> byId = new HashMap<>();
    private final SetMultimap<ActorId, Service> services = HashMultimap.create();
    private final SetMultimap<ActorId, Movement> movements = HashMultimap.create();
    private final SetMultimap<ActorId, HouseholdMember> members = HashMultimap.create();
    private final SetMultimap<String, Ruling> rulings = HashMultimap.create();

    PointsBook(PolicyTimeline<PointsRules> timeline) {
        this.timeline = timeline;
        timeline.versions().forEach(version -> versions.put(version.id(), version));
    }

    PointsBook copy() {
        PointsBook copy = new PointsBook(timeline);
        copy.byId.putAll(byId);
        copy.services.putAll(services);
        copy.movements.putAll(movements);
        copy.members.putAll(members);
        copy.rulings.putAll(rulings);
        return copy;
    }

    /** Adds what passed all checks; false if it was there. */
    boolean add(PointsEntry entry) {
        if (entry instanceof Service service) {
            byId.put(service.id(), service);
            return services.put(service.subject(), service);
        } else if (entry instanceof Movement movement) {
            byId.put(movement.id(), movement);
            movement.to().ifPresent(to -> movements.put(to, movement));
            return movements.put(movement.subject(), movement);
        } else if (entry instanceof Ruling ruling) {
            return rulings.put(ruling.entry(), ruling);
        }
        HouseholdMember member = (HouseholdMember) entry;
        return members.put(member.subject(), member);
    }

    Stream<PointsEntry> entries() {
        return Stream.of(byId.values(), members.values(), rulings.values()).flatMap(entries -> entries.stream());
    }

    Optional<PointsEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<PointsRules> version(PolicyId id) {
        return Optional.ofNullable(versions.get(id));
    }

    PolicyTimeline<PointsRules> timeline() {
        return timeline;
    }

    /** The rules of an entry that was taken. */
    PointsRules rules(PolicyId id) {
        return version(id).orElseThrow();
    }

    /** The activity of a service that was taken. */
    Activity activity(Service service) {
        return rules(service.rules()).activity(service.activity()).orElseThrow();
    }

    Set<ActorId> subjects() {
        Set<ActorId> subjects = new TreeSet<>(services.keySet());
        subjects.addAll(movements.keySet());
        subjects.addAll(members.keySet());
        return subjects;
    }

    Counting counting(ActorId subject, Instant knownAt) {
        return Counting.of(this, List.copyOf(services.get(subject)), knownAt);
    }

    /** The account of a person, with movements that are not in the book yet. */
    Replay replay(ActorId subject, Counting counting, Instant knownAt, List<Movement> more) {
        List<Happening> happenings = new ArrayList<>(counting.counted());
        more.forEach(movement -> happenings.add(Happening.of(movement)));
        movements.get(subject).stream()
                .filter(movement -> !movement.recordedAt().isAfter(knownAt))
                .filter(movement -> status(movement, knownAt) != EntryStatus.REVERSED)
                .forEach(movement -> happenings.add(Happening.of(movement)));
        members.get(subject).stream()
                .filter(member -> !member.recordedAt().isAfter(knownAt))
                .forEach(member -> happenings.add(Happening.of(member)));
        happenings.sort(Happening.ORDER);
        return new Replay(timeline, subject, happenings);
    }

    /** When the same person's movements that were recorded later were recorded. */
    Stream<Instant> laterMovements(Movement movement) {
        return movements.get(movement.subject()).stream()
                .filter(other -> other.subject().equals(movement.subject()))
                .map(Movement::recordedAt)
                .filter(movement.recordedAt()::isBefore);
    }

    EntryStatus status(Service service, Instant knownAt) {
        return lastWord(service.id(), service.subject(), knownAt)
                .map(PointsBook::status)
                .orElse(service.verifiedBy().isPresent() ? EntryStatus.CONFIRMED : EntryStatus.PENDING);
    }

    EntryStatus status(Movement movement, Instant knownAt) {
        return lastWord(movement.id(), movement.subject(), knownAt)
                .map(PointsBook::status)
                .orElse(EntryStatus.CONFIRMED);
    }

    private static EntryStatus status(Ruling ruling) {
        return switch (ruling.kind()) {
            case CONFIRMED -> EntryStatus.CONFIRMED;
            case REVERSED -> EntryStatus.REVERSED;
        };
    }

    private Optional<Ruling> lastWord(String id, ActorId subject, Instant knownAt) {
        return rulings.get(id).stream()
                .filter(ruling -> !ruling.recordedAt().isAfter(knownAt))
                .filter(ruling -> !ruling.actor().equals(subject))
                .max(LAST);
    }

    Optional<PlaceId> home(ActorId subject, LocalDate date, Instant knownAt) {
        return members.get(subject).stream()
                .filter(member -> !member.recordedAt().isAfter(knownAt))
                .filter(member -> !member.from().isAfter(date))
                .max(LATEST)
                .map(HouseholdMember::home);
    }
}
