package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Coded;

/** A kind of party that has duties (责任主体类别). */
public enum PartyKind implements Coded {
    /** A department of the district (部门). */
    DEPARTMENT("department"),
    /** The subdistrict, town or township (街道、镇、乡). */
    SUBDISTRICT("subdistrict"),
    /** The community (社区). */
    COMMUNITY("community"),
    /** The Party branch of the compound (小区党支部). */
    BRANCH("branch"),
    /** The committee of the compound (业委会、物管会). */
    COMMITTEE("committee"),
    /** The property enterprise of the compound (物业服务企业). */
    ENTERPRISE("enterprise");

    private final String code;

    PartyKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
