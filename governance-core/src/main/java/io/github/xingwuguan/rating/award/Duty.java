package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.Coded;

/**
 * What a person does in a cycle (岗位职责). Nobody has two duties in one cycle, so that who applies, verifies, reviews and approves
 * are different people, and an objection is settled by somebody who took no part.
 */
public enum Duty implements Coded {
    /** Applies for the compound (申报). */
    APPLY("apply"),
    /** Verifies at the community (社区核验). */
    VERIFY("verify"),
    /** Reviews at the subdistrict (街道审核). */
    REVIEW("review"),
    /** Reviews, publicises and awards at the district (区级评定). */
    APPROVE("approve"),
    /** Reviews once more for the highest stars (联合评审). */
    REVIEW_JOINTLY("review-jointly"),
    /** Settles objections (异议处理). */
    SETTLE("settle");

    private final String code;

    Duty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
