package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.fee.FeeLedger;
import io.github.xingwuguan.programme.oversight.Alert;
import io.github.xingwuguan.programme.oversight.AlertRule;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.oversight.OversightRecord;
import io.github.xingwuguan.programme.oversight.Supervision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Figures of what is watched: fees collected, and alerts that stand on the day. */
final class OversightFigures {
    private static final Stage<Optional<Fees>> FEES = Stage.of(
            "fees",
            List.of(Reads.of(RecordKind.FEE)),
            inputs -> inputs.policies()
                    .fees()
                    .map(policy -> Fees.of(
                            FeeLedger.of(policy, inputs.records(RecordKind.FEE)), policy.id(), inputs.question())));

    private static final Stage<Optional<Alerts>> ALERTS = Stage.after(
            List.of(Stages.STANDING, Stages.bodies(BodyKind.SERVICE_PROJECT), AssemblyFigures.COMMITTEES),
            "alerts",
            List.of(Reads.of(RecordKind.OVERSIGHT)),
            OversightFigures::alerts);

    private OversightFigures() {}

    /** What was collected of bills that began in the twelve months that end with the day, by compound, as everybody may see it. */
    private record Fees(Map<PlaceId, Collected> collected, PolicyId policy, DateRange year) {
        static Fees of(FeeLedger ledger, PolicyId policy, ScoreboardQuestion question) {
            DateRange year = question.twelveMonths();
            return new Fees(ledger.publicFigures(year, question.asOf()), policy, year);
        }

        Outcome rate() {
            Collected all = collected.values().stream().reduce(Collected.NOTHING, Collected::plus);
            return new Outcome.Found(
                    new FigureValue.Share(all.paid(), all.billed()),
                    new Figure.Time(CaseFigures.days(year), year.until().minusDays(1)),
                    Optional.of(policy),
                    () -> collected.keySet().stream().map(PlaceId::value).toList());
        }
    }

    /** The alerts of a day. */
    private record Alerts(List<Alert> all, PolicyId policy) {
        Outcome of(AlertRule rule, ScoreboardQuestion question) {
            return Outcome.count(
                    Figure.Time.on(question.asOf()),
                    Optional.of(policy),
                    all.stream()
                            .filter(alert -> alert.kind() == rule.kind())
                            .map(alert -> alert.compound() + "/" + alert.subject())
                            .sorted()
                            .toList());
        }
    }

    /** Of a compound of which supervision knows nothing nobody can say what it should have published. */
    private static Optional<Alerts> alerts(Stage.Inputs inputs) {
        return inputs.policies().supervision().map(policy -> {
            List<OversightRecord> records = inputs.records(RecordKind.OVERSIGHT);
            Set<PlaceId> known = new TreeSet<>();
            records.forEach(record -> known.add(record.compound()));
            known.retainAll(Set.copyOf(inputs.result(Stages.STANDING)));
            List<Body> ending = new ArrayList<>(inputs.result(Stages.bodies(BodyKind.SERVICE_PROJECT)));
            ending.addAll(inputs.result(AssemblyFigures.COMMITTEES));
            return new Alerts(
                    Supervision.alerts(
                            policy,
                            OversightBook.of(records),
                            ending,
                            known,
                            inputs.question().asOf()),
                    policy.id());
        });
    }

    static List<FigureDefinition> all(DistrictPolicies policies) {
        List<FigureDefinition> all = new ArrayList<>();
        all.add(FigureDefinition.of(
                        "fee.collected",
                        Section.PROGRAMME,
                        "近十二个月物业费实收，占应收（分）",
                        "service fees paid for the last twelve months, of those billed and due, in fen")
                .in(FigureUnit.FEN)
                .fromRuled(FEES, (fees, question) -> fees.rate()));
        policies.supervision().ifPresent(policy -> policy.rules().forEach(rule -> all.add(alerts(rule))));
        return all;
    }

    private static FigureDefinition alerts(AlertRule rule) {
        return FigureDefinition.of(
                        "alert." + rule.kind().code(),
                        Section.PROGRAMME,
                        "监管预警：" + rule.kind().label().zh(),
                        "alerts that stand: " + rule.kind().label().en())
                .scope("有监管记录的小区", "compounds of which supervision has a record")
                .fromRuled(ALERTS, (alerts, question) -> alerts.of(rule, question));
    }
}
