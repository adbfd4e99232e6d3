package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.assembly.Ballot;
import io.github.xingwuguan.assembly.BallotBox;
import io.github.xingwuguan.assembly.InvalidBallot;
import io.github.xingwuguan.assembly.InvalidReason;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody may see of a vote (表决结果查阅): everybody the figures, a voter their own ballots, counters and a lawful inspector all of them.
 *
 * @param tally the figures, with those invalid ballots only that the viewer may see
 * @param invalid how many ballots do not count, by reason; the same for everybody
 * @param ballots the ballots that the viewer may see, in the order in which they came in
 */
public record VoteView(Tally tally, Map<InvalidReason, Integer> invalid, List<Ballot> ballots) {
    /** The description. */
    public static final Shape<VoteView> SHAPE = Shape.of(
            "Vote view",
            Field.of("tally", Tally.SHAPE, VoteView::tally),
            Field.of("invalid", Type.map(Type.INT).as(VoteView::byReason, VoteView::byCode), VoteView::invalid),
            Field.of("ballots", Type.list(Ballot.SHAPE), VoteView::ballots),
            VoteView::new);

    /**
     * Copies map and list.
     *
     * @param tally the figures
     * @param invalid how many ballots do not count, by reason
     * @param ballots the ballots that the viewer may see
     */
    public VoteView {
        Map<InvalidReason, Integer> copy = new EnumMap<>(InvalidReason.class);
        copy.putAll(invalid);
        invalid = Collections.unmodifiableMap(copy);
        ballots = List.copyOf(ballots);
    }

    /**
     * {@return what somebody may see}
     *
     * @param box all that came in
     * @param tally what it came to
     * @param viewer who looks
     * @throws IllegalArgumentException if the tally is one of another motion
     */
    public static VoteView of(BallotBox box, Tally tally, Viewer viewer) {
        if (!box.motion().equals(tally.motion())) {
            throw new IllegalArgumentException(
                    "Tally must be of " + box.motion().id() + ", but was of another motion");
        }
        Map<InvalidReason, Integer> invalid = new EnumMap<>(InvalidReason.class);
        tally.invalid().forEach(ballot -> invalid.merge(ballot.reason(), 1, Integer::sum));
        List<InvalidBallot> shown = tally.invalid().stream()
                .filter(ballot -> viewer.sees(ballot.voter()))
                .toList();
        return new VoteView(
                Tally.builder().from(tally).invalid(shown).build(),
                invalid,
                box.ballots().stream()
                        .filter(ballot -> viewer.sees(ballot.voter()))
                        .toList());
    }

    private static Map<InvalidReason, Integer> byReason(Map<String, Integer> byCode) {
        Map<InvalidReason, Integer> invalid = new EnumMap<>(InvalidReason.class);
        for (InvalidReason reason : InvalidReason.values()) {
            Integer count = byCode.get(reason.code());
            if (count != null) {
                invalid.put(reason, count);
            }
        }
        return invalid;
    }

    private static Map<String, Integer> byCode(Map<InvalidReason, Integer> invalid) {
        Map<String, Integer> byCode = new TreeMap<>();
        invalid.forEach((reason, count) -> byCode.put(reason.code(), count));
        return byCode;
    }
}
