package io.github.xingwuguan.casework;

import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was done, and who looked at it (处置核查): the lead says it is done, everybody whom the standard names looks, and it is verified or
 * sent back.
 *
 * @param inspections what was found since the lead last said it was done, by seat
 * @param evidence every item that ever showed how things are afterwards: none counts twice
 * @param reworks how often it was sent back in this cycle
 * @param callbacks what those said who were called back, the last one counts
 */
public record Disposal(
        List<Inspection> inspections, List<ContentDigest> evidence, int reworks, List<RecordCallback> callbacks) {
    /** Nothing was done. */
    public static final Disposal NONE = new Disposal(List.of(), List.of(), 0, List.of());

    private static final int MOST_PAUSES = 900;
    private static final Set<Role> INSPECTORS =
            EnumSet.complementOf(EnumSet.of(Role.RESIDENT, Role.PROPERTY_ENTERPRISE, Role.SYSTEM));
    private static final Set<Role> VERIFIERS =
            EnumSet.of(Role.COMMUNITY, Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT);
    private static final Set<Stage> WORKED_ON =
            EnumSet.of(Stage.DISPOSED, Stage.VERIFIED, Stage.PUBLICITY, Stage.CLEARED, Stage.CONCLUDED, Stage.MERGED);

    private static final Rule<Case, CasePolicy> SUBMIT = CaseRules.line(
            "submit-disposal",
            CaseRules.ASSIGNEES,
            EnumSet.of(Stage.IN_PROGRESS),
            CaseRules.FROZEN,
            CaseRules.only(Hand.HANDLE),
            (state, context) ->
                    CaseRefusal.RETURN_PENDING.when(state.assignments().isReturnPending()),
            CaseRules.LEAD_ONLY,
            (state, context) -> CaseRefusal.CO_OPEN.when(state.assignments().awaitsSupport()),
            Whistles::noneOpen,
            Deliberations.SETTLED,
            (state, context) ->
                    CaseRefusal.MEDIATION_OPEN.when(state.mediations().isOpen()),
            (state, context) ->
                    CaseRefusal.REMEDY_MISSING.when(state.mediations().owesRemedy()));
    private static final Rule<Case, CasePolicy> INSPECT = CaseRules.line(
            "record-inspection",
            INSPECTORS,
            EnumSet.of(Stage.DISPOSED),
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.NOT_HANDLER,
            CaseRules.only(Hand.INSPECT),
            (state, context) ->
                    CaseRefusal.SEPARATION_OF_DUTIES.when(state.disposal().sitsElsewhere(context.actor())),
            (state, context) -> CaseRefusal.NO_SEAT.when(
                    seat(CaseRules.standard(state, context).inspectors(), context.actor())
                            .isEmpty()));
    private static final Rule<Case, CasePolicy> SEND_BACK = CaseRules.line(
            "send-back",
            VERIFIERS,
            EnumSet.of(Stage.DISPOSED, Stage.VERIFIED, Stage.PUBLICITY),
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.OF_ITS_LEVEL,
            Disposal::mayGoOn,
            CaseRules.NOT_HANDLER);
    private static final Rule<Case, CasePolicy> CALL_BACK = CaseRules.line(
            "record-callback",
            CaseRules.OFFICIALS,
            WORKED_ON,
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.NOT_HANDLER);
    private static final Rule<Case, CasePolicy> VERIFY = CaseRules.line(
            "verify",
            VERIFIERS,
            EnumSet.of(Stage.DISPOSED),
            CaseRules.FROZEN,
            CaseRules.NOT_REPORTED,
            CaseRules.NOT_HANDLER,
            CaseRules.only(Hand.INSPECT),
            CaseRules.OF_ITS_LEVEL,
            (state, context) -> CaseRefusal.NO_INTERIM_CONTROL.when(
                    state.intake().isOf(CaseKind.HAZARD) && !state.safety().isControlled()),
            (state, context) -> CaseRefusal.NOT_INSPECTED.when(!state.disposal()
                    .isConfirmed(CaseRules.standard(state, context).inspectors())),
            Deliberations.SETTLED);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(SUBMIT, INSPECT, SEND_BACK, CALL_BACK, VERIFY);

    /**
     * Copies the lists.
     *
     * @param inspections what was found
     * @param evidence every item that ever showed how things are afterwards
     * @param reworks how often it was sent back
     * @param callbacks what those said who were called back
     */
    public Disposal {
        inspections = List.copyOf(inspections);
        evidence = List.copyOf(evidence);
        callbacks = List.copyOf(callbacks);
    }

    /**
     * What one seat found (核查记录).
     *
     * @param seat in which part and on which level
     * @param by who
     * @param found what
     * @param at when
     */
    public record Inspection(Seat seat, Actor by, Check found, Instant at) {}

    /** {@return the last answer of somebody who was called back} */
    public Optional<RecordCallback> callback() {
        return callbacks.isEmpty() ? Optional.empty() : Optional.of(callbacks.get(callbacks.size() - 1));
    }

    private boolean isConfirmed(List<Seat> seats) {
        return seats.stream()
                .allMatch(seat ->
                        last(seat).filter(i -> i.found() == Check.CONFIRMED).isPresent());
    }

    /** One person looks in one seat. */
    private boolean sitsElsewhere(Actor actor) {
        return inspections.stream()
                .anyMatch(i -> i.by().id().equals(actor.id()) && !i.seat().isOf(actor));
    }

    /** A clock holds so many pauses and no more, and stands still each time the work is looked at. */
    private static Optional<Refusal> mayGoOn(Case state, Context<CasePolicy> context) {
        return CaseRefusal.NO_MORE_REWORK.when(state.clocks()
                .timer(ClockKind.DISPOSE)
                .filter(timer -> timer.clock().pauses().size() >= MOST_PAUSES)
                .isPresent());
    }

    private Optional<Inspection> last(Seat seat) {
        return inspections.stream().filter(i -> i.seat().equals(seat)).reduce((a, b) -> b);
    }

    static Optional<Seat> seat(List<Seat> seats, Actor actor) {
        return seats.stream().filter(seat -> seat.isOf(actor)).findFirst();
    }

    /** {@return this, with what was found before no longer counting} */
    Disposal uninspected() {
        return new Disposal(List.of(), evidence, reworks, callbacks);
    }

    /** {@return this, at the beginning of a new cycle: what was said of the last one says nothing of it} */
    Disposal reopened() {
        return new Disposal(List.of(), evidence, 0, List.of());
    }

    /** The same bytes are the same item, however the algorithm is spelt. */
    private static boolean isShownBefore(Case state, List<ContentDigest> shown) {
        return shown.stream()
                .anyMatch(digest -> state.intake().shown().stream()
                        .anyMatch(before -> before.hex().equals(digest.hex())));
    }

    private boolean isUsed(ContentDigest digest) {
        return evidence.stream().anyMatch(used -> used.hex().equals(digest.hex()));
    }

    private static <T> List<T> plus(List<T> list, List<? extends T> more) {
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return all;
    }

    /** Deeds of disposal and inspection (处置核查动作). */
    public sealed interface Ask extends Deed
            permits SubmitDisposal, RecordInspection, SendBack, RecordCallback, Verify {
        /**
         * {@return the disposal after it}
         *
         * @param before the disposal before
         * @param trace who, when
         */
        default Disposal apply(Disposal before, Trace trace) {
            return before;
        }

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.disposal(apply(before.disposal(), trace));
        }
    }

    /**
     * The lead says it is done (提交处置结果).
     *
     * @param measures what was done
     * @param attachments how things are now
     */
    public record SubmitDisposal(String measures, List<Attachment> attachments) implements Ask {
        /**
         * Copies the attachments.
         *
         * @param measures what was done
         * @param attachments how things are now
         */
        public SubmitDisposal {
            attachments = List.copyOf(attachments);
        }

        @Override
        public Deed redacted() {
            return new SubmitDisposal(GONE, attachments);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            int least = CaseRules.standard(state, context).afterEvidence();
            List<ContentDigest> shown = shown();
            boolean isReused = isShownBefore(state, shown) || shown.stream().anyMatch(state.disposal()::isUsed);
            if (shown.stream().map(ContentDigest::hex).distinct().count() < least) {
                return Optional.of(CaseRefusal.EVIDENCE_MISSING.refusal(least));
            }
            return CaseRefusal.EVIDENCE_REUSED.when(isReused);
        }

        private List<ContentDigest> shown() {
            return attachments.stream()
                    .filter(attachment -> attachment.kind().equals(Attachment.AFTER))
                    .map(Attachment::digest)
                    .toList();
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public Stage to(Case state) {
            return Stage.DISPOSED;
        }

        @Override
        public Disposal apply(Disposal before, Trace trace) {
            return new Disposal(List.of(), plus(before.evidence, shown()), before.reworks, before.callbacks);
        }

        /** What is done is not merged any more. */
        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Ask.super.part(before, trace, next).merging(before.merging().ended());
        }
    }

    /**
     * Somebody looked whether it is done (核查).
     *
     * @param found what was found
     * @param attachments how things are; needed to confirm it
     */
    public record RecordInspection(Check found, List<Attachment> attachments) implements Ask {
        /**
         * Copies the attachments.
         *
         * @param found what was found
         * @param attachments how things are
         */
        public RecordInspection {
            attachments = List.copyOf(attachments);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            if (found != Check.CONFIRMED) {
                return Optional.empty();
            }
            List<ContentDigest> shown =
                    attachments.stream().map(Attachment::digest).toList();
            return shown.isEmpty()
                    ? Optional.of(CaseRefusal.EVIDENCE_MISSING.refusal(1))
                    : CaseRefusal.EVIDENCE_REUSED.when(
                            isShownBefore(state, shown) || shown.stream().anyMatch(state.disposal()::isUsed));
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.INSPECT);
        }

        @Override
        public Disposal apply(Disposal before, Trace trace) {
            Actor by = trace.actor();
            Inspection inspection = new Inspection(new Seat(by.role(), by.level()), by, found, trace.at());
            return new Disposal(
                    plus(before.inspections, List.of(inspection)), before.evidence, before.reworks, before.callbacks);
        }
    }

    /**
     * It is not done (返工): the lead goes on with it.
     *
     * @param reason why
     */
    public record SendBack(String reason) implements Ask {
        @Override
        public Deed redacted() {
            return new SendBack(GONE);
        }

        @Override
        public Stage to(Case state) {
            return Stage.IN_PROGRESS;
        }

        @Override
        public Disposal apply(Disposal before, Trace trace) {
            return new Disposal(List.of(), before.evidence, before.reworks + 1, before.callbacks);
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Ask.super
                    .part(before, trace, next)
                    .clearance(before.clearance().withdrawn());
        }
    }

    /**
     * The reporter was called back (回访). A later answer counts instead of an earlier one, which stays.
     *
     * @param resolved whether it is put right
     * @param satisfaction how satisfied the reporter is
     */
    public record RecordCallback(Check resolved, Satisfaction satisfaction) implements Ask {
        @Override
        public Disposal apply(Disposal before, Trace trace) {
            return new Disposal(
                    before.inspections, before.evidence, before.reworks, plus(before.callbacks, List.of(this)));
        }
    }

    /** Everybody who must look found it done (核查通过). */
    public record Verify() implements Ask {
        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.INSPECT);
        }

        @Override
        public Stage to(Case state) {
            return Stage.VERIFIED;
        }
    }
}
