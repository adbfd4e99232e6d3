package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Coded;

/** Who verified a claim (核验层级), lowest first. */
public enum EvidenceLevel implements Coded {
    /** Nobody but the claimant (自评). */
    SELF("self"),
    /** The community (社区核验). */
    COMMUNITY("community"),
    /** The subdistrict, town or township (街道核验). */
    SUBDISTRICT("subdistrict"),
    /** The district (区级核验). */
    DISTRICT("district");

    private final String code;

    EvidenceLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
