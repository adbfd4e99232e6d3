package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.programme.points.EntryStatus;
import io.github.xingwuguan.programme.points.HouseholdMember;
import io.github.xingwuguan.programme.points.Movement;
import io.github.xingwuguan.programme.points.PointsAccount;
import io.github.xingwuguan.programme.points.PointsEntry;
import io.github.xingwuguan.programme.points.PointsImport;
import io.github.xingwuguan.programme.points.PointsLedger;
import io.github.xingwuguan.programme.points.PointsRules;
import io.github.xingwuguan.programme.points.Ruling;
import io.github.xingwuguan.programme.points.Service;
import io.github.xingwuguan.programme.points.Stars;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled rules of points and of assessment; run with both Jackson generations and with each alone. */
@Tag("golden")
class PointsPoliciesGoldenTest {
    private static final ActorId PERSON = ActorId.of("p1");
    private static final ActorId CLERK = ActorId.of("clerk");
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    void rules_of_points_warn_of_nothing() {
        assertThat(BundledPolicies.all(PointsRules.SHAPE))
                .allSatisfy(rules -> assertThat(rules.read().warnings().all()).isEmpty());
    }

    private static Service service(
            BundledPolicy<PointsRules> rules, String activity, String id, LocalDate day, int minutes) {
        Instant start = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return Service.builder()
                .id(id)
                .subject(PERSON)
                .rules(rules.id())
                .activity(activity)
                .quantity(minutes)
                .start(start)
                .end(start.plusSeconds(60L * minutes))
                .verifiedBy(CLERK)
                .recordedAt(start.plusSeconds(60L * minutes))
                .build();
    }

    private static PointsLedger empty(BundledPolicy<PointsRules> rules) {
        return PointsLedger.empty(PolicyTimeline.of(List.of(rules.read())));
    }

    /** Eight and a half hours a day from the first of January 2025 on. */
    private static List<PointsEntry> days(BundledPolicy<PointsRules> rules, String activity, int days) {
        List<PointsEntry> entries = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            entries.add(
                    service(rules, activity, "s" + i, LocalDate.of(2025, 1, 1).plusDays(i), 510));
        }
        return entries;
    }

    @Test
    void s8_guangzhou_one_whole_hour_is_one_point_up_to_1500_and_100_hours_redeem() throws IOException {
        BundledPolicy<PointsRules> rules = BundledPolicies.GUANGZHOU_STYLE_TIME_BANK;
        List<PointsEntry> entries = days(rules, "service", 200);
        Movement.Builder spent = Movement.builder()
                .subject(PERSON)
                .rules(rules.id())
                .kind(Movement.Kind.REDEMPTION)
                .points(Points.of(30));
        entries.add(spent.id("early")
                .on(LocalDate.of(2025, 1, 12))
                .recordedAt(Instant.parse("2025-01-12T12:00:00Z"))
                .build());
        entries.add(spent.id("first")
                .on(LocalDate.of(2025, 1, 13))
                .recordedAt(Instant.parse("2025-01-13T12:00:00Z"))
                .build());
        PointsImport imported = empty(rules).add(entries);

        assertThat(imported.problems().all())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("too-few-hours"));
        PointsAccount first = imported.ledger().account(PERSON, LocalDate.of(2025, 1, 13), Instant.MAX);
        assertThat(first.balance()).isEqualTo(Points.of(13 * 8 - 30));
        assertThat(first.stars()).isEqualTo(new Stars(1, 0, 0));
        PointsAccount last = imported.ledger().account(PERSON, LAST, Instant.MAX);
        assertThat(last.balance()).isEqualTo(Points.of(1_500));
        assertThat(last.hours()).isEqualTo(1_600);
        assertThat(last.stars()).isEqualTo(new Stars(5, 0, 0));
    }

    @Test
    void s8_zhangjiagang_stars_begin_anew_after_300_hours() {
        BundledPolicy<PointsRules> rules = BundledPolicies.ZHANGJIAGANG_STYLE_STARS;
        PointsLedger ledger = empty(rules).add(days(rules, "service", 71)).ledger();

        // 35 days of 8.5 hours are 297.5, the 36th fills the first cycle; 71 are 603.5
        assertThat(ledger.account(PERSON, LocalDate.of(2025, 2, 4), Instant.MAX).stars())
                .isEqualTo(new Stars(4, 0, 0));
        assertThat(ledger.account(PERSON, LocalDate.of(2025, 2, 5), Instant.MAX).stars())
                .isEqualTo(new Stars(0, 1, 0));
        assertThat(ledger.account(PERSON, LAST, Instant.MAX).stars()).isEqualTo(new Stars(0, 2, 1));
    }

    @Test
    void s8_a_year_of_louxing_as_lines() throws IOException {
        BundledPolicy<PointsRules> rules = BundledPolicies.LOUXING_POINTS;
        List<PointsEntry> entries = days(rules, "volunteering", 2);
        for (int i = 0; i < 3; i++) {
            entries.add(service(rules, "missed-notice", "m" + i, LocalDate.of(2025, 2, 1 + i), 1));
        }
        entries.add(service(rules, "volunteering", "gone", LocalDate.of(2025, 2, 9), 60));
        entries.add(new Ruling("gone", Ruling.Kind.REVERSED, CLERK, Instant.parse("2025-02-10T00:00:00Z")));
        PointsLedger ledger = empty(rules).add(entries).ledger();
        PointsAccount account = ledger.account(PERSON, LocalDate.of(2026, 3, 31), Instant.MAX);

        assertThat(ledger.status("gone", Instant.MAX)).contains(EntryStatus.REVERSED);
        String lines = account.lines().stream().map(Object::toString).collect(Collectors.joining("\n"));
        Golden.assertSame(
                "points-account.txt",
                lines + "\n= " + account.balance() + ", " + account.hours() + " h, " + account.stars() + ", next "
                        + account.nextChange() + ", uncounted " + account.uncounted() + "\n");
    }

    @Test
    void entries_of_every_kind_survive_a_round_trip() {
        List<PointsEntry> entries = new ArrayList<>(days(BundledPolicies.LOUXING_POINTS, "patrol", 1));
        entries.add(new Ruling("s0", Ruling.Kind.CONFIRMED, CLERK, Instant.parse("2025-02-10T00:00:00Z")));
        entries.add(Movement.builder()
                .id("m")
                .subject(PERSON)
                .rules(BundledPolicies.LOUXING_POINTS.id())
                .kind(Movement.Kind.DONATION)
                .points(Points.of(2))
                .on(LAST)
                .recordedAt(Instant.parse("2025-02-10T00:00:00Z"))
                .build());
        entries.add(new HouseholdMember(PERSON, PlaceId.of("u-1"), LAST, Instant.parse("2025-02-10T00:00:00Z")));
        GovernanceJson json = GovernanceJson.standard();
        Type<List<PointsEntry>> type = Type.list(PointsEntry.TYPE);
        assertThat(json.read(type, json.write(type, entries))).isEqualTo(entries);
    }
}
