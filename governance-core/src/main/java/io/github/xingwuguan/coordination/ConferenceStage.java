package io.github.xingwuguan.coordination;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** How far a conference has come (联席会议状态). That it was held is no stage of its own: what it came to follows at once. */
public enum ConferenceStage implements Coded {
    /** It was not convened yet (未召集). */
    NONE("none"),
    /** It was convened (已召集). */
    CONVENED("convened"),
    /** It was held, and what it agreed on is being done (跟踪落实中). */
    TRACKING("tracking"),
    /** It was held, and nothing of what it agreed on is open any more (已办结). */
    DONE("done"),
    /** It was held without agreement on any matter (未达成一致). */
    NO_CONSENSUS("no-consensus"),
    /** Too few came, so it was not held (流会). */
    LAPSED("lapsed"),
    /** It was called off (已取消). */
    CANCELLED("cancelled");

    /** How it is written. */
    static final Type<ConferenceStage> TYPE = Type.code("Stage", values());

    private final String code;

    ConferenceStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
