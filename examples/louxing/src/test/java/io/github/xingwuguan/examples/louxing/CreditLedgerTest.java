package io.github.xingwuguan.examples.louxing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.Grade;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.LedgerImport;
import io.github.xingwuguan.credit.RecordEvent;
import io.github.xingwuguan.credit.Severity;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.rating.Claim;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditLine;
import io.github.xingwuguan.scoring.credit.CreditPlan;
import io.github.xingwuguan.scoring.credit.CreditPriors;
import io.github.xingwuguan.scoring.credit.CreditQuestion;
import io.github.xingwuguan.scoring.credit.CreditRun;
import io.github.xingwuguan.scoring.credit.RatedStatus;
import io.github.xingwuguan.scoring.credit.RecordOutcome;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ledger on file gives each firm the grade of its profile, and the lists of the headline. */
class CreditLedgerTest {
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final Instant KNOWN_AT = Instant.parse("2025-10-28T16:00:00Z");
    private static final DistrictPlan PLAN = new DistrictPlan();
    private static final CreditPolicy POLICY = BundledPolicies.LOUXING_DRAFT.read();
    private static final CreditPlan CREDIT = CreditPlan.compile(PolicyTimeline.of(List.of(POLICY)));

    private static List<LedgerEntry> entries;
    private static CreditLedger ledger;
    private static CreditRun run;

    @BeforeAll
    static void read() throws IOException {
        entries = lines(LouxingData.CREDIT, LedgerEntry.TYPE);
        ledger = CreditLedger.of(entries);
        run = run(YEAR_END, KNOWN_AT);
    }

    private static CreditRun run(LocalDate asOf, Instant knownAt) {
        return CREDIT.run(CREDIT.tabulate(ledger, CreditQuestion.of(asOf, knownAt)), asOf, CreditPriors.NONE);
    }

    private static <T> List<T> lines(String name, Type<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        try (InputStream in = LouxingData.open(name)) {
            GovernanceJson.standard().lines(name, in, type, values::add);
        }
        return values;
    }

    private static Optional<String> grade(FirmProfile firm) {
        int row = run.table().row(Names.subject(firm)).orElseThrow();
        return run.grade(row).map(Grade::label).map(label -> label.zh());
    }

    private static Set<String> listed(String list) {
        return PLAN.firms().stream()
                .filter(firm ->
                        run.explain(Names.subject(firm)).next().listing(list).isPresent())
                .map(FirmProfile::id)
                .collect(toSet());
    }

    private static Stream<CreditRecord> records() {
        return ledger.records().values().stream();
    }

    private static Stream<CreditLine> outcomes() {
        return PLAN.firms().stream().flatMap(firm -> run.explain(Names.subject(firm)).records().stream());
    }

    @Test
    void every_line_is_taken_and_every_record_can_be_priced() {
        LedgerImport imported = CreditLedger.empty().add(entries);
        assertThat(imported.problems().all()).isEmpty();
        assertThat(imported.repeated()).isZero();
        assertThat(run.table().problems().all()).isEmpty();
        assertThat(run.table().subjects().stream().filter(s -> s.kind() == SubjectKind.ENTERPRISE))
                .hasSize(131);
    }

    @Test
    void computed_grades_are_those_of_the_profiles_and_absent_firms_have_none() {
        assertThat(PLAN.absent()).hasSize(4);
        for (FirmProfile firm : PLAN.firms()) {
            boolean absent = PLAN.absent().contains(firm);
            assertThat(grade(firm)).as(firm.id()).isEqualTo(absent ? Optional.empty() : Optional.of(firm.grade()));
            int row = run.table().row(Names.subject(firm)).orElseThrow();
            assertThat(run.status(row)).isEqualTo(absent ? RatedStatus.MISSING : RatedStatus.RATED);
        }
        assertThat(run.gradeCounts(SubjectKind.ENTERPRISE))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", 15, "b", 58, "c", 33, "d", 21));
    }

