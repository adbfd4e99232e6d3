package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/**
 * What is decided (表决事项): the nine matters of article 278 of the Civil Code in their order, and three that are decided otherwise. To
 * use the repair fund is ordinary, to raise it is special. The thresholds of the State Council's rules of 2018 are superseded.
 */
public enum Matter implements Coded {
    /** Rules of procedure of the assembly (制定和修改业主大会议事规则), item 1. */
    PROCEDURE_RULES("procedure-rules", ThresholdClass.ORDINARY),
    /** The covenant of the owners (制定和修改管理规约), item 2. */
    COVENANT("covenant", ThresholdClass.ORDINARY),
    /** To elect the committee or replace its members (选举业主委员会或者更换委员), item 3. */
    ELECT_COMMITTEE("elect-committee", ThresholdClass.ORDINARY),
    /** To hire or dismiss a property firm (选聘和解聘物业服务企业), item 4. */
    HIRE_OR_DISMISS_FIRM("hire-or-dismiss-firm", ThresholdClass.ORDINARY),
    /** To use the repair fund (使用维修资金), item 5. */
    USE_REPAIR_FUND("use-repair-fund", ThresholdClass.ORDINARY),
    /** To raise the repair fund (筹集维修资金), item 6. */
    RAISE_REPAIR_FUND("raise-repair-fund", ThresholdClass.SPECIAL),
    /** To rebuild (改建、重建建筑物及其附属设施), item 7. */
    REBUILD("rebuild", ThresholdClass.SPECIAL),
    /** To change the use of common parts or do business with them (改变共有部分用途或者利用共有部分经营), item 8. */
    CHANGE_COMMON_USE("change-common-use", ThresholdClass.SPECIAL),
    /** Any other major matter of the whole (其他重大事项), item 9. */
    OTHER("other", ThresholdClass.ORDINARY),
    /** To turn a home into a business (住宅改变为经营性用房), article 279: those interested agree, all of them. */
    HOME_TO_BUSINESS("home-to-business", ThresholdClass.UNANIMOUS_INTERESTED),
    /** To use the repair fund unless too many object (异议表决使用维修资金), where local rules allow it. */
    FUND_BY_OBJECTION("fund-by-objection", ThresholdClass.OBJECTION),
    /** What an assembly of representatives decided (业主代表大会决定), where local rules allow it. */
    REPRESENTATIVE_DECISION("representative-decision", ThresholdClass.REPRESENTATIVES);

    /** A code on the wire. */
    public static final Type<Matter> TYPE = Type.code("Matter", values());

    private final String code;
    private final ThresholdClass thresholds;

    Matter(String code, ThresholdClass thresholds) {
        this.code = code;
        this.thresholds = thresholds;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether it binds every owner of the compound, so that no part of them can decide it: items 1 to 4} */
    public boolean bindsAll() {
        return compareTo(HIRE_OR_DISMISS_FIRM) <= 0;
    }

    /** {@return by which majority it is decided} */
    public ThresholdClass thresholds() {
        return thresholds;
    }
}
