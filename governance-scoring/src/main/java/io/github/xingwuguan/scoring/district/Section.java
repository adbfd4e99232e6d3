package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;

/** A part of the scoreboard (看板栏目). The headline is none: it picks figures from all of them. */
public enum Section implements Coded {
    /** Stars of compounds (星级创建). */
    STARS("stars", "星级创建", "Stars"),
    /** Credit of firms (信用评价). */
    CREDIT("credit", "信用评价", "Credit"),
    /** Cases, hazards, disputes, petitions (案件办理). */
    CASES("cases", "案件办理", "Cases"),
    /** Owners and their committees (业主自治). */
    ASSEMBLY("assembly", "业主自治", "Owners' assembly"),
    /** Coverage, facilities, targets (工作推进). */
    PROGRAMME("programme", "工作推进", "Programme");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a record of two texts
    private final Label label;

    Section(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return its name} */
    public Label label() {
        return label;
    }
}
