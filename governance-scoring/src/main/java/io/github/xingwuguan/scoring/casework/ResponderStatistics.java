package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Assignment;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Returns;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How organisations answer whistles and deal with the cases they lead (承办单位统计), as their cases stand at an instant. A case counts for
 * whoever led it when it happened.
 *
 * <p>Gathered case by case; not thread-safe until built, immutable afterwards.
 */
public final class ResponderStatistics {
    private final SortedMap<OrgId, Map<ResponderIndicator, Ratio>> figures;

    private ResponderStatistics(SortedMap<OrgId, Map<ResponderIndicator, Ratio>> figures) {
        this.figures = figures;
    }

    /** {@return the organisations of which anything is counted, by id} */
    public Set<OrgId> responders() {
        return Collections.unmodifiableSet(figures.keySet());
    }

    /**
     * {@return a figure of an organisation; 0/0 if nothing was due}
     *
     * @param responder the organisation
     * @param indicator which figure
     */
    public Ratio figure(OrgId responder, ResponderIndicator indicator) {
        return figures.getOrDefault(responder, Map.of()).getOrDefault(indicator, Ratio.of(0, 0));
    }

    /**
     * {@return all figures of an organisation as facts, by the codes of the indicators}
     *
     * @param responder the organisation
     */
    public FactSheet facts(OrgId responder) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (ResponderIndicator indicator : ResponderIndicator.values()) {
            Ratio ratio = figure(responder, indicator);
            sheet.put(indicator.code(), Fact.share(ratio.numerator(), ratio.denominator()));
        }
        return sheet.build();
    }

    /**
     * {@return an empty builder}
     *
     * @param calendar the working days by which time runs
     * @param asOf what was entered later does not count
     */
    public static Builder builder(WorkCalendar calendar, Instant asOf) {
        return new Builder(calendar, asOf);
    }

    /** Gathers case by case. */
    public static final class Builder {
        private final WorkCalendar calendar;
        private final Instant asOf;
        private final SortedMap<OrgId, Map<ResponderIndicator, long[]>> counts = new TreeMap<>();

        private Builder(WorkCalendar calendar, Instant asOf) {
            this.calendar = calendar;
            this.asOf = asOf;
        }

        /**
         * Adds a case.
         *
         * @param before the case before its first event
         * @param events all its events, in order
         * @return this builder
         * @throws io.github.xingwuguan.basics.GovernanceException {@code event-order} if they are no history of it
         */
        public Builder add(Case before, List<CaseEvent> events) {
            new Reading(before).read(events);
            return this;
        }

        /** {@return what was gathered} */
        public ResponderStatistics build() {
            SortedMap<OrgId, Map<ResponderIndicator, Ratio>> figures = new TreeMap<>();
            counts.forEach((org, of) -> {
                Map<ResponderIndicator, Ratio> ratios = new EnumMap<>(ResponderIndicator.class);
                of.forEach((indicator, parts) -> ratios.put(indicator, Ratio.of(parts[0], parts[1])));
                figures.put(org, Collections.unmodifiableMap(ratios));
            });
            return new ResponderStatistics(figures);
        }

        private void count(OrgId org, ResponderIndicator indicator, boolean isGood) {
            long[] parts = counts.computeIfAbsent(org, id -> new EnumMap<>(ResponderIndicator.class))
                    .computeIfAbsent(indicator, i -> new long[2]);
            parts[0] += isGood ? 1 : 0;
            parts[1]++;
        }

        /** One case on its way. */
        private final class Reading {
            private final WhistleColumns whistles = new WhistleColumns(calendar);
            private Case state;
            private Optional<OrgId> cleared = Optional.empty();

            private Reading(Case before) {
                this.state = before;
            }

            private void read(List<CaseEvent> events) {
                for (CaseEvent event : events) {
                    if (!event.trace().recordedAt().isAfter(asOf)) {
                        whistles.add(event);
                        deed(event.deed(), event.trace().at());
                        state = event.applyTo(state);
                    }
                }
                overdue();
                cleared.ifPresent(org -> count(org, ResponderIndicator.CLEARANCES_KEPT, true));
                whistles.read().forEach(targets -> targets.forEach(this::target));
            }

            private Optional<OrgId> lead() {
                return state.assignments().lead().map(lead -> lead.party().org());
            }

            private void deed(Deed deed, Instant at) {
                if (deed instanceof Clocks.StopClock stop && stop.kind() == ClockKind.DISPOSE) {
                    boolean isKept = stop.deadline().isMetAt(at);
                    lead().ifPresent(org -> count(org, ResponderIndicator.CASES_IN_TIME, isKept));
                } else if (deed instanceof Returns.GrantReturn granted) {
                    returned(granted.id(), true);
                } else if (deed instanceof Returns.RefuseReturn refused) {
                    returned(refused.id(), false);
                } else if (deed instanceof Clearance.Clear) {
                    cleared = lead().or(this::lastLead);
                } else if (deed instanceof Aftercare.Reopen) {
                    cleared.ifPresent(org -> count(org, ResponderIndicator.CLEARANCES_KEPT, false));
                    cleared = Optional.empty();
                }
            }

            /** Once its work is accepted a lead has nothing open any more. */
            private Optional<OrgId> lastLead() {
                return state.assignments().all().stream()
                        .filter(a -> a.share() == Assignment.Share.LEAD)
                        .filter(a -> a.progress() == Assignment.Progress.DELIVERED)
                        .reduce((first, second) -> second)
                        .map(a -> a.party().org());
            }

            private void returned(String id, boolean isGranted) {
                state.assignments()
                        .open(id)
                        .ifPresent(a -> count(a.party().org(), ResponderIndicator.RETURNS_GRANTED, isGranted));
            }

            /** What is open and late counts. */
            private void overdue() {
                boolean isOver = state.clocks()
                        .timer(ClockKind.DISPOSE)
                        .filter(Clocks.Timer::isOpen)
                        .flatMap(timer -> state.clocks().due(ClockKind.DISPOSE, asOf, calendar, Coverage.PROVISIONAL))
                        .filter(due -> !due.isMetAt(asOf))
                        .isPresent();
                if (isOver && state.stage().isOpen()) {
                    lead().ifPresent(org -> count(org, ResponderIndicator.CASES_IN_TIME, false));
                }
            }

            private void target(WhistleColumns.Target target) {
                long at = CaseTable.nanos(asOf);
                if (target.isDue(at)) {
                    count(target.org(), ResponderIndicator.WHISTLES_IN_TIME, target.isInTime(at));
                }
                target.declineUpheld(at)
                        .ifPresent(isRight -> count(target.org(), ResponderIndicator.DECLINES_UPHELD, isRight));
                target.response(at).ifPresent(isGood -> count(target.org(), ResponderIndicator.RESPONSES_GOOD, isGood));
            }
        }
    }
}
