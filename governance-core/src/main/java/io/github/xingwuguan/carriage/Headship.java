package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Coded;

/** Who heads or joins whom (交叉任职标志). */
public enum Headship implements Coded {
    /** The branch secretary chairs the committee (一肩挑). */
    SECRETARY_IS_CHAIR("secretary-is-chair"),
    /** The branch secretary has a seat on the committee (书记进业委会). */
    SECRETARY_ON_COMMITTEE("secretary-on-committee"),
    /** The project manager is an adjunct of the branch (项目经理兼任支部委员). */
    PROJECT_MANAGER_IS_BRANCH_ADJUNCT("project-manager-is-branch-adjunct");

    private final String code;

    Headship(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
