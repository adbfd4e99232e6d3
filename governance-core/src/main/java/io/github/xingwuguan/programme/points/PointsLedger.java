package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who did what for the compound and what points came of it, only ever added to (积分台账). Points are worth what the rules say they can
 * be redeemed for: no vote and no star reads them, and only {@link #totals verified totals} leave as figures.
 *
 * <p>What counts is decided when one asks, not when entries come: of two time records that overlap the one recorded first counts,
 * unless it is reversed. Movements alone need something to move and are checked when they come, as known when they were recorded.
 * Immutable and thread-safe; adding costs time and memory in proportion to the whole.
 */
public final class PointsLedger {
    private static final Comparator<PointsEntry> ORDER =
            Comparator.comparing(PointsEntry::recordedAt).thenComparing(PointsEntry::toString);

    private final PointsBook book;

    PointsLedger(PointsBook book) {
        this.book = book;
    }

    /**
     * {@return a ledger without entries}
     *
     * @param rules the versions of its rules
     */
    public static PointsLedger empty(PolicyTimeline<PointsRules> rules) {
        return new PointsLedger(new PointsBook(rules));
    }

    /**
     * Adds entries. An entry that is there already changes nothing; one that cannot be taken is left out and reported:
     * {@code duplicate-entry}, {@code unknown-rules}, {@code rules-not-in-force}, {@code unknown-activity}, {@code no-end}; of movements
     * {@code movement-not-allowed}, {@code not-of-the-household}, {@code too-few-hours}, {@code insufficient-balance}, {@code over-cap}.
     *
     * <p>The order of entries that come together makes no difference. Nor does it whether services, rulings and members come together or
     * one by one; a ruling may come before its entry.
     *
     * @param entries in any order
     * @return the ledger with them, and what became of them
     */
    public PointsImport add(List<? extends PointsEntry> entries) {
        return new PointsImporter(book).add(entries);
    }

    /** {@return all entries, by the instant of recording} */
    public List<PointsEntry> entries() {
        return book.entries().sorted(ORDER).toList();
    }

    /** {@return whoever has an account} */
    public Set<ActorId> subjects() {
        return book.subjects();
    }

    /**
     * {@return how a service or movement stands}
     *
     * @param id its id
     * @param knownAt entries recorded later do not exist
     */
    public Optional<EntryStatus> status(String id, Instant knownAt) {
        return book.find(id)
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .map(entry -> {
                    if (entry instanceof Service service) {
                        return book.status(service, knownAt);
                    }
                    return book.status((Movement) entry, knownAt);
                });
    }

    /**
     * {@return the account of a person; one of whom nothing is known has an empty one}
     *
     * @param subject the person
     * @param asOf what happens later does not count
     * @param knownAt entries recorded later do not exist
     */
    public PointsAccount account(ActorId subject, LocalDate asOf, Instant knownAt) {
        return account(book, subject, asOf, knownAt);
    }

    static PointsAccount account(PointsBook book, ActorId subject, LocalDate asOf, Instant knownAt) {
        Counting counting = book.counting(subject, knownAt);
        Replay replay = book.replay(subject, counting, knownAt, List.of());
        replay.advance(asOf);
        PointsAccount.Builder account = new PointsAccount.Builder();
        account.subject(subject)
                .asOf(asOf)
                .knownAt(knownAt)
                .balance(new Points(replay.balance()))
                .minutes(replay.minutes())
                .addAllLines(replay.lines())
                .addAllUncounted(counting.uncounted(asOf))
                .stars(stars(book, asOf, replay.minutes() / 60));
        return account.nextChange(replay.nextChange(asOf)).build();
    }

    private static Stars stars(PointsBook book, LocalDate asOf, long hours) {
        return book.timeline()
                .find(asOf)
                .flatMap(PointsRules::ladder)
                .map(ladder -> ladder.of(hours))
                .orElse(Stars.NONE);
    }

    /**
     * {@return who served in a period, vouched for; deductions are no service}
     *
     * @param period the days
     * @param knownAt entries recorded later do not exist
     */
    public Set<ActorId> served(DateRange period, Instant knownAt) {
        Set<ActorId> served = new TreeSet<>();
        book.subjects().stream()
                .filter(subject -> !done(subject, period, knownAt).isEmpty())
                .forEach(served::add);
        return Collections.unmodifiableSet(served);
    }

    private List<Happening> done(ActorId subject, DateRange period, Instant knownAt) {
        return book.counting(subject, knownAt).counted().stream()
                .filter(h -> period.contains(h.on()))
                .filter(h -> !book.activity((Service) h.entry()).isDeduction())
                .toList();
    }

    /**
     * {@return what was done in a period and vouched for; deductions are no service}
     *
     * @param period the days
     * @param knownAt entries recorded later do not exist
     */
    public ServiceTotals totals(DateRange period, Instant knownAt) {
        long persons = 0;
        long services = 0;
        long minutes = 0;
        long items = 0;
        for (ActorId subject : book.subjects()) {
            List<Happening> done = done(subject, period, knownAt);
            persons += done.isEmpty() ? 0 : 1;
            services += done.size();
            for (Happening each : done) {
                boolean isTimed = book.activity((Service) each.entry()).counted() == Counted.HOUR;
                minutes += isTimed ? each.quantity() : 0;
                items += isTimed ? 0 : each.quantity();
            }
        }
        return new ServiceTotals(persons, services, minutes, items);
    }
}
