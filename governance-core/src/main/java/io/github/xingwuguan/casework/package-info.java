/**
 * Cases (案件): one case from the report to the look back, one dossier.
 *
 * <p>A {@link io.github.xingwuguan.casework.Case} is the fold of its events. What somebody wants to do is a {@link
 * io.github.xingwuguan.casework.Deed}; once it is accepted it is what was done, with a head that says who and when. Deeds stand with
 * the part of the state that they change, each with its line of the table:
 *
 * <ul>
 *   <li>how it comes in, and how it ends without being dealt with: {@link io.github.xingwuguan.casework.Intake}, {@link io.github.xingwuguan.casework.Leaving}
 *   <li>to whom it is sent, who gives it back, on which level it is: {@link io.github.xingwuguan.casework.Assignments}, {@link io.github.xingwuguan.casework.Returns}, {@link io.github.xingwuguan.casework.Levels}
 *   <li>who is called for help: {@link io.github.xingwuguan.casework.Whistles}
 *   <li>conferences about it, and what they agreed on: {@link io.github.xingwuguan.casework.Deliberations}
 *   <li>how a dispute is mediated: {@link io.github.xingwuguan.casework.Mediations}, {@link io.github.xingwuguan.casework.Agreements}
 *   <li>time: limits, pauses, holds, what presses it: {@link io.github.xingwuguan.casework.Clocks}, {@link io.github.xingwuguan.casework.Postponements}, {@link io.github.xingwuguan.casework.Holds}, {@link io.github.xingwuguan.casework.Supervision}
 *   <li>what was done, and who looked: {@link io.github.xingwuguan.casework.Milestones}, {@link io.github.xingwuguan.casework.Disposal}
 *   <li>the reporter, and safety: {@link io.github.xingwuguan.casework.Contacts}, {@link io.github.xingwuguan.casework.Safety}
 *   <li>how it is cleared, and what comes after: {@link io.github.xingwuguan.casework.Clearance}, {@link io.github.xingwuguan.casework.Aftercare}, {@link io.github.xingwuguan.casework.Exemptions}
 *   <li>how reports of one matter become one case, and what comes back another: {@link io.github.xingwuguan.casework.Merging}, {@link io.github.xingwuguan.casework.Recurrence}
 *   <li>a petition, which goes its own way: {@link io.github.xingwuguan.casework.Petition}
 *   <li>what is added to the dossier: {@link io.github.xingwuguan.casework.Records}
 * </ul>
 *
 * <p>Limits, seats and the duty list are data in a {@link io.github.xingwuguan.casework.CasePolicy}; a {@link
 * io.github.xingwuguan.casework.CaseFile} keeps a case with its dossier, and a {@link io.github.xingwuguan.casework.CaseBook} makes that
 * readable. What time alone leads to is asked of every part by one {@link io.github.xingwuguan.casework.Clocks.Tick}.
 *
 * <pre>{@code
 * Decision<CaseEvent> decision = Case.LIFECYCLE.decide(state, new Disposal.Verify(), context);
 * Case next = Case.LIFECYCLE.fold(state, decision.events());   // or a coded refusal, and nothing changed
 * }</pre>
 */
package io.github.xingwuguan.casework;
