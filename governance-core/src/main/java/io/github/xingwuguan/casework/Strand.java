package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;

/** What a step of a case drew on (三治): the neighbours' own doing, the law, or good manners. */
public enum Strand implements Coded {
    /** Self-governance (自治). */
    SELF_GOVERNANCE("self-governance"),
    /** Rule of law (法治). */
    RULE_OF_LAW("rule-of-law"),
    /** Rule of virtue (德治). */
    RULE_OF_VIRTUE("rule-of-virtue");

    private final String code;

    Strand(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
