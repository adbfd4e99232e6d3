package io.github.xingwuguan.assembly;

import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * What counts as effective delivery (有效送达): by one of these methods, from the announcement until the vote closes, with the consequence of
 * silence told. What was delivered before belongs to another vote.
 *
 * @param methods at least one, each once
 */
public record DeliveryRule(List<Delivery.Method> methods) {
    /** The description. */
    public static final Shape<DeliveryRule> SHAPE = Shape.of(
            "Delivery rule",
            Field.of("methods", Type.list(Delivery.Method.TYPE), DeliveryRule::methods),
            DeliveryRule::new);

    /**
     * Checks the methods.
     *
     * @param methods at least one, each once
     * @throws IllegalArgumentException if there is none, or one stands twice
     */
    public DeliveryRule {
        methods = List.copyOf(methods);
        if (methods.isEmpty() || methods.stream().distinct().count() != methods.size()) {
            throw new IllegalArgumentException(
                    "Delivery rule must name methods, each once, but named " + methods.size());
        }
    }

    /**
     * {@return whether a delivery is effective}
     *
     * @param delivery the evidence
     * @param convocation the vote
     */
    public boolean accepts(Delivery delivery, Convocation convocation) {
        return methods.contains(delivery.method())
                && delivery.notice() == Delivery.Notice.TOPIC_AND_CONSEQUENCE
                && !delivery.at().isBefore(convocation.announcedAt())
                && delivery.at().isBefore(convocation.closesAt());
    }
}
