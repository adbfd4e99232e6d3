package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.credit.Subject;
import java.util.HashMap;
import java.util.Map;

/** What subjects carry from the last period (上期状态). Immutable. */
public final class CreditPriors {
    /** Nobody carries anything. */
    public static final CreditPriors NONE = new CreditPriors(Map.of());

    private final Map<Subject, CreditState> states;

    private CreditPriors(Map<Subject, CreditState> states) {
        this.states = states;
    }

    /**
     * {@return the states of some subjects}
     *
     * @param states the states
     */
    public static CreditPriors of(Map<Subject, CreditState> states) {
        return new CreditPriors(Map.copyOf(states));
    }

    /**
     * {@return the state of a subject; that of one never assessed if nothing is known}
     *
     * @param subject the subject
     */
    public CreditState of(Subject subject) {
        return states.getOrDefault(subject, CreditState.NONE);
    }

    boolean isEmpty() {
        return states.isEmpty();
    }

    /** {@return these with some states replaced, so that who is absent for a period is not forgotten} */
    CreditPriors with(Map<Subject, CreditState> newer) {
        Map<Subject, CreditState> all = new HashMap<>(states);
        all.putAll(newer);
        return of(all);
    }
}
