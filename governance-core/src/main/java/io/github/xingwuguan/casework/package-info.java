/**
 * Cases (案件): one case from the report to the look back, one dossier.
 *
 * <p>A {@link io.github.xingwuguan.casework.Case} is the fold of its events. What somebody wants to do is a {@link
 * io.github.xingwuguan.casework.Deed}; once it is accepted it is what was done, with a head that says who and when. Deeds stand in four
 * parts, each with its state and its lines of the table: {@link io.github.xingwuguan.casework.Intake}, {@link
 * io.github.xingwuguan.casework.Assignments}, {@link io.github.xingwuguan.casework.Disposal}, {@link
 * io.github.xingwuguan.casework.Clearance}. Limits, seats and the duty list are data in a {@link
 * io.github.xingwuguan.casework.CasePolicy}.
 *
 * <pre>{@code
 * Decision<CaseEvent> decision = Case.LIFECYCLE.decide(state, new Disposal.Verify(), context);
 * Case next = Case.LIFECYCLE.fold(state, decision.events());   // or a coded refusal, and nothing changed
 * }</pre>
 */
package io.github.xingwuguan.casework;
