package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.credit.Alias;
import io.github.xingwuguan.credit.AssessorScore;
import io.github.xingwuguan.credit.BranchOf;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Severity;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Tenure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws ledgers around a day: firms, a branch, projects, persons, records that the policies can price, and some that they cannot. */
final class LedgerDraw {
    static final List<Subject> FIRMS =
            IntStream.range(1, 5).mapToObj(i -> Subject.enterprise("firm-" + i)).toList();
    static final List<Subject> UNITS = List.of(Subject.branch("branch-1"), Subject.enterprise("old-name"));
    static final List<Subject> PERSONS = List.of(Subject.person("person-1"), Subject.person("person-2"));
    static final List<String> PROJECTS = List.of("project-1", "project-2", "project-3");

    private final Draw draw;
    private final LocalDate day;
    private final List<CreditPolicy> versions;
    private final List<Subject> firms;
    private final List<LedgerEntry> entries = new ArrayList<>();

    /** Few, so that records of one item meet. */
    private final List<String> items;

    LedgerDraw(Draw draw, LocalDate day, List<CreditPolicy> versions) {
        this.draw = draw;
        this.day = day;
        this.versions = versions;
        this.firms = FIRMS.subList(0, 1 + draw.upTo(3));
        this.items = List.of(draw.pick(PolicyDraw.ITEMS), draw.pick(PolicyDraw.ITEMS), draw.pick(PolicyDraw.ITEMS));
    }

    List<LedgerEntry> entries() {
        if (draw.oneIn(25)) {
            return List.of();
        }
        structure();
        int records = draw.any(0, 1, 4, 8, 14);
        for (int i = 0; i < records; i++) {
            record("r" + i);
        }
        return List.copyOf(entries);
    }

    private void structure() {
        int tenures = draw.upTo(6);
        for (int i = 0; i < tenures; i++) {
            entries.add(tenure());
        }
        int scores = draw.upTo(10);
        for (int i = 0; i < scores; i++) {
            entries.add(score());
        }
        for (Subject firm : firms) {
            if (!draw.oneIn(5)) {
                EnrolmentStatus status = draw.oneIn(3) ? draw.any(EnrolmentStatus.values()) : EnrolmentStatus.ENROLLED;
                entries.add(new Participation(firm, status, near(500, 20), recorded()));
            }
        }
        if (draw.oneIn(2)) {
            entries.add(new BranchOf(UNITS.get(0), draw.pick(firms), draw.any(BranchOf.Seat.values()), recorded()));
        }
        if (draw.oneIn(3)) {
            entries.add(new Alias(UNITS.get(1), draw.pick(firms), near(400, 40), recorded()));
        }
        if (draw.oneIn(6)) {
            entries.add(
                    new Alias(Subject.project("project-3"), Subject.project("project-2"), near(400, 40), recorded()));
        }
    }

    /** So many days before and after the day; now and then the 29th of February or the end of a year. */
    LocalDate near(int before, int after) {
        if (draw.oneIn(8)) {
            LocalDate edge = LocalDate.parse(draw.any("2024-02-29", "2023-12-31", "2024-01-01", "2024-01-31"));
            return edge.isAfter(day.plusDays(after)) ? day : edge;
        }
        if (draw.oneIn(8)) {
            return day.minus(draw.term()); // ends on the day
        }
        return draw.oneIn(8) ? day : day.minusDays(before).plusDays(draw.upTo(before + after));
    }

    /** One of a few instants, so that equals come up. */
    Instant recorded() {
        return Ledgers.at(draw.any("2022-05-01", "2023-05-01", "2024-01-15", "2024-05-01", "2024-11-01"));
    }

    private Subject holder() {
        return draw.oneIn(3) ? draw.pick(PERSONS) : draw.oneIn(6) ? draw.pick(UNITS) : draw.pick(firms);
    }

    private Tenure tenure() {
        LocalDate from = near(800, 60);
        Tenure.Builder tenure = Tenure.builder()
                .holder(holder())
                .project(draw.pick(PROJECTS))
                .dates(draw.oneIn(2) ? DateRange.from(from) : DateRange.of(from, from.plusDays(1 + draw.upTo(700))))
                .recordedAt(recorded());
        draw.maybe(2, () -> Quantity.of(draw.any(0, 90, 12_000))).ifPresent(tenure::area);
        draw.maybe(2, () -> draw.any(0, 7, 300)).ifPresent(tenure::households);
        draw.maybe(2, () -> day.minusYears(draw.upTo(12)).plusDays(draw.upTo(30)))
                .ifPresent(tenure::deliveredOn);
        return tenure.build();
    }

