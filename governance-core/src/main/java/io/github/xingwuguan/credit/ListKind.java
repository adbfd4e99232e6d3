package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** What being on a list says (名单类别). */
public enum ListKind implements Coded {
    /** Good (红榜). */
    RED("red"),
    /** Under supervision (重点监管). */
    WATCH("watch"),
    /** Bad (黑榜). */
    BLACK("black"),
    /** Something of the district's own. */
    CUSTOM("custom");

    private final String code;

    ListKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
