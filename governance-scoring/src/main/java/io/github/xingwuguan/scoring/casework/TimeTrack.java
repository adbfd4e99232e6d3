package io.github.xingwuguan.scoring.casework;

/** What became of the time to deal with one case, and to speak with its reporter: used again for the next case. */
final class TimeTrack {
    /** When the time to deal with it ends, or ended when it last ran. */
    long dueLast;

    /** When that time ends, as it stands. */
    private long due;

    /** Whether that time was kept when it last stopped. */
    private int kept;

    /** When the time to speak with the reporter ends. */
    private long contactDue;

    /** Whether that time was kept, as {@link Mark} says it; 0 while it runs. */
    private int contact;

    void forget() {
        dueLast = CaseSummary.NEVER;
        due = CaseTable.NO_TIME;
        kept = 0;
        contactDue = CaseTable.NO_TIME;
        contact = 0;
    }

    /** Reads an event, after which the time to deal with the case ends then. */
    void read(Mark mark, int detail, long ends) {
        if (mark == Mark.START_CLOCK && detail == Mark.CONTACT) {
            contactDue = ends;
            contact = 0;
            return;
        }
        if (mark == Mark.STOP_CLOCK) {
            stop(detail);
        }
        due = ends;
        dueLast = due == CaseTable.NO_TIME || due == CaseTable.STILL ? dueLast : due;
    }

    private void stop(int detail) {
        if (detail == Mark.CONTACT || detail == Mark.CONTACTED) {
            contact = detail;
        } else if (detail != 0) {
            kept = detail;
        }
    }

    boolean isDue(long asOf) {
        return due == CaseTable.NO_TIME ? kept != 0 : due < asOf;
    }

    boolean isOnTime() {
        return due == CaseTable.NO_TIME && kept == Mark.ON_TIME;
    }

    /** Whether it was late or is. */
    boolean isLate(long asOf) {
        return due == CaseTable.NO_TIME ? kept == Mark.LATE : due < asOf;
    }

    /** Whether the time to speak with the reporter was used or is over. */
    boolean isContactDue(long asOf) {
        return contact != 0 || (contactDue != CaseTable.NO_TIME && contactDue < asOf);
    }

    boolean isContactedInTime() {
        return contact == Mark.CONTACTED;
    }
}
