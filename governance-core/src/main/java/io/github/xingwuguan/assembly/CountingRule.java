package io.github.xingwuguan.assembly;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Type;

/** A rule of a counting profile, to say where it comes from (口径条目). */
public enum CountingRule implements Coded {
    /** Which units count as one person. */
    HEAD_BASIS("head-basis"),
    /** How the developer counts. */
    DEVELOPER("developer"),
    /** How parking places count. */
    PARKING("parking"),
    /** How storerooms count. */
    STORAGE("storage"),
    /** Which area counts. */
    AREA_ORDER("area-order"),
    /** Who votes for a unit of several holders. */
    CO_OWNERS("co-owners"),
    /** How one counts who voted differently. */
    SPLIT_OWNER("split-owner"),
    /** Whether an invalid ballot takes part. */
    INVALID_BALLOTS("invalid-ballots"),
    /** Who may vote for others. */
    PROXIES("proxies"),
    /** Which of several ballots counts. */
    DUPLICATES("duplicates"),
    /** What silence means. */
    NON_RESPONSE("non-response"),
    /** What counts as delivered. */
    DELIVERY("delivery"),
    /** How long a vote lasts. */
    WINDOW("window"),
    /** How long before it is announced. */
    NOTICE("notice"),
    /** What may be voted on. */
    TOPICS("topics"),
    /** The ordinary majority. */
    ORDINARY("ordinary"),
    /** The special majority. */
    SPECIAL("special"),
    /** Unanimity of those interested. */
    UNANIMOUS_INTERESTED("unanimous-interested"),
    /** The vote by objection. */
    OBJECTION("objection"),
    /** What representatives decide. */
    REPRESENTATIVES("representatives");

    /** A code on the wire. */
    public static final Type<CountingRule> TYPE = Type.code("Counting rule", values());

    private final String code;

    CountingRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
