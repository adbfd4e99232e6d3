package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * Who may hand in ballots for others (委托表决规则).
 *
 * @param max for how many owners one agent may act in one vote, 0 to 1,000; 0 forbids proxies
 * @param form which form a power needs; by word is enough if it says so
 * @param passingOn whether a power may be passed on
 */
public record ProxyRule(int max, Proxy.Form form, PassingOn passingOn) {
    /** The description. */
    public static final Shape<ProxyRule> SHAPE = Shape.of(
            "Proxy rule",
            Field.of("max", Type.INT, ProxyRule::max),
            Field.of("form", Type.code("Form of proxy", Proxy.Form.values()), ProxyRule::form),
            Field.of("passingOn", Type.code("Passing on", PassingOn.values()), ProxyRule::passingOn),
            ProxyRule::new);

    /** Whether an agent may name another (转委托). */
    public enum PassingOn implements Coded {
        /** No (不得转委托). */
        FORBIDDEN("forbidden"),
        /** Yes (可转委托). */
        ALLOWED("allowed");

        private final String code;

        PassingOn(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the number.
     *
     * @param max 0 to 1,000
     * @param form which form a power needs
     * @param passingOn whether it may be passed on
     * @throws IllegalArgumentException if the number is outside
     */
    public ProxyRule {
        if (max < 0 || max > 1_000) {
            throw new IllegalArgumentException("Proxy maximum must be from 0 to 1000, but was " + max);
        }
    }

    /**
     * {@return why a power is not enough by itself, if it is not; for how many an agent acts is another question}
     *
     * @param proxy the power
     */
    public Optional<InvalidReason> fault(Proxy proxy) {
        if (form == Proxy.Form.WRITTEN && proxy.form() == Proxy.Form.ORAL) {
            return Optional.of(InvalidReason.PROXY_FORM);
        }
        return passingOn == PassingOn.FORBIDDEN && proxy.via().isPresent()
                ? Optional.of(InvalidReason.PROXY_PASSED_ON)
                : Optional.empty();
    }
}
