package io.github.xingwuguan.programme.reportin;

import io.github.xingwuguan.basics.Coded;

/** The kinds of posts that members take (岗位类别). */
public enum PostKind implements Coded {
    /** One that is always there (常设岗). */
    STANDING("standing"),
    /** One for emergencies (应急岗). */
    EMERGENCY("emergency"),
    /** One for a skill (技能岗). */
    SKILL("skill"),
    /** One to which the employer sends somebody (派驻岗). */
    SECONDED("seconded");

    private final String code;

    PostKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
