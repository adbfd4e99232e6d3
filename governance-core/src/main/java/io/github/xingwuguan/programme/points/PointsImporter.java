package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds entries to a ledger, once. Movements come last, in the order of their recording, since they need something to move. */
final class PointsImporter {
    private static final Comparator<Line<Service>> SERVICES = Comparator.comparing(
                    (Line<Service> line) -> line.entry().recordedAt())
            .thenComparing(line -> Service.SHAPE.digest(line.entry()).hex());
    private static final Comparator<Line<Movement>> MOVEMENTS = Comparator.comparing(
                    (Line<Movement> line) -> line.entry().recordedAt())
            .thenComparing(line -> line.entry().on())
            .thenComparing(line -> Movement.SHAPE.digest(line.entry()).hex());

    private final PointsBook book;
    private final Problems.Collector problems = Problems.collector();
    private int repeated;

    /** An entry on its way in. */
    private record Line<E extends PointsEntry>(E entry, String path) {}

    PointsImporter(PointsBook book) {
        this.book = book.copy();
    }

    PointsImport add(List<? extends PointsEntry> entries) {
        List<Line<Service>> services = lines(entries, Service.class);
        services.sort(SERVICES);
        lines(entries, HouseholdMember.class).forEach(this::keep);
        lines(entries, Ruling.class).forEach(this::keep);
        List<Line<Service>> taken = new ArrayList<>();
        for (Line<Service> line : services) {
            if (isFree(line, line.entry().id()) && fits(line)) {
                keep(line);
                taken.add(line);
            }
        }
        List<Line<Movement>> movements = lines(entries, Movement.class);
        movements.sort(MOVEMENTS);
        movements.stream()
                .filter(line -> isFree(line, line.entry().id()))
                .filter(this::mayMove)
                .forEach(this::keep);
        lines(entries, Ruling.class).forEach(this::warnOfRuling);
        warnOfUncounted(taken);
        return new PointsImport(new PointsLedger(book), repeated, problems.toProblems());
    }

