package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** Whether results have effects (施行方式). */
public enum PolicyMode implements Coded {
    /** They have (正式施行). */
    ENFORCED("enforced"),
    /** Everything is computed and shown, but no list, exit, measure or streak follows (试行记分). */
    TRIAL("trial");

    private final String code;

    PolicyMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
