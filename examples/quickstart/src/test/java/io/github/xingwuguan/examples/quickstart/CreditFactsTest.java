package io.github.xingwuguan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditReason;
import io.github.xingwuguan.scoring.credit.RatedStatus;
import io.github.xingwuguan.scoring.district.CompoundFacts;
import io.github.xingwuguan.scoring.district.CreditProgramme;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades and lists come from the facts: one entry of a firm changes, and its grade or list with it. */
class CreditFactsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-28");
    private static final Instant NOW = Instant.parse("2025-10-28T03:00:00Z");
    private static final CreditPolicy POLICY = BundledPolicies.LOUXING_DRAFT.read();
    private static final DistrictFiles FILES = files();
    private static final Scoreboard BEFORE = assess(FILES.ledger());

    private static DistrictFiles files() {
        try {
            Progress silent = new Progress(new PrintStream(PrintStream.nullOutputStream()), false);
            return DistrictFiles.read(GovernanceJson.standard(), Optional.empty(), silent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scoreboard assess(CreditLedger ledger) {
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(CaseDesk.CALENDAR)
                .credit(PolicyTimeline.of(List.of(POLICY)))
                .build();
        DistrictRecords records = DistrictRecords.none()
                .with(RecordKind.BODY, FILES.bodies())
                .with(RecordKind.LEDGER_ENTRY, ledger.entries());
        return Scoreboard.of(records, policies, ScoreboardQuestion.on(DAY));
    }

    private static Scoreboard with(LedgerEntry... entries) {
        return assess(CreditLedger.of(Stream.concat(FILES.ledger().entries().stream(), Arrays.stream(entries))
                .toList()));
    }

    private static CreditProgramme credit(Scoreboard board) {
        return board.credit().orElseThrow();
    }

    private static PropertyEnterprise firm(String id) {
        return FILES.firms().stream()
                .filter(firm -> firm.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static CreditAssessment of(Scoreboard board, String firm) {
        return credit(board).run().explain(CreditProgramme.subject(firm(firm)));
    }

    private static List<String> ids(Scoreboard board, String list) {
        return board.ids(list);
    }

    private static RecordEvent event(String record, RecordEvent.Kind kind, String on) {
        return RecordEvent.builder()
                .record(record)
                .kind(kind)
                .effectiveOn(LocalDate.parse(on))
                .recordedAt(NOW)
                .actor(ActorId.of("tester"))
                .build();
    }

    private static void assertGrade(Scoreboard after, String firm, String before, String now) {
        assertThat(of(BEFORE, firm).grade()).as(firm + " before").contains(before);
        assertThat(of(after, firm).grade()).as(firm + " after").contains(now);
    }

    @ParameterizedTest(name = "{0}: {1} {2} on {3} turns {4} into {5}")
    @CsvSource({
        "firm-058, cr-058-06, withdrawn, 2024-12-01, a, b", // an honour less
        "firm-003, cr-003-01, withdrawn, 2024-11-01, d, c", // a veto less
        "firm-018, cr-018-01, rectified, 2024-12-20, d, a", // a veto that ends
        "firm-113, cr-113-01, repaired, 2024-12-31, d, c", // repaired before the year is over
        "firm-101, cr-101-01, repair-revoked, 2024-12-31, c, d", // a false commitment
        "firm-064, cr-064-01, objection-upheld, 2025-01-10, c, b", // the disputed record
        "firm-125, cr-125-01, rectification-failed, 2023-06-01, b, d", // the fund was not paid back after all
        "firm-064, cr-064-01, repaired, 2025-01-01, c, c", // a day too late
    })
    void one_event_decides(String firm, String record, String kind, String on, String before, String now) {
        RecordEvent.Kind what = Arrays.stream(RecordEvent.Kind.values())
                .filter(k -> k.code().equals(kind))
                .findFirst()
                .orElseThrow();
        assertGrade(with(event(record, what, on)), firm, before, now);
    }

    @Test
    void a_penalty_more_costs_the_grade() {
        CreditRecord penalty = CreditRecord.builder()
                .id("test-1")
                .subject(CreditProgramme.subject(firm("firm-084")))
                .item("penalty")
                .level(HonourLevel.COUNTY)
                .occurredOn(LocalDate.parse("2024-10-08"))
                .determinedOn(LocalDate.parse("2024-10-28"))
                .authority(OrgId.of("urban-management"))
                .recordedAt(NOW)
                .source(ExternalKey.of("test", "1"))
                .build();
        Scoreboard after = with(penalty);
        assertGrade(after, "firm-084", "a", "b");
        assertThat(ids(after, "gradeA")).hasSize(14).doesNotContain("firm-084");
    }

    @Test
    void a_withdrawn_veto_takes_a_firm_off_the_black_list() {
        Scoreboard after = with(event("cr-003-01", RecordEvent.Kind.WITHDRAWN, "2024-11-01"));
        assertThat(ids(BEFORE, "blackListed")).hasSize(4).contains("firm-003");
        assertThat(ids(after, "blackListed")).hasSize(3).doesNotContain("firm-003");
        assertThat(ids(after, "gradeD")).hasSize(20);
        assertThat(of(BEFORE, "firm-003").reasons().get(0).code()).isEqualTo(CreditReason.VETO);
        assertThat(of(after, "firm-003").reasons()).noneMatch(reason -> reason.code() == CreditReason.VETO);
    }

    @Test
    void a_withdrawn_enrolment_leaves_no_grade_and_its_place_on_the_red_list_to_the_next() {
        Participation left = new Participation(
                CreditProgramme.subject(firm("firm-108")),
                EnrolmentStatus.WITHDRAWN,
                LocalDate.parse("2024-12-01"),
                NOW);
        Scoreboard after = with(left);
        assertThat(of(after, "firm-108").grade()).isEmpty();
        assertThat(of(after, "firm-108").status()).isEqualTo(RatedStatus.MISSING);
        assertThat(ids(after, "enterprises")).hasSize(131);
        assertThat(ids(after, "gradeA")).hasSize(14);
        assertThat(ids(after, "gradeD")).isEqualTo(ids(BEFORE, "gradeD"));
        assertThat(ids(BEFORE, "redListed")).hasSize(10).contains("firm-108").doesNotContain("firm-115");
        assertThat(ids(after, "redListed"))
                .hasSize(10)
                .doesNotContain("firm-108")
                .contains("firm-115");
    }

    @Test
    void a_serious_record_keeps_a_firm_with_grade_a_from_the_red_list() {
        Scoreboard after = with(event("cr-078-01", RecordEvent.Kind.EXEMPTED, "2024-09-01"));
        assertGrade(after, "firm-078", "a", "a");
        assertThat(ids(BEFORE, "redListed")).doesNotContain("firm-078").contains("firm-076");
        assertThat(ids(after, "redListed")).hasSize(10).contains("firm-078").doesNotContain("firm-076");
    }

    @Test
    void what_is_recorded_after_the_day_changes_nothing() {
        RecordEvent tomorrow = RecordEvent.builder()
                .record("cr-003-01")
                .kind(RecordEvent.Kind.WITHDRAWN)
                .effectiveOn(LocalDate.parse("2024-11-01"))
                .recordedAt(Instant.parse("2025-10-28T16:00:00Z"))
                .actor(ActorId.of("tester"))
                .build();
        assertThat(with(tomorrow).figures()).isEqualTo(BEFORE.figures());
    }

    @Test
    void a_firm_of_which_nothing_is_recorded_does_not_take_part() {
        Scoreboard after = assess(CreditLedger.empty());
        assertThat(ids(after, "enterprises")).hasSize(131);
        assertThat(ids(after, "notTakingPart")).hasSize(131);
        assertThat(Stream.of("gradeA", "gradeD", "redListed", "blackListed").map(after::ids))
                .allMatch(List::isEmpty);
        assertThat(new CreditBoard(credit(after), FILES).mostFallen()).isEmpty();
    }

    @Test
    void nobody_is_cleared_of_a_list_while_it_is_not_known_which_firm_serves() {
        DistrictRecords records = DistrictRecords.none()
                .with(RecordKind.PLACE, BundledDistrict.RECORDS.all(RecordKind.PLACE))
                .with(RecordKind.LEDGER_ENTRY, BundledDistrict.RECORDS.all(RecordKind.LEDGER_ENTRY));
        CompoundFacts facts =
                CompoundFacts.of(records, BundledDistrict.BOARD.policies(), BundledDistrict.BOARD.question());
        assertThat(BundledDistrict.FILES.places().places().stream()
                        .filter(Compound.class::isInstance)
                        .map(Place::id))
                .isNotEmpty()
                .noneMatch(compound -> facts.sheet(compound).facts().containsKey("firm-black-listed"));
    }
}
