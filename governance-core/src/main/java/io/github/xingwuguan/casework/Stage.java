package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a case has come (案件主状态). */
public enum Stage implements Coded {
    /** It was not reported yet (未上报). */
    NONE("none"),
    /** It was reported (已上报). */
    REPORTED("reported"),
    /** Somebody looks whether it is so (核实中). */
    SCREENING("screening"),
    /** It has a dossier and waits to be sent out (已立案待派). */
    ACCEPTED("accepted"),
    /** It was sent out and waits to be signed for (已派单待签收). */
    DISPATCHED("dispatched"),
    /** It is worked on (处置中). */
    IN_PROGRESS("in-progress"),
    /** Its handler says it is done (已处置待核查). */
    DISPOSED("disposed"),
    /** It was found to be done (核查通过待销号). */
    VERIFIED("verified"),
    /** Its clearance is public, and may be objected to (销号公示中). */
    PUBLICITY("publicity"),
    /** It is cleared, and under observation (已销号). */
    CLEARED("cleared"),
    /** It ended without being cleared (办结未销号). */
    CONCLUDED("concluded"),
    /** Its dossier is closed (已归档). */
    ARCHIVED("archived"),
    /** It was not taken on (不予受理). */
    REJECTED("rejected"),
    /** It was sent to another channel (转其他渠道). */
    REDIRECTED("redirected"),
    /** Its reporter took it back (已撤回). */
    WITHDRAWN("withdrawn"),
    /** It was entered by mistake (已作废). */
    VOIDED("voided"),
    /** It goes on in another case (已并案). */
    MERGED("merged");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** How it is written. */
    static final Type<Stage> TYPE = Type.code("Stage", values());

    private static final Set<Stage> OPEN = Collections.unmodifiableSet(EnumSet.range(REPORTED, PUBLICITY));

    /** {@return whether something is still to be done; a case that was not reported is not open} */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** {@return the stages at which something is still to be done} */
    static Set<Stage> open() {
        return OPEN;
    }
}
