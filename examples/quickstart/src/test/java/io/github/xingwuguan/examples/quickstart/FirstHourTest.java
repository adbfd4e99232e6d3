package io.github.xingwuguan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.Channel;
import io.github.xingwuguan.assembly.Choice;
import io.github.xingwuguan.assembly.CoOwner;
import io.github.xingwuguan.assembly.Convocation;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.assembly.Matter;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.NonResponse;
import io.github.xingwuguan.assembly.Scope;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.VotingUnit;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.Checkpoint;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.dossier.DossierStore;
import io.github.xingwuguan.casework.dossier.InMemoryDossierStore;
import io.github.xingwuguan.casework.dossier.Verification;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.EnrolmentStatus;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.LedgerImport;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.place.Area;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.DeliveryState;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.ManagementMode;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.place.UnitUse;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.assembly.Consent;
import io.github.xingwuguan.scoring.assembly.TallyText;
import io.github.xingwuguan.scoring.assembly.VotePlan;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.CaseQuestion;
import io.github.xingwuguan.scoring.casework.CaseStatistics;
import io.github.xingwuguan.scoring.casework.CaseTable;
import io.github.xingwuguan.scoring.casework.NoAnswer;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditPlan;
import io.github.xingwuguan.scoring.credit.CreditPriors;
import io.github.xingwuguan.scoring.credit.CreditQuestion;
import io.github.xingwuguan.scoring.credit.CreditRun;
import io.github.xingwuguan.scoring.credit.CreditTable;
import io.github.xingwuguan.scoring.credit.MigrationMatrix;
import io.github.xingwuguan.scoring.district.CaseLog;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.FigureValue;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import io.github.xingwuguan.scoring.district.ScoreboardSheet;
import io.github.xingwuguan.scoring.rating.Cells;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.scoring.rating.Publication;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingTable;
import io.github.xingwuguan.scoring.rating.RubricComparison;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a newcomer writes in the first hour: the snippets of the readme, each with the little it needs around it. */
class FirstHourTest {
    private static final PlaceId COMPOUND = PlaceId.of("compound-1");

    /** A record of the host. */
    private record MyRecord(String id, long collected, long due) {}

    @Test
    void many_compounds_go_through_columns() {
        LocalDate asOf = LocalDate.parse("2025-10-28");
        Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read();
        RatingPlan plan = RatingPlan.compile(rubric);
        RatingPlan draftPlan = RatingPlan.compile(BundledPolicies.LOUXING_FIVE_STAR.read());
        List<MyRecord> records = List.of(new MyRecord("compound-1", 1050, 1200), new MyRecord("compound-2", 9, 10));

        FactTable.Builder builder = FactTable.builder(rubric.facts());
        Cells.Ratios fees = builder.ratios("fees-collected");
        for (MyRecord r : records) {
            builder.begin(r.id());
            fees.set(r.collected(), r.due());
        }
        FactTable table = builder.build();
        RatingTable stars = plan.score(table, asOf);
        Publication published = Publication.of(stars, table);
        RubricComparison draft = RubricComparison.of(stars, draftPlan.score(table, asOf));

        assertThat(stars.total(0)).isEqualTo(Points.parse("9.375"));
        assertThat(stars.total(1)).isEqualTo(Points.of(10));
        assertThat(published.star(0)).isEmpty();
        assertThat(draft).isNotNull();
    }

