package io.github.xingwuguan.lifecycle;

import io.github.xingwuguan.basics.Coded;

/** In which part somebody acts (角色). */
public enum Role implements Coded {
    /** A resident or owner (居民). */
    RESIDENT("resident"),
    /** A grid worker (网格员). */
    GRID_WORKER("grid-worker"),
    /** The compound's party branch (小区党支部). */
    PARTY_BRANCH("party-branch"),
    /** The owners' committee or the body in its place (业委会). */
    OWNERS_COMMITTEE("owners-committee"),
    /** The property enterprise (物业企业). */
    PROPERTY_ENTERPRISE("property-enterprise"),
    /** The community (社区). */
    COMMUNITY("community"),
    /** The subdistrict, town or township (街道). */
    SUBDISTRICT("subdistrict"),
    /** A department of the district (部门). */
    DEPARTMENT("department"),
    /** The district (区). */
    DISTRICT("district"),
    /** The host system, for what happens by the passing of time alone (系统). */
    SYSTEM("system");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
