package io.github.xingwuguan.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.scoring.rating.Cells;
import io.github.xingwuguan.scoring.rating.FactTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** A row that is taken back leaves nothing behind, whatever its columns held. */
class FactTableDiscardTest {
    private static final List<BiConsumer<FactTable.Builder, Integer>> FILLS = List.of(
            (table, i) -> {},
            (table, i) -> {
                table.codes("lift").set(i % 2 == 0 ? "true" : "false");
                table.codes("grade").set("c" + i % 5);
                table.quantities("area").set(i);
                table.ratios("share").set(i, i + 1);
                table.surveys("poll").set(i, i + 1, i + 2);
                table.marks("marks").add(Quantity.of(i));
                table.marks("marks").add(Quantity.of(i + 1));
            },
            (table, i) -> {
                for (Cells cells : all(table)) {
                    cells.notApplicable();
                    cells.appealed();
                    cells.establishedOn(LocalDate.of(2024, 1, 1).plusDays(i));
                }
            },
            (table, i) -> all(table).forEach(cells -> cells.missing("unverified")),
            (table, i) -> {
                table.ratios("share").set(3, 0);
                table.surveys("poll").set(0, 0, 9);
                for (int k = 0; k < 100; k++) {
                    table.marks("marks").add(Quantity.of(k));
                }
            },
            (table, i) -> table.quantities("area").set(Quantity.parse("0.0001")));

    private static List<Cells> all(FactTable.Builder table) {
        return List.of(
                table.codes("lift"),
                table.codes("grade"),
                table.quantities("area"),
                table.ratios("share"),
                table.surveys("poll"),
                table.marks("marks"));
    }

    /** Rows of some fills, with rows of other fills begun and taken back before, between and after. */
    private static List<FactsRead.Row> rows(List<Integer> kept, List<Integer> discarded) {
        FactTable.Builder table = FactTable.builder(FactsRead.KEYS, 1);
        for (int i = 0; i < kept.size(); i++) {
            discard(table, discarded);
            table.begin("s" + i);
            FILLS.get(kept.get(i)).accept(table, i);
        }
        discard(table, discarded);
        return FactsRead.rows(table.build());
    }

    private static void discard(FactTable.Builder table, List<Integer> fills) {
        for (int fill : fills) {
            table.begin().subject("gone");
            FILLS.get(fill).accept(table, 77);
            table.discard();
        }
    }

    @Test
    void every_fill_before_between_and_after_every_other() {
        for (int gone = 0; gone < FILLS.size(); gone++) {
            for (int first = 0; first < FILLS.size(); first++) {
                for (int second = 0; second < FILLS.size(); second++) {
                    List<Integer> kept = List.of(first, second, 0, first);
                    assertThat(rows(kept, List.of(gone)))
                            .as("%s with %s taken back", kept, gone)
                            .isEqualTo(rows(kept, List.of()));
                }
            }
        }
    }

    @Test
    void many_taken_back_in_a_row() {
        List<Integer> kept = List.of(1, 0, 2, 1, 3, 0, 4, 5, 1, 1, 0, 0, 2);
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            gone.add((i * 5 + 1) % FILLS.size());
        }

        assertThat(rows(kept, gone)).isEqualTo(rows(kept, List.of()));
        assertThat(rows(List.of(), gone)).isEmpty();
    }

    @Test
    void marks_of_the_row_before_stay_whole() {
        FactTable.Builder table = FactTable.builder(FactsRead.KEYS);
        table.begin("a");
        table.marks("marks").add(Quantity.of(1));
        table.begin("gone");
        table.marks("marks").add(Quantity.of(2));
        table.discard();
        table.begin("b");
        table.begin("c");
        table.marks("marks").add(Quantity.of(3));
        FactTable built = table.build();

        assertThat(built.sheet(0).fact("marks")).isEqualTo(new Fact.Marks(List.of(Quantity.of(1))));
        assertThat(built.sheet(1).fact("marks")).isEqualTo(Fact.missing("not-reported"));
        assertThat(built.sheet(2).fact("marks")).isEqualTo(new Fact.Marks(List.of(Quantity.of(3))));
    }

    @Test
    void a_wide_quantity_taken_back_leaves_the_counts_as_they_were() {
        FactTable.Builder table = FactTable.builder(FactsRead.KEYS);
        table.begin("a");
        table.quantities("area").set(253);
        table.begin("gone");
        table.quantities("area").set(1_000_000);
        table.discard();
        table.begin("b");
        table.begin("c");
        table.quantities("area").set(254);
        FactTable built = table.build();

        assertThat(FactsRead.rows(built))
                .extracting(row -> row.subject() + " " + row.sheet().fact("area"))
                .containsExactly("a 253", "b missing (not-reported)", "c 254");
    }
}