    @Test
    void a_firm_goes_from_a_fine_to_its_grade() {
        String code = "91431302MA4Q00000X";
        Instant knownAt = Instant.parse("2025-01-15T00:00:00Z");
        CreditRecord fine = CreditRecord.builder()
                .id("r-1")
                .subject(Subject.enterprise(code))
                .item("penalty")
                .level(HonourLevel.CITY)
                .occurredOn(LocalDate.parse("2024-05-02"))
                .determinedOn(LocalDate.parse("2024-06-01"))
                .authority(OrgId.of("housing-bureau"))
                .recordedAt(Instant.parse("2024-06-02T01:00:00Z"))
                .source(ExternalKey.of("credit-china", "7"))
                .build();
        CreditRecord mistyped = CreditRecord.builder()
                .from(fine)
                .id("r-2")
                .item("penlty")
                .source(ExternalKey.of("credit-china", "8"))
                .build();
        List<LedgerEntry> entries = List.of(
                new Participation(
                        Subject.enterprise(code),
                        EnrolmentStatus.ENROLLED,
                        LocalDate.parse("2024-01-01"),
                        Instant.parse("2024-01-01T00:00:00Z")),
                fine,
                mistyped);

        LedgerImport in = CreditLedger.empty().add(entries);
        CreditPlan plan = CreditPlan.compile(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_DRAFT.read())));
        CreditQuestion question = CreditQuestion.of(LocalDate.parse("2024-12-31"), knownAt);
        CreditTable table = plan.tabulate(in.ledger(), question);
        CreditRun run = plan.run(table, question.asOf(), CreditPriors.NONE);
        CreditAssessment firm = run.explain(Subject.enterprise(code));

        assertThat(firm.grade()).contains("d");
        assertThat(firm.score()).isEqualTo(Points.of(50));
        assertThat(table.problems().errors())
                .singleElement()
                .asString()
                .endsWith("but named penlty; did you mean \"penalty\"?");
        assertThat(firm.reasons())
                .extracting(Object::toString)
                .contains("not-counted r-2: penlty cannot be priced and does not count: see the problems of the table");
        CreditRun lastRun = run;
        CreditPriors nextPeriod = run.states();
        MigrationMatrix moves = MigrationMatrix.between(lastRun, run, SubjectKind.ENTERPRISE);
        assertThat(nextPeriod).isNotNull();
        assertThat(moves).isNotNull();
    }

    @Test
    void a_case_is_decided_entered_stored_and_verified() {
        Actor actor = new Actor(ActorId.of("a-1"), Role.RESIDENT, OrgId.of("residents"), Level.GRID);
        Instant now = Instant.parse("2025-03-03T02:00:00Z");
        ContentDigest photo = ContentDigest.of(DigestSuite.SHA_256, new byte[] {1, 2, 3});
        Deed deed = new Intake.Report(
                CaseKind.PROPERTY_DISORDER,
                COMPOUND,
                Optional.empty(),
                List.of(new Attachment(photo, 3, "image/jpeg", Attachment.BEFORE)));
        String commandId = "c-1";
        Supplier<byte[]> salts = () -> new byte[16];
        DossierStore store = new InMemoryDossierStore();

        CaseFile file = CaseFile.open(CaseId.of("LX-2025-0001"), DigestSuite.SHA_256);
        CasePolicy policy = BundledPolicies.LOUXING_CASES.read();
        Context<CasePolicy> context = new Context<>(actor, now, policy, ChinaHolidays.calendar2024To2026());
        Decision<CaseEvent> decision = file.decide(commandId, deed, context);
        CaseFile next = file.append(commandId, decision.events(), now, salts);
        store.store(next.dossier(), file.dossier().version());
        List<Rule<Case, CasePolicy>> allowed = Case.LIFECYCLE.allowed(next.state(), context);

        assertThat(next.state().stage()).isEqualTo(Stage.REPORTED);
        assertThat(allowed).extracting(Rule::code).contains("attach-evidence").doesNotContain("clear");
        assertThat(next.decide("c-2", new Clearance.Clear(), context).refusal())
                .get()
                .asString()
                .startsWith("role: ");
        List<Checkpoint> checkpoints = List.of(next.dossier().checkpoint(now));
        CaseTable table = CaseTable.builder(ChinaHolidays.calendar2024To2026())
                .add(next.state().id(), next.events())
                .build();
        CaseQuestion question = CaseQuestion.builder()
                .period(DateRange.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01")))
                .asOf(now.plusSeconds(1))
                .noAnswer(NoAnswer.EXCLUDE)
                .calendar(ChinaHolidays.calendar2024To2026())
                .build();
        Verification found = next.dossier().verify(checkpoints);
        CaseStatistics seen = CaseStatistics.of(table, question);
        assertThat(found.findings()).isEmpty();
        assertThat(seen.figure(CaseIndicator.FILING).value()).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void a_vote_is_counted_once_the_owners_say_what_silence_means() {
        Electorate electorate = Electorate.builder()
                .compound(COMPOUND)
                .asOf(LocalDate.parse("2025-03-01"))
                .units(IntStream.range(0, 12).mapToObj(FirstHourTest::unit).toList())
                .build();
        Scope scope = Scope.compound();
        BallotBox box = BallotBox.builder()
                .convocation(Convocation.builder()
                        .id("a-1")
                        .compound(COMPOUND)
                        .kind(Convocation.Kind.REGULAR)
                        .announcedAt(Instant.parse("2025-03-05T00:00:00Z"))
                        .opensAt(Instant.parse("2025-04-01T00:00:00Z"))
                        .closesAt(Instant.parse("2025-04-10T00:00:00Z"))
                        .topics(List.of("m-1"))
                        .build())
                .motion(Motion.builder()
                        .id("m-1")
                        .title(Label.of("选聘物业", "hire a firm"))
                        .matter(Matter.HIRE_OR_DISMISS_FIRM)
                        .scope(scope)
                        .build())
                .ballots(IntStream.range(0, 9).mapToObj(FirstHourTest::ballot).toList())
                .build();
        Provenance ownersRules = Provenance.illustrative("the owners of compound 1", "rules of procedure, 9");
        WorkCalendar calendar = ChinaHolidays.calendar2024To2026();
        Instant asOf = Instant.parse("2025-05-05T00:00:00Z");

        CountingProfile profile =
                BundledPolicies.COUNTING_NATIONAL.read().with(NonResponse.notParticipated(), ownersRules);
        VotePlan plan = VotePlan.compile(electorate, profile, scope, calendar);
        Tally tally = plan.settle(box, asOf, Consent.NONE);
        String text = TallyText.of(tally, profile, Language.ZH);

        assertThat(tally.status()).isEqualTo(TallyStatus.PASSED);
        assertThat(text).contains("达到表决通过条件", "人数 同意/参与 6 / 9", "the owners of compound 1");
    }

    private static VotingUnit unit(int i) {
        return VotingUnit.builder()
                .id(PlaceId.of("unit-" + i))
                .use(UnitUse.HOUSE)
                .areaCenti(9_000 + 100 * i)
                .areaSource(Area.Source.REGISTER)
                .delivery(DeliveryState.DELIVERED)
                .holders(List.of(new CoOwner(ActorId.of("owner-" + i), Ratio.of(1, 1))))
                .build();
    }

    private static Ballot ballot(int i) {
        return Ballot.builder()
                .motion("m-1")
                .unit(PlaceId.of("unit-" + i))
                .voter(ActorId.of("owner-" + i))
                .choice(i < 6 ? Choice.YES : Choice.NO)
                .channel(Channel.PAPER)
                .at(Instant.parse("2025-04-02T04:00:00Z"))
                .build();
    }

    @Test
    void a_tiny_district_has_a_scoreboard_that_says_what_is_missing() {
        LocalDate since = LocalDate.parse("2015-01-01");
        PlaceId compound = COMPOUND;
        List<Place> places = List.of(
                District.builder()
                        .id(PlaceId.of("district"))
                        .label(Label.of("示例区", "Example"))
                        .build(),
                Subdistrict.builder()
                        .id(PlaceId.of("street"))
                        .label(Label.of("示例街道", "Street"))
                        .form(Subdistrict.Form.SUBDISTRICT)
                        .parents(History.from(since, PlaceId.of("district")))
                        .build(),
                Community.builder()
                        .id(PlaceId.of("community"))
                        .label(Label.of("示例社区", "Community"))
                        .parents(History.from(since, PlaceId.of("street")))
                        .build(),
                Compound.builder()
                        .id(compound)
                        .label(Label.of("示例小区", "Compound"))
                        .parents(History.from(since, PlaceId.of("community")))
                        .enclosure(Enclosure.GATED)
                        .modes(History.from(since, ManagementMode.PROFESSIONAL))
                        .build());
        List<CaseLog> cases = List.of();
        LocalDate asOf = LocalDate.parse("2025-10-28");
        String notice = "示例数据";

        DistrictRecords records =
                DistrictRecords.none().with(RecordKind.PLACE, places).with(RecordKind.CASE, cases);
        DistrictPolicies policies = DistrictPolicies.builder()
                .calendar(ChinaHolidays.calendar2024To2026())
                .cases(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_CASES.read())))
                .build();
        Scoreboard board = Scoreboard.of(records, policies, ScoreboardQuestion.on(asOf));

        assertThat(board.headline()).containsEntry("cases", new FigureValue.Count(0));
        assertThat(board.absent().get("enterprises").code()).isEqualTo("no-records");
        assertThat(board.absent().get("lossAvoidedYuan").code()).isEqualTo("no-policy");
        assertThat(board.ids("casesCleared")).isEmpty();
        assertThat(board.league().columns())
                .allSatisfy(column -> assertThat(column.rows())
                        .allSatisfy(row -> assertThat(row.rank()).isEmpty()));
        assertThat(board.worklist().items()).isEmpty();
        assertThat(board.compoundFacts().explain(compound))
                .extracting(derived -> derived.derivation().fact())
                .contains("service-mode");
        DistrictRecords changed = records.with(RecordKind.BODY, List.of());
        Scoreboard after = board.update(changed);
        byte[] file = GovernanceJson.standard().writePretty(ScoreboardSheet.SHAPE, ScoreboardSheet.of(after, notice));
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"notice\": \"示例数据\"", "\"enterprises\"");
    }
}