    private static <E extends PointsEntry> List<Line<E>> lines(List<? extends PointsEntry> entries, Class<E> kind) {
        List<Line<E>> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (kind.isInstance(entries.get(i))) {
                lines.add(new Line<>(kind.cast(entries.get(i)), "/" + i));
            }
        }
        return lines;
    }

    private void keep(Line<? extends PointsEntry> line) {
        if (!book.add(line.entry())) {
            repeated++;
        }
    }

    /** Repetitions are counted, other entries of the same id are refused. */
    private boolean isFree(Line<? extends PointsEntry> line, String id) {
        Optional<PointsEntry> known = book.find(id);
        if (known.isPresent() && known.get().equals(line.entry())) {
            repeated++;
        } else if (known.isPresent()) {
            error(
                    "duplicate-entry",
                    line,
                    "/id",
                    "Id must be unique, but " + Texts.visible(id) + " stands for another");
        }
        return known.isEmpty();
    }

    private void error(String code, Line<?> line, String path, String message) {
        problems.error(code, line.path() + path, message);
    }

    /** The rules of an entry, if they are in force on its day. */
    private Optional<PointsRules> rules(Line<?> line, PolicyId id, LocalDate on) {
        Optional<PointsRules> rules = book.version(id);
        if (rules.isEmpty()) {
            error("unknown-rules", line, "/rules", "Rules must be of this ledger, but were " + id);
        } else if (!rules.get().inForce().contains(on)) {
            error("rules-not-in-force", line, "/rules", "Rules must be in force on " + on + ", but " + id + " are not");
            return Optional.empty();
        }
        return rules;
    }

    private boolean fits(Line<Service> line) {
        Service service = line.entry();
        Optional<PointsRules> rules = rules(line, service.rules(), service.on());
        Optional<Activity> activity = rules.flatMap(r -> r.activity(service.activity()));
        if (rules.isPresent() && activity.isEmpty()) {
            error(
                    "unknown-activity",
                    line,
                    "/activity",
                    "Activity must be one of the rules, but was " + Texts.visible(service.activity()));
        }
        boolean isOpen = activity.filter(a -> a.counted() == Counted.HOUR).isPresent()
                && service.end().isEmpty();
        if (isOpen) {
            error("no-end", line, "/end", "Service by the hour must say when it ended, but did not");
        }
        return activity.isPresent() && !isOpen;
    }

    private boolean mayMove(Line<Movement> line) {
        Movement movement = line.entry();
        Optional<PointsRules> rules = rules(line, movement.rules(), movement.on());
        if (rules.isEmpty()) {
            return false;
        }
        Optional<String> fault = fault(movement, rules.get());
        fault.ifPresent(
                code -> error(code, line, "", "Movement must be one that rules and account allow, but was " + code));
        return fault.isEmpty();
    }

    /** What an account allows is asked as of the day and as known when the movement was recorded. */
    private Optional<String> fault(Movement movement, PointsRules rules) {
        Instant knownAt = movement.recordedAt();
        if (!rules.movements().contains(movement.kind())) {
            return Optional.of("movement-not-allowed");
        }
        if (movement.kind() == Movement.Kind.FAMILY && !isFamily(movement, knownAt)) {
            return Optional.of("not-of-the-household");
        }
        if (movement.kind() == Movement.Kind.REDEMPTION
                && account(movement.subject(), movement).hours() < rules.redeemFrom()) {
            return Optional.of("too-few-hours");
        }
        if (!isCovered(movement)) {
            return Optional.of("insufficient-balance");
        }
        return movement.to().filter(to -> isOver(to, movement, rules)).map(to -> "over-cap");
    }

    /** As known when it was recorded, and when each later movement was, so that nothing is spent twice. */
    private boolean isCovered(Movement movement) {
        ActorId subject = movement.subject();
        return Stream.concat(Stream.of(movement.recordedAt()), book.laterMovements(movement))
                .allMatch(knownAt -> book.replay(subject, book.counting(subject, knownAt), knownAt, List.of(movement))
                        .isCovered(movement.on()));
    }

    private boolean isFamily(Movement movement, Instant knownAt) {
        Optional<?> home = book.home(movement.subject(), movement.on(), knownAt);
        return home.isPresent()
                && movement.to()
                        .filter(to -> book.home(to, movement.on(), knownAt).equals(home))
                        .isPresent();
    }

    private boolean isOver(ActorId to, Movement movement, PointsRules rules) {
        long room = rules.balanceCap().map(cap -> cap.units()).orElse(Long.MAX_VALUE)
                - account(to, movement).balance().units();
        return movement.points().units() > room;
    }

    private PointsAccount account(ActorId subject, Movement movement) {
        return PointsLedger.account(book, subject, movement.on(), movement.recordedAt());
    }

    private void warnOfRuling(Line<Ruling> line) {
        Ruling ruling = line.entry();
        Optional<PointsEntry> about = book.find(ruling.entry());
        if (about.isEmpty()) {
            problems.warning(
                    "unknown-entry",
                    line.path() + "/entry",
                    "Ruling should name an entry of the ledger, but named " + Texts.visible(ruling.entry()));
        } else if (about.get() instanceof Service service && service.subject().equals(ruling.actor())) {
            problems.warning(
                    "own-word", line.path() + "/actor", "Ruling should be another person's, but was the subject's");
        }
    }

    /** Of the services that were taken now, those that do not count. */
    private void warnOfUncounted(List<Line<Service>> taken) {
        Map<String, String> paths = new HashMap<>();
        Map<ActorId, Boolean> subjects = new LinkedHashMap<>();
        taken.forEach(line -> {
            paths.put(line.entry().id(), line.path());
            subjects.put(line.entry().subject(), true);
        });
        for (ActorId subject : subjects.keySet()) {
            for (Uncounted left : book.counting(subject, Instant.MAX).uncounted(LocalDate.MAX)) {
                if (paths.containsKey(left.entry()) && left.why() != Uncounted.Why.PENDING) {
                    problems.warning(
                            left.why().code(),
                            paths.get(left.entry()),
                            "Service should count, but " + Texts.visible(left.entry()) + " is "
                                    + left.why().code());
                }
            }
        }
    }
}
