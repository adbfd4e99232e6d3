package io.github.xingwuguan.calendar;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time limit that was started (时钟): a budget and a ledger of pauses and extensions. Immutable; every operation
 * returns a new clock.
 *
 * <p>The deadline is not stored but worked out from the ledger, so that a new version of a calendar moves it as long as
 * the clock has not ended. A ledger has at most 1,000 pauses and 1,000 extensions, and no operation is dated before the
 * one before it.
 */
@Value.Immutable
public abstract sealed class Clock permits ImmutableClock {
    /** The description of the type. */
    public static final Shape<Clock> SHAPE = Shape.of("Clock", Builder::new, Builder::build)
            .one("limit", TimeLimit.SHAPE, Clock::limit, Builder::limit)
            .one("startedAt", Type.INSTANT, Clock::startedAt, Builder::startedAt)
            .orElse(
                    "pauseRule",
                    Type.code("Pause rule", PauseRule.values()),
                    PauseRule.FULL_DAY,
                    Clock::pauseRule,
                    Builder::pauseRule)
            .many("pauses", Pause.SHAPE, Clock::pauses, Builder::pauses)
            .many("extensions", Extension.SHAPE, Clock::extensions, Builder::extensions)
            .maybe("verdict", Verdict.SHAPE, Clock::verdict, Builder::verdict)
            .maybe("cancelledAt", Type.INSTANT, Clock::cancelledAt, Builder::cancelledAt)
            .done();

    Clock() {}

    /**
     * {@return a running clock on which a pause takes out whole days only}
     *
     * @param limit how long it may run
     * @param at when it starts, from 1950 to 2199
     * @throws GovernanceException {@code invalid-data} if the start is out of range
     */
    public static Clock start(TimeLimit limit, Instant at) {
        return start(limit, at, PauseRule.FULL_DAY);
    }

    /**
     * {@return a running clock}
     *
     * @param limit how long it may run
     * @param at when it starts, from 1950 to 2199
     * @param pauseRule which days a pause takes out
     * @throws GovernanceException {@code invalid-data} if the start is out of range
     */
    public static Clock start(TimeLimit limit, Instant at, PauseRule pauseRule) {
        return new Builder().limit(limit).startedAt(at).pauseRule(pauseRule).build();
    }

    /** {@return how long it may run, extensions not included} */
    public abstract TimeLimit limit();

    /** {@return when it started} */
    public abstract Instant startedAt();

    /** {@return which days a pause takes out of a limit that counts days} */
    @Value.Default
    public PauseRule pauseRule() {
        return PauseRule.FULL_DAY;
    }

    /** {@return the pauses, one a reason, by their beginning; those of different reasons may overlap and count once} */
    public abstract List<Pause> pauses();

    /** {@return the extensions, in the order decided} */
    public abstract List<Extension> extensions();

    /** {@return how it ended, if it was stopped} */
    public abstract Optional<Verdict> verdict();

    /** {@return when it was cancelled, if it was} */
    public abstract Optional<Instant> cancelledAt();

    /** {@return what it does} */
    public ClockState state() {
        if (verdict().isPresent()) {
            return ClockState.STOPPED;
        }
        if (cancelledAt().isPresent()) {
            return ClockState.CANCELLED;
        }
        for (Pause pause : pauses()) {
            if (pause.until().isEmpty()) {
                return ClockState.PAUSED;
            }
        }
        return ClockState.RUNNING;
    }

    /**
     * {@return the deadline; once the clock is stopped, the one that was frozen}
     *
     * @param asOf when a pause that still lasts is taken to end; without influence on a running clock
     * @param calendar the working days and hours, and the zone of the days
     * @param coverage what happens on days that the calendar does not cover
     * @throws GovernanceException {@code clock-cancelled} if it has none; {@code calendar-not-published} if strict and
     *     a day is not covered; {@code time-out-of-range} if an instant or the deadline is
     */
    public Deadline due(Instant asOf, WorkCalendar calendar, Coverage coverage) {
        if (cancelledAt().isPresent()) {
            throw new GovernanceException(
                    "clock-cancelled",
                    "Clock must not be cancelled, but was at " + cancelledAt().get());
        }
        return verdict().map(Verdict::deadline).orElseGet(() -> Projection.of(this, asOf, calendar, coverage));
    }

