package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;

/**
 * Evidence that the ballots of a vote reached the owners of a unit (送达凭证).
 *
 * @param unit the unit
 * @param method how they were delivered
 * @param at when
 * @param notice what the owners were told with them
 */
public record Delivery(PlaceId unit, Method method, Instant at, Notice notice) {
    /** The description. */
    public static final Shape<Delivery> SHAPE = Shape.of(
            "Delivery",
            Field.of("unit", Type.PLACE, Delivery::unit),
            Field.of("method", Method.TYPE, Delivery::method),
            Field.of("at", Type.INSTANT, Delivery::at),
            Field.of("notice", Type.code("Notice", Notice.values()), Delivery::notice),
            Delivery::new);

    /** How ballots were delivered (送达方式). */
    public enum Method implements Coded {
        /** Handed over against a signature (签收). */
        SIGNED_FOR("signed-for"),
        /** By registered mail (挂号邮寄). */
        REGISTERED_MAIL("registered-mail"),
        /** By message, with a receipt that it was read (电子送达并有阅读回执). */
        ELECTRONIC("electronic"),
        /** Left at the door before witnesses (留置送达). */
        LEFT_WITH_WITNESS("left-with-witness"),
        /** On a notice board (张贴公告). */
        NOTICE_BOARD("notice-board");

        /** A code on the wire. */
        public static final Type<Method> TYPE = Type.code("Method of delivery", values());

        private final String code;

        Method(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** What owners were told (告知内容). */
    public enum Notice implements Coded {
        /** What is voted on (仅告知事项). */
        TOPIC("topic"),
        /** What is voted on, and what it means not to vote (告知事项和不表决的后果). */
        TOPIC_AND_CONSEQUENCE("topic-and-consequence");

        private final String code;

        Notice(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
