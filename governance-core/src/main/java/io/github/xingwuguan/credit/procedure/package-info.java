/**
 * The procedures around credit (信用程序): enrolment, objection, repair, listing, exit.
 *
 * <p>Five small lifecycles of one form. What somebody wants is an {@code Ask}; what happened is a {@code Did}: the {@code Ask} that was
 * accepted, with a {@link io.github.xingwuguan.credit.procedure.Trace}. Who may do what, when is the table of each {@code LIFECYCLE};
 * why something is refused is a {@link io.github.xingwuguan.credit.procedure.ProcedureRefusal}. Deadlines are not stored but follow
 * from the traces and the policy, which is frozen when a procedure begins. Events that change the ledger give its entry, so that
 * procedure and ledger cannot disagree.
 *
 * <pre>{@code
 * Decision<Objection.Did> decision = Objection.LIFECYCLE.decide(objection, new Objection.Uphold("wrong-firm"), context);
 * Objection next = Objection.LIFECYCLE.fold(objection, decision.events());
 * Optional<RecordEvent> entry = decision.events().get(0).entry(next);     // objection-upheld: the record never counted
 * }</pre>
 */
package io.github.xingwuguan.credit.procedure;
