/**
 * Appraisal by residents (评议): a committee of them appraises the firm, the owners' committee, the branch or a department, in rounds.
 *
 * <p>An {@link io.github.xingwuguan.coordination.appraisal.AppraisalCommittee} says who may appraise whom on a day; who is too close to the
 * subject is not on the panel. An {@link io.github.xingwuguan.coordination.appraisal.AppraisalRound} is the fold of its entries: opened,
 * answered, closed, replied to, looked at again, published. Its result is a fact for a rating: below the least number of answers it is
 * missing, with the reason, and never a low mark.
 *
 * <pre>{@code
 * Panel panel = committee.panel(subject, bodies, kinships, date);
 * Decision<Acted<AppraisalRound, AppraisalRules>> decision =
 *     AppraisalRound.LIFECYCLE.decide(round, new AppraisalAct.Open(opening), context);
 * round.result(rules);                                    // marks, a survey, or missing
 * }</pre>
 */
package io.github.xingwuguan.coordination.appraisal;
