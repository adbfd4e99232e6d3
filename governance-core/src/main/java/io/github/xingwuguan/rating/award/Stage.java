package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;
import java.util.EnumSet;
import java.util.Set;

/** How far the application of the current cycle has come (创建阶段). What the compound holds is its {@link Standing}. */
public enum Stage implements Coded {
    /** There was no application yet (未申报). */
    NONE("none"),
    /** Drafted, or returned to the applicant (申报起草). */
    DRAFT("draft"),
    /** Assessed by the compound itself (自评). */
    SELF_ASSESSED("self-assessed"),
    /** Verified by the community (社区核验). */
    COMMUNITY_VERIFIED("community-verified"),
    /** Reviewed by the subdistrict (街道审核). */
    SUBDISTRICT_REVIEWED("subdistrict-reviewed"),
    /** Reviewed by the district (区级评定). */
    DISTRICT_REVIEWED("district-reviewed"),
    /** Reviewed once more by several departments (联合评审). */
    JOINT_REVIEWED("joint-reviewed"),
    /** The result is public (公示). */
    PUBLICISED("publicised"),
    /** Ended with an award (已命名). */
    CONCLUDED("concluded"),
    /** Ended without one (不予通过). */
    REJECTED("rejected"),
    /** Ended by the applicant, or because it was not answered in time (撤回). */
    WITHDRAWN("withdrawn");

    static final Type<Stage> TYPE = Type.code("Stage", values());

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the stages in which an application runs, first to last} */
    public static Set<Stage> running() {
        return EnumSet.range(DRAFT, PUBLICISED);
    }

    /** {@return the stages in which no application runs, so that one can be drafted} */
    public static Set<Stage> idle() {
        return EnumSet.complementOf(EnumSet.range(DRAFT, PUBLICISED));
    }
}
