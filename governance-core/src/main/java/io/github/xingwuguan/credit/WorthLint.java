package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what an item gets wrong about the worth of its records: pricing, decay, repetition. */
record WorthLint(Findings findings, String item) {
    private static final int MAX_HALF_LIFE = 3_660;
    private static final int MAX_DAYS = 36_600;
    private static final Quantity MAX_STEP = Quantity.of(1_000_000);
    private static final Quantity MAX_MULTIPLIER = Quantity.of(100);

    void pricing(Pricing pricing) {
        String path = item + "/pricing/" + Pricing.TYPE.code(pricing);
        if (pricing instanceof Pricing.Fixed fixed) {
            findings.magnitude(path + "/points", fixed.points());
        } else if (pricing instanceof Pricing.ByLevel byLevel) {
            levels(byLevel.levels(), path + "/levels");
        } else if (pricing instanceof Pricing.PerUnit perUnit) {
            step(path, perUnit.points(), perUnit.step());
            perUnit.most().ifPresent(most -> findings.positive(path + "/most", most));
        } else if (pricing instanceof Pricing.Bands bands) {
            cuts(bands.cuts(), path + "/cuts");
        } else if (pricing instanceof Pricing.PerPointBelow below) {
            step(path, below.points(), below.step());
        } else if (pricing instanceof Pricing.Range range) {
            range(range, path);
        }
    }

    private void levels(List<Pricing.LevelPoints> levels, String path) {
        findings.within(path, levels.size(), 1, HonourLevel.values().length);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            findings.once(path + "/" + i + "/level", levels.get(i).level().code(), seen);
            findings.magnitude(path + "/" + i + "/points", levels.get(i).points());
        }
    }

    private void step(String path, Points points, Quantity step) {
        findings.magnitude(path + "/points", points);
        findings.above(path + "/step", step, Quantity.ZERO, MAX_STEP);
    }

    private void cuts(List<Pricing.Cut> cuts, String path) {
        findings.within(path, cuts.size(), 1, Findings.LINES);
        for (int i = 0; i < cuts.size(); i++) {
            Quantity lower = cuts.get(i).lower();
            if (i > 0 && lower.compareTo(cuts.get(i - 1).lower()) <= 0) {
                findings.error(
                        "not-ascending",
                        path + "/" + i + "/lower",
                        "Cuts must ascend, but " + lower + " followed "
                                + cuts.get(i - 1).lower());
            }
            findings.magnitude(path + "/" + i + "/points", cuts.get(i).points());
        }
    }

    private void range(Pricing.Range range, String path) {
        findings.magnitude(path + "/least", range.least());
        if (range.least().compareTo(range.most()) > 0) {
            findings.error(
                    "out-of-range",
                    path + "/most",
                    "Most must be at least the least " + range.least() + ", but was " + range.most());
        }
    }

    void decay(Decay decay) {
        String path = item + "/decay/" + Decay.TYPE.code(decay);
        if (decay instanceof Decay.Steps steps) {
            steps(steps.steps(), path + "/steps");
        } else if (decay instanceof Decay.Linear linear) {
            findings.within(path + "/graceDays", linear.graceDays(), 0, MAX_DAYS);
            findings.within(path + "/spanDays", linear.spanDays(), 1, MAX_DAYS);
            findings.share(path + "/floor", linear.floor());
        } else if (decay instanceof Decay.HalfLife halfLife) {
            findings.within(path + "/graceDays", halfLife.graceDays(), 0, MAX_DAYS);
            findings.within(path + "/halfLifeDays", halfLife.halfLifeDays(), 1, MAX_HALF_LIFE);
            findings.share(path + "/floor", halfLife.floor());
        }
    }

    private void steps(List<Decay.Step> steps, String path) {
        findings.within(path, steps.size(), 1, Findings.LINES);
        LocalDate before = CreditTypes.START;
        Quantity factor = Quantity.of(1);
        for (int i = 0; i < steps.size(); i++) {
            Decay.Step step = steps.get(i);
            LocalDate until = CreditTypes.START.plus(step.until());
            if (!until.isAfter(before)) {
                findings.error(
                        "not-ascending",
                        path + "/" + i + "/until",
                        "Ages must ascend, counted from " + CreditTypes.START + ", but " + step.until() + " did not");
            }
            findings.share(path + "/" + i + "/factor", step.factor());
            notRising(path + "/" + i + "/factor", factor, step.factor());
            before = until;
            factor = step.factor();
        }
    }

    private void notRising(String path, Quantity before, Quantity factor) {
        if (factor.compareTo(before) > 0) {
            findings.error(
                    "factor-order", path, "Factors must not rise with age, but " + factor + " followed " + before);
        }
    }

    void repeat(Repeat repeat) {
        String path = item + "/repeat/multipliers";
        findings.within(path, repeat.multipliers().size(), 1, Findings.LINES);
        Quantity before = Quantity.of(1);
        for (int i = 0; i < repeat.multipliers().size(); i++) {
            Quantity multiplier = repeat.multipliers().get(i);
            if (multiplier.compareTo(before) < 0) {
                findings.error(
                        "factor-order",
                        path + "/" + i,
                        "Multipliers must not fall, from 1 on, but " + multiplier + " followed " + before);
            }
            findings.above(path + "/" + i, multiplier, Quantity.ZERO, MAX_MULTIPLIER);
            before = multiplier;
        }
    }
}
