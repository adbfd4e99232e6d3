package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.GradeOn;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.credit.BranchRule;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.GradeMemory;
import io.github.xingwuguan.credit.MissingRule;
import io.github.xingwuguan.credit.MissingScore;
import io.github.xingwuguan.credit.Panel;
import io.github.xingwuguan.credit.PendingRule;
import io.github.xingwuguan.credit.RecordLaw;
import io.github.xingwuguan.credit.RemedyTerms;
import io.github.xingwuguan.credit.RollUp;
import io.github.xingwuguan.credit.ScorePeriod;
import io.github.xingwuguan.credit.Shrinkage;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.lifecycle.Role;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws policies: one version, or two of which the later is in force. */
final class PolicyDraw {
    static final List<String> ITEMS = List.of("good-a", "good-b", "good-c", "bad-a", "bad-b", "bad-c", "bad-d");
    private static final LocalDate BEGIN = LocalDate.parse("2015-01-01");

    private final Draw draw;
    private final Set<Feature> features;

    PolicyDraw(Draw draw, Set<Feature> features) {
        this.draw = draw;
        this.features = features;
    }

    /** {@return the versions, all of one period kind, the last in force for good} */
    List<CreditPolicy> versions() {
        ScorePeriod period = new ScorePeriod(
                draw.any(ScorePeriod.Kind.values()), draw.oneIn(2), draw.any(ScorePeriod.Attribution.values()));
        if (!features.contains(Feature.VERSIONS) || draw.oneIn(4)) {
            return List.of(policy(1, DateRange.from(BEGIN), period));
        }
        LocalDate turn = LocalDate.parse(draw.any("2023-01-01", "2023-07-01", "2024-01-01"));
        return List.of(policy(1, DateRange.of(BEGIN, turn), period), policy(2, DateRange.from(turn), period));
    }

    private CreditPolicy policy(int version, DateRange inForce, ScorePeriod period) {
        List<Grade> grades = grades();
        List<Component> components = components();
        RuleDraw rules = new RuleDraw(draw, features, grades);
        CreditPolicy.Builder policy = CreditPolicies.shandong()
                .id(PolicyId.parse("drawn@" + version))
                .inForce(inForce)
                .period(period)
                .recordLaw(draw.any(RecordLaw.values()))
                .scale(draw.upTo(4))
                .gradeOn(draw.any(GradeOn.values()))
                .min(Points.of(Math.min(draw.any(0, 0, 10), least(grades))))
                .max(Points.of(draw.any(100, 120, 200)))
                .branches(draw.any(BranchRule.values()))
                .enrolment(draw.oneIn(4))
                .operatedWithin(draw.maybe(6, () -> Period.ofMonths(6)))
                .facts(List.of(FactKey.of("insured", FactType.FLAG), FactKey.of("declared", FactType.QUANTITY)))
                .components(components)
                .items(List.of());
        policy.remedies(remedies());
        ItemDraw items = new ItemDraw(draw, features);
        List<String> categories = List.of("honours", "service");
        for (String code : ITEMS) {
            if (code.equals("bad-a") || code.equals("bad-b") || !draw.oneIn(6)) {
                policy.addItems(items.item(code, categories, grades));
            }
        }
        policy.addItems(ItemDraw.fixed("good-listed", draw.points(5)));
        policy.grading(rules.scale());
        if (features.contains(Feature.MEMORY)) {
            policy.memory(memory());
        }
        if (features.contains(Feature.LISTS)) {
            rules.lists(policy);
        }
        return policy.build();
    }

    private RemedyTerms remedies() {
        return RemedyTerms.builder()
                .fileWithin(TimeLimit.workingDays(10))
                .decideWithin(TimeLimit.workingDays(15))
                .repairWithin(TimeLimit.workingDays(15))
                .addressee(Label.of("区住建局", "housing bureau"))
                .addStanding(new RemedyTerms.Standing(Role.PROPERTY_ENTERPRISE, Quantity.ZERO))
                .pending(draw.any(PendingRule.values()))
                .build();
    }

    private static int least(List<Grade> grades) {
        return (int) (grades.get(grades.size() - 1).lower().units() / Points.ONE);
    }

