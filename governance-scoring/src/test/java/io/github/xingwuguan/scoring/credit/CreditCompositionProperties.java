package io.github.xingwuguan.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.Component;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.MissingRule;
import io.github.xingwuguan.credit.MissingScore;
import io.github.xingwuguan.credit.Panel;
import io.github.xingwuguan.credit.RollUp;
import io.github.xingwuguan.credit.Shrinkage;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Means of projects and assessors lie where means lie. */
class CreditCompositionProperties {
    private static Points assess(ComponentSource source, List<LedgerEntry> entries) {
        Component part = Component.builder()
                .code("part")
                .label(Label.of("part", "part"))
                .max(Points.of(100))
                .source(source)
                .build();
        CreditPlan plan = CreditPolicies.plan(
                CreditPolicies.shandong().addComponents(part).build());
        return Ledgers.assess(plan, "2024-12-31", entries.toArray(LedgerEntry[]::new))
                .components()
                .get("part");
    }

    private static AssessorScore score(Subject subject, String role, Points points, int responses) {
        return AssessorScore.builder()
                .subject(subject)
                .role(role)
                .score(points)
                .responses(responses)
                .on(LocalDate.parse("2024-06-01"))
                .recordedAt(Ledgers.at("2024-06-01"))
                .build();
    }

    private static List<LedgerEntry> projects(Draw draw, List<Points> scores, int scale) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            entries.add(Tenure.builder()
                    .holder(Ledgers.FIRM)
                    .project("p" + i)
                    .dates(DateRange.from(LocalDate.parse("2024-01-01").plusDays(draw.upTo(100))))
                    .area(Quantity.of((1L + draw.upTo(400)) * scale))
                    .households((1 + draw.upTo(400)) * scale)
                    .recordedAt(Ledgers.at("2024-01-01"))
                    .build());
            entries.add(score(Subject.project("p" + i), "street", scores.get(i), 5));
        }
        return entries;
    }

    private static RollUp.Builder terms(Draw draw) {
        return RollUp.builder()
                .by(draw.any(RollUp.Weighting.values()))
                .role("street")
                .byTenure(draw.oneIn(2));
    }

    private static List<Points> draw(Draw draw) {
        List<Points> scores = new ArrayList<>();
        int most = draw.upTo(4);
        for (int i = 0; i <= most; i++) {
            scores.add(draw.points(100));
        }
        return scores;
    }

    @Property(tries = 1_000)
    void i26_a_roll_up_lies_among_its_scores_and_does_not_see_the_unit_of_area(@ForAll long seed) {
        Draw draw = new Draw(new Random(seed));
        List<Points> scores = draw(draw);
        ComponentSource source = new ComponentSource.Projects(terms(draw).build());
        Points whole = assess(source, projects(new Draw(new Random(seed)), scores, 1));
        assertThat(whole)
                .isBetween(
                        scores.stream().min(Points::compareTo).get(),
                        scores.stream().max(Points::compareTo).get());
        assertThat(assess(source, projects(new Draw(new Random(seed)), scores, 9)))
                .isEqualTo(whole);
        List<Points> equal = scores.stream().map(s -> scores.get(0)).toList();
        assertThat(assess(source, projects(draw, equal, 1))).isEqualTo(scores.get(0));
    }

    @Property(tries = 1_000)
    void i27_a_panel_lies_among_the_scores_of_its_roles(@ForAll long seed) {
        Draw draw = new Draw(new Random(seed));
        Panel terms = Panel.builder()
                .addRoles(new Panel.Role("street", Quantity.parse("0.4")))
                .addRoles(new Panel.Role("owners", Quantity.parse("0.3333")))
                .addRoles(new Panel.Role("community", Quantity.parse("0.2667")))
                .missing(MissingScore.of(MissingRule.REDISTRIBUTE))
                .build();
        List<LedgerEntry> entries = new ArrayList<>();
        List<Points> present = new ArrayList<>();
        for (Panel.Role role : terms.roles()) {
            if (present.isEmpty() || draw.oneIn(2)) {
                present.add(draw.points(100));
                entries.add(score(Ledgers.FIRM, role.code(), present.get(present.size() - 1), 5));
            }
        }
        ComponentSource source = new ComponentSource.Assessors(terms);
        assertThat(assess(source, entries))
                .isBetween(
                        present.stream().min(Points::compareTo).get(),
                        present.stream().max(Points::compareTo).get());
        List<LedgerEntry> equal = new ArrayList<>();
        terms.roles().forEach(role -> equal.add(score(Ledgers.FIRM, role.code(), present.get(0), 5)));
        assertThat(assess(source, equal)).isEqualTo(present.get(0));
    }

    @Property(tries = 1_000)
    void i28_a_mean_of_few_lies_between_its_own_and_the_usual_and_nears_its_own(@ForAll long seed) {
        Draw draw = new Draw(new Random(seed));
        Points own = draw.points(100);
        Points prior = draw.points(100);
        int strength = 1 + draw.upTo(30);
        Panel terms = Panel.builder()
                .addRoles(new Panel.Role("street", Quantity.of(1)))
                .shrinkage(new Shrinkage(prior, strength))
                .build();
        ComponentSource source = new ComponentSource.Assessors(terms);
        int few = 1 + draw.upTo(20);
        Points drawn = assess(source, List.of(score(Ledgers.FIRM, "street", own, few)));
        Points nearer = assess(source, List.of(score(Ledgers.FIRM, "street", own, few + 1 + draw.upTo(50))));
        assertThat(drawn).isBetween(least(own, prior), most(own, prior));
        assertThat(nearer).isBetween(least(own, drawn), most(own, drawn));
        Points many = assess(source, List.of(score(Ledgers.FIRM, "street", own, 1_000_000_000)));
        assertThat(Math.abs(many.units() - own.units())).isLessThanOrEqualTo(1);
    }

    private static Points least(Points a, Points b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Points most(Points a, Points b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
