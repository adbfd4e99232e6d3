package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Coded;

/** Why points stand in a line of an account (积分明细类别). */
public enum LineKind implements Coded {
    /** What an account starts with (基础分). */
    BASELINE("baseline"),
    /** What a service is worth, or what a deduction takes away (积分、扣分). */
    EARNED("earned"),
    /** What the cap of an activity by day or by year takes away, or gives back of a deduction (单项封顶). */
    ITEM_CAP("item-cap"),
    /** What is above the cap of the balance, kept as hours and not as points (余额封顶). */
    BALANCE_CAP("balance-cap"),
    /** What a deduction would take below the floor (保底). */
    FLOOR("floor"),
    /** What idleness takes away (不活跃扣减). */
    DECAY("decay"),
    /** What is lost at the end of a year (年度清零). */
    RESET("reset"),
    /** What was spent (兑换). */
    REDEEMED("redeemed"),
    /** What went to another account (转出). */
    GIVEN("given"),
    /** What came from another account (转入). */
    RECEIVED("received");

    private final String code;

    LineKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
