package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** How a person counts whose units voted differently (同一业主分歧表决); the area always goes with the unit, unless the owner is rejected. */
public enum SplitOwnerRule implements Coded {
    /** With the choice of more than half of the area voted with; an exact tie abstains (按面积过半). */
    AREA_MAJORITY("area-majority"),
    /** All ballots of the owner are invalid (全部作废). */
    REJECT_OWNER("reject-owner"),
    /** With the ballot that came first; ballots of one instant that differ abstain (以先投为准). */
    FIRST_BALLOT("first-ballot"),
    /** As one who abstains: takes part, and is none of those in favour (不计入赞成). */
    NOT_FOR_YES("not-for-yes");

    /** A code on the wire. */
    public static final Type<SplitOwnerRule> TYPE = Type.code("Split owner rule", values());

    private final String code;

    SplitOwnerRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
