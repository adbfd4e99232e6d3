package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;

/**
 * What a committee came to about a motion (议题结果).
 *
 * @param motion the id of the motion
 * @param count how many members must sign for it, of all, and how many did
 * @param result what it came to
 */
public record MotionOutcome(String motion, HeadCount count, Result result) {
    /** What became of a motion (议题结果类别). */
    public enum Result implements Coded {
        /** More than half of all members are for it (通过). */
        CARRIED("carried"),
        /** They are not (未通过). */
        NOT_CARRIED("not-carried"),
        /** Too few were present to decide anything (未达出席人数). */
        NOT_HELD("not-held"),
        /** The committee could not act for the owners on the day, whoever came (委员会不能履职). */
        NOT_ACTING("not-acting"),
        /** What it is about rests during a hand-over (换届期间不得决定). */
        FROZEN("frozen");

        private final String code;

        Result(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
