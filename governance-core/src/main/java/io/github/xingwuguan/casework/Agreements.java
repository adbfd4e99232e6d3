package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.casework.Mediation.Agreement;
import io.github.xingwuguan.casework.Mediation.Form;
import io.github.xingwuguan.casework.Mediation.Performance;
import io.github.xingwuguan.casework.Mediation.Progress;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of a mediation in which the parties agreed (调解协议与履行): they do what they agreed on, or the term passes and nobody says that
 * they did not. Only then the dispute counts as mediated.
 */
public final class Agreements {
    private static final LocalDate LATEST = LocalDate.of(2180, 1, 1);

    private static final Rule<Case, CasePolicy> MAKE =
            CaseRules.line("make-agreement", Mediations.MEDIATORS, Assignments.BEFORE_DISPOSAL, CaseRules.FROZEN);
    private static final Rule<Case, CasePolicy> RECORD_PERFORMANCE = CaseRules.line(
            "record-performance", Mediations.SPEAKERS, EnumSet.range(Stage.ACCEPTED, Stage.VERIFIED), CaseRules.FROZEN);
    private static final Rule<Case, CasePolicy> PASS =
            CaseRules.line("pass-undisputed", EnumSet.noneOf(Role.class), Stage.open());

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(MAKE, RECORD_PERFORMANCE, PASS);

    private Agreements() {}

    /** The term of an agreement passes once; that takes effect with the end of its last day. */
    static Stream<Lapses.Lapse> lapses(Case state, Context<CasePolicy> context) {
        return state.mediations().last().stream()
                .filter(m -> m.progress() == Progress.AGREED)
                .map(m -> new Lapses.Lapse(
                        endOf(
                                m.agreement().orElseThrow().due(),
                                context.calendar().zone()),
                        new PassUndisputed(m.id())));
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /**
     * The parties agree (达成协议). A written agreement needs the sealed document and the signature of every party and of the mediator, who
     * enters it.
     *
     * @param id the mediation
     * @param agreement what they agreed on
     * @param attachments the document of a written agreement
     */
    public record MakeAgreement(String id, Agreement agreement, List<Attachment> attachments)
            implements Mediations.Ask {
        /**
         * Copies the attachments.
         *
         * @param id the mediation
         * @param agreement what they agreed on
         * @param attachments the document of a written agreement
         */
        public MakeAgreement {
            attachments = List.copyOf(attachments);
        }

        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            LocalDate due = agreement.due();
            return Mediations.at(id, EnumSet.of(Progress.OPEN), state)
                    .or(() -> Mediations.mediates(context.actor(), state))
                    .or(() -> refusal(state.mediations().last().orElseThrow(), context.actor()))
                    .or(() -> CaseRefusal.AGREEMENT_TERM.when(due.isBefore(context.today()) || due.isAfter(LATEST)));
        }

        private Optional<Refusal> refusal(Mediation mediation, Actor mediator) {
            return CaseRefusal.CONSENT_MISSING
                    .when(!mediation.isWanted())
                    .or(() -> CaseRefusal.AGREEMENT_FORM.when(!isInForm(mediation, mediator)));
        }

        private boolean isInForm(Mediation mediation, Actor mediator) {
            if (agreement.form() == Form.ORAL) {
                return agreement.signed().isEmpty();
            }
            List<ActorId> all = new ArrayList<>(mediation.parties());
            all.add(mediator.id());
            return agreement.signed().equals(all.stream().sorted().toList())
                    && attachments.stream().anyMatch(a -> a.kind().equals(Attachment.AGREEMENT));
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public Mediations apply(Case before, Trace trace) {
            return before.mediations()
                    .change(m -> m.toBuilder()
                            .progress(Progress.AGREED)
                            .agreement(agreement)
                            .effectiveAt(trace.at())
                            .build());
        }
    }

    /**
     * Somebody says how much was done of what is due (履行情况). That all was done the mediator enters; that something was left undone a party
     * can say itself, also after the term passed, as long as the case is not cleared.
     *
     * @param id the mediation
     * @param performance how much
     */
    public record RecordPerformance(String id, Performance performance) implements Mediations.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return Mediations.at(id, EnumSet.of(Progress.AGREED, Progress.UNDISPUTED, Progress.UNPERFORMED), state)
                    .or(() -> isComplaint(state, context.actor())
                            ? Optional.empty()
                            : Mediations.mediates(context.actor(), state));
        }

        private boolean isComplaint(Case state, Actor actor) {
            return performance != Performance.FULL
                    && state.mediations()
                            .last()
                            .filter(m -> m.parties().contains(actor.id()))
                            .isPresent();
        }

        @Override
        public Mediations apply(Case before, Trace trace) {
            Progress next = performance == Performance.FULL ? Progress.PERFORMED : Progress.UNPERFORMED;
            return before.mediations().change(m -> m.with(next));
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            Clearance clearance = before.clearance();
            // nobody clears as mediated what is not performed
            boolean isVoid =
                    performance != Performance.FULL && clearance.applied().equals(Optional.of(Outcome.MEDIATED));
            return Mediations.Ask.super.part(before, trace, next).clearance(isVoid ? clearance.withdrawn() : clearance);
        }
    }

    /**
     * The term passed, and nobody said that something was left undone (到期无异议). Follows from a look at the clocks; dated at the end of the
     * last day.
     *
     * @param id the mediation
     */
    public record PassUndisputed(String id) implements Mediations.Ask {
        @Override
        public Mediations apply(Case before, Trace trace) {
            return before.mediations().change(m -> m.with(Progress.UNDISPUTED));
        }
    }
}
