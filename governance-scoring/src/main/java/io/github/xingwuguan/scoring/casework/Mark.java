package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Agreements;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Levels;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Records;
import io.github.xingwuguan.casework.Returns;
import io.github.xingwuguan.casework.Satisfaction;
import io.github.xingwuguan.casework.Settlement;
import io.github.xingwuguan.casework.WhistleAnswers;
import io.github.xingwuguan.lifecycle.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What an event means to statistics; the others do not count. */
enum Mark {
    OTHER(""),
    REPORT("report"),
    ACCEPT("accept"),
    REJECT("reject"),
    REDIRECT("redirect"),
    WITHDRAW("withdraw"),
    VOID("void"),
    DISPATCH("dispatch"),
    SIGN("sign"),
    GRANT_RETURN("grant-return"),
    ARBITRATE("arbitrate"),
    ESCALATE("escalate"),
    RECLASSIFY("reclassify"),
    INSPECT("record-inspection"),
    SEND_BACK("send-back"),
    CALL_BACK("record-callback"),
    CLEAR("clear"),
    CONCLUDE("conclude"),
    LOOK_BACK("look-back"),
    REOPEN("reopen"),
    REQUEST_EXEMPTION("request-exemption"),
    REVIEW_EXEMPTION("review-exemption"),
    START_CLOCK("start-clock"),
    STOP_CLOCK("stop-clock"),
    REPORT_IN("report-in"),
    OPEN_MEDIATION("open-mediation"),
    REFUSE_MEDIATION("refuse-mediation"),
    END_MEDIATION("end-mediation"),
    PERFORM("record-performance"),
    PASS_UNDISPUTED("pass-undisputed"),
    MERGE("merge-into");

    /** Of a clock that stopped: it was the time to deal with the case, and was kept. */
    static final int ON_TIME = 1;

    /** It was that time, and was not kept. */
    static final int LATE = 2;

    /** It was the time to speak with the reporter, and was kept. */
    static final int CONTACTED = 3;

    /** It was that time, and was not kept; of a clock that starts: it is that time. */
    static final int CONTACT = 4;

    /** Of a case that was reopened: it came back. */
    static final int REBOUND = 1;

    /** Of an assignment: it does not lead. One that leads has the number of its organisation. */
    private static final int NO_LEAD = -1;

