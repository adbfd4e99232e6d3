/**
 * Points of those who serve their compound (积分): members who report in, volunteers, the time bank (时间银行).
 *
 * <p>Rules are dated data; a ledger only grows; an account is a function of ledger, day and what was known, and its lines add up to
 * the balance exactly. What does not count stays in the ledger and is named with the reason, so that the order in which entries come
 * makes no difference. Points buy no vote and no star: nothing but verified hours, items and heads leaves a ledger as figures.
 *
 * <pre>{@code
 * PointsLedger ledger = PointsLedger.empty(PolicyTimeline.of(List.of(rules))).add(entries).ledger();
 * PointsAccount account = ledger.account(person, date, knownAt);
 * account.balance();                                     // 64.0000
 * account.lines();                                       // 2025-03-01 earned S-7 +2.0000 …
 * account.uncounted();                                   // S-9 overlapping
 * account.stars();                                       // 1 star of the ladder
 * }</pre>
 */
package io.github.xingwuguan.programme.points;
