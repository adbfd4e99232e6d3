package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.shape.Type;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A step on the way to a committee (筹建步骤), in the order of the constants; each follows the one before it. What a preparatory group does
 * at the same time is entered one after the other on one day.
 */
public enum FormationStep implements Coded {
    /** Owners apply, or the public begins by itself (申请). */
    APPLY("apply", Who.APPLICANTS),
    /** The subdistrict takes it on (受理). */
    ACCEPT("accept", Who.SUBDISTRICT),
    /** The preparatory group is formed, or formed anew (成立筹备组). */
    FORM_GROUP("form-group", Who.SUBDISTRICT),
    /** The roster of the group is published (公示筹备组名单). */
    PUBLISH_ROSTER("publish-roster", Who.GROUP),
    /** Owners and their shares are verified (确认业主身份和投票权). */
    VERIFY_OWNERS("verify-owners", Who.GROUP),
    /** The draft rules are published (公示规约和议事规则草案). */
    PUBLISH_DRAFT("publish-draft", Who.GROUP),
    /** The draft rules are settled, every objection answered (答复意见并定稿). */
    SETTLE_DRAFT("settle-draft", Who.GROUP),
    /** Candidates are named (推荐候选人). */
    NOMINATE("nominate", Who.GROUP),
    /** Their qualification is reviewed jointly (资格联审). */
    REVIEW("review", Who.GROUP),
    /** The candidates are published (公示候选人). */
    PUBLISH_CANDIDATES("publish-candidates", Who.GROUP),
    /** The owners are called to vote (会议通知). */
    CALL_VOTE("call-vote", Who.GROUP),
    /** The vote was counted (表决选举). */
    ELECT("elect", Who.GROUP),
    /** The result is announced (公告结果). */
    ANNOUNCE("announce", Who.GROUP),
    /** The committee is filed with the authority (备案). */
    FILE("file", Who.COMMITTEE),
    /** Its seals are made (刻章). */
    SEAL("seal", Who.COMMITTEE);

    /** A code on the wire. */
    public static final Type<FormationStep> TYPE = Type.code("Formation step", values());

    private final String code;
    private final Who who;

    FormationStep(String code, Who who) {
        this.code = code;
        this.who = who;
    }

    /** Who takes a step: few kinds for many steps. */
    private enum Who {
        APPLICANTS(EnumSet.of(Role.RESIDENT, Role.COMMUNITY, Role.SUBDISTRICT)),
        SUBDISTRICT(EnumSet.of(Role.SUBDISTRICT)),
        // community or subdistrict lead the group and act for it
        GROUP(EnumSet.of(Role.COMMUNITY, Role.SUBDISTRICT)),
        COMMITTEE(EnumSet.of(Role.OWNERS_COMMITTEE));

        @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, of constants
        private final Set<Role> roles;

        Who(Set<Role> roles) {
            this.roles = Collections.unmodifiableSet(roles);
        }
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return who may take it} */
    public Set<Role> roles() {
        return who.roles;
    }

    /** {@return whether it puts something before the owners, who can object until the next step} */
    public boolean publishes() {
        return this == PUBLISH_ROSTER || this == PUBLISH_DRAFT || this == PUBLISH_CANDIDATES;
    }

    /** {@return whether the preparatory group has to take it within its term} */
    public boolean isOfGroup() {
        return compareTo(FORM_GROUP) > 0 && compareTo(ELECT) <= 0;
    }

    /** {@return the step after it; empty after the last} */
    public Optional<FormationStep> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
