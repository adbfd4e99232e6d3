package io.github.xingwuguan.coordination.format;

import io.github.xingwuguan.basics.Coded;

/** How far a matter has come (议事状态). */
public enum FormatStage implements Coded {
    /** It was not raised yet (未提出). */
    NONE("none"),
    /** It is talked about (议事中). */
    OPEN("open"),
    /** It was agreed on, and something is to be done (跟踪落实中). */
    TRACKING("tracking"),
    /** It was agreed on, and nothing is open (已办结). */
    DONE("done"),
    /** It went to a joint conference (已转联席会议). */
    REFERRED("referred");

    private final String code;

    FormatStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
