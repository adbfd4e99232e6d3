/**
 * Owners' committees (业主委员会): how they come to be, who may stand, what they are on a day and what their meetings come to; and what becomes
 * of something on which the owners voted.
 *
 * <p>A {@link io.github.xingwuguan.assembly.committee.CommitteePolicy} holds what a jurisdiction asks, each rule with its source. A {@link
 * io.github.xingwuguan.assembly.committee.FormationPlan} is the way to the first committee: it says at any instant which step is due, until when
 * and on what basis, and refuses what comes too early or too late. Who sits where stands in the {@link
 * io.github.xingwuguan.carriage.Roster} alone; state and decisions are functions of roster, history, policy and day.
 *
 * <p>An {@link io.github.xingwuguan.assembly.committee.ElectionBox} is a ballot box for each candidate; {@code ElectionCount} in {@code
 * scoring.assembly} counts it. A {@link io.github.xingwuguan.assembly.committee.Resolution} rests on a tally and follows it to its end; a {@link
 * io.github.xingwuguan.assembly.committee.VoteView} shows of a vote what its viewer may see.
 *
 * <pre>{@code
 * DueStep due = plan.due(now, policy, calendar).orElseThrow();          // settle-draft, from 2025-04-02, by 2025-05-16, basis …
 * CommitteeStatus.of(committee, history, roster, policy, date).state(); // EXPIRING
 * SittingOutcome outcome = SittingOutcome.of(sitting, committee, history, roster, policy);
 * outcome.motions().get(0).count();                                     // 3 of 4 needed
 * }</pre>
 */
package io.github.xingwuguan.assembly.committee;
