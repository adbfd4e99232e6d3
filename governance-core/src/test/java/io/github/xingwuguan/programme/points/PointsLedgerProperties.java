package io.github.xingwuguan.programme.points;

import static io.github.xingwuguan.programme.points.PointsSamples.ANNA;
import static io.github.xingwuguan.programme.points.PointsSamples.BEN;
import static io.github.xingwuguan.programme.points.PointsSamples.CLERK;
import static io.github.xingwuguan.programme.points.PointsSamples.HOME;
import static io.github.xingwuguan.programme.points.PointsSamples.OTHER_HOME;
import static io.github.xingwuguan.programme.points.PointsSamples.activity;
import static io.github.xingwuguan.programme.points.PointsSamples.at;
import static io.github.xingwuguan.programme.points.PointsSamples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Few days and hours, so that overlaps, caps, idleness and spending meet. */
class PointsLedgerProperties {
    private static final List<ActorId> PEOPLE = List.of(ANNA, BEN);
    private static final LocalDate FIRST = day("2025-12-20");

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }

    private static Instant hour(int day, int hour) {
        return at("2025-12-20T00:00").plusSeconds(86_400L * day + 3_600L * hour);
    }

    private static Arbitrary<PointsEntry> services() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        upTo(24),
                        Combinators.combine(upTo(6), Arbitraries.of(45, 60, 90, 120))
                                .as(Tuple::of),
                        Arbitraries.of(HOME, OTHER_HOME).optional(),
                        Arbitraries.of(true, true, true, false),
                        upTo(200))
                .as((subject, day, time, helped, isVerified, late) -> {
                    Instant start = hour(day, 8 + time.get1());
                    return Service.builder()
                            .id("s" + List.of(subject, day, time, helped, isVerified, late))
                            .subject(subject)
                            .rules(PointsSamples.RULES)
                            .activity("service")
                            .quantity(time.get2())
                            .start(start)
                            .end(start.plusSeconds(60L * time.get2()))
                            .helped(helped)
                            .verifiedBy(isVerified ? Optional.of(CLERK) : Optional.empty())
                            .recordedAt(start.plusSeconds(60L * time.get2() + 3_600L * late))
                            .build();
                });
    }

    private static Arbitrary<PointsEntry> items() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE), upTo(24), upTo(2), Arbitraries.of("meeting", "missed"), upTo(40))
                .as((subject, day, hour, activity, quantity) -> Service.builder()
                        .id("i" + List.of(subject, day, hour, activity, quantity))
                        .subject(subject)
                        .rules(PointsSamples.RULES)
                        .activity(activity)
                        .quantity(1 + quantity / 10)
                        .start(hour(day, hour))
                        .verifiedBy(CLERK)
                        .recordedAt(hour(day, hour + quantity))
                        .build());
    }

    private static Arbitrary<PointsEntry> movements() {
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        upTo(30),
                        Arbitraries.of(Movement.Kind.values()),
                        Arbitraries.integers().between(1, 4),
                        upTo(100))
                .as((subject, day, kind, points, late) -> Movement.builder()
                        .id("m" + List.of(subject, day, kind, points, late))
                        .subject(subject)
                        .rules(PointsSamples.RULES)
                        .kind(kind)
                        .points(Points.of(points))
                        .to(
                                kind == Movement.Kind.REDEMPTION
                                        ? Optional.empty()
                                        : Optional.of(subject.equals(ANNA) ? BEN : ANNA))
                        .on(FIRST.plusDays(day))
                        .recordedAt(hour(day, 20 + late))
                        .build());
    }

    private static Arbitrary<PointsEntry> members() {
        return Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(HOME, OTHER_HOME), upTo(20))
                .as((subject, home, day) -> new HouseholdMember(subject, home, FIRST.plusDays(day), hour(day, 8)));
    }

    /** A ledger's worth of entries: rulings name what is among them. */
    @Provide
    Arbitrary<List<PointsEntry>> facts() {
        Arbitrary<List<PointsEntry>> done = Arbitraries.frequencyOf(
                        Tuple.of(6, services()), Tuple.of(4, items()), Tuple.of(1, members()))
                .list()
                .ofMaxSize(24);
        return Combinators.combine(
                        done, Arbitraries.of(Ruling.Kind.values()).list().ofMaxSize(4), upTo(1_000))
                .as((entries, kinds, seed) -> {
                    List<PointsEntry> all = new ArrayList<>(entries);
                    Random random = new Random(seed);
                    for (Ruling.Kind kind : kinds) {
                        if (!entries.isEmpty()
                                && entries.get(random.nextInt(entries.size())) instanceof Service about) {
                            all.add(new Ruling(
                                    about.id(),
                                    kind,
                                    random.nextInt(4) == 0 ? about.subject() : CLERK,
                                    hour(30, random.nextInt(200))));
                        }
                    }
                    return all;
                });
    }

    @Provide
    Arbitrary<List<PointsEntry>> entries() {
        return Combinators.combine(facts(), movements().list().ofMaxSize(6)).as((facts, movements) -> {
            List<PointsEntry> all = new ArrayList<>(facts);
            all.addAll(movements);
            return all;
        });
    }

    @Provide
    Arbitrary<PointsRules> rules() {
        return Combinators.combine(
                        Arbitraries.of(HourRule.values()),
                        Arbitraries.of(OverlapRule.values()),
                        Arbitraries.of(AccountTerm.values()),
                        upTo(5),
                        Arbitraries.integers().between(6, 12).optional(),
                        Arbitraries.integers().between(1, 9).optional())
                .as((hours, overlaps, term, baseline, cap, idle) -> PointsSamples.rules()
                        .hours(hours)
                        .overlaps(overlaps)
                        .term(term)
                        .baseline(Points.of(baseline))
                        .floor(Points.of(-baseline))
                        .balanceCap(cap.map(Points::of))
                        .decay(idle.map(days -> new Decay(days, Points.of(1))))
                        .addMovements(Movement.Kind.values())
                        .activities(List.of(
                                activity("service", Counted.HOUR, "1.25")
                                        .perDay(Points.of(3))
                                        .build(),
                                activity("meeting", Counted.ITEM, "2")
                                        .perDay(Points.of(5))
                                        .perYear(Points.of(9))
                                        .build(),
                                activity("missed", Counted.ITEM, "-3")
                                        .perYear(Points.of(6))
                                        .build()))
                        .build());
    }

    private static PointsLedger empty(PointsRules rules) {
        return PointsLedger.empty(PolicyTimeline.of(List.of(rules)));
    }

    private static List<PointsAccount> accounts(PointsLedger ledger) {
        List<PointsAccount> accounts = new ArrayList<>();
        for (ActorId subject : PEOPLE) {
            for (int day : List.of(0, 5, 11, 12, 20, 40)) {
                accounts.add(ledger.account(subject, FIRST.plusDays(day), Instant.MAX));
                accounts.add(ledger.account(subject, FIRST.plusDays(day), hour(15, 0)));
            }
        }
        return accounts;
    }

    @Property
    void lines_add_up_to_the_balance(@ForAll("rules") PointsRules rules, @ForAll("entries") List<PointsEntry> entries) {
        for (PointsAccount account : accounts(empty(rules).add(entries).ledger())) {
            long sum = account.lines().stream()
                    .mapToLong(line -> line.points().units())
                    .sum();
            assertThat(account.balance().units()).isEqualTo(sum);
        }
    }

    @Property
    void the_order_of_an_import_is_irrelevant(
            @ForAll("rules") PointsRules rules, @ForAll("entries") List<PointsEntry> entries, @ForAll long seed) {
        List<PointsEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));

        PointsLedger one = empty(rules).add(entries).ledger();
        PointsLedger other = empty(rules).add(shuffled).ledger();
        assertThat(other.entries()).isEqualTo(one.entries());
        assertThat(accounts(other)).isEqualTo(accounts(one));
    }

    @Property
    void what_was_done_may_come_one_by_one(
            @ForAll("rules") PointsRules rules, @ForAll("facts") List<PointsEntry> entries, @ForAll long seed) {
        List<PointsEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));

        PointsLedger whole = empty(rules).add(entries).ledger();
        PointsLedger grown = empty(rules);
        for (PointsEntry entry : shuffled) {
            grown = grown.add(List.of(entry)).ledger();
        }
        assertThat(grown.entries()).isEqualTo(whole.entries());
        assertThat(accounts(grown)).isEqualTo(accounts(whole));
    }

    @Property
    void an_import_is_idempotent(@ForAll("rules") PointsRules rules, @ForAll("entries") List<PointsEntry> entries) {
        PointsLedger once = empty(rules).add(entries).ledger();
        PointsImport again = once.add(once.entries());

        assertThat(again.ledger().entries()).isEqualTo(once.entries());
        assertThat(again.repeated()).isEqualTo(once.entries().size());
    }

    @Property
    void reversal_restores_what_was(@ForAll("rules") PointsRules rules, @ForAll("facts") List<PointsEntry> entries) {
        PointsLedger before = empty(rules).add(entries).ledger();
        Service extra = PointsSamples.service("extra", "2025-12-25T08:30", 120).build();
        Ruling gone = new Ruling("extra", Ruling.Kind.REVERSED, CLERK, extra.recordedAt());
        PointsLedger after = before.add(List.of(extra, gone)).ledger();

        for (ActorId subject : PEOPLE) {
            PointsAccount one = before.account(subject, FIRST.plusDays(40), Instant.MAX);
            PointsAccount other = after.account(subject, FIRST.plusDays(40), Instant.MAX);
            assertThat(other.balance()).isEqualTo(one.balance());
            assertThat(other.minutes()).isEqualTo(one.minutes());
            assertThat(other.lines()).isEqualTo(one.lines());
        }
    }

    @Property
    void caps_are_never_exceeded(@ForAll("rules") PointsRules rules, @ForAll("entries") List<PointsEntry> entries) {
        PointsLedger ledger = empty(rules).add(entries).ledger();
        for (ActorId subject : PEOPLE) {
            PointsAccount account = ledger.account(subject, FIRST.plusDays(40), Instant.MAX);
            Map<String, Service> services = entries.stream()
                    .filter(Service.class::isInstance)
                    .map(Service.class::cast)
                    .collect(Collectors.toMap(Service::id, s -> s, (a, b) -> a));
            for (Activity activity : rules.activities()) {
                Map<LocalDate, Long> byDay = account.lines().stream()
                        .filter(line -> line.kind() == LineKind.EARNED || line.kind() == LineKind.ITEM_CAP)
                        .filter(line -> services.get(line.entry()).activity().equals(activity.code()))
                        .collect(Collectors.groupingBy(
                                PointsLine::on,
                                Collectors.summingLong(line -> line.points().units())));
                Map<Integer, Long> byYear = byDay.entrySet().stream()
                        .collect(Collectors.groupingBy(
                                e -> e.getKey().getYear(), Collectors.summingLong(Map.Entry::getValue)));
                activity.perDay()
                        .ifPresent(cap -> assertThat(byDay.values()).allMatch(units -> Math.abs(units) <= cap.units()));
                activity.perYear()
                        .ifPresent(
                                cap -> assertThat(byYear.values()).allMatch(units -> Math.abs(units) <= cap.units()));
            }
            rules.balanceCap().ifPresent(cap -> assertThat(running(account)).allMatch(b -> b <= cap.units()));
        }
    }

    /** The balance at the end of each day that has a line. */
    private static List<Long> running(PointsAccount account) {
        List<Long> ends = new ArrayList<>();
        long balance = 0;
        for (int i = 0; i < account.lines().size(); i++) {
            PointsLine line = account.lines().get(i);
            balance += line.points().units();
            if (i + 1 == account.lines().size()
                    || !account.lines().get(i + 1).on().equals(line.on())) {
                ends.add(balance);
            }
        }
        return ends;
    }

    @Property
    void no_minute_of_a_person_counts_twice(
            @ForAll("rules") PointsRules rules, @ForAll("facts") List<PointsEntry> entries) {
        PointsLedger ledger = empty(rules).add(entries).ledger();
        for (ActorId subject : PEOPLE) {
            PointsAccount account = ledger.account(subject, FIRST.plusDays(40), Instant.MAX);
            Set<String> left =
                    account.uncounted().stream().map(Uncounted::entry).collect(Collectors.toSet());
            Set<Long> minutes = new HashSet<>();
            long separately = 0;
            for (PointsEntry entry : ledger.entries()) {
                if (entry instanceof Service service
                        && service.subject().equals(subject)
                        && service.end().isPresent()
                        && !left.contains(service.id())) {
                    long first = service.start().getEpochSecond() / 60;
                    for (long m = first; m < first + service.quantity(); m++) {
                        minutes.add(m);
                    }
                    separately += service.quantity();
                }
            }
            assertThat(account.minutes()).isLessThanOrEqualTo(minutes.size());
            if (rules.overlaps() == OverlapRule.REFUSE) {
                assertThat(separately).isEqualTo(minutes.size());
            }
        }
    }

    @Property(tries = 300)
    void nothing_changes_before_the_day_that_an_account_names(
            @ForAll("rules") PointsRules rules, @ForAll("entries") List<PointsEntry> entries) {
        PointsLedger ledger = empty(rules).add(entries).ledger();
        for (ActorId subject : PEOPLE) {
            PointsAccount now = ledger.account(subject, FIRST.plusDays(8), Instant.MAX);
            LocalDate end = now.nextChange().orElse(FIRST.plusDays(60));
            for (LocalDate day = FIRST.plusDays(9); day.isBefore(end); day = day.plusDays(1)) {
                PointsAccount then = ledger.account(subject, day, Instant.MAX);
                assertThat(then.balance()).isEqualTo(now.balance());
                assertThat(then.minutes()).isEqualTo(now.minutes());
                assertThat(then.nextChange()).isEqualTo(now.nextChange());
            }
            now.nextChange().ifPresent(day -> {
                PointsAccount then = ledger.account(subject, day, Instant.MAX);
                assertThat(List.of(then.balance().units(), then.minutes()))
                        .isNotEqualTo(List.of(now.balance().units(), now.minutes()));
            });
        }
    }

    @Property
    void nobody_spends_what_is_not_there(
            @ForAll("rules") PointsRules rules, @ForAll("entries") List<PointsEntry> entries) {
        PointsLedger ledger = empty(rules).add(entries).ledger();
        for (PointsEntry entry : ledger.entries()) {
            if (entry instanceof Movement movement) {
                PointsAccount then = ledger.account(movement.subject(), movement.on(), movement.recordedAt());
                assertThat(then.balance().units()).isNotNegative();
            }
        }
    }
}
