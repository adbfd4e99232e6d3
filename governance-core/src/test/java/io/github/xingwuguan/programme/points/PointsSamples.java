package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Rules and entries for tests. */
final class PointsSamples {
    static final ActorId ANNA = ActorId.of("anna");
    static final ActorId BEN = ActorId.of("ben");
    static final ActorId CLERK = ActorId.of("clerk");
    static final PlaceId HOME = PlaceId.of("u-1");
    static final PlaceId OTHER_HOME = PlaceId.of("u-2");
    static final PolicyId RULES = PolicyId.of("rules", "1");
    static final LocalDate END = day("2025-12-31");

    private PointsSamples() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A minute in China, such as {@code 2025-03-01T09:00}. */
    static Instant at(String text) {
        return OffsetDateTime.parse(text + ":00+08:00").toInstant();
    }

    static Activity.Builder activity(String code, Counted counted, String points) {
        return Activity.builder()
                .code(code)
                .label(Label.of("项目", code))
                .counted(counted)
                .points(Points.parse(points));
    }

    /** One point an hour for service, two for a meeting, three off for a missed notice. */
    static PointsRules.Builder rules() {
        return PointsRules.builder()
                .id(RULES)
                .title(Label.of("测试规则", "rules of a test"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(day("2024-01-01")))
                .provenance(Provenance.illustrative("test", "invented for a test"))
                .addActivities(
                        activity("service", Counted.HOUR, "1").build(),
                        activity("meeting", Counted.ITEM, "2").build(),
                        activity("missed", Counted.ITEM, "-3").build());
    }

    static PointsLedger ledger(PointsRules rules, PointsEntry... entries) {
        PointsImport imported =
                PointsLedger.empty(PolicyTimeline.of(List.of(rules))).add(List.of(entries));
        imported.problems().throwIfAny();
        return imported.ledger();
    }

    static PointsImport imported(PointsRules rules, PointsEntry... entries) {
        return PointsLedger.empty(PolicyTimeline.of(List.of(rules))).add(List.of(entries));
    }

    static PointsAccount account(PointsLedger ledger, String day) {
        return ledger.account(ANNA, day(day), Instant.MAX);
    }

    /** An hour's service from a minute on, confirmed. */
    static Service.Builder service(String id, String start, int minutes) {
        return Service.builder()
                .id(id)
                .subject(ANNA)
                .rules(RULES)
                .activity("service")
                .quantity(minutes)
                .start(at(start))
                .end(at(start).plusSeconds(60L * minutes))
                .verifiedBy(CLERK)
                .recordedAt(at(start).plusSeconds(60L * minutes));
    }

    static Service.Builder item(String id, String activity, String start) {
        return Service.builder()
                .id(id)
                .subject(ANNA)
                .rules(RULES)
                .activity(activity)
                .quantity(1)
                .start(at(start))
                .verifiedBy(CLERK)
                .recordedAt(at(start));
    }

    static Movement.Builder movement(String id, Movement.Kind kind, String points, String on) {
        return Movement.builder()
                .id(id)
                .subject(ANNA)
                .rules(RULES)
                .kind(kind)
                .points(Points.parse(points))
                .on(day(on))
                .recordedAt(at(on + "T20:00"));
    }

    static Ruling reversed(String entry, String at) {
        return new Ruling(entry, Ruling.Kind.REVERSED, CLERK, at(at));
    }

    static HouseholdMember member(ActorId subject, PlaceId home, String from) {
        return new HouseholdMember(subject, home, day(from), at(from + "T08:00"));
    }
}
