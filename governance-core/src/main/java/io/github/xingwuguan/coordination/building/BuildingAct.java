package io.github.xingwuguan.coordination.building;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.coordination.building.Outcome.Channel;
import io.github.xingwuguan.coordination.building.Outcome.Result;
import io.github.xingwuguan.lifecycle.Act;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Acted;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.DatedRules;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Union;
import java.util.Optional;

/** What is done with a building meeting (楼宇会动作). */
public sealed interface BuildingAct extends Act<BuildingMeeting, BuildingRules> {
    /** The wire form: one member, named by the code of the act. */
    Union<Act<BuildingMeeting, BuildingRules>> TYPE = BuildingWire.TYPE;

    /** The wire form of an entry. */
    Shape<Acted<BuildingMeeting, BuildingRules>> ENTRY = Acted.shape("Building entry", TYPE);

    /** The wire form of a whole history. */
    Shape<ActLog<BuildingMeeting, BuildingRules>> LOG = ActLog.shape("Building log", ENTRY);

    @Override
    default Rule<BuildingMeeting, DatedRules<BuildingRules>> rule() {
        return BuildingMeeting.LIFECYCLE.rule(TYPE.code(this));
    }

    /**
     * It is called (召集).
     *
     * @param notice the notice
     */
    record Call(Notice notice) implements BuildingAct {
        @Override
        public Optional<Refusal> check(BuildingMeeting state, Context<DatedRules<BuildingRules>> context) {
            return new NoticeCheck(state, notice, context).refusal();
        }

        @Override
        public BuildingMeeting after(BuildingMeeting before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .stage(BuildingStage.CALLED)
                    .convener(stamp.actor())
                    .notice(notice)
                    .build();
        }
    }

    /**
     * It met (召开): with a quorum it was held, without one it lapses.
     *
     * @param proceedings what happened
     */
    record Hold(Proceedings proceedings) implements BuildingAct {
        @Override
        public Optional<Refusal> check(BuildingMeeting state, Context<DatedRules<BuildingRules>> context) {
            return state.notice()
                    .flatMap(notice -> new ProceedingsCheck(
                                    notice, proceedings, context.policy().rules())
                            .refusal());
        }

        @Override
        public BuildingMeeting after(BuildingMeeting before, Stamp stamp) {
            boolean isHeld = !proceedings.outcomes().isEmpty();
            return before.toBuilder()
                    .last(stamp)
                    .stage(isHeld ? BuildingStage.HELD : BuildingStage.LAPSED)
                    .roll(proceedings.roll())
                    .heldAt(Optional.of(stamp.at()).filter(at -> isHeld))
                    .topics(proceedings.outcomes().stream().map(TopicState::of).toList())
                    .build();
        }
    }

    /**
     * It is called off (取消).
     *
     * @param reason why
     */
    record Cancel(String reason) implements BuildingAct {
        /**
         * Checks the reason.
         *
         * @param reason why
         * @throws IllegalArgumentException if the reason is blank
         */
        public Cancel {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Cancelling must have a reason, but had none");
            }
        }

        @Override
        public BuildingMeeting after(BuildingMeeting before, Stamp stamp) {
            return before.toBuilder().last(stamp).stage(BuildingStage.CANCELLED).build();
        }
    }

    /**
     * A household that was absent objects to what was agreed, so that it is referred (缺席住户异议).
     *
     * @param topic the id of the topic
     * @param household which household
     * @param to to whom the topic goes
     */
    record RaiseObjection(String topic, PlaceId household, Channel to) implements BuildingAct {
        @Override
        public Optional<Refusal> check(BuildingMeeting state, Context<DatedRules<BuildingRules>> context) {
            boolean isAgreed = state.topic(topic)
                    .filter(found -> found.outcome().result() == Result.AGREED)
                    .isPresent();
            return BuildingRefusal.NOT_AGREED
                    .when(!isAgreed)
                    .or(() ->
                            BuildingRefusal.WAS_PRESENT.when(state.households().contains(household)));
        }

        @Override
        public BuildingMeeting after(BuildingMeeting before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .topic(before, topic, found -> found.objected(household, to))
                    .build();
        }
    }

    /**
     * What was referred is answered (答复转办事项): by the committee, or where there is none by the community or an authority.
     *
     * @param topic the id of the topic
     * @param reference the id of the conference, resolution or case that answers it
     */
    record Answer(String topic, String reference) implements BuildingAct {
        /**
         * Checks the reference.
         *
         * @param topic the id of the topic
         * @param reference the id of what answers it
         * @throws IllegalArgumentException if the reference is blank
         */
        public Answer {
            if (reference.isBlank()) {
                throw new IllegalArgumentException("Answer must have a reference, but had none");
            }
        }

        @Override
        public Optional<Refusal> check(BuildingMeeting state, Context<DatedRules<BuildingRules>> context) {
            return BuildingRefusal.NOT_PENDING.when(
                    state.topic(topic).filter(TopicState::isPending).isEmpty());
        }

        @Override
        public BuildingMeeting after(BuildingMeeting before, Stamp stamp) {
            return before.toBuilder()
                    .last(stamp)
                    .topic(before, topic, found -> found.answered(reference, stamp.at()))
                    .build();
        }
    }
}