    @Test
    void ten_of_the_fifteen_with_grade_a_are_on_the_red_list_and_no_tie_lies_at_the_cut() {
        List<FirmProfile> best = PLAN.peers(PLAN.firms().stream()
                .filter(f -> f.grade().equals("A"))
                .findFirst()
                .orElseThrow());
        List<FirmProfile> clean = best.stream()
                .filter(firm -> run.explain(Names.subject(firm)).records().stream()
                        .filter(line -> line.outcome() == RecordOutcome.COUNTED)
                        .noneMatch(line -> ledger.records().get(line.record()).severity() == Severity.SERIOUS))
                .toList();
        assertThat(best).hasSize(15);
        assertThat(clean).hasSize(13);
        assertThat(listed("red"))
                .containsExactlyInAnyOrderElementsOf(
                        clean.stream().limit(10).map(FirmProfile::id).toList());
        assertThat(best.stream().map(firm -> run.explain(Names.subject(firm)).score()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_black_list_is_that_of_the_plan_and_rests_on_vetoes() {
        assertThat(listed("black"))
                .hasSize(4)
                .containsExactlyInAnyOrderElementsOf(PLAN.firms().stream()
                        .filter(PLAN::isBlackListed)
                        .map(FirmProfile::id)
                        .toList());
        assertThat(listed("watch")).isNotEmpty().doesNotContainAnyElementsOf(listed("black"));
    }

    @Test
    void what_compounds_claim_of_their_firm_is_what_the_engine_finds() throws IOException {
        Map<String, CompoundProfile> compounds =
                PLAN.compounds().stream().collect(toMap(CompoundProfile::id, Function.identity()));
        int compared = 0;
        for (ClaimSheet sheet : lines(LouxingData.CLAIMS, ClaimSheet.SHAPE)) {
            Optional<FirmProfile> firm =
                    compounds.get(sheet.subject().value()).service().firm();
            for (Claim claim : sheet.claims()) {
                if (claim.fact().equals("firm-credit")) {
                    assertThat(claim.value())
                            .isEqualTo(Fact.code(grade(firm.orElseThrow()).orElseThrow()));
                    compared++;
                } else if (claim.fact().equals("firm-black-listed") && firm.isPresent()) {
                    boolean isListed = listed("black").contains(firm.get().id());
                    assertThat(claim.value()).isEqualTo(isListed ? Fact.yes() : Fact.no());
                }
            }
        }
        assertThat(compared).isGreaterThan(90);
    }

    @Test
    void no_two_firms_have_equal_facts() {
        assertThat(PLAN.firms().stream()
                        .map(firm -> run.explain(Names.subject(firm)).records().stream()
                                .map(line -> ledger.records().get(line.record()))
                                .map(r -> r.item() + r.occurredOn() + r.determinedOn() + r.quantity() + r.level())
                                .sorted()
                                .toList()))
                .doesNotHaveDuplicates()
                .hasSize(131);
    }

    @Test
    void lines_add_up_for_every_firm() {
        for (FirmProfile firm : PLAN.firms()) {
            CreditAssessment assessment = run.explain(Names.subject(firm));
            assertThat(assessment.lines().stream().map(ScoreLine::points).reduce(Points.ZERO, Points::plus))
                    .as(firm.id())
                    .isEqualTo(assessment.score());
        }
    }

    @Test
    void every_item_severity_and_event_and_most_outcomes_occur() {
        // a stay on the red list writes its item back by itself
        assertThat(records().map(CreditRecord::item).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(POLICY.items().stream()
                        .map(CreditItem::code)
                        .filter(code -> !code.equals("red-list-stay"))
                        .toList());
        assertThat(records().map(CreditRecord::severity)).contains(Severity.values());
        assertThat(entries.stream()
                        .filter(RecordEvent.class::isInstance)
                        .map(entry -> ((RecordEvent) entry).kind())
                        .collect(toSet()))
                .contains(
                        RecordEvent.Kind.OBJECTION_UPHELD,
                        RecordEvent.Kind.OBJECTION_DISMISSED,
                        RecordEvent.Kind.REPAIRED,
                        RecordEvent.Kind.WITHDRAWN,
                        RecordEvent.Kind.SUPERSEDED,
                        RecordEvent.Kind.EXEMPTED,
                        RecordEvent.Kind.RECTIFIED,
                        RecordEvent.Kind.NOTIFIED);
        assertThat(outcomes().map(CreditLine::outcome).collect(toSet()))
                .contains(
                        RecordOutcome.COUNTED,
                        RecordOutcome.OUTWEIGHED,
                        RecordOutcome.OTHER_PERIOD,
                        RecordOutcome.EXPIRED,
                        RecordOutcome.RECTIFIED,
                        RecordOutcome.REPAIRED,
                        RecordOutcome.VOID);
        assertThat(outcomes().filter(CreditLine::disputed)).isNotEmpty();
        assertThat(records().map(r -> r.occurredOn().getYear()).collect(toSet()))
                .containsExactlyInAnyOrder(2021, 2022, 2023, 2024);
    }

    @Test
    void what_is_recorded_of_a_branch_a_project_or_under_a_former_code_counts_for_the_firm() {
        Set<SubjectKind> kinds = outcomes()
                .filter(line -> line.outcome() == RecordOutcome.COUNTED)
                .map(line -> ledger.records().get(line.record()).subject().kind())
                .collect(toSet());
        assertThat(kinds).contains(SubjectKind.ENTERPRISE, SubjectKind.BRANCH, SubjectKind.PROJECT);
        Set<Subject> current = PLAN.firms().stream().map(Names::subject).collect(toSet());
        assertThat(outcomes()
                        .filter(line -> line.outcome() == RecordOutcome.COUNTED)
                        .map(line -> ledger.records().get(line.record()).subject())
                        .filter(subject -> subject.kind() == SubjectKind.ENTERPRISE && !current.contains(subject)))
                .hasSize(1);
    }

    @Test
    void what_nobody_knew_on_the_day_of_the_figures_changes_nothing_until_it_is_known() {
        List<LedgerEntry> later = entries.stream()
                .filter(entry -> entry.recordedAt().isAfter(KNOWN_AT))
                .toList();
        assertThat(later).hasSize(1);
        CreditRecord late = (CreditRecord) later.get(0);
        CreditRun known = run(YEAR_END, late.recordedAt());
        assertThat(known.explain(late.subject())
                        .score()
                        .minus(run.explain(late.subject()).score()))
                .isEqualTo(Points.of(5));
    }

    @Test
    void tenures_are_the_projects_of_the_district_and_managers_are_pseudonyms() throws IOException {
        Map<String, ServiceProject> projects = lines(LouxingData.BODIES, CarriageRegister.BODY).stream()
                .filter(ServiceProject.class::isInstance)
                .map(ServiceProject.class::cast)
                .collect(toMap(project -> project.id().value(), Function.identity()));
        Map<String, String> codes = lines(LouxingData.BODIES, CarriageRegister.BODY).stream()
                .filter(PropertyEnterprise.class::isInstance)
                .map(PropertyEnterprise.class::cast)
                .collect(toMap(
                        firm -> firm.id().value(), firm -> firm.creditCode().value()));
        List<Tenure> tenures = ledger.known(Tenure.class, KNOWN_AT);
        for (Tenure tenure : tenures) {
            ServiceProject project = projects.get(tenure.project());
            if (tenure.holder().kind() == SubjectKind.PERSON) {
                assertThat(tenure.holder().id()).startsWith("p-manager-");
            } else if (project == null) {
                assertThat(tenure.project()).startsWith("project-former-");
            } else {
                assertThat(tenure.dates()).isEqualTo(project.contract());
                assertThat(tenure.holder().id())
                        .isEqualTo(codes.get(project.enterprise().value()));
            }
        }
        assertThat(tenures.stream().map(Tenure::project).collect(toSet())).containsAll(projects.keySet());
        assertThat(tenures.stream()
                        .filter(t -> t.holder().kind() == SubjectKind.ENTERPRISE
                                && t.dates().contains(YEAR_END))
                        .map(Tenure::holder)
                        .collect(toSet()))
                .hasSize(131);
    }
}
