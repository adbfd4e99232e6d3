package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.ReasonCode;
import java.util.Arrays;
import java.util.Optional;

/** A kind of refusal (拒绝代码): each lifecycle has an enum of them. */
public interface RefusalCode extends ReasonCode {
    /**
     * {@return the refusal}
     *
     * @param details what fills the sentence, as text
     */
    default Refusal refusal(Object... details) {
        if (details.length == 0) {
            return new Refusal(code(), template());
        }
        String[] texts = Arrays.stream(details).map(Object::toString).toArray(String[]::new);
        return new Refusal(code(), Reason.of(this, "", texts).text());
    }

    /**
     * {@return this refusal if it holds; empty if not}
     *
     * @param holds whether the command is to be refused for this
     */
    default Optional<Refusal> when(boolean holds) {
        return holds ? Optional.of(refusal()) : Optional.empty();
    }

    /**
     * {@return this refusal as the answer to a command}
     *
     * @param <E> the event of a command that is accepted
     */
    default <E> Decision<E> decision() {
        return new Decision.Refused<>(refusal());
    }
}
