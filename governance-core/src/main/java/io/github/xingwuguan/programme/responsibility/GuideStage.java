package io.github.xingwuguan.programme.responsibility;

import io.github.xingwuguan.basics.Coded;

/** The stages of a guide from plan to assessment, in their order (从谋划到考核). */
public enum GuideStage implements Coded {
    /** What is to be done is set down (谋划). */
    PLAN("plan"),
    /** Who does what is said (部署). */
    DEPLOY("deploy"),
    /** It is done (实施). */
    CARRY_OUT("carry-out"),
    /** Somebody looks at it (督查). */
    INSPECT("inspect"),
    /** It is assessed (考核). */
    ASSESS("assess");

    private final String code;

    GuideStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
