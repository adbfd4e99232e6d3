package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The log of joint conferences (联席会议台账): one slot a month in the twelve months before the day of the figures, as many held and items
 * done in time as the facts say.
 */
final class ConferenceLogs {
    private ConferenceLogs() {}

    static List<ConferenceSlot> of(DistrictPlan plan) {
        List<ConferenceSlot> log = new ArrayList<>();
        for (CompoundProfile place : plan.participants()) {
            if (plan.facts(place).get("conferences-on-schedule") instanceof Fact.Share share) {
                log.addAll(slots(place, share.ratio(), items(plan, place)));
            }
        }
        return List.copyOf(log);
    }

    private static Ratio items(DistrictPlan plan, CompoundProfile place) {
        return plan.facts(place).get("items-done-in-time") instanceof Fact.Share share ? share.ratio() : Ratio.of(0, 0);
    }

    private static List<ConferenceSlot> slots(CompoundProfile place, Ratio schedule, Ratio items) {
        Draws draws = Draws.of("conference-log", place.number());
        int due = (int) schedule.denominator();
        Set<Integer> inSlot = new HashSet<>();
        while (inSlot.size() < schedule.numerator()) {
            inSlot.add(draws.between(0, due - 1));
        }
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (int i = 0; i < due; i++) {
            days.add(heldOn(slot(i), inSlot.contains(i), draws));
        }
        if (days.stream().allMatch(Optional::isEmpty) && !items.isEmpty()) {
            days.set(0, Optional.of(slot(0).until().plusDays(2)));
        }
        return shared(place, days, items);
    }

    private static DateRange slot(int number) {
        LocalDate first = DistrictPlan.AS_OF.minusYears(1);
        return DateRange.of(first.plusMonths(number), first.plusMonths(number + 1L));
    }

    /** One that was not held in its slot was late, or not held at all. */
    private static Optional<LocalDate> heldOn(DateRange slot, boolean isInSlot, Draws draws) {
        if (isInSlot) {
            return Optional.of(slot.from().plusDays(draws.between(0, 27)));
        }
        LocalDate late = slot.until().plusDays(draws.between(0, 9));
        return draws.chance(0.4) && late.isBefore(DistrictPlan.AS_OF) ? Optional.of(late) : Optional.empty();
    }

    /** The items are dealt out over the conferences that were held, one after the other. */
    private static List<ConferenceSlot> shared(CompoundProfile place, List<Optional<LocalDate>> days, Ratio items) {
        long held = days.stream().filter(Optional::isPresent).count();
        List<ConferenceSlot> slots = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < days.size(); i++) {
            boolean isHeld = days.get(i).isPresent();
            Ratio own = isHeld ? portion(items, before, held) : Ratio.of(0, 0);
            before += isHeld ? 1 : 0;
            slots.add(new ConferenceSlot(Names.compound(place), slot(i), days.get(i), own));
        }
        return slots;
    }

    /** Cut at the same places, so that no conference has more done than due. */
    private static Ratio portion(Ratio items, long number, long of) {
        long from = items.denominator() * number / of;
        long until = items.denominator() * (number + 1) / of;
        long done = Math.min(items.numerator(), until) - Math.min(items.numerator(), from);
        return Ratio.of(done, until - from);
    }
}
