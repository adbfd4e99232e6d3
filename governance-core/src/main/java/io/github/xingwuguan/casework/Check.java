package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;

/** What somebody found who looked (核查结论): before filing, after disposal, or when looking back. */
public enum Check implements Coded {
    /** It is as was said: it exists, it is done, it is still in order (属实、通过、稳定). */
    CONFIRMED("confirmed"),
    /** It is not: it does not exist, it is not done, it came back (不属实、不通过、反弹). */
    REFUTED("refuted"),
    /** It could not be seen, which is neither (无法核查). */
    UNABLE("unable");

    private final String code;

    Check(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
