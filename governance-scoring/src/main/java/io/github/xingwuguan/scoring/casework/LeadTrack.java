package io.github.xingwuguan.scoring.casework;

/** To whom one case was sent, and whether that was the right place: used again for the next case. */
final class LeadTrack {
    /** Leads of which it is known whether they were right. */
    int decided;

    /** Of those, the ones that were. */
    int kept;

    /** Assignments made. */
    int made;

    /** Assignments given back. */
    int returned;

    private boolean isOpen;
    private int org;
    private boolean isSigned;

    void forget() {
        decided = 0;
        kept = 0;
        made = 0;
        returned = 0;
        isOpen = false;
        isSigned = false;
    }

    void dispatch(int detail) {
        made++;
        if (Mark.isLead(detail)) {
            open(detail);
        }
    }

    void sign(boolean isLead) {
        isSigned |= isLead;
    }

    /** Who is told once more to go on with it had been the right one; otherwise another leads now. */
    void arbitrate(int to) {
        made++;
        if (!isOpen || org != to) {
            replace();
            open(to);
        }
    }

    private void open(int to) {
        isOpen = true;
        org = to;
        isSigned = false;
    }

    void giveBack(boolean isLead) {
        returned++;
        if (isLead) {
            replace();
        }
    }

    /** A lead that was returned or decided otherwise was sent to the wrong place. */
    private void replace() {
        decided += isOpen ? 1 : 0;
        isOpen = false;
    }

    /** A lead that was signed for and kept was sent to the right place; one that nobody signed for is not decided. */
    void keep() {
        if (isOpen && isSigned) {
            decided++;
            kept++;
        }
        isOpen = false;
    }
}
