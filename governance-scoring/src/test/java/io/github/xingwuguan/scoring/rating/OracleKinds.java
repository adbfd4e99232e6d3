package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.scoring.rating.RatingOracle.State;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each of the eighteen kinds is worth, as an exact fraction, by the sentence that describes it. Part of {@link RatingOracle}. */
record OracleKinds(Rational max, FactSheet sheet, List<Rational> others) {
    OracleKinds(Points max, FactSheet sheet, List<Rational> others) {
        this(Rational.of(max), sheet, others);
    }

    /** A state, and the points if it is a value. */
    record Answer(State state, Optional<Rational> points) {
        static final Answer NOT_APPLICABLE = new Answer(State.NOT_APPLICABLE, Optional.empty());
        static final Answer MISSING = new Answer(State.MISSING, Optional.empty());

        static Answer of(Rational points) {
            return new Answer(State.VALUE, Optional.of(points));
        }
    }

    Answer answer(Kind kind) {
        if (kind instanceof Kind.Lookup lookup) {
            return lookup(lookup);
        }
        if (kind instanceof Kind.Bands bands) {
            return ofNumber(bands.fact(), value -> Optional.of(band(bands.bands(), value)));
        }
        if (kind instanceof Kind.Linear linear) {
            return linear(linear);
        }
        if (kind instanceof Kind.PerUnit perUnit) {
            return perUnit(perUnit);
        }
        if (kind instanceof Kind.Cohort cohort) {
            return ofNumber(cohort.fact(), value -> compared(cohort, value));
        }
        return value(((Kind.Computed) kind).formula())
                .map(points -> Answer.of(points.within(max)))
                .orElse(Answer.MISSING);
    }

