package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;

/**
 * What the owners said of one candidate (候选人得票).
 *
 * @param candidate the candidate
 * @param tally what was said, counted as any other vote
 * @param place what it comes to for the candidate
 */
public record CandidateTally(ActorId candidate, Tally tally, Place place) {
    /** The description. */
    public static final Shape<CandidateTally> SHAPE = Shape.of(
            "Candidate tally",
            Field.of("candidate", Type.ACTOR, CandidateTally::candidate),
            Field.of("tally", Tally.SHAPE, CandidateTally::tally),
            Field.of("place", Type.code("Place", Place.values()), CandidateTally::place),
            CandidateTally::new);

    /** What an election comes to for a candidate (当选情况). */
    public enum Place implements Coded {
        /** The candidate has a seat (当选). */
        ELECTED("elected"),
        /** The candidate has as many votes as others, and there are too few seats for all of them (票数相同，需再次投票). */
        RUN_OFF("run-off"),
        /** The candidate reached the vote that was needed, and there was no seat left (候补). */
        ALTERNATE("alternate"),
        /** The candidate did not reach it, or there was no room among the alternates either (未当选). */
        NOT_ELECTED("not-elected");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