    private List<Grade> grades() {
        List<Integer> lowers = new ArrayList<>(
                draw.any(List.of(85, 70, 60, 0), List.of(90, 60, 30), List.of(100, 85, 80, 70, 0), List.of(50, 0)));
        List<Grade> grades = new ArrayList<>();
        for (int g = 0; g < lowers.size(); g++) {
            grades.add(CreditPolicies.grade("g" + g, lowers.get(g)));
        }
        return grades;
    }

    private List<Component> components() {
        List<Component> components = new ArrayList<>();
        components.add(CreditPolicies.component("base", Component.Sign.ADDS, 70, 70, 70));
        components.add(Component.builder()
                .code("good")
                .label(Label.of("good", "good"))
                .max(Points.of(draw.any(20, 40, 200)))
                .addCategories(new Component.Category("honours", draw.points(10).plus(Points.of(1))))
                .addCategories(new Component.Category("service", draw.points(30).plus(Points.of(1))))
                .build());
        components.add(
                CreditPolicies.component("bad", Component.Sign.SUBTRACTS, draw.any(0, 0, 5), 0, draw.any(30, 60, 500)));
        if (features.contains(Feature.COMPOSED)) {
            Stream.of(projects(), assessors(), declared())
                    .filter(source -> draw.oneIn(2))
                    .map(this::component)
                    .forEach(components::add);
        }
        return components;
    }

    private Component component(ComponentSource source) {
        String code = ComponentSource.TYPE.code(source);
        return Component.builder()
                .code(code)
                .label(Label.of(code, code))
                .min(Points.of(draw.upTo(10)))
                .max(Points.of(draw.any(20, 60)))
                .source(source)
                .build();
    }

    /** A rule of those that need no other score, or any for a panel. */
    private MissingScore missing(MissingRule... rules) {
        MissingRule rule = draw.any(rules);
        return new MissingScore(
                rule, rule == MissingRule.VALUE ? Optional.of(draw.points(10).plus(Points.of(10))) : Optional.empty());
    }

    private ComponentSource projects() {
        RollUp.Builder terms = RollUp.builder()
                .by(draw.any(RollUp.Weighting.values()))
                .role("street")
                .byTenure(draw.oneIn(2))
                .missing(missing(MissingRule.ZERO, MissingRule.WORST, MissingRule.VALUE, MissingRule.UNRATED));
        if (draw.oneIn(2)) {
            terms.addCoefficients(new RollUp.Coefficient(2, Quantity.parse("1.1")))
                    .addCoefficients(new RollUp.Coefficient(10, Quantity.parse("1.3333")));
        }
        draw.maybe(3, this::shrinkage).ifPresent(terms::shrinkage);
        return new ComponentSource.Projects(terms.build());
    }

    private Shrinkage shrinkage() {
        return new Shrinkage(draw.points(10).plus(Points.of(10)), 1 + draw.upTo(20));
    }

    private ComponentSource assessors() {
        Panel.Builder terms = Panel.builder()
                .addRoles(new Panel.Role("street", Quantity.parse("0.5")))
                .addRoles(new Panel.Role("owners", Quantity.parse("0.3333")))
                .addRoles(new Panel.Role("community", Quantity.parse("0.1667")))
                .minResponses(draw.any(0, 3))
                .missing(missing(MissingRule.values()));
        draw.maybe(3, this::shrinkage).ifPresent(terms::shrinkage);
        return new ComponentSource.Assessors(terms.build());
    }

    private ComponentSource declared() {
        return new ComponentSource.Declared(
                "declared", missing(MissingRule.ZERO, MissingRule.VALUE, MissingRule.UNRATED));
    }

    private GradeMemory memory() {
        return GradeMemory.builder()
                .upMargin(Points.of(draw.any(0, 2, 5)))
                .upConfirm(1 + draw.upTo(2))
                .maxUp(draw.maybe(2, () -> 1 + draw.upTo(1)))
                .restoreWithin(draw.maybe(3, () -> Period.parse(draw.any("P2M", "P1Y"))))
                .build();
    }
}
