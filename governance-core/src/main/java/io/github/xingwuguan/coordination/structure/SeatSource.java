package io.github.xingwuguan.coordination.structure;

import io.github.xingwuguan.basics.Coded;

/** Where it stands who sits on a seat (席位来源). */
public enum SeatSource implements Coded {
    /** The community in which the compound lies (社区). */
    COMMUNITY("community"),
    /** The branch that answers for the compound, its own or a joint one (小区党支部). */
    BRANCH("branch"),
    /** The committee in office (业委会、物管会). */
    COMMITTEE("committee"),
    /** The enterprise under contract (物业企业). */
    ENTERPRISE("enterprise"),
    /** Those whom the host names: people, or bodies that no register holds (另行登记). */
    NAMED("named");

    private final String code;

    SeatSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
