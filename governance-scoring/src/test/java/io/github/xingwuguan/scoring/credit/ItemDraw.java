package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditVeto;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.Dedup;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.Partial;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.Repeat;
import io.github.xingwuguan.credit.Spread;
import io.github.xingwuguan.credit.Validity;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws one item after another, with every kind of price, validity and decay. */
final class ItemDraw {
    private final Draw draw;
    private final Set<Feature> features;

    ItemDraw(Draw draw, Set<Feature> features) {
        this.draw = draw;
        this.features = features;
    }

    /** {@return an item; its code begins with b if it is bad} */
    CreditItem item(String code, List<String> categories, List<Grade> grades) {
        boolean bad = code.startsWith("b");
        CreditItem.Builder item = CreditItem.builder()
                .code(code)
                .label(Label.of(code, code))
                .component(bad ? "bad" : "good")
                .pricing(pricing())
                .dedup(draw.any(Dedup.values()))
                .validity(validity())
                .spread(draw.oneIn(2) ? spread() : Spread.NONE);
        draw.maybe(4, () -> some(20)).ifPresent(item::recordMax);
        draw.maybe(3, () -> some(30)).ifPresent(item::itemMax);
        draw.maybe(2, this::decay).ifPresent(item::decay);
        if (!bad && !categories.isEmpty() && draw.oneIn(2)) {
            item.category(draw.pick(categories));
        }
        if (features.contains(Feature.REPEAT)) {
            draw.maybe(3, this::repeat).ifPresent(item::repeat);
        }
        if (bad && features.contains(Feature.VETOES)) {
            draw.maybe(2, () -> veto(grades)).ifPresent(item::veto);
        }
        return item.build();
    }

    Pricing pricing() {
        Partial partial = draw.any(Partial.values());
        return switch (draw.upTo(5)) {
            case 0 -> new Pricing.Fixed(draw.points(15));
            case 1 -> levels();
            case 2 -> new Pricing.PerUnit(draw.points(6), step(), partial, draw.maybe(2, () -> some(12)));
            case 3 ->
                new Pricing.Bands(List.of(
                        new Pricing.Cut(draw.quantity(1), draw.points(5)),
                        new Pricing.Cut(new Quantity(10_001 + draw.upTo(30_000)), draw.points(20))));
            case 4 -> new Pricing.PerPointBelow(Quantity.of(draw.any(3, 90)), draw.points(2), step(), partial);
            default -> new Pricing.Range(Points.of(draw.upTo(1)), Points.of(20));
        };
    }

    private Pricing levels() {
        List<Pricing.LevelPoints> lines = new ArrayList<>();
        for (HonourLevel level : HonourLevel.values()) {
            draw.maybe(2, () -> draw.points(10)).ifPresent(p -> lines.add(new Pricing.LevelPoints(level, p)));
        }
        return new Pricing.ByLevel(
                lines.isEmpty() ? List.of(new Pricing.LevelPoints(HonourLevel.CITY, draw.points(10))) : lines);
    }

    /** More than nothing. */
    private Points some(int most) {
        return draw.points(most - 1).plus(new Points(draw.any(1L, 5_000L, 10_000L)));
    }

    private Quantity step() {
        return new Quantity(draw.any(10_000L, 5_000L, 30_000L, 7_777L));
    }

    private Validity validity() {
        return switch (draw.upTo(5)) {
            case 0 -> new Validity.Fixed(draw.term());
            case 1 -> new Validity.StatedElse(draw.term());
            case 2 -> new Validity.PeriodEnd();
            case 3 -> new Validity.UntilRectified();
            case 4 -> new Validity.Lookback(draw.term());
            default -> new Validity.Permanent();
        };
    }

    private Decay decay() {
        Quantity floor = new Quantity(draw.any(0L, 1L, 2_000L, 10_000L));
        int grace = draw.any(0, 1, 180);
        return switch (draw.upTo(2)) {
            case 0 -> steps();
            case 1 -> new Decay.Linear(grace, draw.any(1, 90, 365), floor);
            default -> new Decay.HalfLife(grace, draw.any(1, 30, 97), floor);
        };
    }

    private Decay steps() {
        List<Decay.Step> steps = new ArrayList<>();
        long factor = 10_000;
        for (String until : List.of("P1M", "P6M", "P1Y", "P3Y")) {
            if (draw.oneIn(2) || (steps.isEmpty() && until.equals("P3Y"))) {
                steps.add(new Decay.Step(Period.parse(until), new Quantity(factor)));
                factor = draw.any(factor, factor / 2, factor / 3);
            }
        }
        return new Decay.Steps(steps);
    }

    private Repeat repeat() {
        List<Quantity> multipliers = draw.any(
                List.of(Quantity.of(1), Quantity.parse("1.5"), Quantity.of(2)),
                List.of(Quantity.of(1), Quantity.parse("1.3333")),
                List.of(Quantity.parse("1.25"), Quantity.of(3)));
        return new Repeat(multipliers, Period.parse(draw.any("P30D", "P1M", "P6M", "P1Y")));
    }

    private Spread spread() {
        Spread.Builder spread = Spread.builder();
        draw.maybe(2, draw::factor).ifPresent(spread::toEnterprise);
        draw.maybe(2, draw::factor).ifPresent(spread::toPerson);
        draw.maybe(2, draw::factor).ifPresent(spread::toProject);
        return spread.build();
    }

    private CreditVeto veto(List<Grade> grades) {
        CreditVeto.Effect effect = draw.oneIn(3)
                ? new CreditVeto.ScoreTo(draw.points(40).plus(Points.of(10)))
                : new CreditVeto.GradeTo(notBest(grades));
        return CreditVeto.builder()
                .effect(effect)
                .hold(1 + draw.upTo(2))
                .then(draw.maybe(2, () -> new CreditVeto.Aftermath(notBest(grades), 1 + draw.upTo(1))))
                .build();
    }

    private String notBest(List<Grade> grades) {
        return grades.get(1 + draw.random.nextInt(grades.size() - 1)).code();
    }

    /** {@return an item that is certain to have a fixed price} */
    static CreditItem fixed(String code, Points points) {
        return CreditItem.builder()
                .code(code)
                .label(Label.of(code, code))
                .component("good")
                .pricing(new Pricing.Fixed(points))
                .validity(new Validity.Fixed(Period.ofYears(1)))
                .recordMax(Optional.of(Points.of(3)))
                .build();
    }
}
