package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * Who handed in a ballot for a voter (委托代理).
 *
 * @param agent who handed it in
 * @param form how the voter gave the power
 * @param via who passed the power on, if the voter gave it to somebody else first (转委托)
 */
public record Proxy(ActorId agent, Form form, Optional<ActorId> via) {
    /** The description. */
    public static final Shape<Proxy> SHAPE = Shape.of(
            "Proxy",
            Field.of("agent", Type.ACTOR, Proxy::agent),
            Field.of("form", Type.code("Form of proxy", Form.values()), Proxy::form),
            Field.maybe("via", Type.ACTOR, Proxy::via),
            Proxy::new);

    /** How a power was given (委托形式). */
    public enum Form implements Coded {
        /** In writing (书面). */
        WRITTEN("written"),
        /** By word (口头). */
        ORAL("oral");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * {@return a power in writing, given to the agent directly}
     *
     * @param agent who hands in the ballot
     */
    public static Proxy written(ActorId agent) {
        return new Proxy(agent, Form.WRITTEN, Optional.empty());
    }
}
