package io.github.xingwuguan.carriage;

import io.github.xingwuguan.basics.Coded;

/** A kind of body (组织类别). */
public enum BodyKind implements Coded {
    /** {@link PartyBranch} (小区党支部). */
    PARTY_BRANCH("party-branch"),
    /** {@link PartyServiceStation} (党群服务站). */
    PARTY_SERVICE_STATION("party-service-station"),
    /** {@link OwnersCommittee} (业委会). */
    OWNERS_COMMITTEE("owners-committee"),
    /** {@link PropertyManagementCommittee} (物管会). */
    PROPERTY_MANAGEMENT_COMMITTEE("property-management-committee"),
    /** {@link PropertyEnterprise} (物业服务企业). */
    PROPERTY_ENTERPRISE("property-enterprise"),
    /** {@link ServiceProject} (物业项目). */
    SERVICE_PROJECT("service-project"),
    /** {@link Department} (部门). */
    DEPARTMENT("department");

    private final String code;

    BodyKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
