package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through what happened to one account, day by day, with what time alone does in between. Not thread-safe. */
final class Replay {
    /** All that repeats does so within a year; two of them show whether it changes anything. */
    private static final int HORIZON = 2 * 366;

    private static final long MOST = Points.of(1_000_000).units();

    private final PolicyTimeline<PointsRules> timeline;
    private final ActorId subject;
    private final List<Happening> happenings;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<PointsLine> lines = new ArrayList<>();
    private int next;
    private LocalDate today = LocalDate.MIN;
    private LocalDate idleSince = LocalDate.MIN;
    private Optional<PointsRules> rules = Optional.empty();
    private long balance;
    private long minutes;
    private boolean isStarted;

    /** The happenings in their order. */
    Replay(PolicyTimeline<PointsRules> timeline, ActorId subject, List<Happening> happenings) {
        this.timeline = timeline;
        this.subject = subject;
        this.happenings = happenings;
    }

    /** Goes on to the end of a day. */
    void advance(LocalDate asOf) {
        for (Optional<LocalDate> day = nextDay(); day.isPresent() && !day.get().isAfter(asOf); day = nextDay()) {
            live(day.get());
        }
    }

    long balance() {
        return balance;
    }

    long minutes() {
        return minutes;
    }

    List<PointsLine> lines() {
        return List.copyOf(lines);
    }

    /** Whether nobody ever gave away more than there was, from a day on. */
    boolean isCovered(LocalDate from) {
        while (next < happenings.size()) {
            int before = next;
            live(nextDay().orElseThrow());
            boolean isGiven = !today.isBefore(from)
                    && happenings.subList(before, next).stream()
                            .anyMatch(h -> h.entry() instanceof Movement gone
                                    && gone.subject().equals(subject));
            if (isGiven && balance < 0) {
                return false;
            }
        }
        return true;
    }

