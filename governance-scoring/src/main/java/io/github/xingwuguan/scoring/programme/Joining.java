package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.scoring.programme.JoinedFigure.Finding;
import io.github.xingwuguan.scoring.programme.JoinedFigure.Kind;
import io.github.xingwuguan.scoring.programme.JoinedFigure.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a figure together from records and reported totals. */
final class Joining {
    private final RollUp rolled;
    private final PlaceId scope;
    private final ReportedFigures reported;
    private final Set<PlaceId> places = new LinkedHashSet<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<PlaceId> absent = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Joining(RollUp rolled, PlaceId scope, Class<? extends Place> level, ReportedFigures reported) {
        this.rolled = rolled;
        this.scope = scope;
        this.reported = reported;
        rolled.places().within(scope, level, rolled.date()).forEach(place -> places.add(place.id()));
    }

    JoinedFigure figure() {
        places.forEach(this::part);
        if (!places.contains(scope)) {
            rest();
            whole();
        }
        return JoinedFigure.builder()
                .metric(rolled.metric().id())
                .scope(scope)
                .date(rolled.date())
                .origin(origin())
                .total(sum())
                .parts(parts)
                .absent(absent)
                .findings(findings)
                .build();
    }

    private void part(PlaceId place) {
        Optional<ReportedFigure> told = told(place);
        if (rolled.has(place)) {
            MetricTotal computed = rolled.at(place);
            parts.add(new Part(place, Origin.COMPUTED, computed, Optional.empty()));
            told.filter(figure -> isBelow(figure.tally(), computed) || isAbove(figure.tally(), computed))
                    .ifPresent(figure -> findings.add(new Finding(Kind.CONTRADICTED, figure, computed)));
        } else if (told.isPresent()) {
            parts.add(reportedPart(told.get()));
        } else {
            absent.add(place);
        }
    }

    /** A total of another form is told and not used. */
    private Optional<ReportedFigure> told(PlaceId place) {
        Optional<ReportedFigure> told = reported.find(rolled.metric(), place);
        boolean fits = told.filter(figure -> figure.tally().denominator().isPresent()
                        == rolled.metric().measure().hasDenominator())
                .isPresent();
        if (!fits) {
            told.ifPresent(figure -> findings.add(new Finding(Kind.WRONG_FORM, figure, rolled.at(place))));
            return Optional.empty();
        }
        return told;
    }

    private static Part reportedPart(ReportedFigure figure) {
        return new Part(
                figure.scope(), Origin.REPORTED, new MetricTotal(figure.tally(), 0), Optional.of(figure.document()));
    }

    /** Records of the place itself lie in no part of it. */
    private void rest() {
        MetricTotal rest = rolled.rest(scope, places);
        if (!rest.equals(rolled.nothing())) {
            parts.add(new Part(scope, Origin.COMPUTED, rest, Optional.empty()));
        }
    }

    /** A total of the whole stands for parts only where there is none; else it is compared with them. */
    private void whole() {
        Optional<ReportedFigure> told = told(scope);
        if (told.isEmpty()) {
            return;
        }
        if (parts.isEmpty()) {
            parts.add(reportedPart(told.get()));
            absent.clear();
            return;
        }
        MetricTotal sum = sum();
        Tally figure = told.get().tally();
        if (isBelow(figure, sum) || (absent.isEmpty() && isAbove(figure, sum))) {
            findings.add(new Finding(Kind.CONTRADICTED, told.get(), sum));
        }
    }

    private static boolean isBelow(Tally figure, MetricTotal known) {
        return figure.numerator() < known.tally().numerator() || denominator(figure) < denominator(known.tally());
    }

    /** More than there can be once the missing facts are there; how much a missing amount is nobody knows. */
    private boolean isAbove(Tally figure, MetricTotal known) {
        if (rolled.metric().measure().adds().isPresent() && known.unknown() > 0) {
            return false;
        }
        return figure.numerator() > known.tally().numerator() + known.unknown()
                || denominator(figure) > denominator(known.tally()) + known.unknown();
    }

    private static long denominator(Tally tally) {
        return tally.denominator().orElse(0L);
    }

    private MetricTotal sum() {
        return parts.stream().map(Part::total).reduce(rolled.nothing(), MetricTotal::plus);
    }

    private Optional<Origin> origin() {
        Set<Origin> origins = new LinkedHashSet<>();
        parts.forEach(part -> origins.add(part.origin()));
        if (origins.size() > 1) {
            return Optional.of(Origin.MIXED);
        }
        return origins.stream().findFirst();
    }
}
