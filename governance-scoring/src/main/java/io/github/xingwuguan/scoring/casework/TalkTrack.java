package io.github.xingwuguan.scoring.casework;

/** What became of the mediations of one case: used again for the next case. */
final class TalkTrack {
    /** Mediations that came to an end. */
    int ended;

    /** Of those, the ones whose agreement was kept. */
    int kept;

    private Talk last = Talk.NONE;

    /** What became of the last mediation. */
    private enum Talk {
        NONE,
        PENDING,
        BROKEN,
        KEPT
    }

    void forget() {
        ended = 0;
        kept = 0;
        last = Talk.NONE;
    }

    void open() {
        end();
        last = Talk.PENDING;
    }

    void settle(boolean isKept) {
        last = isKept ? Talk.KEPT : Talk.BROKEN;
    }

    /** What is pending when a case ends does not come to an agreement that is kept. */
    void breakOff() {
        last = last == Talk.PENDING ? Talk.BROKEN : last;
    }

    /** A mediation counts as ended by what became of it last: what was left undone can still be done. */
    void end() {
        ended += last == Talk.BROKEN || last == Talk.KEPT ? 1 : 0;
        kept += last == Talk.KEPT ? 1 : 0;
        last = Talk.NONE;
    }
}
