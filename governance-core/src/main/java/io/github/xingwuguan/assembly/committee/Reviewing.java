package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import io.github.xingwuguan.lifecycle.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What authorities and courts do about a resolution (监督与司法审查). */
public final class Reviewing {
    private static final Set<Role> AUTHORITIES = EnumSet.of(Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT);

    static final Rule<Resolution, CommitteePolicy> ORDER = Announcing.line(
            "order-correction",
            AUTHORITIES,
            Resolution::stands,
            Announcing::frozen,
            (state, context) ->
                    ResolutionRefusal.CORRECTION_OPEN.when(state.correctionDue().isPresent()));
    static final Rule<Resolution, CommitteePolicy> CORRECT = Announcing.line(
            "correct",
            EnumSet.of(Role.OWNERS_COMMITTEE),
            state -> state.stands() && state.correctionDue().isPresent(),
            Announcing::frozen);
    static final Rule<Resolution, CommitteePolicy> REVOKE =
            Announcing.line("revoke", AUTHORITIES, Resolution::stands, Announcing::frozen);
    static final Rule<Resolution, CommitteePolicy> CHALLENGE =
            Announcing.line("challenge", EnumSet.of(Role.RESIDENT), Resolution::stands, Announcing::frozen);
    // a court enters nothing itself: who was told of its judgment does
    static final Rule<Resolution, CommitteePolicy> END_CHALLENGE = Announcing.line(
            "end-challenge",
            EnumSet.of(Role.OWNERS_COMMITTEE, Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT),
            state -> state.stands() && !state.challenges().isEmpty(),
            Announcing::frozen);

    private Reviewing() {}

    /**
     * An authority orders a correction (责令限期改正).
     *
     * @param document the number of the order
     * @param until the last day
     */
    public record OrderCorrection(String document, LocalDate until) implements ResolutionDeed {
        @Override
        public Rule<Resolution, CommitteePolicy> rule() {
            return ORDER;
        }

        @Override
        public Optional<Refusal> check(Resolution state, Context<CommitteePolicy> context) {
            return ResolutionRefusal.DUE_IN_PAST.when(until.isBefore(context.today()));
        }

        @Override
        public Resolution.Builder change(Resolution before, Stamp trace, Resolution.Builder next) {
            return next.correctionDue(until);
        }
    }

    /**
     * The correction was made (改正).
     *
     * @param correction the digest of what was corrected, which is kept elsewhere
     */
    public record Correct(Digest correction) implements ResolutionDeed {
        @Override
        public Rule<Resolution, CommitteePolicy> rule() {
            return CORRECT;
        }

        @Override
        public Optional<Refusal> check(Resolution state, Context<CommitteePolicy> context) {
            return Optional.empty();
        }

        @Override
        public Resolution.Builder change(Resolution before, Stamp trace, Resolution.Builder next) {
            return next.correctionDue(Optional.empty());
        }
    }

    /**
     * An authority revokes it (撤销决定).
     *
     * @param document the number of the order
     */
    public record Revoke(String document) implements ResolutionDeed {
        @Override
        public Rule<Resolution, CommitteePolicy> rule() {
            return REVOKE;
        }

        @Override
        public Optional<Refusal> check(Resolution state, Context<CommitteePolicy> context) {
            return Optional.empty();
        }

        @Override
        public Resolution.Builder change(Resolution before, Stamp trace, Resolution.Builder next) {
            return next.ended(ResolutionStatus.REVOKED_BY_AUTHORITY);
        }
    }

    /**
     * An owner asks the court to set it aside (业主行使撤销权), within one year of knowing (interpretation of the Supreme People's Court on
     * differentiated ownership, article 12).
     *
     * @param id the id of the challenge
     * @param knownOn the day on which the owner knew of it, or had to
     */
    public record Challenge(String id, LocalDate knownOn) implements ResolutionDeed {
        /**
         * Checks the id.
         *
         * @param id the id of the challenge
         * @param knownOn the day of knowing
         * @throws IllegalArgumentException if the id has another form
         */
        public Challenge {
            Ids.check(id, "Challenge id");
        }

        @Override
        public Rule<Resolution, CommitteePolicy> rule() {
            return CHALLENGE;
        }

        @Override
        public Optional<Refusal> check(Resolution state, Context<CommitteePolicy> context) {
            LocalDate counted =
                    state.tally().asOf().atZone(context.calendar().zone()).toLocalDate();
            return ResolutionRefusal.CHALLENGE_TWICE
                    .when(state.challenges().contains(id)
                            || state.endedChallenges().contains(id))
                    .or(() -> ResolutionRefusal.KNOWN_WHEN.when(
                            knownOn.isBefore(counted) || knownOn.isAfter(context.today())))
                    .or(() -> late(context));
        }

        private Optional<Refusal> late(Context<CommitteePolicy> context) {
            Deadline due = Resolution.challengeDue(knownOn, context.policy(), context.calendar());
            LocalDate last = due.due().atZone(context.calendar().zone()).toLocalDate();
            return due.isMetAt(context.now())
                    ? Optional.empty()
                    : Optional.of(ResolutionRefusal.TOO_LATE.refusal(last));
        }

        @Override
        public Resolution.Builder change(Resolution before, Stamp trace, Resolution.Builder next) {
            return next.addChallenge(id);
        }
    }

    /** What a court decides about a challenge (裁判结果). */
    public enum Judgment implements Coded {
        /** The resolution is set aside (撤销). */
        SET_ASIDE("set-aside"),
        /** It stays (驳回). */
        DISMISSED("dismissed");

        private final String code;

        Judgment(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * A court decided about a challenge (裁判生效).
     *
     * @param id the id of the challenge
     * @param judgment what it decided
     * @param document the number of the judgment
     */
    public record EndChallenge(String id, Judgment judgment, String document) implements ResolutionDeed {
        @Override
        public Rule<Resolution, CommitteePolicy> rule() {
            return END_CHALLENGE;
        }

        @Override
        public Optional<Refusal> check(Resolution state, Context<CommitteePolicy> context) {
            return ResolutionRefusal.UNKNOWN_CHALLENGE.when(!state.challenges().contains(id));
        }

        @Override
        public Resolution.Builder change(Resolution before, Stamp trace, Resolution.Builder next) {
            List<String> open = new ArrayList<>(before.challenges());
            open.remove(id);
            Resolution.Builder heard = next.challenges(open).addEndedChallenge(id);
            return switch (judgment) {
                case SET_ASIDE -> heard.ended(ResolutionStatus.SET_ASIDE_BY_COURT);
                case DISMISSED -> heard;
            };
        }
    }
}
