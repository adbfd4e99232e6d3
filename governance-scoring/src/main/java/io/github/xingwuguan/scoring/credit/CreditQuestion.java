package io.github.xingwuguan.scoring.credit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an assessment answers (评定口径).
 *
 * @param asOf the business day
 * @param knownAt entries recorded later do not exist
 * @param audience for whom
 * @param viewedAt what was repaired or void by this instant is hidden from the public, whenever the day was
 */
public record CreditQuestion(LocalDate asOf, Instant knownAt, Audience audience, Instant viewedAt) {
    /**
     * {@return the question of an auditor}
     *
     * @param asOf the business day
     * @param knownAt entries recorded later do not exist
     */
    public static CreditQuestion of(LocalDate asOf, Instant knownAt) {
        return new CreditQuestion(asOf, knownAt, Audience.AUDITOR, knownAt);
    }

    /**
     * {@return the same question about another day}
     *
     * @param day the day
     */
    public CreditQuestion on(LocalDate day) {
        return new CreditQuestion(day, knownAt, audience, viewedAt);
    }

    /**
     * {@return the same question as others may ask it}
     *
     * @param other for whom
     * @param at when they look
     */
    public CreditQuestion viewedBy(Audience other, Instant at) {
        return new CreditQuestion(asOf, knownAt, other, at);
    }
}