    /** The next day on which balance or minutes change; this replay has gone past it afterwards. */
    Optional<LocalDate> nextChange(LocalDate asOf) {
        long before = balance;
        long worked = minutes;
        LocalDate horizon = last(asOf).plusDays(HORIZON);
        for (Optional<LocalDate> day = nextDay(); day.isPresent() && !day.get().isAfter(horizon); day = nextDay()) {
            live(day.get());
            if (balance != before || minutes != worked) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The last day that is no mere repetition. */
    private LocalDate last(LocalDate asOf) {
        LocalDate last = asOf;
        for (PointsRules version : timeline.versions()) {
            last = version.inForce().from().isAfter(last) ? version.inForce().from() : last;
        }
        if (!happenings.isEmpty()) {
            LocalDate end = happenings.get(happenings.size() - 1).on();
            last = end.isAfter(last) ? end : last;
        }
        return last;
    }

    private Optional<LocalDate> nextDay() {
        Optional<LocalDate> tick = isOpen() ? Optional.of(nextTick()) : Optional.empty();
        if (next == happenings.size()) {
            return tick;
        }
        LocalDate coming = happenings.get(next).on();
        return tick.filter(day -> day.isBefore(coming)).or(() -> Optional.of(coming));
    }

    private boolean isOpen() {
        return !today.equals(LocalDate.MIN);
    }

    /** New year, a spell of idleness, other rules. */
    private LocalDate nextTick() {
        LocalDate tick = LocalDate.of(today.getYear() + 1, 1, 1);
        Optional<LocalDate> idle = rules.flatMap(PointsRules::decay).map(decay -> idleSince.plusDays(decay.days() + 1));
        if (idle.filter(tick::isAfter).isPresent()) {
            tick = idle.get();
        }
        for (PointsRules version : timeline.versions()) {
            LocalDate from = version.inForce().from();
            tick = from.isAfter(today) && from.isBefore(tick) ? from : tick;
        }
        return tick;
    }

    /** One day: first what time does, then what people do. */
    private void live(LocalDate day) {
        today = day;
        turn();
        rules.ifPresent(current -> {
            if (isStarted) {
                time(current);
            } else {
                isStarted = true;
                idleSince = day;
                post(
                        LineKind.BASELINE,
                        current.id().toString(),
                        current.baseline().units());
            }
        });
        while (next < happenings.size() && happenings.get(next).on().equals(day)) {
            happen(happenings.get(next++));
        }
    }

    private void turn() {
        Optional<PointsRules> current = timeline.find(today);
        if (!current.equals(rules)) {
            rules = current;
            idleSince = idleSince.isBefore(today) ? today.minusDays(1) : idleSince;
        }
    }

    private void time(PointsRules current) {
        String id = current.id().toString();
        Optional<Decay> decay = current.decay();
        if (decay.isPresent() && today.equals(idleSince.plusDays(decay.get().days() + 1))) {
            idleSince = today.minusDays(1);
            long lost = decay.get().points().units();
            deduct(LineKind.DECAY, id, lost, lost, current);
        }
        if (current.term() == AccountTerm.YEARLY && today.getDayOfYear() == 1) {
            post(LineKind.RESET, id, -balance);
            post(LineKind.BASELINE, id, current.baseline().units());
        }
    }

    private void happen(Happening happening) {
        if (happening.entry() instanceof Service service) {
            rules.ifPresent(current -> serve(service, happening.quantity(), current));
        } else if (happening.entry() instanceof Movement movement) {
            move(movement);
        }
    }

    private void serve(Service service, int quantity, PointsRules current) {
        Activity activity = current.activity(service.activity()).orElseThrow();
        Tally tally = tallies.computeIfAbsent(activity.code(), code -> new Tally());
        long count = activity.counted() == Counted.HOUR ? hours(tally, quantity, current) : quantity;
        long amount = count * Math.abs(activity.points().units());
        long admitted = tally.admit(activity, today, amount);
        if (activity.isDeduction()) {
            deduct(LineKind.EARNED, service.id(), amount, admitted, current);
        } else {
            idleSince = today;
            post(LineKind.EARNED, service.id(), amount);
            post(LineKind.ITEM_CAP, service.id(), admitted - amount);
            cap(service.id(), admitted, current);
        }
    }

    private long hours(Tally tally, int quantity, PointsRules current) {
        return switch (current.hours()) {
            case EACH -> {
                minutes += quantity / 60 * 60L;
                yield quantity / 60;
            }
            case TOTAL -> {
                minutes += quantity;
                yield tally.hours(quantity);
            }
        };
    }

    private void move(Movement movement) {
        long amount = movement.points().units();
        if (!movement.subject().equals(subject)) {
            post(LineKind.RECEIVED, movement.id(), amount);
            rules.ifPresent(current -> cap(movement.id(), amount, current));
        } else if (movement.kind() == Movement.Kind.REDEMPTION) {
            post(LineKind.REDEEMED, movement.id(), -amount);
        } else {
            post(LineKind.GIVEN, movement.id(), -amount);
        }
    }

    /** Of what came in, no more than fits under the cap. */
    private void cap(String entry, long amount, PointsRules current) {
        long most = current.balanceCap().map(Points::units).orElse(MOST);
        post(LineKind.BALANCE_CAP, entry, -Math.max(0, Math.min(amount, balance - most)));
    }

    /** No further down than the floor. */
    private void deduct(LineKind kind, String entry, long amount, long admitted, PointsRules current) {
        long room = Math.max(0, balance - current.floor().units());
        post(kind, entry, -amount);
        post(LineKind.ITEM_CAP, entry, amount - admitted);
        post(LineKind.FLOOR, entry, Math.max(0, admitted - room));
    }

    /** The one way to change a balance, so that the lines add up to it. */
    private void post(LineKind kind, String entry, long units) {
        if (units != 0) {
            balance += units;
            lines.add(new PointsLine(today, kind, entry, new Points(units)));
        }
    }
}
