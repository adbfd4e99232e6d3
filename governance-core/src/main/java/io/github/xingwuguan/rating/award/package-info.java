/**
 * The award of stars (创建命名): self-assessment, three reviews, publicity, award, and what keeps or loses a star afterwards.
 *
 * <p>A {@link io.github.xingwuguan.rating.award.StarAward} is the fold of its events. Each part stands in its own file with its
 * commands, events, state and rules; who may do what, when is the one table of
 * {@link io.github.xingwuguan.rating.award.StarAward#LIFECYCLE}. A new command is a record beside its siblings and a line there.
 *
 * <pre>{@code
 * Decision<StarAward.Did> decision = StarAward.LIFECYCLE.decide(award, new SelfAssessment.Assess(basis), context);
 * StarAward next = StarAward.LIFECYCLE.fold(award, decision.events());
 * Standing.Kind today = next.standing().on(date);
 * }</pre>
 */
package io.github.xingwuguan.rating.award;
