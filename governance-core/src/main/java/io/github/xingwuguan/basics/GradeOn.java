package io.github.xingwuguan.basics;

/** On which value stars and grades are decided (判定口径). */
public enum GradeOn implements Coded {
    /** On the score with its four decimals. */
    EXACT("exact"),
    /** On the score rounded HALF_UP to the scale that is published. */
    PUBLISHED("published");

    private final String code;

    GradeOn(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
