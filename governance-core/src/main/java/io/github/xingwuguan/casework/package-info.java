/**
 * Cases (案件): one case from the report to the look back, one dossier.
 *
 * <p>A {@link io.github.xingwuguan.casework.Case} is the fold of its events. What somebody wants to do is a {@link
 * io.github.xingwuguan.casework.Deed}; once it is accepted it is what was done, with a head that says who and when. Deeds stand with
 * the part of the state that they change, each with its line of the table: {@link io.github.xingwuguan.casework.Intake} (and {@link
 * io.github.xingwuguan.casework.Leaving}), {@link io.github.xingwuguan.casework.Assignments} (and {@link
 * io.github.xingwuguan.casework.Returns}), {@link io.github.xingwuguan.casework.Whistles}, {@link
 * io.github.xingwuguan.casework.Deliberations}, {@link io.github.xingwuguan.casework.Mediations} (and {@link
 * io.github.xingwuguan.casework.Agreements}), {@link io.github.xingwuguan.casework.Disposal}, {@link
 * io.github.xingwuguan.casework.Clearance} (and {@link io.github.xingwuguan.casework.Aftercare}), {@link
 * io.github.xingwuguan.casework.Merging}. A case that is a petition has its {@link io.github.xingwuguan.casework.Petition} besides. Limits,
 * seats and the duty list are data in a {@link
 * io.github.xingwuguan.casework.CasePolicy}.
 *
 * <pre>{@code
 * Decision<CaseEvent> decision = Case.LIFECYCLE.decide(state, new Disposal.Verify(), context);
 * Case next = Case.LIFECYCLE.fold(state, decision.events());   // or a coded refusal, and nothing changed
 * }</pre>
 */
package io.github.xingwuguan.casework;
