/**
 * Owners' assemblies (业主大会): who votes, by which rules, and what came in.
 *
 * <p>An {@link io.github.xingwuguan.assembly.Electorate} is the roll, frozen on a day. A {@link
 * io.github.xingwuguan.assembly.CountingProfile} is data: who is a person, which area counts, what a ballot needs, which majority decides what,
 * each rule with its source. A {@link io.github.xingwuguan.assembly.BallotBox} holds all that came in for one {@link
 * io.github.xingwuguan.assembly.Motion}. The count is made in {@code io.github.xingwuguan.scoring.assembly}; its {@link
 * io.github.xingwuguan.assembly.Tally} is a fact like others.
 *
 * <pre>{@code
 * CountingProfile profile = bundled.with(NonResponse.notParticipated(), ownersRules);   // what silence means is for them to say
 * Electorate roll = Electorate.of(register, compound, day, profile.areaOrder());   // or every fault at once
 * Tally tally = VotePlan.compile(roll, profile, motion.scope(), calendar).settle(box, now, Consent.NONE);
 * }</pre>
 */
package io.github.xingwuguan.assembly;
