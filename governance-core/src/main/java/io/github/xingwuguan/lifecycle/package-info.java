/**
 * The shape of every lifecycle: pure decisions, events that rebuild the state, one table of who may do what, when.
 *
 * <p>A {@link io.github.xingwuguan.lifecycle.Command} names its {@link io.github.xingwuguan.lifecycle.Rule} and decides only what
 * needs its content; the {@link io.github.xingwuguan.lifecycle.Lifecycle} checks the rule first. A decision is either events or a
 * coded {@link io.github.xingwuguan.lifecycle.Refusal}; a refused command changes nothing.
 *
 * <pre>{@code
 * Decision<StarAward.Did> decision = StarAward.LIFECYCLE.decide(award, new SelfAssessment.Assess(basis), context);
 * StarAward next = StarAward.LIFECYCLE.fold(award, decision.events());
 * }</pre>
 */
package io.github.xingwuguan.lifecycle;
