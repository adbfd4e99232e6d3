package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who took on which duty in this cycle (经手人员): handling, looking, signing and clearing are done by different persons.
 *
 * @param byActor the first duty that each person took on
 */
public record Hands(Map<ActorId, Hand> byActor) {
    /** Nobody took on anything. */
    public static final Hands NONE = new Hands(Map.of());

    /**
     * Copies the duties.
     *
     * @param byActor the first duty that each person took on
     */
    public Hands {
        byActor = Map.copyOf(byActor);
    }

    /**
     * {@return the duty of a person; empty if it has none}
     *
     * @param actor the person
     */
    public Optional<Hand> find(ActorId actor) {
        return Optional.ofNullable(byActor.get(actor));
    }

    /** {@return these and one more; the first duty that somebody takes on stays} */
    Hands with(ActorId actor, Hand hand) {
        if (byActor.containsKey(actor)) {
            return this;
        }
        Map<ActorId, Hand> more = new HashMap<>(byActor);
        more.put(actor, hand);
        return new Hands(more);
    }
}
