package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Coded;

/** A post in a body (职务). */
public enum Post implements Coded {
    /** Secretary of a branch (书记). */
    SECRETARY("secretary"),
    /** Deputy secretary of a branch (副书记). */
    DEPUTY_SECRETARY("deputy-secretary"),
    /** Member of a branch committee (支部委员). */
    BRANCH_MEMBER("branch-member"),
    /** Chair of a committee (主任). */
    CHAIR("chair"),
    /** Deputy chair of a committee (副主任). */
    DEPUTY_CHAIR("deputy-chair"),
    /** Member of a committee (委员). */
    COMMITTEE_MEMBER("committee-member"),
    /** Member of a property management committee for the owners (业主代表). */
    OWNER_REPRESENTATIVE("owner-representative"),
    /** Moves up when a seat falls vacant, and holds none until then (候补委员). */
    ALTERNATE("alternate"),
    /** Member of a residents' committee or a community's Party committee (社区两委成员). */
    COMMUNITY_MEMBER("community-member"),
    /** Head of a service project (项目经理). */
    PROJECT_MANAGER("project-manager"),
    /** Employee (工作人员). */
    EMPLOYEE("employee");

    private final String code;

    Post(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
