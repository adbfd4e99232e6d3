package io.github.xingwuguan.json;

import static io.github.xingwuguan.json.CreditBook.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.credit.ComponentSource;
import io.github.xingwuguan.credit.CreditItem;
import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.Decay;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Pricing;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.Validity;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.CreditDiff;
import io.github.xingwuguan.scoring.credit.CreditState;
import io.github.xingwuguan.scoring.credit.MigrationMatrix;
import io.github.xingwuguan.shape.Shape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wire form of all of credit: what is built in code is written as the golden file, read back and digested the same. */
@Tag("golden")
class CreditWireGoldenTest {
    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    private static <T> void assertGolden(
            GovernanceJson json, Shape<T> shape, T built, Function<T, Digest> digest, String name) throws IOException {
        Golden.assertSame("credit/" + name + ".json", json.prettyText(shape, built));
        T read = json.read(shape, Golden.text("credit/" + name + ".json"));

        assertThat(read).isEqualTo(built);
        assertThat(digest.apply(read)).isEqualTo(digest.apply(built));
        Golden.assertSame("credit/" + name + ".sha256", digest.apply(read) + "\n");
        assertThat(json.text(shape, read)).isEqualTo(json.text(shape, built));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_policy_of_every_variant(GovernanceJson json) throws IOException {
        assertGolden(json, CreditPolicy.SHAPE, CreditVariants.policy(), CreditPolicy::digest, "policy");
    }

    private static List<String> variants(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses()).map(Class::getName).toList();
    }

    private static <P> void assertEvery(Class<P> type, Function<CreditItem, Optional<? extends P>> part) {
        assertThat(CreditVariants.policy().items().stream()
                        .map(part)
                        .flatMap(Optional::stream)
                        .map(variant -> variant.getClass().getName()))
                .containsAll(variants(type));
    }

    @Test
    void the_policy_has_every_variant_of_pricing_validity_decay_and_source() {
        assertEvery(Pricing.class, item -> Optional.of(item.pricing()));
        assertEvery(Validity.class, item -> Optional.of(item.validity()));
        assertEvery(Decay.class, CreditItem::decay);
        assertThat(CreditVariants.policy().components().stream()
                        .map(component -> component.source().getClass().getName()))
                .containsAll(variants(ComponentSource.class));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_ledger_of_all_seven_kinds_a_line_each(GovernanceJson json) throws IOException {
        List<LedgerEntry> entries = CreditSamples.entries();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLines(out, LedgerEntry.TYPE, entries);
        Golden.assertSame("credit/ledger.jsonl", out.toString(StandardCharsets.UTF_8));

        List<LedgerEntry> read = new ArrayList<>();
        json.lines("ledger.jsonl", new ByteArrayInputStream(out.toByteArray()), LedgerEntry.TYPE, read::add);

        assertThat(read).isEqualTo(entries);
        assertThat(read.stream().map(entry -> entry.getClass().getName()).distinct())
                .hasSize(LedgerEntry.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_state_with_everything_and_the_one_of_nobody(GovernanceJson json) throws IOException {
        assertGolden(json, CreditState.SHAPE, CreditSamples.state(), CreditState.SHAPE::digest, "state");
        assertThat(json.text(CreditState.SHAPE, CreditState.NONE)).isEqualTo("{}");
        assertThat(json.read(CreditState.SHAPE, "{}")).isEqualTo(CreditState.NONE);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void an_assessment_with_its_reasons(GovernanceJson json) throws IOException {
        assertGolden(json, CreditAssessment.SHAPE, CreditSamples.assessment(), CreditAssessment::digest, "assessment");
        CreditAssessment read = json.read(CreditAssessment.SHAPE, Golden.text("credit/assessment.json"));

        assertThat(read.reasons())
                .extracting(reason -> reason.text().zh())
                .containsExactly("触发一票否决：挪用维修资金", "挪用维修资金：-7.2499分", "试行期，仅记分，不产生后果");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void what_the_engine_says_comes_back_with_its_digest(GovernanceJson json) {
        Subject firm = firm("91999999MA0000001A");
        CreditBook book = new CreditBook(BundledPolicies.LOUXING_DRAFT)
                .enrol(firm)
                .points(firm, "other-good", "2024-05-01", "5")
                .record(firm, "fund-misuse", "2024-06-01")
                .record(firm, "petition", "2023-06-01");
        book.add(
                book.draft(firm, "honour", "2023-06-01").level(HonourLevel.CITY).build());

        for (CreditAssessment result : List.of(
                book.assess(firm, "2024-12-31", "2025-12-31"),
                book.assess(firm, "2024-12-31"),
                new CreditBook(BundledPolicies.SHANDONG_2020).alone(firm, "2024-12-31"),
                new CreditBook(BundledPolicies.SHANDONG_2020).alone(firm, "2025-01-01"))) {
            CreditAssessment read = json.read(CreditAssessment.SHAPE, json.write(CreditAssessment.SHAPE, result));

            assertThat(read).isEqualTo(result);
            assertThat(read.digest()).isEqualTo(result.digest());
            assertThat(json.read(CreditState.SHAPE, json.write(CreditState.SHAPE, result.next())))
                    .isEqualTo(result.next());
        }
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_difference_and_a_matrix_come_back(GovernanceJson json) {
        Subject firm = firm("91999999MA0000001A");
        CreditBook before = new CreditBook(BundledPolicies.SHANDONG_2020).enrol(firm);
        CreditBook after =
                new CreditBook(BundledPolicies.SHANDONG_2020).enrol(firm).points(firm, "bad-entry", "2024-05-01", "30");
        CreditDiff diff = CreditDiff.between(before.alone(firm, "2024-12-31"), after.alone(firm, "2024-12-31"));
        assertThat(diff.records()).hasSize(1);
        assertThat(json.read(CreditDiff.SHAPE, json.write(CreditDiff.SHAPE, diff)))
                .isEqualTo(diff);

        MigrationMatrix moves = new MigrationMatrix(Map.of("a", Map.of("a", 2, "b", 1)));
        assertThat(json.read(MigrationMatrix.TYPE, json.write(MigrationMatrix.TYPE, moves)))
                .isEqualTo(moves);
    }
}
