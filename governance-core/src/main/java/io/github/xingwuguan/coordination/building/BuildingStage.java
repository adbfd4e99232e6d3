package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.Coded;

/** How far a building meeting has come (楼宇会状态). */
public enum BuildingStage implements Coded {
    /** It was not called yet (未召集). */
    NONE("none"),
    /** It was called (已通知). */
    CALLED("called"),
    /** It was held, with a quorum (已召开). */
    HELD("held"),
    /** Too few came, so it was not held (流会). */
    LAPSED("lapsed"),
    /** It was called off before it met (已取消). */
    CANCELLED("cancelled");

    private final String code;

    BuildingStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
