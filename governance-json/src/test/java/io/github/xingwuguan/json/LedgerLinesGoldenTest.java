package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.credit.CreditPolicy;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.Validity;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A ledger read line by line, and what is refused in it and in a policy, word by word. */
@Tag("golden")
class LedgerLinesGoldenTest {
    static List<GovernanceJson> generations() {
        return Generations.available();
    }

    private static String line(GovernanceJson json, int number) {
        return json.text(
                LedgerEntry.TYPE, CreditSamples.plainRecord("r-" + number).build());
    }

    /** The lines of a ledger as a file gives them, one after another. */
    private static InputStream file(Iterator<String> lines) {
        return new InputStream() {
            private InputStream line = InputStream.nullInputStream();

            @Override
            public int read() throws IOException {
                int next = line.read();
                if (next < 0 && lines.hasNext()) {
                    line = new ByteArrayInputStream((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
                    next = line.read();
                }
                return next;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int next = read();
                if (next >= 0) {
                    bytes[offset] = (byte) next;
                }
                return next < 0 ? -1 : 1;
            }
        };
    }

    private static List<String> refused(GovernanceJson json, List<String> lines, List<LedgerEntry> read) {
        return Refusals.of(() -> json.lines("ledger.jsonl", file(lines.iterator()), LedgerEntry.TYPE, read::add));
    }

    private static void assertRefused(GovernanceJson json, String from, String to, String... problems) {
        String good = line(json, 1);
        assertThat(good).contains(from);
        List<LedgerEntry> read = new ArrayList<>();
        assertThat(refused(json, List.of(good.replace(from, to)), read)).containsExactly(problems);
        assertThat(read).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void one_bad_line_among_many_is_reported_and_the_others_are_taken(GovernanceJson json) {
        List<String> lines = new ArrayList<>(
                IntStream.rangeClosed(1, 1_000).mapToObj(n -> line(json, n)).toList());
        lines.set(699, line(json, 700).replace("\"2024-03-01\"", "\"2024-02-30\""));
        List<LedgerEntry> read = new ArrayList<>();

        assertThat(refused(json, lines, read))
                .containsExactly(
                        "invalid-value ledger.jsonl:700#/record/occurredOn: Value must be a date or time in ISO"
                                + " form, but was not",
                        "invalid-value ledger.jsonl:700#/record/determinedOn: Value must be a date or time in ISO"
                                + " form, but was not");
        assertThat(read)
                .hasSize(999)
                .extracting(entry -> ((CreditRecord) entry).id())
                .startsWith("r-1")
                .contains("r-699", "r-701")
                .doesNotContain("r-700")
                .endsWith("r-1000");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void an_unknown_key_or_kind_brings_the_one_that_was_meant(GovernanceJson json) {
        assertRefused(
                json,
                "\"item\"",
                "\"itme\"",
                "unknown-property ledger.jsonl:1#/record/itme: Property must be known, but was \"itme\"; did you mean"
                        + " \"item\"?",
                "missing-property ledger.jsonl:1#/record/item: Credit record must have \"item\", but had none");
        assertRefused(
                json,
                "{\"record\":",
                "{\"recrod\":",
                "unknown-property ledger.jsonl:1#/recrod: Property must be known, but was \"recrod\"; did you mean"
                        + " \"record\"?");
        assertRefused(
                json,
                "\"kind\":\"enterprise\"",
                "\"kind\":\"enterprize\"",
                "unknown-code ledger.jsonl:1#/record/subject/kind: Subject kind must be one of [enterprise, branch,"
                        + " project, person]; did you mean \"enterprise\"?");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_hostile_decimal_is_refused(GovernanceJson json) {
        String many = "invalid-value %s: Quantity must have at most 34 digits and 12 decimals, but had more";
        assertQuantity(json, "1e999999999", many);
        assertQuantity(json, "1e-999999999", many);
        assertQuantity(json, "9".repeat(200), "hostile-number %s: Number must have at most 64 characters, but had 200");
        assertQuantity(json, "0.00001", "invalid-value %s: Quantity must have at most 4 decimals, but was 0.00001");
        assertQuantity(
                json, "1000000.0001", "invalid-value %s: Quantity must be within ±1000000, but was 1000000.0001");
    }

    private static void assertQuantity(GovernanceJson json, String quantity, String problem) {
        assertRefused(
                json,
                "\"occurredOn\"",
                "\"quantity\":" + quantity + ",\"occurredOn\"",
                problem.formatted("ledger.jsonl:1#/record/quantity"));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void what_contradicts_itself_is_a_problem_of_its_line(GovernanceJson json) {
        assertRefused(
                json,
                "\"determinedOn\":\"2024-03-01\"",
                "\"determinedOn\":\"2024-02-28\"",
                "invalid-value ledger.jsonl:1#/record: Record must be determined on or after 2024-03-01, but was on 2024-02-28");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void parts_of_a_policy_are_refused_by_their_pointers(GovernanceJson json) throws IOException {
        String good = Golden.text("credit/policy.json");
        assertThat(Refusals.of(json, CreditPolicy.SHAPE, good)).isEmpty();
        assertThat(Refusals.of(
                        json,
                        CreditPolicy.SHAPE,
                        good.replace("\"upMargin\"", "\"upMargn\"")
                                .replace("\"score-to\"", "\"score-too\"")
                                .replace("\"P3Y\"", "\"P3X\"")
                                .replace("Asia/Urumqi", "Asia/Atlantis")))
                .containsExactly(
                        "invalid-value /zone: Zone must be a known one such as Asia/Shanghai, but was \"Asia/Atlantis\"",
                        "invalid-value /items/0/validity/lookback/term: Period must be of years, months and days such"
                                + " as P1Y6M, but was \"P3X\"",
                        "unknown-property /items/4/veto/effect/score-too: Property must be known, but was \"score-too\";"
                                + " did you mean \"score-to\"?",
                        "unknown-property /memory/upMargn: Property must be known, but was \"upMargn\"; did you mean"
                                + " \"upMargin\"?");
        assertThat(Refusals.of(json, Validity.TYPE, "{\"fixed\":{\"term\":\"P0D\"}}"))
                .containsExactly(
                        "invalid-value /fixed/term: Period must be more than nothing and at most 100 years, but was P0D");
    }

    @ParameterizedTest
    @MethodSource("generations")
    void a_reason_that_nobody_knows_is_refused(GovernanceJson json) throws IOException {
        String document = Golden.text("credit/assessment.json").replace("\"code\": \"veto\"", "\"code\": \"vetto\"");

        assertThat(Refusals.of(json, CreditAssessment.SHAPE, document))
                .singleElement()
                .asString()
                .startsWith("unknown-code /reasons/0/code: Reason must be one of [no-policy, not-enrolled, ")
                .endsWith("]; did you mean \"veto\"?");
    }
}
