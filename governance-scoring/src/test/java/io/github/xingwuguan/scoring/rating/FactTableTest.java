package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.Rubrics.keys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FactTableTest {
    private static FactTable.Builder table(FactType type) {
        return FactTable.builder(keys(type, "x"), 1);
    }

    private static List<Fact> facts(FactTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(row -> table.sheet(row).fact("x"))
                .toList();
    }

    static void assertRefused(String code, String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        GovernanceException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessage(message);
    }

    @Test
    void every_form_of_fact_comes_back_out_of_its_column_with_day_and_appeal() {
        Random random = new Random(48);
        List<FactSheet> sheets = IntStream.range(0, 200)
                .mapToObj(i -> FactArbitraries.draw(random, RubricArbitraries.draw(random), 1)
                        .sheets()
                        .get(0))
                .toList();
        FactTable.Builder builder = FactTable.builder(RubricArbitraries.FACTS);
        IntStream.range(0, 200).forEach(i -> builder.add("s" + i, sheets.get(i)));
        FactTable table = builder.build();
        assertThat(table.size()).isEqualTo(200);
        assertThat(table.subject(199)).isEqualTo("s199");
        for (int row = 0; row < 200; row++) {
            FactSheet given = sheets.get(row);
            FactSheet kept = table.sheet(row);
            assertThat(kept.establishedOn()).isEqualTo(given.establishedOn());
            assertThat(kept.underAppeal()).isEqualTo(given.underAppeal());
            for (FactKey key : RubricArbitraries.FACTS) {
                assertThat(kept.fact(key.name())).isEqualTo(usable(key, given.fact(key.name())));
            }
        }
    }

    private static Fact usable(FactKey key, Fact fact) {
        if (!fact.fits(key.type())) {
            return Fact.missing("wrong-type");
        }
        boolean overNothing = (fact instanceof Fact.Share share && share.ratio().isEmpty())
                || (fact instanceof Fact.Survey survey && survey.answers() == 0);
        boolean unmarked = fact instanceof Fact.Marks marks && marks.marks().isEmpty();
        return overNothing ? Fact.missing("empty-denominator") : unmarked ? Fact.missing("not-reported") : fact;
    }

    @Test
    void facts_of_a_row_stand_in_the_order_of_the_columns() {
        List<String> names = List.of("h", "b", "g", "a", "f", "c", "e", "d");
        FactTable table = FactTable.builder(keys(FactType.FLAG, names.toArray(String[]::new)))
                .begin("s")
                .build();
        assertThat(table.sheet(0).facts().keySet()).containsExactlyElementsOf(names);
    }

    @Test
    void a_column_of_counts_becomes_wide_midway_without_losing_a_cell() {
        FactTable.Builder builder = table(FactType.QUANTITY);
        Cells.Quantities cells = builder.quantities("x");
        builder.begin("zero");
        cells.set(0);
        builder.begin("silent").begin("none-here");
        cells.notApplicable();
        builder.begin("largest-small");
        cells.set(253);
        builder.begin("by-quantity");
        cells.set(Quantity.of(7));
        builder.begin("wide");
        cells.set(254);
        builder.begin("small-again");
        cells.set(3);
        builder.begin("none-again");
        cells.notApplicable();
        builder.begin("silent-again").begin("measure");
        cells.set(Quantity.parse("0.0001"));
        builder.begin("most");
        cells.set(1_000_000);
        assertThat(facts(builder.build()))
                .containsExactly(
                        Fact.quantity(0),
                        Column.NOTHING,
                        Column.NONE_HERE,
                        Fact.quantity(253),
                        Fact.quantity(7),
                        Fact.quantity(254),
                        Fact.quantity(3),
                        Column.NONE_HERE,
                        Column.NOTHING,
                        Fact.quantity("0.0001"),
                        Fact.quantity(1_000_000));
    }

    @Test
    void marks_belong_to_their_row_whatever_rows_are_passed_over() {
        FactTable.Builder builder = table(FactType.MARKS);
        Cells.Marks cells = builder.marks("x");
        builder.begin("none").begin("two");
        cells.add(Quantity.of(1));
        cells.add(Quantity.of(2));
        builder.begin("gap").begin("excused");
        cells.notApplicable();
        builder.begin("many");
        IntStream.range(0, 100).forEach(i -> cells.add(Quantity.of(i)));
        builder.begin("last");
        assertThat(facts(builder.build()))
                .containsExactly(
                        Column.NOTHING,
                        Fact.marks(1, 2),
                        Column.NOTHING,
                        Column.NONE_HERE,
                        Fact.marks(IntStream.range(0, 100).asLongStream().toArray()),
                        Column.NOTHING);
        assertThat(facts(table(FactType.MARKS).build())).isEmpty();
    }

    @Test
    void reasons_and_codes_are_kept_by_row() {
        FactTable.Builder builder = table(FactType.CODE);
        Cells.Codes cells = builder.codes("x");
        int good = cells.index("good");
        builder.begin("a");
        cells.set(good);
        builder.begin("b");
        cells.missing("unverified");
        builder.begin("c");
        cells.set("bad");
        builder.begin("d");
        cells.notApplicable();
        assertThat(cells.index("good")).isEqualTo(good);
        assertThat(facts(builder.build()))
                .containsExactly(Fact.code("good"), Fact.missing("unverified"), Fact.code("bad"), Column.NONE_HERE);
    }

    @Test
    void ratios_and_surveys_over_nothing_are_missing_with_a_reason() {
        FactTable.Builder ratios = table(FactType.RATIO);
        ratios.begin("a").ratios("x").set(3, 0);
        ratios.begin("b").ratios("x").notApplicable();
        assertThat(facts(ratios.build())).containsExactly(Fact.missing("empty-denominator"), Column.NONE_HERE);
        FactTable.Builder surveys = table(FactType.SURVEY);
        surveys.begin("a").surveys("x").set(0, 0, 9);
        surveys.begin("b").surveys("x").notApplicable();
        surveys.begin("c").surveys("x").set(1, 2, 3);
        assertThat(facts(surveys.build()))
                .containsExactly(Fact.missing("empty-denominator"), Column.NONE_HERE, Fact.survey(1, 2, 3));
    }

    @Test
    void cells_of_another_type_or_of_no_column_are_refused() {
        FactTable.Builder builder = table(FactType.CODE);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> builder.quantities("x"),
                () -> builder.ratios("x"),
                () -> builder.surveys("x"),
                () -> builder.marks("x"))) {
            assertRefused("wrong-fact-type", "Cells must fit the column, but x is of another type", call);
        }
        assertRefused("unknown-fact", "Fact must have a column, but y had none", () -> builder.codes("y"));
        assertRefused(
                "duplicate",
                "Column must stand once, but x stood twice",
                () -> FactTable.builder(keys(FactType.CODE, "x", "x")));
    }

    @Test
    void values_beyond_their_range_are_refused() {
        FactTable.Builder quantities = table(FactType.QUANTITY).begin("s");
        Cells.Quantities amount = quantities.quantities("x");
        assertIllegal("Quantity must be from 0 to 1000000, but was -10000/10000", () -> amount.set(-1));
        assertIllegal("Quantity must be from 0 to 1000000, but was 10000010000/10000", () -> amount.set(1_000_001));
        assertIllegal("Quantity must be from 0 to 1000000, but was -1/10000", () -> amount.set(new Quantity(-1)));
        Cells.Ratios ratio = table(FactType.RATIO).begin("s").ratios("x");
        assertIllegal("Ratio must have parts from 0 to 1000000000, but was -1/5", () -> ratio.set(-1, 5));
        assertIllegal("Ratio must have parts from 0 to 1000000000, but was 1/-5", () -> ratio.set(1, -5));
        assertIllegal(
                "Ratio must have parts from 0 to 1000000000, but was 1000000001/5", () -> ratio.set(1_000_000_001, 5));
        assertIllegal(
                "Ratio must have parts from 0 to 1000000000, but was 5/1000000001", () -> ratio.set(5, 1_000_000_001));
        Cells.Surveys survey = table(FactType.SURVEY).begin("s").surveys("x");
        for (long[] bad : new long[][] {{-1, 2, 3}, {3, 2, 3}, {1, 4, 3}, {1, 2, 1_000_000_001}}) {
            assertIllegal(
                    "Survey must have satisfied ≤ answers ≤ asked ≤ 1000000000, but was " + bad[0] + ", " + bad[1]
                            + ", " + bad[2],
                    () -> survey.set(bad[0], bad[1], bad[2]));
        }
        Cells.Marks marks = table(FactType.MARKS).begin("s").marks("x");
        assertIllegal("Mark must be from 0 to 1000, but was -0.0001", () -> marks.add(new Quantity(-1)));
        assertIllegal("Mark must be from 0 to 1000, but was 1000.0001", () -> marks.add(Quantity.parse("1000.0001")));
    }

    private static void assertIllegal(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void a_column_holds_at_most_32000_codes() {
        Cells.Codes cells = table(FactType.CODE).codes("x");
        int last =
                IntStream.range(0, 32_000).map(i -> cells.index("c" + i)).max().orElseThrow();
        assertThat(last).isEqualTo(32_001);
        String message = "Column must hold at most 32000 codes of 1 to 64 characters, but had more";
        assertRefused("too-many-codes", message, () -> cells.index("one-more"));
        assertThat(cells.index("c7")).isEqualTo(9);
        Cells.Codes fresh = table(FactType.CODE).codes("x");
        assertRefused("too-many-codes", message, () -> fresh.index(""));
        assertRefused("too-many-codes", message, () -> fresh.index("c".repeat(65)));
    }

    @Test
    void a_code_of_a_flag_other_than_yes_and_no_is_refused() {
        Cells.Codes cells = table(FactType.FLAG).begin("s").codes("x");
        assertRefused(
                "wrong-fact-type",
                "Flag must be \"true\" or \"false\", but was another code",
                () -> cells.set("maybe"));
        assertThatCode(() -> cells.set("false")).doesNotThrowAnyException();
    }

    @Test
    void an_index_that_stands_for_no_code_is_refused() {
        Cells.Codes cells = table(FactType.CODE).begin("s").codes("x");
        int known = cells.index("good");
        for (int index : new int[] {-1, 0, 1, known + 1, 70_000}) {
            assertIllegal("Index must be of a code of this column, but was " + index, () -> cells.set(index));
        }
    }

    @Test
    void a_cell_before_the_first_row_is_refused() {
        FactTable.Builder table = FactTable.builder(Rubrics.keys(FactType.FLAG, "x"));
        Cells.Codes cells = table.codes("x");
        assertThatIllegalStateException()
                .isThrownBy(() -> cells.set("true"))
                .withMessage("Table builder must begin a row before its cells are set, but had none");
    }

    @Test
    void what_turns_out_to_be_missing_takes_a_value_back() {
        FactTable.Builder table = FactTable.builder(Rubrics.keys(FactType.QUANTITY, "x"));
        Cells.Quantities cells = table.quantities("x");
        table.begin("s");
        cells.set(7);
        cells.missing("unverified");
        assertThat(table.build().sheet(0).fact("x")).isEqualTo(Fact.missing("unverified"));
    }
}