    private AssessorScore score() {
        Subject subject = draw.oneIn(2) ? Subject.project(draw.pick(PROJECTS)) : draw.pick(firms);
        AssessorScore.Builder score = AssessorScore.builder()
                .subject(subject)
                .role(draw.any("street", "street", "owners", "community"))
                .score(draw.points(40))
                .on(near(200, 60))
                .recordedAt(recorded());
        draw.maybe(2, () -> draw.any(0, 2, 5, 40)).ifPresent(score::responses);
        return score.build();
    }

    /** {@return a record of an item that the version in force knows, nearly always} */
    CreditRecord recordOf(String id, String item) {
        LocalDate occurred = near(900, 30);
        LocalDate determined = draw.oneIn(2) ? occurred : occurred.plusDays(draw.upTo(40));
        CreditRecord.Builder record = Ledgers.record(id, item, occurred.toString())
                .subject(subject())
                .determinedOn(determined)
                .severity(draw.any(Severity.values()))
                .quantity(draw.oneIn(2) ? Quantity.of(1) : draw.quantity(4))
                .recordedAt(recorded());
        if (!draw.oneIn(4)) {
            record.matter(draw.any("matter-1", "matter-2"));
        }
        draw.maybe(4, () -> draw.pick(PROJECTS)).ifPresent(record::project);
        LocalDate effective = draw.oneIn(4) ? determined.plusDays(draw.upTo(60) - 20L) : determined;
        if (!effective.equals(determined)) {
            record.effectiveFrom(effective);
        }
        boolean ended = effective.isBefore(day) && draw.oneIn(2);
        draw.maybe(3, () -> ended ? day : effective.plusDays(1L + draw.upTo(500)))
                .ifPresent(record::statedExpiry);
        points(record, item);
        return record.build();
    }

    private void points(CreditRecord.Builder record, String item) {
        boolean odd = draw.oneIn(20);
        boolean range = versions.get(versions.size() - 1)
                .item(item)
                .filter(i -> i.pricing() instanceof Pricing.Range)
                .isPresent();
        if (range != odd) {
            record.discretionary(draw.points(odd ? 40 : 20));
        }
        if (!draw.oneIn(8)) {
            record.level(draw.any(HonourLevel.values()));
        }
    }

    private Subject subject() {
        if (draw.oneIn(4)) {
            return draw.oneIn(2) ? draw.pick(PERSONS) : Subject.project(draw.pick(PROJECTS));
        }
        return draw.oneIn(6) ? draw.pick(UNITS) : draw.oneIn(2) ? firms.get(0) : draw.pick(firms);
    }

    private void record(String id) {
        String item = draw.oneIn(25) ? "unheard-of" : draw.pick(items);
        CreditRecord record = recordOf(id, item);
        entries.add(record);
        int events = draw.any(0, 0, 1, 2, 3);
        for (int i = 0; i < events; i++) {
            entries.add(event(record));
        }
    }

    /** {@return something that happened to a record; half of it is what changes least, so that records still count} */
    RecordEvent event(CreditRecord record) {
        RecordEvent.Kind kind = draw.oneIn(2)
                ? draw.any(RecordEvent.Kind.values())
                : draw.any(
                        RecordEvent.Kind.OBJECTED,
                        RecordEvent.Kind.RECTIFIED,
                        RecordEvent.Kind.REPAIRED,
                        RecordEvent.Kind.REPAIR_REVOKED);
        LocalDate on = draw.oneIn(3) ? near(30, 60) : record.determinedOn().plusDays(draw.upTo(300));
        Instant recordedAt = recorded();
        RecordEvent.Builder event = RecordEvent.builder()
                .record(record.id())
                .kind(kind)
                .effectiveOn(on)
                .recordedAt(recordedAt)
                .actor(ActorId.of("officer"));
        if (kind == RecordEvent.Kind.SUPERSEDED) {
            another(record, recordedAt)
                    .ifPresentOrElse(event::supersededBy, () -> event.kind(RecordEvent.Kind.WITHDRAWN));
        }
        return event.build();
    }

    /** Recorded before, so that whoever knows of the event knows of it. */
    private Optional<String> another(CreditRecord record, Instant recordedAt) {
        return entries.stream()
                .filter(CreditRecord.class::isInstance)
                .map(CreditRecord.class::cast)
                .filter(other -> !other.recordedAt().isAfter(recordedAt))
                .map(CreditRecord::id)
                .filter(id -> !id.equals(record.id()))
                .findFirst();
    }
}