    /** The number that a fact is; empty if it is none or over nothing. */
    static Optional<Rational> number(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return Optional.of(Rational.of(amount.quantity()));
        }
        if (fact instanceof Fact.Share share) {
            return fraction(share.ratio().numerator(), share.ratio().denominator());
        }
        return fact instanceof Fact.Survey survey ? fraction(survey.satisfied(), survey.answers()) : Optional.empty();
    }

    private static Optional<Rational> fraction(long over, long under) {
        return under == 0 ? Optional.empty() : Optional.of(Rational.of(over, under));
    }

    private Answer ofNumber(String name, Function<Rational, Optional<Rational>> points) {
        return of(name, OracleKinds::number, points);
    }

    private <T> Answer of(String name, Function<Fact, Optional<T>> reading, Function<T, Optional<Rational>> points) {
        Fact fact = sheet.fact(name);
        if (fact instanceof Fact.NotApplicable) {
            return Answer.NOT_APPLICABLE;
        }
        return reading.apply(fact).flatMap(points).map(Answer::of).orElse(Answer.MISSING);
    }

    private static Optional<String> code(Fact fact) {
        return fact instanceof Fact.Code code ? Optional.of(code.code()) : Optional.empty();
    }

    private Answer lookup(Kind.Lookup kind) {
        if (kind instanceof Kind.AllOrNothing all) {
            List<String> flags = all.facts().stream()
                    .map(name -> code(sheet.fact(name)).orElse("open"))
                    .toList();
            return flags.contains("false")
                    ? Answer.of(Rational.ZERO)
                    : flags.contains("open") ? Answer.MISSING : Answer.of(max);
        }
        if (kind instanceof Kind.Bool bool) {
            return of(bool.fact(), OracleKinds::code, code -> Optional.of(code.equals("true") ? max : Rational.ZERO));
        }
        if (kind instanceof Kind.Levels levels) {
            return of(levels.fact(), OracleKinds::code, code -> level(levels.levels(), code));
        }
        Kind.ExternalGrade grade = (Kind.ExternalGrade) kind;
        return of(grade.fact(), OracleKinds::code, code -> level(grade.levels(), code));
    }

    private static Optional<Rational> level(List<Kind.Level> levels, String code) {
        return levels.stream()
                .filter(level -> level.code().equals(code))
                .map(level -> Rational.of(level.points()))
                .findFirst();
    }

    private static Rational band(List<Kind.Band> bands, Rational value) {
        Rational points = Rational.ZERO;
        for (Kind.Band band : bands) {
            int above = value.compareTo(Rational.of(band.lower()));
            boolean reached = above > 0 || (above == 0 && band.edge() == Kind.Edge.INCLUSIVE);
            points = reached ? Rational.of(band.points()) : points;
        }
        return points;
    }

    private Answer linear(Kind.Linear kind) {
        if (kind instanceof Kind.CountLinear count) {
            return ofNumber(count.fact(), line(Rational.ZERO, Rational.of(count.target())));
        }
        if (kind instanceof Kind.RatioLinear ratio) {
            return ofNumber(ratio.fact(), line(Rational.of(ratio.floor()), Rational.of(ratio.target())));
        }
        if (kind instanceof Kind.Survey survey) {
            return ofNumber(survey.fact(), line(Rational.of(survey.floor()), Rational.of(survey.target())));
        }
        if (kind instanceof Kind.Trend trend) {
            return ofNumber(trend.fact(), line(Rational.ONE, Rational.ONE.plus(Rational.of(trend.change()))));
        }
        Kind.Assessor assessor = (Kind.Assessor) kind;
        return of(assessor.fact(), OracleKinds::marks, marks -> mean(assessor.panel(), marks));
    }

    private Function<Rational, Optional<Rational>> line(Rational floor, Rational target) {
        return value -> Optional.of(
                value.minus(floor).by(target.minus(floor)).within(Rational.ONE).times(max));
    }

    private static Optional<List<Rational>> marks(Fact fact) {
        return fact instanceof Fact.Marks marks
                ? Optional.of(marks.marks().stream().map(Rational::of).sorted().toList())
                : Optional.empty();
    }

    private Optional<Rational> mean(Kind.Panel panel, List<Rational> sorted) {
        if (sorted.size() < panel.minMarks()) {
            return Optional.empty();
        }
        int trim = sorted.size() >= panel.trimFrom() ? panel.trim() : 0;
        List<Rational> kept = sorted.subList(trim, sorted.size() - trim);
        Rational sum = kept.stream().reduce(Rational.ZERO, Rational::plus);
        Rational mean = sum.by(Rational.of(kept.size(), 1));
        return Optional.of(
                mean.by(Rational.of(panel.topMark())).within(Rational.ONE).times(max));
    }

    private Answer perUnit(Kind.PerUnit kind) {
        if (kind instanceof Kind.Deduct deduct) {
            return ofNumber(deduct.fact(), count -> less(Rational.of(deduct.each()), count));
        }
        if (kind instanceof Kind.Sampled sampled) {
            Fact fact = sheet.fact(sampled.fact());
            boolean drawn = !(fact instanceof Fact.Share share) || share.ratio().denominator() >= sampled.sampleSize();
            long failed = fact instanceof Fact.Share share ? share.ratio().numerator() : 0;
            return drawn
                    ? ofNumber(sampled.fact(), value -> less(Rational.of(sampled.each()), Rational.of(failed, 1)))
                    : Answer.MISSING;
        }
        if (kind instanceof Kind.RatioStep step) {
            return ofNumber(step.fact(), value -> stepped(step, value));
        }
        Kind.Add add = (Kind.Add) kind;
        List<Fact> facts =
                add.terms().stream().map(term -> sheet.fact(term.fact())).toList();
        if (facts.stream().allMatch(Fact.NotApplicable.class::isInstance)) {
            return Answer.NOT_APPLICABLE;
        }
        List<Rational> earned = new ArrayList<>();
        add.terms()
                .forEach(term -> number(sheet.fact(term.fact()))
                        .ifPresent(count -> earned.add(Rational.of(term.each()).times(count))));
        return earned.isEmpty()
                ? Answer.MISSING
                : Answer.of(
                        earned.stream().reduce(Rational.ZERO, Rational::plus).min(max));
    }

    private Optional<Rational> less(Rational each, Rational count) {
        return Optional.of(max.minus(each.times(count)).max(Rational.ZERO));
    }

    private Optional<Rational> stepped(Kind.RatioStep rule, Rational value) {
        Rational steps =
                Rational.of(rule.target()).minus(value).max(Rational.ZERO).by(Rational.of(rule.step()));
        Rational counted = switch (rule.deduction().partial()) {
            case CEILING -> steps.whole(RoundingMode.CEILING);
            case FLOOR -> steps.whole(RoundingMode.FLOOR);
            case LINEAR -> steps;
        };
        return less(Rational.of(rule.deduction().points()), counted);
    }

    private Optional<Rational> compared(Kind.Cohort kind, Rational value) {
        if (kind instanceof Kind.RankTable table) {
            return Optional.of(ranked(table, value));
        }
        return others.stream()
                .max(Rational::compareTo)
                .filter(best -> best.over().signum() > 0)
                .map(best -> value.by(best).within(Rational.ONE).times(max));
    }

    private Rational ranked(Kind.RankTable table, Rational value) {
        int better = (int) others.stream().filter(o -> o.compareTo(value) > 0).count();
        int equal = (int)
                Math.max(1, others.stream().filter(o -> o.compareTo(value) == 0).count());
        List<Rational> places = Stream.concat(
                        table.points().stream().map(Rational::of),
                        Stream.generate(() -> Rational.ZERO).limit(better + equal))
                .toList()
                .subList(better, better + equal);
        return switch (table.ties()) {
            case SAME -> places.get(0);
            case NEXT -> places.get(equal - 1);
            case MEAN -> places.stream().reduce(Rational.ZERO, Rational::plus).by(Rational.of(equal, 1));
        };
    }

    private Optional<Rational> value(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return Optional.of(Rational.of(constant.value()));
        }
        if (formula instanceof Formula.Reading reading) {
            return number(sheet.fact(reading.fact()));
        }
        if (formula instanceof Formula.Quotient quotient) {
            Optional<Rational> divisor =
                    value(quotient.by()).filter(d -> d.over().signum() != 0);
            return value(quotient.of()).flatMap(of -> divisor.map(of::by));
        }
        Formula.Fold fold = (Formula.Fold) formula;
        List<Optional<Rational>> terms = fold.terms().stream().map(this::value).toList();
        BinaryOperator<Rational> combined = switch (fold.operation()) {
            case SUM -> Rational::plus;
            case PRODUCT -> Rational::times;
            case MIN -> Rational::min;
            case MAX -> Rational::max;
        };
        return terms.contains(Optional.<Rational>empty())
                ? Optional.empty()
                : terms.stream().flatMap(Optional::stream).reduce(combined);
    }
}