    /**
     * {@return the clock standing still for one more reason; the same if it does already}
     *
     * @param reason a kebab-case code of 1 to 64 characters
     * @param at when
     * @throws GovernanceException {@code clock-ended}, or {@code clock-regression} if the ledger has a later entry
     * @throws IllegalArgumentException if the reason has another form
     */
    public Clock pause(String reason, Instant at) {
        checkNext(at);
        if (openPause(reason).isPresent()) {
            return this;
        }
        return toBuilder()
                .addPause(Pause.builder().reason(reason).since(at).build())
                .build();
    }

    /**
     * {@return the clock without one reason to stand still, running if there is no other; the same if there was no such
     * reason}
     *
     * @param reason the reason of a pause
     * @param at when; at the instant of its beginning the pause is struck out
     * @throws GovernanceException {@code clock-ended}, or {@code clock-regression} if the ledger has a later entry
     */
    public Clock resume(String reason, Instant at) {
        checkNext(at);
        return openPause(reason).map(pause -> ended(pause, at)).orElse(this);
    }

    private Clock ended(Pause pause, Instant at) {
        List<Pause> pauses = new ArrayList<>(pauses());
        int index = pauses.indexOf(pause);
        if (pause.since().equals(at)) {
            pauses.remove(index);
        } else {
            pauses.set(
                    index,
                    Pause.builder()
                            .reason(pause.reason())
                            .since(pause.since())
                            .until(at)
                            .build());
        }
        return toBuilder().pauses(pauses).build();
    }

