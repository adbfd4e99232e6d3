package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.GovernanceException;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a command (决定): events, or a refusal that changes nothing.
 *
 * @param <E> the events
 */
public sealed interface Decision<E> {
    /**
     * It was accepted (接受).
     *
     * @param events what happened, at least one
     * @param <E> the events
     */
    record Accepted<E>(List<E> events) implements Decision<E> {
        /**
         * Copies the events.
         *
         * @param events what happened
         * @throws IllegalArgumentException if nothing did
         */
        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("Acceptance must have an event, but had none");
            }
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.empty();
        }
    }

    /**
     * It was refused (拒绝).
     *
     * @param why the reason
     * @param <E> the events
     */
    record Refused<E>(Refusal why) implements Decision<E> {
        @Override
        public List<E> events() {
            throw new GovernanceException(
                    why.code(),
                    "Command must be accepted to have events, but was refused: "
                            + why.text().en());
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(why);
        }
    }

    /**
     * {@return what happened}
     *
     * @throws GovernanceException with the code of the refusal if it was refused
     */
    List<E> events();

    /** {@return why it was refused, empty if it was accepted} */
    Optional<Refusal> refusal();

    /**
     * {@return an acceptance}
     *
     * @param event what happened
     * @param <E> the events
     */
    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    /**
     * {@return a refusal}
     *
     * @param code a stable code in kebab-case
     * @param zh the Chinese sentence
     * @param en the English sentence
     * @param <E> the events
     */
    static <E> Decision<E> refuse(String code, String zh, String en) {
        return new Refused<>(Refusal.of(code, zh, en));
    }
}
