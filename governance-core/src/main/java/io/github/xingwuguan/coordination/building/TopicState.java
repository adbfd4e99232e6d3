package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.PlaceId;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of a topic (议题办理情况).
 *
 * @param outcome what came of it, or where it was referred after an objection
 * @param objector the household that was absent and objected; empty if none did
 * @param answer the answer to the referral; empty while there is none
 */
public record TopicState(Outcome outcome, Optional<PlaceId> objector, Optional<Answer> answer) {
    /**
     * The answer to a referral (转办答复).
     *
     * @param reference the id of the conference, resolution or case that answers it
     * @param at when
     */
    public record Answer(String reference, Instant at) {}

    static TopicState of(Outcome outcome) {
        return new TopicState(outcome, Optional.empty(), Optional.empty());
    }

    TopicState objected(PlaceId household, Outcome.Channel to) {
        return new TopicState(Outcome.referred(outcome.topic(), to), Optional.of(household), Optional.empty());
    }

    TopicState answered(String reference, Instant at) {
        return new TopicState(outcome, objector, Optional.of(new Answer(reference, at)));
    }

    /** {@return whether it was referred and waits for an answer} */
    public boolean isPending() {
        return outcome.result() == Outcome.Result.REFERRED && answer.isEmpty();
    }
}