    private static final Map<String, Mark> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(mark -> mark.code, Function.identity()));
    /** Nobody acted: time did, or something was only noted in the dossier. */
    static final byte NOBODY = (byte) Role.SYSTEM.ordinal();

    private static final int LEVELS = Level.values().length;
    private static final int ANSWERS = Satisfaction.values().length;

    private final String code;

    Mark(String code) {
        this.code = code;
    }

    static Mark of(Deed deed) {
        if (deed instanceof Settlement.SettleVerdict) {
            // what was known of a clock that stopped is known for sure now
            return STOP_CLOCK;
        }
        // whoever led above or below kept the case until then
        return deed instanceof Levels.TakeOver ? ESCALATE : BY_CODE.getOrDefault(deed.code(), OTHER);
    }

    /** {@return in which part somebody acted, as a number}; more evidence is a part in a case, what is noted beside an entry is none */
    static byte role(CaseEvent event) {
        boolean isNote = event.deed() instanceof Records.Ask && !(event.deed() instanceof Records.AttachEvidence);
        return isNote ? NOBODY : (byte) event.trace().actor().role().ordinal();
    }

    /**
     * {@return what else counts of an event, as a number}
     *
     * @param category gives the number of a category
     * @param org gives the number of an organisation
     */
    static int detail(CaseEvent event, ToIntFunction<String> category, ToIntFunction<OrgId> org) {
        Deed deed = event.deed();
        if (deed instanceof Intake.Report report) {
            return report.kind().ordinal();
        } else if (deed instanceof Intake.Accept accept) {
            return category.applyAsInt(accept.category()) * LEVELS
                    + accept.level().ordinal();
        } else if (deed instanceof Levels.Reclassify reclassify) {
            return category.applyAsInt(reclassify.category()) * LEVELS;
        } else if (deed instanceof Assignments.Dispatch dispatch) {
            return dispatch.share() == Share.LEAD
                    ? org.applyAsInt(dispatch.party().org())
                    : NO_LEAD;
        } else if (deed instanceof Returns.Arbitrate arbitrate) {
            return org.applyAsInt(arbitrate.party().org());
        } else if (deed instanceof Assignments.Escalate escalate) {
            return escalate.to().ordinal();
        } else if (deed instanceof Levels.TakeOver) {
            // it comes from above
            return 0;
        } else if (deed instanceof Disposal.RecordCallback callback) {
            return callback.resolved().ordinal() * ANSWERS
                    + callback.satisfaction().ordinal();
        } else if (deed instanceof Agreements.RecordPerformance record) {
            return record.performance().ordinal();
        } else if (deed instanceof Clearance.Conclude conclude) {
            return conclude.outcome().ordinal();
        } else if (deed instanceof Aftercare.LookBack look) {
            return look.found().ordinal();
        } else if (deed instanceof Aftercare.Reopen reopen) {
            return reopen.cause() == Aftercare.Cause.REBOUND ? REBOUND : 0;
        } else if (deed instanceof Clocks.StopClock stop) {
            return stopped(stop.kind(), stop.deadline().isMetAt(event.trace().at()));
        } else if (deed instanceof Settlement.SettleVerdict settled) {
            return stopped(settled.kind(), settled.verdict().isOnTime());
        } else if (deed instanceof Clocks.StartClock start) {
            return start.kind() == ClockKind.CONTACT ? CONTACT : 0;
        } else if (deed instanceof Exemptions.RequestExemption request) {
            return request.matter().ordinal() * 2;
        } else if (deed instanceof Exemptions.ReviewExemption review) {
            return review.matter().ordinal() * 2 + (review.agrees() ? 1 : 0);
        } else if (deed instanceof WhistleAnswers.ReportIn) {
            // the branch of a department comes to the subdistrict, its bureau takes the case to the district
            Level from = event.trace().actor().level();
            return from == Level.DISTRICT ? from.ordinal() : 0;
        }
        // to sign for a case, or to give it back, moves the case only if it is the lead who does it
        return event.trace().before() == event.trace().after() ? 0 : 1;
    }

    private static int stopped(ClockKind kind, boolean isOnTime) {
        return switch (kind) {
            case DISPOSE -> isOnTime ? ON_TIME : LATE;
            case CONTACT -> isOnTime ? CONTACTED : CONTACT;
            case FILE,
                    SIGN,
                    VERIFY,
                    PETITION_ROUTE,
                    PETITION_NOTICE,
                    PETITION_CONCLUDE,
                    PETITION_REVIEW,
                    PETITION_RECHECK,
                    PETITION_OBJECT,
                    PETITION_REQUEST_REVIEW,
                    PETITION_REQUEST_RECHECK -> 0;
        };
    }

    /** {@return the number of what an exemption is about} */
    static int matter(int detail) {
        return detail / 2;
    }

    static boolean agrees(int detail) {
        return detail % 2 == 1;
    }

    static CaseKind kind(int detail) {
        return CaseKind.values()[detail];
    }

    static int category(int detail) {
        return detail / LEVELS;
    }

    static int level(int detail) {
        return detail % LEVELS;
    }

    static boolean isLead(int detail) {
        return detail != NO_LEAD;
    }

    static Check resolved(int detail) {
        return Check.values()[detail / ANSWERS];
    }

    static Satisfaction satisfaction(int detail) {
        return Satisfaction.values()[detail % ANSWERS];
    }

    static boolean isRefuted(int detail) {
        return detail == Check.REFUTED.ordinal();
    }

    static boolean isPerformed(int detail) {
        return detail == Performance.FULL.ordinal();
    }

    static Outcome outcome(int detail) {
        return Outcome.values()[detail];
    }
}
