package io.github.xingwuguan.coordination;

import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a conference is convened and held (会议召集与召开). */
public final class Meeting {
    /** Those who may convene: the branch of the compound, and those who decide for the public. */
    public static final Set<Role> CONVENERS =
            Collections.unmodifiableSet(EnumSet.of(Role.PARTY_BRANCH, Role.COMMUNITY, Role.SUBDISTRICT, Role.DISTRICT));

    static final Rule<JointConference, ConferencePolicy> CONVENE = ConferenceTable.line(
            "convene", CONVENERS, EnumSet.of(ConferenceStage.NONE), ConferenceTable::level, ConferenceTable::inForce);
    static final Rule<JointConference, ConferencePolicy> HOLD = ConferenceTable.line(
            "hold",
            CONVENERS,
            EnumSet.of(ConferenceStage.CONVENED),
            ConferenceTable::level,
            ConferenceTable::frozen,
            ConferenceTable::convener,
            (state, context) -> ConferenceRefusal.TOO_EARLY.when(state.call()
                    .filter(call -> context.now().isBefore(call.meetsAt()))
                    .isPresent()));
    static final Rule<JointConference, ConferencePolicy> PUBLISH = ConferenceTable.line(
            "publish-minutes",
            CONVENERS,
            EnumSet.of(ConferenceStage.TRACKING, ConferenceStage.DONE, ConferenceStage.NO_CONSENSUS),
            ConferenceTable::level,
            ConferenceTable::frozen,
            ConferenceTable::convener,
            (state, context) ->
                    ConferenceRefusal.ALREADY_PUBLISHED.when(state.publishedAt().isPresent()));
    static final Rule<JointConference, ConferencePolicy> CANCEL = ConferenceTable.line(
            "cancel",
            CONVENERS,
            EnumSet.of(ConferenceStage.CONVENED),
            ConferenceTable::level,
            ConferenceTable::frozen,
            ConferenceTable::convener);

    private Meeting() {}

    /**
     * It is convened (召集).
     *
     * @param call the call
     */
    public record Convene(Call call) implements ConferenceDeed {
        @Override
        public Optional<Refusal> check(JointConference state, Context<ConferencePolicy> context) {
            List<String> matters = call.agenda().stream().map(AgendaItem::id).toList();
            return ConferenceRefusal.PARTY_TWICE
                    .when(Ids.isTwice(call.invited()))
                    .or(() -> missing(context.policy().rules()))
                    .or(() -> ConferenceRefusal.MATTER_TWICE.when(Ids.isTwice(matters)))
                    .or(() -> notice(context));
        }

        private Optional<Refusal> missing(ConferenceRules rules) {
            return rules.required().stream()
                    .filter(role -> call.invited().stream().noneMatch(party -> party.role() == role))
                    .findFirst()
                    .map(role -> ConferenceRefusal.PARTY_MISSING.refusal(role.code()));
        }

        /** Days of notice are counted between two days, so that the hour does not matter; but it cannot meet before the call. */
        private Optional<Refusal> notice(Context<ConferencePolicy> context) {
            if (!ConferenceTable.isKnown(call.meetsAt())) {
                return Optional.of(ConferenceRefusal.CLOCK_REGRESSION.refusal());
            }
            int days = context.policy().rules().noticeDays();
            boolean isShort = call.meetsAt().isBefore(context.now())
                    || call.meetsAt()
                            .atZone(context.calendar().zone())
                            .toLocalDate()
                            .isBefore(context.today().plusDays(days));
            return isShort ? Optional.of(ConferenceRefusal.SHORT_NOTICE.refusal(days)) : Optional.empty();
        }

        @Override
        public JointConference.Builder change(JointConference before, Stamp trace, JointConference.Builder next) {
            return next.stage(ConferenceStage.CONVENED)
                    .policy(trace.policy())
                    .convener(trace.actor())
                    .call(call);
        }
    }

    /**
     * It met (召开): with a quorum it was held, without one it lapses.
     *
     * @param sitting what happened
     */
    public record Hold(Sitting sitting) implements ConferenceDeed {
        @Override
        public Optional<Refusal> check(JointConference state, Context<ConferencePolicy> context) {
            return state.call()
                    .flatMap(call -> new SittingCheck(
                                    state.id(), call, sitting, context.policy().rules())
                            .refusal(context.today()));
        }

        @Override
        public JointConference.Builder change(JointConference before, Stamp trace, JointConference.Builder next) {
            ConferenceStage stage = sitting.leadsTo();
            return next.stage(stage)
                    .sitting(sitting)
                    .heldAt(Optional.of(trace.at()).filter(at -> stage != ConferenceStage.LAPSED))
                    .items(sitting.items().stream().map(TrackedItem::open).toList());
        }
    }

    /** Its minutes are published (公布会议纪要). */
    public record PublishMinutes() implements ConferenceDeed {
        @Override
        public Optional<Refusal> check(JointConference state, Context<ConferencePolicy> context) {
            return Optional.empty();
        }

        @Override
        public JointConference.Builder change(JointConference before, Stamp trace, JointConference.Builder next) {
            return next.publishedAt(trace.at());
        }
    }

    /**
     * It is called off (取消).
     *
     * @param reason why
     */
    public record Cancel(String reason) implements ConferenceDeed {
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
        public Optional<Refusal> check(JointConference state, Context<ConferencePolicy> context) {
            return Optional.empty();
        }

        @Override
        public JointConference.Builder change(JointConference before, Stamp trace, JointConference.Builder next) {
            return next.stage(ConferenceStage.CANCELLED);
        }
    }
}
