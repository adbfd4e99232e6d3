package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.ExitTerms;
import io.github.xingwuguan.credit.ExitTrigger;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeQuota;
import io.github.xingwuguan.credit.GradeRule;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.credit.ListKind;
import io.github.xingwuguan.credit.ListRule;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tracker;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Condition.Op;
import io.github.xingwuguan.facts.Fact;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws what moves grades besides the score, shares, lists, trackers and exits. No rule is better for more breaches. */
final class RuleDraw {
    private final Draw draw;
    private final Set<Feature> features;
    private final List<Grade> grades;

    RuleDraw(Draw draw, Set<Feature> features, List<Grade> grades) {
        this.draw = draw;
        this.features = features;
        this.grades = grades;
    }

    GradeScale scale() {
        GradeScale.Builder scale = GradeScale.builder().grades(grades).missing(Label.of("未参评", "not rated"));
        for (int i = 0; features.contains(Feature.RULES) && i < draw.upTo(3) + 1; i++) {
            scale.addRules(rule("rule-" + i));
        }
        if (features.contains(Feature.POPULATION)) {
            draw.maybe(2, () -> quota(0, GradeQuota.End.TOP)).ifPresent(scale::addQuotas);
            draw.maybe(2, () -> quota(grades.size() - 1, GradeQuota.End.BOTTOM)).ifPresent(scale::addQuotas);
            if (grades.size() > 3) {
                draw.maybe(2, () -> quota(1, GradeQuota.End.TOP)).ifPresent(scale::addQuotas);
                draw.maybe(3, () -> quota(grades.size() - 2, GradeQuota.End.BOTTOM))
                        .ifPresent(scale::addQuotas);
            }
        }
        return scale.build();
    }

    private static Condition amount(String fact, Op op, int value) {
        return Condition.compare(fact, op, Fact.quantity(value));
    }

    private static Condition flag(String fact) {
        return Condition.compare(fact, Op.EQ, Fact.yes());
    }

    private GradeRule rule(String code) {
        int rank = draw.random.nextInt(grades.size() - 1);
        return switch (draw.upTo(2)) {
            case 0 ->
                new GradeRule(code, GradeRule.Effect.FLOOR, grades.get(rank + 1).code(), clean());
            case 1 ->
                new GradeRule(code, GradeRule.Effect.GATE, grades.get(rank).code(), worthy());
            default ->
                new GradeRule(code, GradeRule.Effect.CAP, grades.get(rank + 1).code(), spoilt());
        };
    }

    private Condition clean() {
        Condition none = amount(draw.any("bad-records", "serious-records", "item-bad-a"), Op.EQ, 0);
        return draw.oneIn(2) ? none : Condition.all(none, flag(draw.any("insured", "enrolled")));
    }

    private Condition worthy() {
        return draw.any(
                amount("projects", Op.GE, 2),
                amount("component-good", Op.GE, 5),
                amount("area", Op.GT, 100),
                flag("insured"),
                Condition.any(
                        amount("good-records", Op.GT, 0),
                        Condition.not(flag(features.contains(Feature.LISTS) ? "on-watch-list" : "insured"))),
                Condition.not(amount("serious-records", Op.GE, 1)));
    }

    private Condition spoilt() {
        return draw.any(
                amount("bad-records", Op.GE, 3),
                amount("deducted", Op.GT, 20),
                amount("disputed-records", Op.GE, 1),
                flag(features.contains(Feature.LISTS) ? "on-black-list" : "insured"),
                Condition.not(flag("insured")),
                amount("item-bad-b", Op.GE, 1));
    }

    Quota quota() {
        List<String> breakers = new ArrayList<>();
        draw.maybe(2, () -> "fewer-serious").ifPresent(breakers::add);
        draw.maybe(2, () -> "smaller-deduction").ifPresent(breakers::add);
        draw.maybe(2, () -> "larger-area").ifPresent(breakers::add);
        return new Quota(
                draw.any(500, 2_000, 2_500),
                draw.any(Quota.Rounding.values()),
                draw.any(Quota.Ties.values()),
                breakers);
    }

    private GradeQuota quota(int rank, GradeQuota.End end) {
        GradeQuota.Builder quota = GradeQuota.builder()
                .grade(grades.get(rank).code())
                .end(end)
                .quota(quota())
                .minPopulation(draw.any(1, 1, 3));
        if (end == GradeQuota.End.BOTTOM && draw.oneIn(3)) {
            quota.sparedFrom(Points.of(70));
        }
        return quota.build();
    }

    /** Adds lists, trackers and exits. */
    void lists(CreditPolicy.Builder policy) {
        String worst = grades.get(grades.size() - 1).code();
        Condition low = new Condition.In("grade", List.of(worst));
        policy.addTrackers(Tracker.builder()
                .fact("low-run")
                .when(low)
                .gap(draw.any(Tracker.Gap.values()))
                .build());
        policy.addTrackers(Tracker.builder()
                .fact("low-often")
                .when(Condition.any(low, amount("bad-records", Op.GE, 2)))
                .within(draw.term())
                .build());
        Condition best = new Condition.In("grade", List.of(grades.get(0).code()));
        Condition red = draw.any(best, Condition.all(best, amount("bad-records", Op.EQ, 0)));
        policy.addLists(list("red-list", ListKind.RED, red));
        policy.addLists(
                list("watch-list", ListKind.WATCH, draw.any(low, amount("bad-records", Op.GE, 1), flag("insured"))));
        policy.addLists(list(
                "black-list",
                ListKind.BLACK,
                draw.any(flag("veto"), amount("low-run", Op.GE, 2), amount("item-bad-a", Op.GE, 1))));
        policy.addLists(list("own-list", ListKind.CUSTOM, draw.any(low, best)));
        Condition trigger = features.contains(Feature.POPULATION) && draw.oneIn(2)
                ? amount("rank-from-bottom", Op.LE, 1)
                : Condition.any(amount("low-often", Op.GE, 2), flag("on-black-list"));
        policy.exit(ExitTerms.builder()
                .addTriggers(new ExitTrigger("last", Label.of("末位", "last"), trigger))
                .minPopulation(2)
                .sparedFrom(Points.of(draw.any(80, 100)))
                .rectify(TimeLimit.workingDays(20))
                .decide(TimeLimit.workingDays(60))
                .handOver(TimeLimit.workingDays(15))
                .emergency(Period.ofMonths(6))
                .build());
    }

    private ListRule list(String code, ListKind kind, Condition admit) {
        ListRule.Builder list = ListRule.builder()
                .code(code)
                .label(Label.of(code, code))
                .kind(kind)
                .level(draw.oneIn(5) ? SubjectKind.PERSON : SubjectKind.ENTERPRISE)
                .admit(admit)
                .minStay(draw.maybe(2, () -> Period.ofMonths(draw.any(1, 7, 12))))
                .maxStay(draw.maybe(4, () -> Period.ofMonths(15)))
                .leave(draw.maybe(3, () -> amount("bad-records", Op.EQ, 0)));
        if (features.contains(Feature.POPULATION)) {
            list.quota(draw.maybe(2, this::quota));
        }
        if (kind == ListKind.RED && draw.oneIn(2)) {
            list.writeBack("good-listed");
        }
        return list.build();
    }
}
