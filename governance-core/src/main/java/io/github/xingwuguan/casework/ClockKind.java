package io.github.xingwuguan.casework;

import com.google.common.collect.Sets;
import io.github.xingwuguan.basics.Coded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be done in time (时限种类), from which deed to which. */
public enum ClockKind implements Coded {
    /** To decide whether a case is filed (受理时限); of a petition, to register it: from then on its own procedure has its clocks. */
    FILE("file", Set.of("report"), Set.of("accept", "register-petition", "reject", "redirect", "withdraw", "void")),
    /** To sign for it (签收时限): a clock for each lead. */
    SIGN(
            "sign",
            Set.of("dispatch", "arbitrate"),
            Set.of("sign", "grant-return", "escalate", "take-over", "withdraw", "void")),
    /** To speak with the reporter (首次联系时限). */
    CONTACT(
            "contact",
            Set.of("accept", "reopen"),
            Set.of("record-contact", "redirect", "withdraw", "void", "conclude", "clear")),
    /** To deal with it (处置时限): goes on if the work is sent back. */
    DISPOSE(
            "dispose",
            Set.of("accept", "send-back", "reopen"),
            Set.of("submit-disposal", "redirect", "withdraw", "void", "conclude")),
    /** To look whether that was done (核查时限). */
    VERIFY(
            "verify",
            Set.of("submit-disposal", "object-to-clearance"),
            Set.of("verify", "send-back", "void", "conclude")),
    /** To route a petition, or to say whether it is taken on (转送交办时限); anew if it is given back. */
    PETITION_ROUTE(
            "petition-route",
            Set.of("register-petition", "object-to-petition"),
            Set.of("route-petition", "notice-petition", "withdraw", "void")),
    /** To say whether a petition that was routed is taken on (告知时限). */
    PETITION_NOTICE(
            "petition-notice",
            Set.of("route-petition"),
            Set.of("notice-petition", "object-to-petition", "withdraw", "void")),
    /** To answer a petition (信访办理时限). */
    PETITION_CONCLUDE("petition-conclude", Set.of("accept-petition"), Set.of("conclude-petition", "withdraw", "void")),
    /** To answer it as the body above (复查时限). */
    PETITION_REVIEW("petition-review", Set.of("request-review"), Set.of("decide-review", "withdraw", "void")),
    /** To answer it as the next body above (复核时限); stands still while there is a hearing. */
    PETITION_RECHECK("petition-recheck", Set.of("request-recheck"), Set.of("decide-recheck", "withdraw", "void")),
    /** To say that a petition is not one's business (异议期限). A right to use in time: no clock runs, and it passes without a breach. */
    PETITION_OBJECT("petition-object", Set.of(), Set.of()),
    /** To ask for a review (申请复查期限), a right; without one the answer is final. */
    PETITION_REQUEST_REVIEW("petition-request-review", Set.of(), Set.of()),
    /** To ask for a recheck (申请复核期限), a right; without one the review is final. */
    PETITION_REQUEST_RECHECK("petition-request-recheck", Set.of(), Set.of());

    private static final List<ClockKind> ALL = List.of(values());

    /** By the code of a deed, so that nothing has to be asked of a kind that it does not concern. */
    private static final Map<String, List<ClockKind>> TOUCHED = touched();

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

    private static Map<String, List<ClockKind>> touched() {
        Map<String, List<ClockKind>> touched = new HashMap<>();
        for (ClockKind kind : ALL) {
            for (String code : Sets.union(kind.startedBy, kind.stoppedBy)) {
                touched.computeIfAbsent(code, c -> new ArrayList<>()).add(kind);
            }
        }
        return touched;
    }

    /** {@return the kinds that a deed can start, stop or change, in order}: all, if cases are merged or it is of another category now */
    static List<ClockKind> touchedBy(Deed deed) {
        return deed instanceof Merging.Ask || deed instanceof Levels.Reclassify
                ? ALL
                : TOUCHED.getOrDefault(deed.code(), List.of());
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
