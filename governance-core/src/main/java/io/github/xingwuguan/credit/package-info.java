/**
 * Credit of property enterprises (物业企业信用): a ledger of facts that is only added to, and the policy that says what they are worth.
 *
 * <p>A {@link io.github.xingwuguan.credit.CreditLedger} holds {@link io.github.xingwuguan.credit.LedgerEntry entries}: records, what
 * happened to them ({@link io.github.xingwuguan.credit.RecordHistory}), projects, scores of assessors. A
 * {@link io.github.xingwuguan.credit.CreditPolicy} is data: components and items, grades, memory, lists, exit, remedies. No rule of a
 * city is in code. Grades, lists and exits are three machines with rules of their own.
 *
 * <p>Who has no {@link io.github.xingwuguan.credit.Participation} does not take part: it is scored and gets no grade. What nobody can
 * price does not count, and the table says so.
 *
 * <pre>{@code
 * CreditPolicy policy = json.read(CreditPolicy.SHAPE, bytes);      // or GovernanceException with every problem at once
 * LedgerImport imported = CreditLedger.empty().add(entries);       // the same entries twice change nothing
 * RecordHistory history = imported.ledger().history("r-17", knownAt);
 * }</pre>
 *
 * <p>Scoring lives in {@code io.github.xingwuguan.scoring.credit}, procedures in {@code io.github.xingwuguan.credit.procedure}.
 */
package io.github.xingwuguan.credit;
