package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.Optional;

/**
 * The subdistricts of a district beside one another (街道对比表). It has shares only, each with its denominator, and no numbers: whoever is
 * judged by how many cases, disputes or petitions there are has reason to turn people away. No total is made of the columns.
 *
 * @param columns the shares, each with its own order
 */
public record LeagueTable(List<Column> columns) {
    /** The wire form. */
    public static final Shape<LeagueTable> SHAPE = Shape.of(
            "League table", Field.of("columns", Type.list(Column.SHAPE), LeagueTable::columns), LeagueTable::new);

    /**
     * Copies the columns.
     *
     * @param columns the shares
     */
    public LeagueTable {
        columns = List.copyOf(columns);
    }

    /**
     * {@return a column; empty if records that it reads, or the rules, were not given}
     *
     * @param id its id
     */
    public Optional<Column> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** Which end of a share is the better one (指标方向). */
    public enum Better implements Coded {
        /** More is better (越高越好). */
        HIGHER("higher"),
        /** Less is better (越低越好). */
        LOWER("lower");

        private final String code;

        Better(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What a place in the order is worth (名次状态). */
    public enum Standing implements Coded {
        /** It stands alone in its place (单独名次). */
        RANKED("ranked"),
        /** Others share its place (并列). */
        TIED("tied"),
        /** Its denominator is too small for a place (基数过小). */
        SMALL("small"),
        /** There is nothing of which it could be a share (无基数). */
        EMPTY("empty");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * One share of all subdistricts.
     *
     * @param id its id
     * @param definition what it says
     * @param better which end is the better one
     * @param rows the subdistricts: those with a place first, the best before the others, equals by id
     */
    public record Column(String id, Label definition, Better better, List<Row> rows) {
        /** The wire form. */
        static final Shape<Column> SHAPE = Shape.of(
                "League column",
                Field.of("id", Type.TEXT, Column::id),
                Field.of("definition", BasicShapes.LABEL, Column::definition),
                Field.of("better", Type.code("Better", Better.values()), Column::better),
                Field.of("rows", Type.list(Row.SHAPE), Column::rows),
                Column::new);

        /**
         * Copies the rows.
         *
         * @param id its id
         * @param definition what it says
         * @param better which end is the better one
         * @param rows the subdistricts
         */
        public Column {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One subdistrict.
     *
     * @param area the subdistrict
     * @param value its share, never divided
     * @param rank its place, 1 for the best, equals sharing the better one; empty without one
     * @param standing what the place is worth
     */
    public record Row(PlaceId area, Ratio value, Optional<Integer> rank, Standing standing) {
        /** The wire form. */
        static final Shape<Row> SHAPE = Shape.of(
                "League row",
                Field.of("area", Type.PLACE, Row::area),
                Field.of("value", BasicShapes.RATIO, Row::value),
                Field.maybe("rank", Type.INT, Row::rank),
                Field.of("standing", Type.code("Standing", Standing.values()), Row::standing),
                Row::new);
    }
}
