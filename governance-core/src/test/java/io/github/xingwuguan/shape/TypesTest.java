package io.github.xingwuguan.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.ExternalKey;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Masked;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.basics.Quota;
import io.github.xingwuguan.basics.Ratio;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypesTest {
    private static final LocalDate LEAP_DAY = LocalDate.parse("2024-02-29");

    static Stream<Arguments> constants() {
        return Stream.of(
                arguments(Type.TEXT, "it's 楼道", "'it\\'s 楼道'"),
                arguments(Type.TEXT, "", "''"),
                arguments(Type.FLAG, true, "true"),
                arguments(Type.FLAG, false, "false"),
                arguments(Type.INT, Integer.MIN_VALUE, "-2147483648"),
                arguments(Type.LONG, Long.MAX_VALUE, "9223372036854775807"),
                arguments(Type.POINTS, Points.parse("-98.1250"), "-98.125"),
                arguments(Type.POINTS, Points.of(100), "100"),
                arguments(Type.QUANTITY, Quantity.parse("0.0001"), "0.0001"),
                arguments(Type.DATE, LEAP_DAY, "'2024-02-29'"),
                arguments(Type.TIME, LocalTime.parse("08:30"), "'08:30'"),
                arguments(Type.INSTANT, Instant.parse("2024-02-29T08:30:00Z"), "'2024-02-29T08:30:00Z'"),
                arguments(Type.POLICY_ID, PolicyId.of("louxing", "0.1"), "'louxing@0.1'"),
                arguments(Type.ORG, OrgId.of("xq:1"), "'xq:1'"),
                arguments(Type.ACTOR, ActorId.of("u:1"), "'u:1'"),
                arguments(Type.PLACE, PlaceId.of("c-1"), "'c-1'"),
                arguments(Type.DIGEST, new Digest("0a".repeat(32)), "'" + "0a".repeat(32) + "'"),
                arguments(Type.MASKED, Masked.of("13800138000"), "'13800138000'"));
    }

    static Stream<Arguments> basicShapes() {
        Provenance full = Provenance.builder()
                .kind(Provenance.Kind.OFFICIAL)
                .issuer("住建局")
                .document("No. 1")
                .article("3")
                .url("https://example.org")
                .build();
        return Stream.of(
                arguments(BasicShapes.LABEL, Label.of("楼", "building"), "{'zh': '楼', 'en': 'building'}"),
                arguments(BasicShapes.EXTERNAL_KEY, ExternalKey.of("reg", "1"), "{'system': 'reg', 'key': '1'}"),
                arguments(BasicShapes.RATIO, Ratio.of(3, 0), "{'numerator': 3, 'denominator': 0}"),
                arguments(BasicShapes.DATES, DateRange.from(LEAP_DAY), "{'from': '2024-02-29'}"),
                arguments(
                        BasicShapes.DATES,
                        DateRange.of(LEAP_DAY, LEAP_DAY.plusDays(1)),
                        "{'from': '2024-02-29', 'until': '2024-03-01'}"),
                arguments(
                        BasicShapes.PROVENANCE,
                        full,
                        "{'kind': 'official', 'issuer': '住建局', 'document': 'No. 1', 'article': '3',"
                                + " 'url': 'https://example.org'}"),
                arguments(
                        BasicShapes.PROVENANCE,
                        Provenance.illustrative("us", "figures"),
                        "{'kind': 'illustrative', 'issuer': 'us', 'document': 'figures'}"),
                arguments(
                        BasicShapes.QUOTA,
                        new Quota(1_000, Quota.Rounding.HALF_UP, Quota.Ties.FORCE, List.of("id")),
                        "{'basisPoints': 1000, 'rounding': 'half-up', 'ties': 'force', 'tieBreakers': ['id']}"),
                arguments(BasicShapes.POLICY_STATUS, PolicyStatus.REPEALED, "'repealed'"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource({"constants", "basicShapes"})
    <T> void every_type_reads_what_it_writes(Type<T> type, T value, String written) {
        assertThat(Notation.write(type, value)).isEqualTo(written);
        assertThat(Notation.read(type, written)).isEqualTo(value);
    }

    static Stream<Arguments> refusals() {
        String noDate = "invalid-value : Value must be a date or time in ISO form, but was not";
        return Stream.of(
                arguments(Type.DATE, "'2023-02-29'", noDate),
                arguments(Type.DATE, "'29.02.2024'", noDate),
                arguments(
                        Type.DATE, "'0000-12-31'", "invalid-value : Date must be of the years 1 to 9999, but was of 0"),
                arguments(
                        Type.DATE,
                        "'+10000-01-01'",
                        "invalid-value : Date must be of the years 1 to 9999, but was of 10000"),
                arguments(Type.TIME, "'25:00'", noDate),
                arguments(Type.INSTANT, "'2024-02-29T08:30:00'", noDate),
                arguments(Type.INSTANT, "1709195400", "wrong-type : Value must be a text, but was a number"),
                arguments(Type.FLAG, "'true'", "wrong-type : Value must be true or false, but was a text"),
                arguments(Type.INT, "'7'", "wrong-type : Value must be a number, but was a text"),
                arguments(Type.INT, "true", "wrong-type : Value must be a number, but was true"),
                arguments(
                        Type.DIGEST,
                        "'abc'",
                        "invalid-value : Digest must be 64 lower-case hexadecimal digits, but had 3 characters"),
                arguments(Type.POLICY_ID, "'x'", "invalid-value : Policy id must be id@version, but was \"x\""),
                arguments(
                        BasicShapes.RATIO,
                        "{'numerator': -1, 'denominator': 1}",
                        "invalid-value : Ratio numerator must be from 0 to 1000000000, but was -1"),
                arguments(
                        BasicShapes.POLICY_STATUS,
                        "'adoptde'",
                        "unknown-code : Policy status must be one of [draft, adopted, repealed];"
                                + " did you mean \"adopted\"?"),
                arguments(
                        BasicShapes.POLICY_STATUS,
                        "'DRAFT'",
                        "unknown-code : Policy status must be one of [draft, adopted, repealed];"
                                + " did you mean \"draft\"?"),
                arguments(
                        BasicShapes.POLICY_STATUS,
                        "'something'",
                        "unknown-code : Policy status must be one of [draft, adopted, repealed]"),
                arguments(
                        BasicShapes.DATES,
                        "{'from': '2024-02-29', 'until': '2024-02-29'}",
                        "invalid-value : Date range must end after it begins, but was 2024-02-29 until 2024-02-29"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void every_type_says_what_it_refuses(Type<?> type, String document, String fault) {
        assertThat(Notation.faults(type, document)).containsExactly(fault);
    }

    @Test
    void a_personal_datum_is_not_shown_by_its_refusal() {
        String sentinel = "SENTINEL".repeat(30);
        assertThat(Notation.faults(Type.MASKED, "'" + sentinel + "'"))
                .containsExactly("invalid-value : Personal datum must have 1 to 200 characters, but had 240");
        assertThat(Notation.faults(Type.MASKED, "13800138000"))
                .containsExactly("wrong-type : Value must be a text, but was a number");
    }

    @Test
    void the_problems_that_a_model_finds_in_itself_stand_under_its_pointer() {
        Type<String> linted = Type.TEXT.as(
                text -> {
                    Problems.Collector problems = Problems.collector();
                    problems.error("too-short", "/text", "Text must be long, but was not");
                    problems.error("too-plain", "", "Text must be fancy, but was not");
                    problems.toProblems().throwIfAny();
                    return text;
                },
                text -> text);
        assertThat(Notation.faults(Type.map(linted), "{'a': 'x'}"))
                .containsExactly(
                        "too-short /a/text: Text must be long, but was not",
                        "too-plain /a: Text must be fancy, but was not");
    }

    @Test
    void a_coded_refusal_of_a_model_keeps_its_code() {
        Type<String> refusing = Type.TEXT.as(
                text -> {
                    throw new GovernanceException("too-late", "Text must be early, but was late");
                },
                text -> text);
        assertThat(Notation.faults(refusing, "'x'")).containsExactly("too-late : Text must be early, but was late");
    }
}
