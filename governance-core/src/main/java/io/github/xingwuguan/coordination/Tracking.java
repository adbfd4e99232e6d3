package io.github.xingwuguan.coordination;

import io.github.xingwuguan.coordination.TrackedItem.Progress;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How what a conference agreed on is tracked (跟踪落实). */
public final class Tracking {
    /** Those who may own an item: everybody who can be invited. */
    public static final Set<Role> OWNERS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));

    private static final Set<ConferenceStage> AT = EnumSet.of(ConferenceStage.TRACKING);

    static final Rule<JointConference, ConferencePolicy> FULFIL =
            ConferenceTable.line("fulfil-item", OWNERS, AT, ConferenceTable::frozen);
    static final Rule<JointConference, ConferencePolicy> WAIVE = ConferenceTable.line(
            "waive-item",
            Meeting.CONVENERS,
            AT,
            ConferenceTable::level,
            ConferenceTable::frozen,
            ConferenceTable::convener);
    static final Rule<JointConference, ConferencePolicy> SUPERSEDE =
            ConferenceTable.line("supersede-item", Meeting.CONVENERS, AT, ConferenceTable::level, Tracking::notBelow);

    private Tracking() {}

    /** What one level agreed on no lower one undoes. */
    private static Optional<Refusal> notBelow(JointConference state, Context<ConferencePolicy> context) {
        Actor actor = context.actor();
        return ConferenceRefusal.LEVEL.when(state.convener()
                .filter(convener -> actor.level().compareTo(convener.level()) >= 0)
                .isEmpty());
    }

    private static Optional<Refusal> open(JointConference state, String item) {
        return ConferenceRefusal.UNKNOWN_ITEM.when(state.openItem(item).isEmpty());
    }

    private static boolean isOwner(JointConference state, String item, Actor actor) {
        return state.openItem(item)
                .filter(open -> open.item().owner().isOf(actor))
                .isPresent();
    }

    /**
     * Its owner has done it (落实).
     *
     * @param item the id of the item
     */
    public record FulfilItem(String item) implements ConferenceDeed {
        @Override
        public Optional<Refusal> check(JointConference state, Context<ConferencePolicy> context) {
            return open(state, item).or(() -> ConferenceRefusal.NOT_OWNER.when(!isOwner(state, item, context.actor())));
        }

        @Override
        public JointConference.Builder change(JointConference before, Stamp trace, JointConference.Builder next) {
            return next.ended(before, item, Progress.FULFILLED, trace.at());
        }
    }

    /**
     * The convener does not insist on it (免办).
     *
     * @param item the id of the item
     * @param reason why
     */
    public record WaiveItem(String item, String reason) implements ConferenceDeed {
        /**
         * Checks the reason.
         *
         * @param item the id of the item
         * @param reason why
         * @throws IllegalArgumentException if the reason is blank
         */
        public WaiveItem {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Waiver must have a reason, but had none");
            }
        }

        @Override
        public Optional<Refusal> check(JointConference state, Context<ConferencePolicy> context) {
            return open(state, item).or(() -> ConferenceRefusal.OWN_ITEM.when(isOwner(state, item, context.actor())));
        }

        @Override
        public JointConference.Builder change(JointConference before, Stamp trace, JointConference.Builder next) {
            return next.ended(before, item, Progress.WAIVED, trace.at());
        }
    }

    /**
     * A later conference, on the same level or above, put something in its place (替代).
     *
     * @param item the id of the item
     * @param by the id of the later conference
     */
    public record SupersedeItem(String item, String by) implements ConferenceDeed {
        @Override
        public Optional<Refusal> check(JointConference state, Context<ConferencePolicy> context) {
            return ConferenceRefusal.SAME_CONFERENCE.when(by.equals(state.id())).or(() -> open(state, item));
        }

        @Override
        public JointConference.Builder change(JointConference before, Stamp trace, JointConference.Builder next) {
            return next.ended(before, item, Progress.SUPERSEDED, trace.at());
        }
    }
}
