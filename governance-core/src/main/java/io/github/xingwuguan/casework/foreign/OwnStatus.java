package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.Contacts;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Levels;
import io.github.xingwuguan.casework.Postponements;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Our own deeds as statuses: the code, and what counts of the content. */
final class OwnStatus {
    private static final Map<String, Meaning> MEANINGS =
            Arrays.stream(Meaning.values()).collect(Collectors.toMap(Meaning::code, Function.identity()));

    private OwnStatus() {}

    static StatusLine.Builder means(Meaning meaning) {
        return StatusLine.builder().status(meaning.code()).addMeans(meaning);
    }

    /**
     * {@return a deed as a status}
     *
     * @param deed the deed
     * @param share of the assignment that it is about, if it is about one
     */
    static StatusLine of(Deed deed, Optional<Share> share) {
        Meaning meaning = MEANINGS.get(deed.code());
        if (meaning == null) {
            return StatusLine.builder()
                    .status(deed.code())
                    .addMeans(Meaning.DEED)
                    .build();
        }
        StatusLine.Builder line = means(meaning);
        if (deed instanceof Intake.RecordScreening screened) {
            line.status(named(deed, screened.found())).found(screened.found());
        } else if (deed instanceof Leaving.Reject rejected) {
            line.status(named(deed, rejected.ground())).ground(rejected.ground());
        } else if (deed instanceof Assignments.Dispatch sent) {
            line.status(named(deed, sent.share())).share(sent.share());
        } else if (deed instanceof Assignments.Escalate escalated) {
            line.status(named(deed, escalated.to())).level(escalated.to());
        } else if (deed instanceof Postponements.PauseClock paused) {
            line.status(deed.code() + ":" + paused.reason()).reason(paused.reason());
        } else if (deed instanceof Postponements.ResumeClock resumed) {
            line.status(deed.code() + ":" + resumed.reason()).reason(resumed.reason());
        } else if (meaning.uses(Detail.SHARE)) {
            Share part = share.orElse(Share.LEAD);
            line.status(named(deed, part)).share(part);
        } else {
            looked(line, deed);
        }
        return line.build();
    }

    private static void looked(StatusLine.Builder line, Deed deed) {
        if (deed instanceof Disposal.RecordInspection inspected) {
            line.status(named(deed, inspected.found())).found(inspected.found());
        } else if (deed instanceof Disposal.RecordCallback answered) {
            line.status(named(deed, answered.resolved()) + ":"
                            + answered.satisfaction().code())
                    .found(answered.resolved())
                    .satisfaction(answered.satisfaction());
        } else if (deed instanceof Clearance.Conclude concluded) {
            line.status(named(deed, concluded.outcome())).outcome(concluded.outcome());
        } else if (deed instanceof Aftercare.LookBack looked) {
            line.status(named(deed, looked.found())).found(looked.found());
        } else if (deed instanceof Aftercare.Reopen reopened) {
            line.status(named(deed, reopened.cause())).cause(reopened.cause());
        } else {
            cared(line, deed);
        }
    }

    private static void cared(StatusLine.Builder line, Deed deed) {
        if (deed instanceof Contacts.RecordContact contact) {
            Check found = contact.reached() ? Check.CONFIRMED : Check.REFUTED;
            line.status(named(deed, found)).found(found);
        } else if (deed instanceof Levels.HandDown down) {
            line.status(named(deed, down.to())).level(down.to());
        } else if (deed instanceof Exemptions.RequestExemption asked) {
            line.status(named(deed, asked.matter())).matter(asked.matter());
        } else if (deed instanceof Exemptions.ReviewExemption decided) {
            Check found = decided.agrees() ? Check.CONFIRMED : Check.REFUTED;
            line.status(named(deed, decided.matter()) + ":" + found.code())
                    .matter(decided.matter())
                    .found(found);
        }
    }

    private static String named(Deed deed, Coded detail) {
        return deed.code() + ":" + detail.code();
    }
}
