package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the events of a record make of it (信用信息效力), as known at an instant. What was wrong from the start never counted; what was
 * repaired counts until that day; what was revoked for a false commitment counts again. Immutable.
 *
 * @param voided the event by which it never counted, if any
 * @param turns the days on which it stops counting and counts again, in turn, strictly ascending
 * @param disputes the days on which an objection against it was pending
 * @param rectifiedOn when the breach was put right, if it was
 */
public record RecordHistory(
        Optional<RecordEvent.Kind> voided,
        List<LocalDate> turns,
        List<DateRange> disputes,
        Optional<LocalDate> rectifiedOn) {
    /** The history of a record to which nothing happened. */
    public static final RecordHistory UNTOUCHED =
            new RecordHistory(Optional.empty(), List.of(), List.of(), Optional.empty());

    private static final Comparator<RecordEvent> ORDER = Comparator.comparing(RecordEvent::effectiveOn)
            .thenComparing(RecordEvent::recordedAt)
            .thenComparing(RecordEvent::kind);

    /**
     * Copies the lists.
     *
     * @param voided the event by which it never counted
     * @param turns the days on which it stops counting and counts again
     * @param disputes the days on which an objection was pending
     * @param rectifiedOn when the breach was put right
     */
    public RecordHistory {
        turns = List.copyOf(turns);
        disputes = List.copyOf(disputes);
    }

    /**
     * {@return the history that some events tell}
     *
     * @param events the events of one record, in any order
     * @param knownAt events recorded later do not exist
     */
    public static RecordHistory of(List<RecordEvent> events, Instant knownAt) {
        if (events.isEmpty()) {
            return UNTOUCHED;
        }
        Teller teller = new Teller();
        events.stream()
                .filter(event -> !event.recordedAt().isAfter(knownAt))
                .sorted(ORDER)
                .forEach(teller::tell);
        return teller.history();
    }

    /**
     * {@return whether it stands on a day: neither void nor repaired}
     *
     * @param date the day
     */
    public boolean standsOn(LocalDate date) {
        return voided.isEmpty() && !isRepairedOn(date);
    }

    /**
     * {@return whether it is repaired on a day}
     *
     * @param date the day
     */
    public boolean isRepairedOn(LocalDate date) {
        long passed = turns.stream().filter(turn -> !turn.isAfter(date)).count();
        return passed % 2 == 1;
    }

    /**
     * {@return whether an objection against it is pending on a day}
     *
     * @param date the day
     */
    public boolean isDisputedOn(LocalDate date) {
        return disputes.stream().anyMatch(days -> days.contains(date));
    }

    /** Reads the events in order. */
    private static final class Teller {
        private Optional<RecordEvent.Kind> voided = Optional.empty();
        private final List<LocalDate> turns = new ArrayList<>();
        private final List<DateRange> disputes = new ArrayList<>();
        private Optional<LocalDate> rectifiedOn = Optional.empty();
        private Optional<LocalDate> disputedSince = Optional.empty();

        void tell(RecordEvent event) {
            LocalDate day = event.effectiveOn();
            switch (event.kind().meaning()) {
                case NOTE -> {}
                case VOID -> end(event);
                case OFF -> turn(day, false);
                case ON -> turn(day, true);
                case DISPUTE -> disputedSince = disputedSince.isPresent() ? disputedSince : Optional.of(day);
                case DISPUTE_ENDS -> endDispute(day);
                case RECTIFIED -> rectifiedOn = rectifiedOn.isPresent() ? rectifiedOn : Optional.of(day);
                case UNRECTIFIED -> rectifiedOn = Optional.empty();
            }
        }

        private void end(RecordEvent event) {
            voided = voided.isPresent() ? voided : Optional.of(event.kind());
            endDispute(event.effectiveOn());
        }

        private void turn(LocalDate day, boolean on) {
            boolean counts = turns.size() % 2 == 0;
            if (counts == on) {
                return;
            }
            int last = turns.size() - 1;
            if (last >= 0 && turns.get(last).equals(day)) {
                turns.remove(last); // off and on again on one day: nothing happened
            } else {
                turns.add(day);
            }
        }

        private void endDispute(LocalDate day) {
            disputedSince
                    .filter(since -> since.isBefore(day))
                    .ifPresent(since -> disputes.add(DateRange.of(since, day)));
            disputedSince = Optional.empty();
        }

        RecordHistory history() {
            disputedSince.ifPresent(since -> disputes.add(DateRange.from(since)));
            return new RecordHistory(voided, turns, disputes, rectifiedOn);
        }
    }
}
