package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a case is cleared, and what becomes of it then (销号): applied for, signed, made public if the policy says so, granted; looked back
 * at, reopened if it came back, archived.
 *
 * @param applied the outcome for which clearance was applied for; empty if it was not
 * @param signed who has signed, and in which seat
 * @param publicSince since when the clearance is public
 * @param spells every time it was closed, by clearance or without
 */
public record Clearance(
        Optional<Outcome> applied, List<Signature> signed, Optional<Instant> publicSince, List<Spell> spells) {
    /** Nobody applied. */
    public static final Clearance NONE = new Clearance(Optional.empty(), List.of(), Optional.empty(), List.of());

    /**
     * Copies the lists.
     *
     * @param applied the outcome for which clearance was applied for
     * @param signed the seats that have signed
     * @param publicSince since when the clearance is public
     * @param spells every time it was closed
     */
    public Clearance {
        signed = List.copyOf(signed);
        spells = List.copyOf(spells);
    }

    /**
     * A seat that has signed (会签记录): one person signs in one seat.
     *
     * @param seat the seat
     * @param by who
     */
    public record Signature(Seat seat, ActorId by) {}

    /**
     * One time that a case was closed (结案记录).
     *
     * @param cycle in which cycle
     * @param cleared whether it was cleared, not only concluded
     * @param closedAt when
     * @param reopenedAt when it was reopened, which revokes the clearance; empty if it was not
     */
    public record Spell(int cycle, boolean cleared, Instant closedAt, Optional<Instant> reopenedAt) {}

    /** {@return whether the case stands cleared: it was, and was not reopened since} */
    public boolean isCleared() {
        return last().filter(spell -> spell.cleared() && spell.reopenedAt().isEmpty())
                .isPresent();
    }

    Optional<Spell> last() {
        return spells.isEmpty() ? Optional.empty() : Optional.of(spells.get(spells.size() - 1));
    }

    /** {@return this, with the application withdrawn} */
    Clearance withdrawn() {
        return new Clearance(Optional.empty(), List.of(), Optional.empty(), spells);
    }

    boolean hasSigned(Actor actor) {
        return signed.stream()
                .anyMatch(signature ->
                        signature.seat().isOf(actor) || signature.by().equals(actor.id()));
    }

    Set<Seat> signedSeats() {
        return signed.stream().map(Signature::seat).collect(Collectors.toSet());
    }

    private Clearance closed(Case before, boolean cleared, Instant at) {
        List<Spell> all = new ArrayList<>(spells);
        all.add(new Spell(before.cycle(), cleared, at, Optional.empty()));
        return new Clearance(applied, signed, publicSince, all);
    }

    Clearance reopened(Instant at) {
        List<Spell> all = new ArrayList<>(spells);
        last().filter(last -> last.reopenedAt().isEmpty())
                .ifPresent(last -> all.set(
                        all.size() - 1, new Spell(last.cycle(), last.cleared(), last.closedAt(), Optional.of(at))));
        return new Clearance(Optional.empty(), List.of(), Optional.empty(), all);
    }

    /** Deeds of clearance (销号动作). */
    public sealed interface Ask extends Deed
            permits Apply,
                    SignClearance,
                    ReturnClearance,
                    Publicise,
                    ObjectTo,
                    Clear,
                    Conclude,
                    Aftercare.LookBack,
                    Aftercare.Reopen,
                    Aftercare.Archive {
        /**
         * {@return the clearance after it}
         *
         * @param before the state before
         * @param trace who, when
         */
        default Clearance apply(Case before, Trace trace) {
            return before.clearance();
        }

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.clearance(apply(before, trace));
        }
    }

    /**
     * Clearance is applied for (申请销号): as mediated only if the parties did what they agreed on, and not while they may still do it.
     *
     * @param outcome resolved or mediated
     */
    public record Apply(Outcome outcome) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isSettled = outcome == Outcome.RESOLVED
                    || (outcome == Outcome.MEDIATED && state.intake().isOf(CaseKind.DISPUTE));
            boolean isMediated = state.mediations().isSuccessful(state.cycle());
            return CaseRefusal.OUTCOME
                    .when(!isSettled)
                    .or(() -> CaseRefusal.NOT_PERFORMED.when(
                            state.mediations().isTermRunning() || (outcome == Outcome.MEDIATED && !isMediated)));
        }

        @Override
        public Clearance apply(Case before, Trace trace) {
            return new Clearance(Optional.of(outcome), List.of(), Optional.empty(), before.clearance().spells);
        }
    }

    /** A seat signs (会签同意). */
    public record SignClearance() implements Ask {
        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.SIGN);
        }

        @Override
        public Clearance apply(Case before, Trace trace) {
            Clearance own = before.clearance();
            List<Signature> all = new ArrayList<>(own.signed);
            all.add(new Signature(
                    new Seat(trace.actor().role(), trace.actor().level()),
                    trace.actor().id()));
            return new Clearance(own.applied, all, own.publicSince, own.spells);
        }
    }

    /**
     * A seat does not sign (会签退回): clearance must be applied for again.
     *
     * @param reason why
     */
    public record ReturnClearance(String reason) implements Ask {
        @Override
        public Deed redacted() {
            return new ReturnClearance(GONE);
        }

        @Override
        public Clearance apply(Case before, Trace trace) {
            return before.clearance().withdrawn();
        }
    }

    /** The clearance is made public (销号公示). */
    public record Publicise() implements Ask {
        @Override
        public Stage to(Case state) {
            return Stage.PUBLICITY;
        }

        @Override
        public Clearance apply(Case before, Trace trace) {
            Clearance own = before.clearance();
            return new Clearance(own.applied, own.signed, Optional.of(trace.at()), own.spells);
        }
    }

    /**
     * Somebody objects while it is public (公示异议): it is looked at again.
     *
     * @param reason why
     */
    public record ObjectTo(String reason) implements Ask {
        @Override
        public Deed redacted() {
            return new ObjectTo(GONE);
        }

        @Override
        public Stage to(Case state) {
            return Stage.DISPOSED;
        }

        @Override
        public Clearance apply(Case before, Trace trace) {
            return before.clearance().withdrawn();
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Ask.super
                    .part(before, trace, next)
                    .disposal(before.disposal().uninspected());
        }
    }

    /** It is cleared (批准销号). */
    public record Clear() implements Ask {
        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.APPROVE);
        }

        @Override
        public Stage to(Case state) {
            return Stage.CLEARED;
        }

        @Override
        public Clearance apply(Case before, Trace trace) {
            return before.clearance().closed(before, true, trace.at());
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Ask.super
                    .part(before, trace, next)
                    .closed(before, before.clearance().applied.orElse(Outcome.RESOLVED))
                    .assignments(before.assignments().delivered());
        }
    }

    /**
     * It ends without being cleared (办结未销号).
     *
     * @param outcome how; neither resolved nor mediated
     * @param explanation what its reporter was told
     */
    public record Conclude(Outcome outcome, String explanation) implements Ask {
        private static final Set<Outcome> POSSIBLE = EnumSet.of(
                Outcome.PARTLY_RESOLVED,
                Outcome.EXPLAINED_INFEASIBLE,
                Outcome.EXPLAINED_UNREASONABLE,
                Outcome.ADVISED_LEGAL_REMEDY);

        @Override
        public Deed redacted() {
            return new Conclude(outcome, GONE);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return CaseRefusal.OUTCOME.when(!POSSIBLE.contains(outcome) || explanation.isBlank());
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.APPROVE);
        }

        @Override
        public Stage to(Case state) {
            return Stage.CONCLUDED;
        }

        @Override
        public Clearance apply(Case before, Trace trace) {
            return before.clearance().withdrawn().closed(before, false, trace.at());
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Ask.super.part(before, trace, next).closed(before, outcome);
        }
    }
}
