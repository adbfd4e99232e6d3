package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;

/** Who named a candidate (候选人产生方式). */
public enum CandidateSource implements Coded {
    /** The Party organisation of the community (社区党组织推荐). */
    PARTY_ORGANISATION("party-organisation"),
    /** The residents' committee (居委会推荐). */
    RESIDENTS_COMMITTEE("residents-committee"),
    /** The candidate (业主自荐). */
    SELF("self"),
    /** Several owners together (业主联名推荐). */
    JOINT("joint");

    private final String code;

    CandidateSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
