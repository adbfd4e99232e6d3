package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Programme;
import io.github.xingwuguan.programme.Tally;
import io.github.xingwuguan.programme.Target;
import io.github.xingwuguan.scoring.programme.MetricCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures of a programme: its metrics about compounds, and how far it is with so many more. */
final class ProgrammeFigures {
    /** Metrics that ask for stars, or for what is registered, have no data where that was not given; the others do not wait for it. */
    static final Stage<Optional<TargetProgress>> PROGRESS = Stage.after(
                    List.of(
                            Stages.COMPOUNDS,
                            Stages.bodies(BodyKind.OWNERS_COMMITTEE),
                            Stages.bodies(BodyKind.PROPERTY_MANAGEMENT_COMMITTEE),
                            Stages.bodies(BodyKind.PARTY_BRANCH)),
                    "programme",
                    List.of(),
                    ProgrammeFigures::progress)
            .beside(Stages.STARS, Stages.REGISTRATION);

    private ProgrammeFigures() {}

    private static Optional<TargetProgress> progress(Stage.Inputs inputs) {
        List<Body> committees = Stream.of(BodyKind.OWNERS_COMMITTEE, BodyKind.PROPERTY_MANAGEMENT_COMMITTEE)
                .flatMap(kind -> inputs.result(Stages.bodies(kind)).stream())
                .toList();
        CompoundCensus compounds = new CompoundCensus(
                inputs.result(Stages.COMPOUNDS),
                committees,
                inputs.result(Stages.bodies(BodyKind.PARTY_BRANCH)),
                new CompoundCensus.Beside(
                        inputs.resultIfGiven(Stages.REGISTRATION).flatMap(known -> known),
                        inputs.resultIfGiven(Stages.STARS).flatMap(known -> known)));
        return inputs.policies()
                .programmes()
                .flatMap(versions -> versions.find(inputs.question().asOf()))
                .map(programme -> TargetProgress.of(
                        programme, compounds, inputs.question().asOf()));
    }

    /** {@return the figures of all versions; what one says is taken from the version in force on the day, if it has the figure} */
    static List<FigureDefinition> all(DistrictPolicies policies, LocalDate asOf) {
        Map<String, FigureDefinition> figures = new LinkedHashMap<>();
        for (Programme programme :
                policies.programmes().map(v -> v.versionsAsOf(asOf)).orElse(List.of())) {
            programme.metrics().stream()
                    .filter(metric -> metric.subject().equals(CompoundCensus.KIND))
                    .filter(ProgrammeFigures::countsRecords)
                    .forEach(metric -> {
                        figures.putIfAbsent(metric.id(), counted(metric));
                        TargetProgress.Aim.of(programme, metric, asOf)
                                .ifPresent(aim -> figures.putIfAbsent(idOf(metric), added(metric, aim.target())));
                    });
        }
        return new ArrayList<>(figures.values());
    }

    /** An amount that is added up has the unit of its metric, and no ids behind it that come to so much. */
    private static boolean countsRecords(Metric metric) {
        return metric.measure().adds().isEmpty();
    }

    /** A metric {@code managed-compounds} gives the figure {@code managedCompoundsAdded}. */
    private static String idOf(Metric metric) {
        StringBuilder id = new StringBuilder();
        for (String word : metric.id().split("-", -1)) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id.append("Added").toString();
    }

    private static FigureDefinition counted(Metric metric) {
        Label says = metric.definition();
        return FigureDefinition.of(metric.id(), Section.PROGRAMME, says.zh(), says.en())
                .from(
                        PROGRESS,
                        (progress, question) -> progress.flatMap(p -> p.count(metric.id())
                                        .filter(count -> countsRecords(count.metric()))
                                        .map(count -> outcome(p, count, question)))
                                .orElseGet(FigureAbsence.NO_POLICY::outcome));
    }

    private static Outcome outcome(TargetProgress progress, MetricCount count, ScoreboardQuestion question) {
        if (count.isBlank()) {
            return FigureAbsence.NO_RECORDS.outcome();
        }
        Tally tally = count.total().tally();
        FigureValue value = tally.denominator()
                .<FigureValue>map(of -> new FigureValue.Share(tally.numerator(), of))
                .orElseGet(() -> new FigureValue.Count(tally.numerator()));
        return new Outcome.Found(
                value,
                Figure.Time.on(question.asOf()),
                Optional.of(progress.programme().id()),
                count::counted);
    }

    private static FigureDefinition added(Metric metric, Target target) {
        Nature nature = switch (target.nature()) {
            case PUBLISHED_GOAL -> Nature.PUBLISHED_GOAL;
            case ILLUSTRATIVE -> Nature.ILLUSTRATIVE;
        };
        return FigureDefinition.of(
                        idOf(metric),
                        Section.PROGRAMME,
                        metric.label().zh() + "新增（目标，非结果）",
                        metric.label().en() + " added since the baseline, against the goal; no result")
                .nature(nature)
                .from(
                        PROGRESS,
                        (progress, question) -> progress.flatMap(
                                        p -> p.added(metric.id()).map(added -> outcome(p, added, question)))
                                .orElseGet(FigureAbsence.NO_POLICY::outcome));
    }

    private static Outcome outcome(TargetProgress progress, TargetProgress.Added added, ScoreboardQuestion question) {
        if (!added.isKnown()) {
            return FigureAbsence.NO_RECORDS.outcome();
        }
        return new Outcome.Found(
                new FigureValue.Target(
                        added.goal().by().units() / Quantity.ONE,
                        added.actual(),
                        added.status().state().code()),
                Figure.Time.on(question.asOf()),
                Optional.of(progress.programme().id()),
                () -> added.change().gained().stream().sorted().toList());
    }
}
