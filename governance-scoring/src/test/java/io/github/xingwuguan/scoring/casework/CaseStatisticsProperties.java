package io.github.xingwuguan.scoring.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.casework.Satisfaction;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.WhistleDeclines;
import io.github.xingwuguan.casework.WhistleRating;
import io.github.xingwuguan.casework.WhistleRatings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CaseStatisticsProperties {
    private static final CaseQuestion QUESTION = CaseStatisticsTest.question().build();

    private static List<CaseScript> scripts(long seed, int cases) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        List<CaseScript> scripts = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            scripts.add(script(random, i));
        }
        return scripts;
    }

    private static CaseScript script(Random random, int number) {
        Instant start = CaseScript.MARCH.plusSeconds(random.nextInt(240) * 86_400L);
        CaseScript script = new CaseScript("case-" + number, start)
                .reported(random.nextBoolean() ? CaseKind.PROPERTY_DISORDER : CaseKind.HAZARD);
        if (random.nextInt(6) == 0) {
            return script;
        }
        script.accepted("c" + random.nextInt(3), random.nextBoolean() ? Level.GRID : Level.COMMUNITY);
        int steps = random.nextInt(25);
        for (int i = 0; i < steps; i++) {
            step(random, script.hours(random.nextInt(200)), "a" + i);
        }
        return script;
    }

    private static void step(Random random, CaseScript script, String id) {
        int choice = random.nextInt(24);
        if (script.isMerged() && choice != 8) {
            return;
        }
        if (script.isVoided() || (script.isClosed() && !List.of(8, 11, 12).contains(choice))) {
            return;
        }
        switch (choice) {
            case 0, 1 -> script.sent(id);
            case 2, 3 -> {
                if (script.isInHand()) {
                    script.signed(id);
                }
            }
            case 4 -> {
                if (script.isInHand()) {
                    script.returned(id);
                }
            }
            case 5 -> script.supported(id);
            case 6 -> {
                if (script.isInHand()) {
                    script.disposed();
                }
            }
            case 7 -> {
                if (script.isDisposed()) {
                    script.sentBack();
                }
            }
            case 8 -> script.answered(Check.values()[random.nextInt(3)], Satisfaction.values()[random.nextInt(4)]);
            case 9 -> script.cleared();
            case 10 -> script.concluded();
            case 11 -> script.lookedBack(Check.values()[random.nextInt(3)]);
            case 12 -> script.reopened();
            case 13 -> script.mediating(id);
            case 14 -> script.performed(id, Performance.values()[random.nextInt(3)]);
            case 15 -> script.refused(id);
            case 16 -> {
                if (random.nextInt(4) == 0) {
                    script.merged();
                } else {
                    script.passed(id);
                }
            }
            case 17 -> script.whistled(id);
            case 18, 19, 20 -> answer(random, script);
            default -> {
                if (random.nextInt(5) == 0) {
                    script.then(new Leaving.VoidCase("twice", ActorId.of("b")), Stage.VOIDED);
                } else {
                    script.then(new Assignments.Escalate(Level.SUBDISTRICT, "x"), Stage.ACCEPTED);
                }
            }
        }
    }

    /** Somebody who was called by any earlier whistle does something about it. */
    private static void answer(Random random, CaseScript script) {
        String whistle = "a" + random.nextInt(20);
        String org = random.nextBoolean() ? "urban" : "housing";
        Level level = org.equals("urban") ? Level.SUBDISTRICT : Level.DISTRICT;
        OrgId target = OrgId.of(org);
        switch (random.nextInt(5)) {
            case 0, 1 -> script.arrived(org, level, whistle);
            case 2 -> script.by(org, level, new WhistleDeclines.DeclineWhistle(whistle, "not ours"));
            case 3 -> script.then(new WhistleDeclines.UpholdDecline(whistle, target), script.stage());
            default ->
                script.by(
                        org,
                        level,
                        new WhistleRatings.RateWhistle(
                                whistle, target, random.nextBoolean() ? WhistleRating.VALID : WhistleRating.INVALID));
        }
    }

    private static CaseStatistics seen(List<CaseScript> scripts) {
        return CaseStatistics.of(CaseScript.table(scripts), QUESTION);
    }

    private static List<Object> all(CaseStatistics seen) {
        List<Object> all = new ArrayList<>();
        for (CaseIndicator indicator : CaseIndicator.values()) {
            all.add(seen.figure(indicator));
        }
        all.add(seen.satisfaction());
        all.add(seen.openByAge());
        all.add(seen.durations().total());
        all.add(seen.durations().quantile(90));
        all.add(seen.cases());
        all.add(seen.demands());
        return all;
    }

    @Property
    void i32_a_part_is_never_more_than_the_whole(@ForAll long seed, @ForAll @IntRange(max = 12) int cases) {
        CaseStatistics seen = seen(scripts(seed, cases));
        for (CaseIndicator indicator : CaseIndicator.values()) {
            Ratio value = seen.figure(indicator).value();
            assertThat(value.numerator()).as(indicator.code()).isBetween(0L, value.denominator());
        }
        assertThat(seen.satisfaction().numerator())
                .isLessThanOrEqualTo(seen.satisfaction().denominator());
    }

    @Property
    void i33_the_parts_add_up_to_the_whole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int cases) {
        List<CaseScript> scripts = scripts(seed, cases);
        int cut = (int) Math.floorMod(seed, (long) cases);
        CaseStatistics whole = seen(scripts);
        CaseStatistics left = seen(scripts.subList(0, cut));
        CaseStatistics right = seen(scripts.subList(cut, cases));
        assertThat(whole.cases()).isEqualTo(left.cases() + right.cases()).isLessThanOrEqualTo(whole.demands());
        assertThat(whole.demands()).isEqualTo(left.demands() + right.demands());
        for (CaseIndicator indicator : CaseIndicator.values()) {
            Ratio a = left.figure(indicator).value();
            Ratio b = right.figure(indicator).value();
            assertThat(whole.figure(indicator).value())
                    .isEqualTo(Ratio.of(a.numerator() + b.numerator(), a.denominator() + b.denominator()));
        }
    }

    @Property
    void i34_the_order_of_cases_does_not_matter(@ForAll long seed, @ForAll @IntRange(max = 12) int cases) {
        List<CaseScript> scripts = scripts(seed, cases);
        List<Object> before = all(seen(scripts));
        Collections.shuffle(scripts, new Random(seed));
        assertThat(all(seen(scripts))).isEqualTo(before);
    }

    @Property(tries = 100)
    void i34_how_many_ask_at_once_does_not_matter(@ForAll long seed) {
        CaseTable table = CaseScript.table(scripts(seed, 20));
        List<Object> alone = all(CaseStatistics.of(table, QUESTION));
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> all(CaseStatistics.of(table, QUESTION)))
                        .distinct()
                        .toList())
                .containsExactly(alone);
    }

    @Property
    void i35_every_open_case_is_in_one_bucket(@ForAll long seed, @ForAll @IntRange(max = 12) int cases) {
        List<CaseScript> scripts = scripts(seed, cases);
        long open = scripts.stream()
                .map(script -> script.events.stream()
                        .filter(event -> !event.trace().at().isAfter(QUESTION.asOf()))
                        .reduce((a, b) -> b))
                .filter(last -> last.isPresent() && last.get().trace().after().isOpen())
                .count();
        assertThat(seen(scripts).openByAge().stream()
                        .mapToLong(Integer::longValue)
                        .sum())
                .isEqualTo(open);
    }

    @Property
    void i36_one_more_in_time_never_lowers_the_share_and_one_more_overdue_never_raises_it(
            @ForAll long seed, @ForAll @IntRange(max = 12) int cases) {
        List<CaseScript> scripts = new ArrayList<>();
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        for (int i = 0; i < cases; i++) {
            CaseScript script = new CaseScript("timed-" + i, CaseScript.MARCH)
                    .filed()
                    .timed(1 + random.nextInt(10))
                    .days(random.nextInt(30));
            if (random.nextBoolean()) {
                script.stopped();
            } else if (random.nextBoolean()) {
                script.paused();
            }
            scripts.add(script);
        }
        Ratio before = seen(scripts).figure(CaseIndicator.ON_TIME).value();
        Ratio inTime = withOneMore(scripts, more("in-time").days(2).stopped());
        Ratio overdue = withOneMore(scripts, more("overdue"));
        assertThat(inTime.denominator()).isEqualTo(before.denominator() + 1);
        assertThat(overdue.denominator()).isEqualTo(before.denominator() + 1);
        if (!before.isEmpty()) {
            assertThat(inTime.compareWith(before)).isNotNegative();
            assertThat(overdue.compareWith(before)).isNotPositive();
        }
    }

    private static CaseScript more(String id) {
        return new CaseScript(id, CaseScript.MARCH).filed().timed(5);
    }

    private static Ratio withOneMore(List<CaseScript> scripts, CaseScript more) {
        List<CaseScript> all = new ArrayList<>(scripts);
        all.add(more);
        return seen(all).figure(CaseIndicator.ON_TIME).value();
    }

    @Property
    void i37_what_comes_later_has_no_influence(@ForAll long seed, @ForAll @IntRange(max = 12) int cases) {
        List<CaseScript> scripts = scripts(seed, cases);
        CaseTable.Builder known = CaseTable.builder(ChinaHolidays.calendar2024To2026());
        for (CaseScript script : scripts) {
            List<CaseEvent> events = script.events.stream()
                    .filter(event -> !event.trace().at().isAfter(QUESTION.asOf()))
                    .toList();
            known.add(script.id, events);
        }
        assertThat(all(CaseStatistics.of(known.build(), QUESTION))).isEqualTo(all(seen(scripts)));
    }

    @Property
    void every_target_that_was_due_came_in_time_or_did_not(@ForAll long seed, @ForAll @IntRange(max = 12) int cases) {
        CaseStatistics seen = seen(scripts(seed, cases));
        Ratio came = seen.figure(CaseIndicator.REPORT_IN).value();
        Ratio absent = seen.figure(CaseIndicator.NO_SHOW).value();
        assertThat(came.denominator()).isEqualTo(absent.denominator());
        assertThat(came.numerator() + absent.numerator()).isEqualTo(came.denominator());
    }

    @Property
    void i39_more_cases_were_ever_cleared_than_stand_cleared(@ForAll long seed, @ForAll @IntRange(max = 12) int cases) {
        CaseStatistics seen = seen(scripts(seed, cases));
        assertThat(seen.figure(CaseIndicator.GROSS_CLEARANCE).value().numerator())
                .isGreaterThanOrEqualTo(
                        seen.figure(CaseIndicator.CLEARANCE).value().numerator());
    }

    @Property
    void the_cases_behind_a_figure_are_those_it_counts(@ForAll long seed, @ForAll @IntRange(max = 12) int cases) {
        CaseStatistics seen = seen(scripts(seed, cases));
        for (CaseIndicator indicator :
                List.of(CaseIndicator.CLEARANCE, CaseIndicator.CLOSING, CaseIndicator.WITHIN_COMMUNITY)) {
            List<CaseId> behind = seen.contributing(indicator);
            assertThat(behind).doesNotHaveDuplicates();
            assertThat((long) behind.size())
                    .isEqualTo(seen.figure(indicator).value().numerator());
        }
    }
}
