/**
 * Enforcement in the compound (执法进小区): who is competent for what, who comes, and how what was found is handed over.
 *
 * <p>A firm stops what it can by words and reports the rest; it has no power to punish. A {@link
 * io.github.xingwuguan.coordination.enforcement.HandOver} is the fold of its entries: found, dissuaded, reported, accepted, result returned.
 * What a department decided stays with the department: its document number is recorded, nothing is decided here. Matters, limits and
 * departments are data, the {@link io.github.xingwuguan.coordination.enforcement.EnforcementRules}.
 *
 * <pre>{@code
 * Decision<Acted<HandOver, EnforcementRules>> decision =
 *     HandOver.LIFECYCLE.decide(handOver, new EnforcementAct.Report(), context);
 * HandOver next = HandOver.LIFECYCLE.fold(handOver, decision.events());
 * next.addressee();                                       // empty: the subdistrict has to say who is competent
 * }</pre>
 */
package io.github.xingwuguan.coordination.enforcement;
