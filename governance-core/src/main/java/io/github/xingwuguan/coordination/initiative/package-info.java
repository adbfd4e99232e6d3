/**
 * Micro-initiatives (五小微治理): small things that neighbours propose and do themselves.
 *
 * <p>A {@link io.github.xingwuguan.coordination.initiative.MicroInitiative} is the fold of its entries: proposed, claimed, done, confirmed by
 * who proposed it or by three residents, or lapsed. Kinds, the most it may cost and how long each step takes are data, the {@link
 * io.github.xingwuguan.coordination.initiative.InitiativeRules}; the district names the kinds. What the law reserves to the owners is none.
 *
 * <pre>{@code
 * Decision<Acted<MicroInitiative, InitiativeRules>> decision =
 *     MicroInitiative.LIFECYCLE.decide(initiative, new InitiativeAct.Confirm(List.of()), context);
 * MicroInitiative next = MicroInitiative.LIFECYCLE.fold(initiative, decision.events());
 * next.earnsPoints();                                     // not for the household that proposed it
 * }</pre>
 */
package io.github.xingwuguan.coordination.initiative;
