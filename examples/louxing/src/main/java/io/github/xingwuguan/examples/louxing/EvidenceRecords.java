package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.programme.evidence.EvidenceRecord;
import io.github.xingwuguan.programme.evidence.Honour;
import io.github.xingwuguan.programme.evidence.RepairsLog;
import io.github.xingwuguan.programme.evidence.SatisfactionSurvey;
import io.github.xingwuguan.programme.evidence.StationEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the compounds of the programme have to show of twelve months (佐证): honours, repairs, surveys, events at stations. */
final class EvidenceRecords {
    /** The twelve months that end on the day of the figures. */
    static final DateRange WINDOW =
            DateRange.of(DistrictPlan.AS_OF.minusYears(1).plusDays(1), DistrictPlan.AS_OF.plusDays(1));

    private static final LocalDate MIDDLE = LocalDate.of(2025, 5, 1);

    private final List<EvidenceRecord> records = new ArrayList<>();

    private EvidenceRecords() {}

    static List<EvidenceRecord> of(DistrictPlan plan) {
        EvidenceRecords drawn = new EvidenceRecords();
        for (CompoundProfile compound : plan.participants()) {
            DrawnFacts facts = DrawnFacts.of(plan, compound);
            Draws draws = Draws.of("evidence", compound.number());
            drawn.honours(compound, facts.count("honours"), draws);
            drawn.repairs(Names.compound(compound), facts.share("repairs-in-time"), draws);
            drawn.survey(compound, facts, draws);
            drawn.events(compound, facts.count("station-events"), draws);
        }
        return List.copyOf(drawn.records);
    }

    /** Those that stand are as the facts say; some have been withdrawn or are over. */
    private void honours(CompoundProfile compound, int standing, Draws draws) {
        for (int i = 1; i <= standing; i++) {
            records.add(honour(compound, i, Names.monthsAgo(draws, 1, 11))
                    .validUntil(LocalDate.of(2027, draws.between(1, 12), 1))
                    .build());
        }
        LocalDate before = LocalDate.of(2022, draws.between(1, 12), draws.between(1, 28));
        if (draws.chance(0.08)) {
            records.add(honour(compound, standing + 1, before)
                    .validUntil(before.plusYears(3).minusMonths(6))
                    .build());
        } else if (draws.chance(0.04)) {
            records.add(honour(compound, standing + 1, before)
                    .withdrawnOn(LocalDate.of(2024, draws.between(1, 12), 15))
                    .build());
        }
    }

    private static Honour.Builder honour(CompoundProfile compound, int number, LocalDate on) {
        return Honour.builder()
                .id("honour-" + Names.digits(compound.number(), 3) + "-" + number)
                .place(Names.compound(compound))
                .title("美好家园")
                .level(HonourLevel.PROVINCIAL)
                .awardedOn(on);
    }

    /** Two logs, which share no day. */
    private void repairs(PlaceId compound, Ratio inTime, Draws draws) {
        long reported = inTime.denominator() * draws.between(35, 65) / 100;
        long answered = Math.min(reported, inTime.numerator() * draws.between(35, 65) / 100);
        // what the second half answers must not be more than it was asked
        answered = Math.max(answered, inTime.numerator() - (inTime.denominator() - reported));
        records.add(new RepairsLog(compound, DateRange.of(WINDOW.from(), MIDDLE), Ratio.of(answered, reported)));
        records.add(new RepairsLog(
                compound,
                DateRange.of(MIDDLE, WINDOW.until()),
                Ratio.of(inTime.numerator() - answered, inTime.denominator() - reported)));
    }

    private void survey(CompoundProfile compound, DrawnFacts facts, Draws draws) {
        LocalDate from = LocalDate.of(2025, 8, draws.between(1, 20));
        records.add(new SatisfactionSurvey(
                Names.compound(compound), DateRange.of(from, from.plusDays(14)), facts.survey("satisfaction")));
    }

    private void events(CompoundProfile compound, int events, Draws draws) {
        for (int i = 1; i <= events; i++) {
            records.add(new StationEvent(
                    "event-" + Names.digits(compound.number(), 3) + "-" + i,
                    Names.compound(compound),
                    DistrictPlan.AS_OF.minusDays(draws.between(0, 364))));
        }
    }
}
