package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Count;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.scoring.assembly.Consent;
import io.github.xingwuguan.scoring.assembly.VoteCount;
import io.github.xingwuguan.scoring.assembly.VotePlan;
import java.math.BigDecimal;
import java.util.Map;

/** P20: owners' votes of 5,000 units, and ten motions of 100,000, from ballots to gates, beside maps by texts and decimals. */
final class VoteGoals {
    private static final int UNITS = 5_000;
    private static final int MANY = 100_000;
    private static final int MOTIONS = 10;

    private static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();

    private VoteGoals() {}

    public static void main(String[] args) {
        VoteSubjects small = new VoteSubjects(UNITS, 1);
        VotePlan plan = VotePlan.compile(
                small.roll, small.profile, small.boxes.get(0).motion().scope(), CALENDAR);
        DecimalTally decimals = new DecimalTally(small.roll);
        same(plan, decimals, small);
        VoteCount count = plan.read(small.boxes.get(0), Consent.NONE);
        Map<String, Meter.Reading> seen = new Meter(1)
                .add("count", () -> count.settle(VoteSubjects.CLOSES))
                .add("plan", () -> settle(plan, small))
                .add("decimals", () -> count(decimals, small))
                .run(600);
        Meter.Reading ours = Meter.of(seen, "plan");
        Goal.atMost(
                        "P20",
                        "vote of 5,000 units, ballots read, microseconds",
                        Meter.of(seen, "count").nanos() / 1_000,
                        50)
                .print();
        Goal.noted("P20", "the same, from ballots to gates, microseconds", ours.nanos() / 1_000)
                .print();
        Goal.atLeast(
                        "P20",
                        "the same, times faster than decimals",
                        Meter.of(seen, "decimals").over(ours),
                        3)
                .print();
        large();
    }

    private static void large() {
        VoteSubjects large = new VoteSubjects(MANY, MOTIONS);
        VotePlan plan = VotePlan.compile(
                large.roll, large.profile, large.boxes.get(0).motion().scope(), CALENDAR);
        DecimalTally decimals = new DecimalTally(large.roll);
        same(plan, decimals, large);
        Map<String, Meter.Reading> seen = new Meter(1)
                .add("compile", () -> VotePlan.compile(large.roll, large.profile, plan.scope(), CALENDAR))
                .add("plan", () -> settle(plan, large))
                .add("decimals", () -> count(decimals, large))
                .run(6);
        Meter.Reading ours = Meter.of(seen, "plan");
        Goal.atMost("P20", "ten motions of 100,000 units, seconds", ours.nanos() / 1e9, 1)
                .print();
        Goal.atLeast(
                        "P20",
                        "the same, times faster than decimals",
                        Meter.of(seen, "decimals").over(ours),
                        3)
                .print();
        Goal.noted(
                        "P20",
                        "to compile a roll of 100,000, seconds",
                        Meter.of(seen, "compile").nanos() / 1e9)
                .print();
    }

    private static void settle(VotePlan plan, VoteSubjects subjects) {
        for (BallotBox box : subjects.boxes) {
            plan.settle(box, VoteSubjects.CLOSES, Consent.NONE);
        }
    }

    private static void count(DecimalTally decimals, VoteSubjects subjects) {
        for (BallotBox box : subjects.boxes) {
            decimals.count(box);
        }
    }

    private static void same(VotePlan plan, DecimalTally decimals, VoteSubjects subjects) {
        for (int m = 0; m < subjects.boxes.size(); m++) {
            BallotBox box = subjects.boxes.get(m);
            Tally tally = plan.settle(box, VoteSubjects.CLOSES, Consent.NONE);
            Check.that(tally.status().code().equals(decimals.count(box)), "status", m);
            same(tally.counts().yes(), decimals, "yes", m);
            same(tally.counts().no(), decimals, "no", m);
            same(tally.counts().abstain(), decimals, "abstain", m);
        }
    }

    private static void same(Count count, DecimalTally decimals, String choice, int motion) {
        Check.that(count.heads() == decimals.heads(choice), "heads " + choice, motion);
        BigDecimal area = BigDecimal.valueOf(count.areaCenti(), 2);
        Check.that(area.compareTo(decimals.area(choice)) == 0, "area " + choice, motion);
    }
}
