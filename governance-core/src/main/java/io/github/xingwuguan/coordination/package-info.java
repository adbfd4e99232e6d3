/**
 * Coordination (协同): the joint conference, in which the parties of a compound deliberate what none of them can do alone.
 *
 * <p>A {@link io.github.xingwuguan.coordination.JointConference} is the fold of its events. It is convened with a {@link
 * io.github.xingwuguan.coordination.Call}, held with a {@link io.github.xingwuguan.coordination.Sitting}, and its items are tracked until
 * each is fulfilled, waived or superseded. Parties, quorum, notice and the way to agree are data, the {@link
 * io.github.xingwuguan.coordination.ConferenceRules}. The deliberation of a case is such a conference with the case on its agenda.
 *
 * <pre>{@code
 * Decision<ConferenceEvent> decision = JointConference.LIFECYCLE.decide(conference, new Meeting.Hold(sitting), context);
 * JointConference next = JointConference.LIFECYCLE.fold(conference, decision.events());
 * next.openItems();                                       // who has to do what until when
 * }</pre>
 */
package io.github.xingwuguan.coordination;
