package io.github.xingwuguan.basics;

/** How binding a policy is (办法状态). */
public enum PolicyStatus implements Coded {
    /** Under discussion (草案). */
    DRAFT("draft"),
    /** Adopted by a document that the policy names (已发布). */
    ADOPTED("adopted"),
    /** No longer to be used for new work (已废止). */
    REPEALED("repealed");

    private final String code;

    PolicyStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
