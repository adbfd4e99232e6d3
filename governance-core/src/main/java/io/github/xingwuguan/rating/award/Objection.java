package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;

/**
 * An objection to a publicised result (公示异议).
 *
 * @param id unique in the cycle, kebab-case
 * @param by who objects
 * @param ground why, a code in kebab-case
 * @param status how far it has come
 */
public record Objection(String id, ActorId by, String ground, Status status) {
    /** How far an objection has come (异议状态). */
    public enum Status implements Coded {
        /** It awaits the decision whether it is valid (已提出). */
        FILED("filed"),
        /** It is valid: the publicity stands still until it is settled (已受理). */
        ADMITTED("admitted"),
        /** It was not valid (不予受理). */
        DISMISSED("dismissed"),
        /** The result was checked again (已办结). */
        SETTLED("settled");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** {@return whether it still awaits something, so that nothing can be awarded} */
    public boolean isOpen() {
        return switch (status) {
            case FILED, ADMITTED -> true;
            case DISMISSED, SETTLED -> false;
        };
    }

    Objection with(Status next) {
        return new Objection(id, by, ground, next);
    }
}
