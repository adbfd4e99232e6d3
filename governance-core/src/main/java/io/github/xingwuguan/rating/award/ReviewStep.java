package io.github.xingwuguan.rating.award;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.lifecycle.Role;
import java.util.EnumSet;
import java.util.Set;

/** One step of the review (评审环节): from which stage to which, by whom. */
public enum ReviewStep implements Coded {
    /** The community verifies (社区核验). */
    COMMUNITY("community", Stage.SELF_ASSESSED, Stage.COMMUNITY_VERIFIED, EnumSet.of(Role.COMMUNITY), Duty.VERIFY),
    /** The subdistrict reviews (街道审核). */
    SUBDISTRICT(
            "subdistrict",
            Stage.COMMUNITY_VERIFIED,
            Stage.SUBDISTRICT_REVIEWED,
            EnumSet.of(Role.SUBDISTRICT),
            Duty.REVIEW),
    /** The district reviews (区级评定). */
    DISTRICT("district", Stage.SUBDISTRICT_REVIEWED, Stage.DISTRICT_REVIEWED, EnumSet.of(Role.DISTRICT), Duty.APPROVE),
    /** Several departments review once more, where the star asks for it (联合评审). */
    JOINT(
            "joint",
            Stage.DISTRICT_REVIEWED,
            Stage.JOINT_REVIEWED,
            EnumSet.of(Role.DEPARTMENT, Role.DISTRICT),
            Duty.REVIEW_JOINTLY);

    private final String code;
    private final Stage from;
    private final Stage to;

    @SuppressWarnings("ImmutableEnumChecker") // copied and never handed out for writing
    private final Set<Role> roles;

    private final Duty duty;

    ReviewStep(String code, Stage from, Stage to, Set<Role> roles, Duty duty) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.roles = Set.copyOf(roles);
        this.duty = duty;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the stage in which it is due} */
    public Stage from() {
        return from;
    }

    /** {@return the stage that it leads to} */
    public Stage to() {
        return to;
    }

    /** {@return who takes it} */
    public Set<Role> roles() {
        return roles;
    }

    /** {@return the duty of whoever takes it} */
    public Duty duty() {
        return duty;
    }
}
