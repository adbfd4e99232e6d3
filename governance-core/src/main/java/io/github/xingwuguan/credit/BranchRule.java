package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** Under whose account a branch is rated (分支机构归属). */
public enum BranchRule implements Coded {
    /** Its records belong to the parent. */
    PARENT("parent"),
    /** It is rated by itself. */
    OWN("own"),
    /** It is rated by itself if the parent is registered outside the jurisdiction. */
    OWN_IF_PARENT_OUTSIDE("own-if-parent-outside");

    private final String code;

    BranchRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
