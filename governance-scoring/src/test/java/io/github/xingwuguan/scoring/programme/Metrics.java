package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Condition.Op;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.programme.CountBy;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Metric;
import io.github.xingwuguan.programme.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Invented metrics and subjects. */
final class Metrics {
    static final LocalDate TODAY = LocalDate.of(2025, 10, 28);

    static final Condition ANY_COMMITTEE =
            new Condition.In("committee", List.of("owners-committee", "property-management-committee"));
    static final Condition OWNERS_COMMITTEE = Condition.compare("committee", Op.EQ, Fact.code("owners-committee"));
    static final Condition ELIGIBLE = Condition.compare("committee-eligible", Op.EQ, Fact.yes());
    static final Condition MANAGED = Condition.compare("managed", Op.EQ, Fact.yes());

    /** Compounds with any committee, of all. */
    static final Metric FORMATION =
            share("formation", Optional.empty(), ANY_COMMITTEE).build();

    /** Committees, of no number. */
    static final Metric COMMITTEES =
            metric("committees").measure(new Measure.Count(ANY_COMMITTEE)).build();

    static final Metric REPORT_IN = share(
                    "report-in",
                    Optional.of(Condition.compare("exempt", Op.EQ, Fact.no())),
                    Condition.compare("reported-in", Op.EQ, Fact.yes()))
            .subject("member")
            .countBy(CountBy.KEY)
            .build();

    private Metrics() {}

    static Metric.Builder metric(String id) {
        return Metric.builder()
                .id(id)
                .label(Streets.label(id))
                .definition(Streets.label(id))
                .subject("compound")
                .unit(io.github.xingwuguan.basics.Label.of("个", "compounds"))
                .provenance(Provenance.illustrative("test", "invented"));
    }

    static Metric.Builder share(String id, Optional<Condition> population, Condition counted) {
        return metric(id).measure(new Measure.Share(population, counted));
    }

    /** A sheet of codes, in pairs of name and code. */
    static FactSheet facts(String... pairs) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (int i = 0; i < pairs.length; i += 2) {
            sheet.put(pairs[i], Fact.code(pairs[i + 1]));
        }
        return sheet.build();
    }

    static Subject compound(int number, FactSheet facts) {
        return Subject.of("x" + number, PlaceId.of("x" + number), facts);
    }

    static Subject member(String id, String key, String place, FactSheet facts) {
        return new Subject(id, PlaceId.of(place), Optional.of(key), facts);
    }

    static Census compounds(LocalDate date, Subject... subjects) {
        return new Census("compound", date, Arrays.asList(subjects));
    }

    static Census members(Subject... subjects) {
        return new Census("member", TODAY, Arrays.asList(subjects));
    }

    /** So many compounds, the first of them with an owners' committee. */
    static Census compounds(int all, int withCommittee) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            subjects.add(compound(i, facts("committee", i < withCommittee ? "owners-committee" : "none")));
        }
        return new Census("compound", TODAY, subjects);
    }

    static MetricCount count(Metric metric, Census census) {
        return MetricPlan.compile(metric).count(census);
    }
}
