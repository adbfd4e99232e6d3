package io.github.xingwuguan.programme;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Condition.Op;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invented programmes. */
final class Programmes {
    static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
    static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);
    static final Label LABEL = Label.of("示例", "Example");
    static final Provenance INVENTED = Provenance.illustrative("test", "invented");
    static final Condition FORMED = Condition.compare("committee", Op.NE, Fact.code("none"));
    static final Condition MANAGED = Condition.compare("managed", Op.EQ, Fact.yes());

    private Programmes() {}

    static Metric.Builder metric(String id, Measure measure) {
        return Metric.builder()
                .id(id)
                .label(LABEL)
                .definition(LABEL)
                .subject("compound")
                .measure(measure)
                .unit(Label.of("个", "compounds"))
                .provenance(INVENTED);
    }

    static Metric.Builder formation() {
        return metric("formation", new Measure.Share(Optional.of(MANAGED), FORMED));
    }

    static Metric.Builder committees() {
        return metric("committees", new Measure.Count(FORMED));
    }

    static Metric.Builder petitions() {
        return metric("petitions", new Measure.Sum(Optional.empty(), "petitions", 0))
                .direction(Direction.LOWER)
                .bound(Bound.LESS_THAN);
    }

    static Metric.Builder fields() {
        return metric("fields", new Measure.Pooled(Optional.empty(), "fields"));
    }

    static Target.Builder target(String metric, Goal goal) {
        return Target.builder()
                .metric(metric)
                .goal(goal)
                .baseline(Baseline.on(Y2024.minusDays(1)))
                .nature(Nature.ILLUSTRATIVE);
    }

    static Goal value(String value) {
        return new Goal.Absolute(Quantity.parse(value));
    }

    static Phase phase(String id, LocalDate from, LocalDate until, Target... targets) {
        return new Phase(id, LABEL, DateRange.of(from, until), List.of(targets));
    }

    /** Without phases. */
    static Programme.Builder programme() {
        return Programme.builder()
                .id(PolicyId.of("example", "1"))
                .title(LABEL)
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(Y2024))
                .provenance(INVENTED)
                .facts(List.of(
                        FactKey.of("committee", FactType.CODE),
                        FactKey.of("managed", FactType.FLAG),
                        FactKey.of("petitions", FactType.QUANTITY),
                        FactKey.of("fields", FactType.RATIO)))
                .metrics(List.of(
                        formation().build(), committees().build(), petitions().build(), fields().build()));
    }
}
