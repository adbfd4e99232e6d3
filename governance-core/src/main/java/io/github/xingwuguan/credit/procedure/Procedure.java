package io.github.xingwuguan.credit.procedure;

/**
 * What the states of all five procedures have in common (信用程序). Each is immutable and the fold of its events, so the host stores
 * events and nothing else.
 *
 * <p>Two writers: each event has its number, and an event that is not the next one is refused, so a host that keeps (procedure, seq)
 * unique has one serial history.
 *
 * @param <G> its stages
 */
public sealed interface Procedure<G extends Enum<G>> permits Enrolment, Objection, Repair, ListDecision, ExitCase {
    /** {@return how far it has come} */
    Progress<G> progress();
}
