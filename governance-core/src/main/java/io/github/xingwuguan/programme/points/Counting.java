package io.github.xingwuguan.programme.points;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells the services of a person that count from those that do not. What was recorded first comes first, in whatever order it came. */
final class Counting {
    private static final Comparator<Service> RECORDED = Comparator.comparing(Service::recordedAt)
            .thenComparing(Service::start)
            .thenComparing(Service::id);

    private final PointsBook book;
    private final Instant knownAt;
    private final RangeSet<Instant> taken = TreeRangeSet.create();
    private final List<Happening> counted = new ArrayList<>();
    private final List<Service> left = new ArrayList<>();
    private final List<Uncounted> uncounted = new ArrayList<>();

    private Counting(PointsBook book, Instant knownAt) {
        this.book = book;
        this.knownAt = knownAt;
    }

    static Counting of(PointsBook book, List<Service> services, Instant knownAt) {
        Counting counting = new Counting(book, knownAt);
        services.stream()
                .filter(service -> !service.recordedAt().isAfter(knownAt))
                .sorted(RECORDED)
                .forEach(counting::service);
        return counting;
    }

    List<Happening> counted() {
        return counted;
    }

    /** Those up to a day. */
    List<Uncounted> uncounted(LocalDate asOf) {
        List<Uncounted> until = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).on().isAfter(asOf)) {
                until.add(uncounted.get(i));
            }
        }
        return until;
    }

    private void service(Service service) {
        int free = service.end().map(end -> free(service.start(), end)).orElse(Service.MOST);
        whyNot(service, free).ifPresentOrElse(why -> leave(service, why), () -> count(service, free));
    }

    private void leave(Service service, Uncounted.Why why) {
        left.add(service);
        uncounted.add(new Uncounted(service.id(), why));
    }

    private void count(Service service, int free) {
        service.end().ifPresent(end -> taken.add(Range.closedOpen(service.start(), end)));
        boolean isTimed = book.activity(service).counted() == Counted.HOUR;
        counted.add(Happening.of(service, isTimed ? Math.min(service.quantity(), free) : service.quantity()));
    }

    private Optional<Uncounted.Why> whyNot(Service service, int free) {
        EntryStatus status = book.status(service, knownAt);
        if (status != EntryStatus.CONFIRMED) {
            return Optional.of(status == EntryStatus.PENDING ? Uncounted.Why.PENDING : Uncounted.Why.REVERSED);
        }
        boolean isOwn = service.helped().isPresent()
                && service.helped().equals(book.home(service.subject(), service.on(), knownAt));
        if (isOwn) {
            return Optional.of(Uncounted.Why.OWN_HOUSEHOLD);
        }
        return isTaken(service, free) ? Optional.of(Uncounted.Why.OVERLAPPING) : Optional.empty();
    }

    private boolean isTaken(Service service, int free) {
        if (service.end().isEmpty()) {
            return false;
        }
        return switch (book.rules(service.rules()).overlaps()) {
            case REFUSE ->
                taken.intersects(Range.closedOpen(service.start(), service.end().get()));
            case MERGE -> free == 0;
        };
    }

    /** The whole minutes of a stretch that nothing else took. */
    private int free(Instant from, Instant until) {
        Duration left = Duration.between(from, until);
        for (Range<Instant> range :
                taken.subRangeSet(Range.closedOpen(from, until)).asRanges()) {
            left = left.minus(Duration.between(range.lowerEndpoint(), range.upperEndpoint()));
        }
        return (int) Math.min(Service.MOST, left.toMinutes());
    }
}
