package io.github.xingwuguan.scoring.rating;

import static io.github.xingwuguan.scoring.rating.OneIndicator.MISSING;
import static io.github.xingwuguan.scoring.rating.OneIndicator.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LookupAndBandKindsTest {
    private static Kind.Level level(String code, String points) {
        return new Kind.Level(code, Points.parse(points));
    }

    static Kind.Band upFrom(String lower, String points) {
        return new Kind.Band(Quantity.parse(lower), Kind.Edge.INCLUSIVE, Points.parse(points));
    }

    static Kind.Band above(String lower, String points) {
        return new Kind.Band(Quantity.parse(lower), Kind.Edge.EXCLUSIVE, Points.parse(points));
    }

    private static FactSheet flags(Fact... flags) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (int i = 0; i < flags.length; i++) {
            sheet.put("f" + i, flags[i]);
        }
        return sheet.build();
    }

    @Test
    void bool_earns_all_or_nothing_by_a_flag() {
        // yes: 15 of 15; no: 0
        OneIndicator bool = OneIndicator.of(FactType.FLAG, "15", new Kind.Bool("x"));
        assertThat(bool.worths(Fact.yes(), Fact.no(), MISSING, NOT_APPLICABLE, Fact.code("maybe"), Fact.quantity(1)))
                .containsExactly("15.0000", "0.0000", "missing", "not applicable", "missing", "missing");
    }

    @Test
    void levels_look_a_code_up() {
        // applied for: 12 of 20; approved: 20 of 20
        Kind kind = new Kind.Levels("x", List.of(level("none", "0"), level("applied", "12"), level("approved", "20")));
        OneIndicator levels = OneIndicator.of(FactType.CODE, "20", kind);
        assertThat(levels.worths(
                        Fact.code("none"),
                        Fact.code("applied"),
                        Fact.code("approved"),
                        Fact.code("rejected"),
                        MISSING,
                        NOT_APPLICABLE,
                        Fact.quantity(3)))
                .containsExactly("0.0000", "12.0000", "20.0000", "missing", "missing", "not applicable", "missing");
    }

    @Test
    void an_external_grade_looks_a_grade_up() {
        // grade B: 8.5 of 10
        Kind kind = new Kind.ExternalGrade("x", List.of(level("A", "10"), level("B", "8.5"), level("D", "0")), 365);
        OneIndicator grade = OneIndicator.of(FactType.CODE, "10", kind);
        assertThat(grade.worths(
                        Fact.code("D"), Fact.code("B"), Fact.code("A"), Fact.code("E"), MISSING, NOT_APPLICABLE))
                .containsExactly("0.0000", "8.5000", "10.0000", "missing", "missing", "not applicable");
    }

    @Test
    void all_or_nothing_takes_every_flag() {
        // three of three: 10; one refused: 0, whatever is open; one open among the fulfilled: missing
        Kind kind = new Kind.AllOrNothing(List.of("f0", "f1", "f2"));
        OneIndicator all = OneIndicator.of(Rubrics.keys(FactType.FLAG, "f0", "f1", "f2"), "10", kind);
        assertThat(all.worths(List.of(
                        flags(Fact.yes(), Fact.yes(), Fact.yes()),
                        flags(Fact.yes(), Fact.no(), Fact.yes()),
                        flags(Fact.yes(), Fact.no(), MISSING),
                        flags(Fact.yes(), Fact.yes()),
                        flags(Fact.yes(), Fact.yes(), NOT_APPLICABLE),
                        flags())))
                .containsExactly("10.0000", "0.0000", "0.0000", "missing", "missing", "missing");
    }

    @Test
    void bands_of_a_measure_count_cuts_that_are_reached() {
        // 20 square metres: 6; more than 40: 10; 60: 15
        Kind kind = new Kind.ValueBands(
                "x", List.of(upFrom("0", "0"), upFrom("20", "6"), above("40", "10"), upFrom("60", "15")));
        OneIndicator bands = OneIndicator.of(FactType.QUANTITY, "15", kind);
        List<String> measures =
                List.of("0", "19.9999", "20", "20.0001", "39.9999", "40", "40.0001", "59.9999", "60", "1000000");
        assertThat(bands.worths(measures.stream().map(Fact::quantity).toArray(Fact[]::new)))
                .containsExactly(
                        "0.0000", "0.0000", "6.0000", "6.0000", "6.0000", "6.0000", "10.0000", "10.0000", "15.0000",
                        "15.0000");
        assertThat(bands.worths(MISSING, NOT_APPLICABLE, Fact.share(1, 2)))
                .containsExactly("missing", "not applicable", "missing");
    }

    @Test
    void bands_of_a_ratio_are_found_without_dividing() {
        // half: 49,996 of 100,000 is 49.996 % and below it; above 0.9 begins at 0.9 and a bit
        Kind kind = new Kind.ValueBands("x", List.of(upFrom("0", "1"), upFrom("0.5", "4"), above("0.9", "8")));
        OneIndicator bands = OneIndicator.of(FactType.RATIO, "8", kind);
        assertThat(bands.worths(
                        Fact.share(0, 7),
                        Fact.share(49_996, 100_000),
                        Fact.share(1, 2),
                        Fact.share(9, 10),
                        Fact.share(900_000_001, 1_000_000_000),
                        Fact.share(12, 10)))
                .containsExactly("1.0000", "1.0000", "4.0000", "4.0000", "8.0000", "8.0000");
        assertThat(bands.worths(MISSING, NOT_APPLICABLE, Fact.share(0, 0), Fact.share(3, 0), Fact.yes()))
                .containsExactly("missing", "not applicable", "missing", "missing", "missing");
    }

    @Test
    void an_exact_cut_may_be_a_band_of_its_own() {
        Kind kind = new Kind.CountBands("x", List.of(upFrom("0", "0"), upFrom("3", "7"), above("3", "5")));
        OneIndicator bands = OneIndicator.of(FactType.QUANTITY, "7", kind);
        assertThat(bands.worths(Fact.quantity(2), Fact.quantity(3), Fact.quantity(4), Fact.quantity("3.0001")))
                .containsExactly("0.0000", "7.0000", "5.0000", "5.0000");
    }

    @Test
    void count_bands_have_whole_cuts() {
        // party staff: fewer than 3 earn 2, 3 or 4 earn 6, 5 and more earn 10
        Kind kind = new Kind.CountBands("x", List.of(upFrom("0", "2"), upFrom("3", "6"), upFrom("5", "10")));
        OneIndicator bands = OneIndicator.of(FactType.QUANTITY, "10", kind);
        assertThat(bands.worths(
                        Stream.of(0, 2, 3, 4, 5, 253, 254).map(Fact::quantity).toArray(Fact[]::new)))
                .containsExactly("2.0000", "2.0000", "6.0000", "6.0000", "10.0000", "10.0000", "10.0000");
        assertThat(bands.worths(MISSING, NOT_APPLICABLE)).containsExactly("missing", "not applicable");
    }
}