    private Optional<Pause> openPause(String reason) {
        for (Pause pause : pauses()) {
            if (pause.until().isEmpty() && pause.reason().equals(reason)) {
                return Optional.of(pause);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the clock with more time}
     *
     * @param amount how much, in the unit of the limit; at least 1
     * @param base from where it counts if the deadline has passed
     * @param decidedAt when it was decided
     * @throws GovernanceException {@code clock-ended}, {@code clock-regression}, or {@code invalid-data} if limit and
     *     extensions exceed the largest amount of the unit
     * @throws IllegalArgumentException if the amount is less than 1
     */
    public Clock extend(int amount, Extension.Base base, Instant decidedAt) {
        checkNext(decidedAt);
        if (amount < 1) {
            throw new IllegalArgumentException("Extension must be at least 1, but was " + amount);
        }
        return toBuilder().addExtension(new Extension(amount, base, decidedAt)).build();
    }

    /**
     * Puts another limit in the place of the old one. What was used and what was extended is kept: the clock is due
     * when the new limit, counted from the start, is used up, but not before now. A clock that is overdue stays as it
     * is.
     *
     * @param newLimit the new limit
     * @param at when
     * @param calendar the working days and hours
     * @param coverage what happens on days that the calendar does not cover
     * @return the clock under the new limit, or the same if it is overdue
     * @throws GovernanceException {@code clock-ended}, {@code clock-regression}, {@code extension-in-other-unit} if it
     *     was extended in a unit that is not the new one, or as {@link #due} does
     */
    public Clock respecify(TimeLimit newLimit, Instant at, WorkCalendar calendar, Coverage coverage) {
        checkNext(at);
        if (!due(at, calendar, coverage).isMetAt(at)) {
            return this;
        }
        if (newLimit.unit() != limit().unit() && isExtended()) {
            throw new GovernanceException(
                    "extension-in-other-unit",
                    "New limit must be in " + limit().unit().code() + " as the extensions are, but was in "
                            + newLimit.unit().code());
        }
        return limitedTo(newLimit, at);
    }

    /**
     * {@return the clock under another limit}. Does not ask whether it is overdue; {@link #respecify} does.
     *
     * @param newLimit the new limit
     * @param at when
     * @throws GovernanceException {@code clock-ended} or {@code clock-regression}
     */
    public Clock limitedTo(TimeLimit newLimit, Instant at) {
        checkNext(at);
        return toBuilder()
                .limit(newLimit)
                .addExtension(new Extension(0, Extension.Base.DECISION, at))
                .build();
    }

    /** {@return whether it was ever given more time} */
    public boolean isExtended() {
        return extensions().stream().anyMatch(extension -> extension.amount() > 0);
    }

    /**
     * {@return a clock that started and stood still whenever this one did, under another limit and without extensions}
     *
     * @param other the other limit
     */
    public Clock under(TimeLimit other) {
        return toBuilder().limit(other).extensions(List.of()).build();
    }

    /**
     * {@return the clock as if it had only a part of the time that it has, extensions included}; what is used then
     *
     * @param percent the part, from 1 to 100; rounded up to whole units
     * @throws IllegalArgumentException if it is another number
     */
    public Clock shortened(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("Part of the time must be from 1 to 100 percent, but was " + percent);
        }
        long all = limit().amount()
                + extensions().stream().mapToLong(Extension::amount).sum();
        int part = (int) ((all * percent + 99) / 100);
        return toBuilder()
                .limit(new TimeLimit(limit().unit(), part, limit().roll()))
                .extensions(List.of())
                .build();
    }

    /**
     * {@return the clock stopped, its verdict frozen; pauses that last end with it}
     *
     * @param at when
     * @param calendar the working days and hours
     * @param coverage what happens on days that the calendar does not cover
     * @throws GovernanceException {@code clock-ended}, {@code clock-regression}, or as {@link #due} does
     */
    public Clock stop(Instant at, WorkCalendar calendar, Coverage coverage) {
        checkNext(at);
        Deadline deadline = due(at, calendar, coverage);
        return withoutOpenPauses(at).toBuilder()
                .verdict(new Verdict(at, deadline))
                .build();
    }

    /**
     * {@return the clock ended without a verdict; pauses that last end with it}
     *
     * @param at when
     * @throws GovernanceException {@code clock-ended}, or {@code clock-regression} if the ledger has a later entry
     */
    public Clock cancel(Instant at) {
        checkNext(at);
        return withoutOpenPauses(at).toBuilder().cancelledAt(at).build();
    }

    private Clock withoutOpenPauses(Instant at) {
        Clock clock = this;
        for (Pause pause : pauses()) {
            clock = clock.resume(pause.reason(), at);
        }
        return clock;
    }

    private void checkNext(Instant at) {
        if (state() == ClockState.STOPPED || state() == ClockState.CANCELLED) {
            throw new GovernanceException("clock-ended", "Clock must not have ended, but was " + state().code());
        }
        LocalLine.checkRange(at);
        Instant last = Collections.max(ledger());
        if (at.isBefore(last)) {
            throw new GovernanceException(
                    "clock-regression", "Operation must not be before " + last + ", but was at " + at);
        }
    }

    /** {@return every instant of the ledger, in no order} */
    List<Instant> ledger() {
        List<Instant> ledger = new ArrayList<>();
        ledger.add(startedAt());
        for (Pause pause : pauses()) {
            ledger.add(pause.since());
            pause.until().ifPresent(ledger::add);
        }
        for (Extension extension : extensions()) {
            ledger.add(extension.decidedAt());
        }
        verdict().map(Verdict::stoppedAt).ifPresent(ledger::add);
        cancelledAt().ifPresent(ledger::add);
        return ledger;
    }

    /** Refuses a ledger with faults, all of them at once. */
    @Value.Check
    void check() {
        ClockLint.run(this).throwIfAny();
    }

    Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Clock}; outside, clocks come from {@link Clock#start(TimeLimit, Instant)}. */
    static final class Builder extends ImmutableClock.Builder {
        Builder() {}
    }
}
