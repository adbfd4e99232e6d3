package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.ClockState;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Intake;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The events of many cases in columns (案件事件表): a row a case, its events in order. Immutable and thread-safe. */
public final class CaseTable {
    /** No time runs. */
    static final long NO_TIME = Long.MIN_VALUE;

    /** Time stands still. */
    static final long STILL = Long.MAX_VALUE;

    private static final Instant FIRST = Instant.parse("1678-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2261-12-31T00:00:00Z");
    private static final long NANOS = 1_000_000_000L;

    final List<CaseId> cases;

    /** The events of case c are at start[c] until start[c + 1]. */
    final int[] start;

    final byte[] mark;

    /** Who acted, as {@link Mark#role} says it. */
    final byte[] role;

    final int[] detail;
    final long[] at;

    /**
     * When the time to deal with the case ends, as it stood after the event; {@link #NO_TIME} if none runs, {@link #STILL} if it stands. At
     * the start of the time to speak with the reporter, when that ends.
     */
    final long[] due;

    final List<String> categories;

    /** Where each case is; empty if it was not reported. */
    final List<Optional<PlaceId>> places;

    /** The targets of each whistle, by case. */
    final List<List<List<WhistleColumns.Target>>> whistles;

    /** What conferences agreed on, by case. */
    final List<List<ItemColumns.Item>> items;

    private CaseTable(Builder from) {
        cases = List.copyOf(from.cases);
        start = Arrays.copyOf(from.start, cases.size() + 1);
        mark = Arrays.copyOf(from.mark, from.size);
        role = Arrays.copyOf(from.role, from.size);
        detail = Arrays.copyOf(from.detail, from.size);
        at = Arrays.copyOf(from.at, from.size);
        due = Arrays.copyOf(from.due, from.size);
        categories = List.copyOf(from.categories.keySet());
        places = List.copyOf(from.places);
        whistles = List.copyOf(from.whistles);
        items = List.copyOf(from.items);
    }

    /** {@return the cases, a row each} */
    public List<CaseId> cases() {
        return cases;
    }

    /** {@return how many events it holds} */
    public int events() {
        return mark.length;
    }

    /** {@return an instant as a whole number; before 1678 and after 2261 the nearest that there is} */
    static long nanos(Instant instant) {
        if (instant.isBefore(FIRST)) {
            return Long.MIN_VALUE + 1;
        } else if (instant.isAfter(LAST)) {
            return Long.MAX_VALUE - 1;
        }
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    /** {@return the day in China's zone} */
    static LocalDate date(long nanos) {
        return instant(nanos).atZone(WorkCalendar.CHINA).toLocalDate();
    }

    /**
     * {@return an empty builder}
     *
     * @param calendar the working days by which time runs
     */
    public static Builder builder(WorkCalendar calendar) {
        return new Builder(calendar);
    }

    /** Fills a {@link CaseTable} case by case. Not thread-safe. */
    public static final class Builder {
        private final Set<CaseId> cases = new LinkedHashSet<>();
        private final Map<String, Integer> categories = new LinkedHashMap<>();
        private final Map<OrgId, Integer> orgs = new HashMap<>();
        private final List<Optional<PlaceId>> places = new ArrayList<>();
        private final List<List<List<WhistleColumns.Target>>> whistles = new ArrayList<>();
        private final List<List<ItemColumns.Item>> items = new ArrayList<>();
        private int[] start = new int[17];
        private byte[] mark = new byte[64];
        private byte[] role = new byte[64];
        private int[] detail = new int[64];
        private long[] at = new long[64];
        private long[] due = new long[64];
        private int size;

        private final WorkCalendar calendar;

        private Builder(WorkCalendar calendar) {
            this.calendar = calendar;
        }

        /**
         * Adds a case.
         *
         * @param id which case
         * @param events its events, in order
         * @return this builder
         * @throws GovernanceException {@code duplicate-case} if it stands already; nothing is added then
         */
        public Builder add(CaseId id, List<CaseEvent> events) {
            if (cases.contains(id)) {
                throw new GovernanceException("duplicate-case", "Case must stand once, but " + id + " stood twice");
            }
            reserve(events.size());
            Clocks clocks = Clocks.NONE;
            WhistleColumns called = new WhistleColumns(calendar);
            ItemColumns agreed = new ItemColumns();
            Optional<PlaceId> place = Optional.empty();
            int next = size;
            for (CaseEvent event : events) {
                mark[next] = (byte) Mark.of(event.deed()).ordinal();
                role[next] = Mark.role(event);
                detail[next] = Mark.detail(event, this::category, this::org);
                at[next] = nanos(event.trace().at());
                if (event.deed() instanceof Clocks.Ask change) {
                    clocks = change.apply(clocks, event.trace());
                } else if (event.deed() instanceof Intake.Report report) {
                    place = Optional.of(report.place());
                }
                called.add(event);
                agreed.add(event);
                due[next++] = isContact(event)
                        ? end(clocks, ClockKind.CONTACT, event.trace().at())
                        : end(clocks, ClockKind.DISPOSE, event.trace().at());
            }
            // only now, so that a case that cannot be added leaves nothing behind
            size = next;
            cases.add(id);
            places.add(place);
            whistles.add(called.read());
            items.add(agreed.read());
            start[cases.size()] = size;
            return this;
        }

        private static boolean isContact(CaseEvent event) {
            return event.deed() instanceof Clocks.StartClock start && start.kind() == ClockKind.CONTACT;
        }

        private long end(Clocks clocks, ClockKind kind, Instant at) {
            Optional<Clocks.Timer> timer = clocks.timer(kind).filter(Clocks.Timer::isOpen);
            if (timer.isEmpty()) {
                return NO_TIME;
            }
            Clock clock = timer.get().clock();
            Instant due = clock.due(at, calendar, Coverage.PROVISIONAL).due();
            // what is overdue stays so though time is made to stand still
            boolean isStill = clock.state() == ClockState.PAUSED && !due.isBefore(at);
            return isStill ? STILL : nanos(due);
        }

        private int category(String code) {
            return categories.computeIfAbsent(code, c -> categories.size());
        }

        private int org(OrgId id) {
            return orgs.computeIfAbsent(id, o -> orgs.size());
        }

        private void reserve(int more) {
            if (cases.size() + 2 > start.length) {
                start = Arrays.copyOf(start, start.length * 2);
            }
            if (size + more > mark.length) {
                int length = Math.max(mark.length * 2, size + more);
                mark = Arrays.copyOf(mark, length);
                role = Arrays.copyOf(role, length);
                detail = Arrays.copyOf(detail, length);
                at = Arrays.copyOf(at, length);
                due = Arrays.copyOf(due, length);
            }
        }

        /** {@return the table} */
        public CaseTable build() {
            return new CaseTable(this);
        }
    }
}
