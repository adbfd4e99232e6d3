package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.CountingProfile;
import io.github.xingwuguan.assembly.Electorate;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;

/**
 * Everything that a count needs (一次表决的全部材料): the roll, the rules with what the owners' own rules fill in, and what came in.
 *
 * @param electorate the roll
 * @param profile the rules
 * @param box what came in
 */
public record VoteRecord(Electorate electorate, CountingProfile profile, BallotBox box) {
    /** The wire form of a line. */
    public static final Shape<VoteRecord> SHAPE = Shape.of(
            "Vote record",
            Field.of("electorate", Electorate.SHAPE, VoteRecord::electorate),
            Field.of("profile", CountingProfile.SHAPE, VoteRecord::profile),
            Field.of("box", BallotBox.SHAPE, VoteRecord::box),
            VoteRecord::new);
}
