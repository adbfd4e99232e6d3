package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Coded;

/** How long points last (积分周期). */
public enum AccountTerm implements Coded {
    /** They last (长期有效). */
    LIFETIME("lifetime"),
    /** Each first of January the account starts anew with the baseline (年度清零). */
    YEARLY("yearly");

    private final String code;

    AccountTerm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
