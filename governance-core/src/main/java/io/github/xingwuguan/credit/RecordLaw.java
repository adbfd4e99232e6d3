package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Coded;

/** Which version of a policy prices a record (适用版本). */
public enum RecordLaw implements Coded {
    /** The version in force when the fact was determined (从旧). */
    AT_DETERMINATION("at-determination"),
    /** The version in force on the day of the assessment (从新). */
    AT_ASSESSMENT("at-assessment"),
    /** Of the two the one that is better for the firm (从旧兼从轻). */
    MORE_LENIENT("more-lenient");

    private final String code;

    RecordLaw(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
