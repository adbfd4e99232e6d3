package io.github.xingwuguan.programme.compound;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.LocalDate;

/**
 * What an authority confirmed against a compound (经认定的事件); a mere allegation is none.
 *
 * @param compound the compound
 * @param on when it was confirmed
 * @param kind what it was
 * @param document the decision
 */
public record ConfirmedIncident(PlaceId compound, LocalDate on, Kind kind, String document) implements CompoundRecord {
    /** The description. */
    public static final Shape<ConfirmedIncident> SHAPE = Shape.of(
            "Confirmed incident",
            Field.of("compound", Type.PLACE, ConfirmedIncident::compound),
            Field.of("on", Type.DATE, ConfirmedIncident::on),
            Field.of("kind", Type.code("Incident", Kind.values()), ConfirmedIncident::kind),
            Field.of("document", Type.TEXT, ConfirmedIncident::document),
            ConfirmedIncident::new);

    /** What was confirmed (事件类别). */
    public enum Kind implements Coded {
        /** A grave accident for which somebody is responsible (责任事故). */
        ACCIDENT("accident"),
        /** The maintenance fund or common revenue was misused (违规使用维修资金或公共收益). */
        FUND_MISUSE("fund-misuse"),
        /** Something was falsified to get a star (弄虚作假). */
        FALSIFICATION("falsification");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
