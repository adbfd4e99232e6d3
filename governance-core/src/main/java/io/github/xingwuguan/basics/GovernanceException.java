package io.github.xingwuguan.basics;

import java.util.List;

/** Data or a policy that cannot be used (治理异常): one stable code, and all problems at once where there are many. */
public final class GovernanceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Stable, in kebab-case. */
    private final String code;

    private final transient Problems problems;

    /**
     * A single refusal.
     *
     * @param code a stable code in kebab-case
     * @param message {@code <Subject> must <rule>, but was <value>}
     */
    public GovernanceException(String code, String message) {
        super(message);
        this.code = code;
        this.problems = new Problems(List.of(new Problem(code, Problem.Severity.ERROR, "", message)), 0);
    }

    /**
     * Faults of data.
     *
     * @param problems at least one
     */
    public GovernanceException(Problems problems) {
        super(problems.toString());
        this.code = "invalid-data";
        this.problems = problems;
    }

    /** {@return the stable code; {@code invalid-data} for faults of data} */
    public String code() {
        return code;
    }

    /** {@return all problems} */
    public Problems problems() {
        return problems;
    }
}
