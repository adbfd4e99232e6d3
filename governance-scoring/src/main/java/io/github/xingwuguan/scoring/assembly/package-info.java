/**
 * The count of owners' votes (业主大会计票): from ballots to persons, area and gates.
 *
 * <p>The way of a figure: {@code BallotReader} turns what came in into one choice a unit and says why the rest is invalid; {@code Counter}
 * turns the choices of units into those of persons and adds up; {@code Silence} adds what silence means; {@code Outcome} asks the gates. A
 * {@link io.github.xingwuguan.scoring.assembly.VotePlan} is compiled once for a roll, a profile and a scope, and counts any number of motions.
 *
 * <pre>{@code
 * VotePlan plan = VotePlan.compile(roll, profile, Scope.compound(), calendar);
 * Tally tally = plan.settle(box, now, Consent.NONE);     // or a coded refusal, such as vote-open
 * String text = TallyText.of(tally, profile, Language.ZH);
 * }</pre>
 */
package io.github.xingwuguan.scoring.assembly;
