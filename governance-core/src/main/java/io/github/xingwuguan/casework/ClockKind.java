package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;
import java.util.Set;

/** What has to be done in time (时限种类), from which deed to which. */
public enum ClockKind implements Coded {
    /** To decide whether a case is filed (受理时限). */
    FILE("file", Set.of("report"), Set.of("accept", "reject", "redirect", "withdraw", "void")),
    /** To sign for it (签收时限): a clock for each lead. */
    SIGN("sign", Set.of("dispatch", "arbitrate"), Set.of("sign", "grant-return", "escalate", "withdraw", "void")),
    /** To speak with the reporter (首次联系时限). */
    CONTACT("contact", Set.of("accept"), Set.of("record-contact", "redirect", "withdraw", "void", "conclude", "clear")),
    /** To deal with it (处置时限): goes on if the work is sent back. */
    DISPOSE(
            "dispose",
            Set.of("accept", "send-back", "reopen"),
            Set.of("submit-disposal", "redirect", "withdraw", "void", "conclude")),
    /** To look whether that was done (核查时限). */
    VERIFY(
            "verify",
            Set.of("submit-disposal", "object-to-clearance"),
            Set.of("verify", "send-back", "void", "conclude"));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // of strings
    private final Set<String> startedBy;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> stoppedBy;

    ClockKind(String code, Set<String> startedBy, Set<String> stoppedBy) {
        this.code = code;
        this.startedBy = startedBy;
        this.stoppedBy = stoppedBy;
    }

    boolean isStartedBy(Deed deed) {
        return startedBy.contains(deed.code());
    }

    /** An attempt that failed stops no clock until it counts as a contact. */
    boolean isStoppedBy(Deed deed, Case after) {
        boolean isVain =
                deed instanceof Contacts.RecordContact && !after.contacts().isMade();
        return stoppedBy.contains(deed.code()) && !isVain;
    }

    @Override
    public String code() {
        return code;
    }
}
