package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.ClockState;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Extension;
import io.github.xingwuguan.calendar.Pause;
import io.github.xingwuguan.casework.Clocks.Timer;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How several reports of one matter become one case (并案): somebody asks for it at the child, the parent absorbs the child, the child ends as
 * merged. The two cases have a history each, so these are three steps; {@link #next} says which is the next one.
 *
 * <p>The parent has no parent of its own and the child no children. The parent goes on with whatever time ends first, so that nobody waits
 * longer for being merged; the child's own time ends without a verdict, since the parent answers for it now. Who reported the child is
 * still spoken with in time and called back.
 *
 * @param request into which case it is to be merged, and who asked; empty if nobody did, or once it is merged
 * @param parent the case into which it was merged
 * @param children the cases that it absorbed, as they came
 */
public record Merging(Optional<Request> request, Optional<CaseId> parent, List<CaseId> children) {
    /** Nothing is merged. */
    public static final Merging NONE = new Merging(Optional.empty(), Optional.empty(), List.of());

    private static final Rule<Case, CasePolicy> REQUEST = official("request-merge");
    private static final Rule<Case, CasePolicy> ABSORB = official("absorb-case");
    private static final Rule<Case, CasePolicy> MERGE = official("merge-into");

    static final List<Rule<Case, CasePolicy>> TABLE =
            List.of(REQUEST, ABSORB, MERGE, MergedClocks.INHERIT, MergedClocks.END);

    /**
     * Copies the children.
     *
     * @param request into which case it is to be merged
     * @param parent the case into which it was merged
     * @param children the cases that it absorbed
     */
    public Merging {
        children = List.copyOf(children);
    }

    /**
     * A merger that somebody asked for (并案申请).
     *
     * @param parent into which case
     * @param by who asked, who also carries it out
     */
    public record Request(CaseId parent, Actor by) {}

    /** {@return this, with no merger asked for any more} */
    Merging ended() {
        return new Merging(Optional.empty(), parent, children);
    }

    private static Rule<Case, CasePolicy> official(String code) {
        return CaseRules.line(
                code,
                CaseRules.OFFICIALS,
                Assignments.BEFORE_DISPOSAL,
                CaseRules.FROZEN,
                CaseRules.NOT_REPORTED,
                CaseRules.OF_ITS_LEVEL);
    }

    /** {@return the guard that nobody is left alone who was merged into a case} */
    static Optional<Refusal> hasChildren(Case state, Context<CasePolicy> context) {
        return CaseRefusal.HAS_CHILDREN.when(!state.merging().children().isEmpty());
    }

    /**
     * {@return what is to be done next so that a child comes into the parent that was asked for; empty if nothing is, or nothing can be}. It
     * depends on the two states alone, so that after a crash it is asked anew; a step that was done already is refused, or under its
     * command id found in the dossier. If the parent was itself merged meanwhile, the child follows it.
     *
     * @param child the case that is to be merged
     * @param parent the case into which
     * @param at when it is to be done
     */
    public static Optional<CaseRequest> next(Case child, Case parent, Instant at) {
        return child.merging()
                .request()
                .filter(request -> request.parent().equals(parent.id()))
                .filter(request -> Assignments.BEFORE_DISPOSAL.contains(child.stage()))
                .flatMap(request -> step(child, parent)
                        .filter(deed -> !isHeld(deed instanceof AbsorbCase ? parent : child))
                        .map(deed -> CaseRequest.builder()
                                .caseId(deed instanceof AbsorbCase ? parent.id() : child.id())
                                .commandId(deed.code() + ":" + child.id() + ":" + parent.id())
                                .actor(request.by())
                                .at(at)
                                .deed(deed)
                                .build()));
    }

    private static boolean isHeld(Case state) {
        return state.holds().running().isPresent();
    }

    private static Optional<Deed> step(Case child, Case parent) {
        if (parent.merging().children().contains(child.id())) {
            return Optional.of(new MergeInto(parent.id()));
        }
        Optional<CaseId> grandparent = parent.merging().parent();
        if (grandparent.isPresent()) {
            return grandparent.filter(id -> !id.equals(child.id())).map(RequestMerge::new);
        }
        boolean canAbsorb = Assignments.BEFORE_DISPOSAL.contains(parent.stage()) && !isTaken(parent, child.id());
        return canAbsorb ? Optional.of(new AbsorbCase(MergedCase.of(child))) : Optional.empty();
    }

    /** A case that is to be merged absorbs none; of two that are to be merged into each other the one with the lower id is the parent. */
    private static boolean isTaken(Case parent, CaseId child) {
        return parent.merging()
                .request()
                .filter(own -> !own.parent().equals(child) || parent.id().compareTo(child) > 0)
                .isPresent();
    }

    /** Deeds of merging (并案动作). */
    public sealed interface Ask extends Deed permits RequestMerge, AbsorbCase, MergeInto {
        /**
         * {@return the merging after it}
         *
         * @param before the merging before
         * @param trace who, when
         */
        Merging apply(Merging before, Trace trace);

        /**
         * {@return what follows for a clock}
         *
         * @param kind which
         * @param state the state after it
         * @param context what surrounds the decision
         */
        default List<Clocks.Ask> clocks(ClockKind kind, Case state, Context<CasePolicy> context) {
            return List.of();
        }

        @Override
        default Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return next.merging(apply(before.merging(), trace));
        }
    }

    /**
     * Somebody asks to merge it into another case (申请并案). The last request counts.
     *
     * @param parent into which case
     */
    public record RequestMerge(CaseId parent) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isPending = state.merging()
                    .request()
                    .filter(request -> request.parent().equals(parent))
                    // who asked can no longer carry it out once the case went up
                    .filter(request -> request.by().level().compareTo(state.level()) >= 0)
                    .isPresent();
            return CaseRefusal.MERGE_SELF
                    .when(parent.equals(state.id()))
                    .or(() -> hasChildren(state, context))
                    .or(() -> CaseRefusal.MERGE_PENDING.when(isPending));
        }

        @Override
        public Merging apply(Merging before, Trace trace) {
            return new Merging(Optional.of(new Request(parent, trace.actor())), before.parent, before.children);
        }
    }

    /**
     * It takes another case up (并入他案): it goes on with the time that ends first, and is as urgent as the more urgent of both.
     *
     * @param child what it has to know of the other case
     */
    public record AbsorbCase(MergedCase child) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isOther = !state.intake().category().equals(Optional.of(child.category()));
            return CaseRefusal.MERGE_SELF
                    .when(child.id().equals(state.id()))
                    .or(() -> CaseRefusal.ALREADY_ABSORBED.when(
                            state.merging().children.contains(child.id())))
                    .or(() -> CaseRefusal.MERGE_PENDING.when(isTaken(state, child.id())))
                    .or(() -> CaseRefusal.OTHER_DUTY.when(isOther))
                    .or(() -> CaseRefusal.MERGE_LEVEL.when(child.level().compareTo(state.level()) > 0))
                    .or(() -> child.clock().flatMap(clock -> refusal(clock, context.now())));
        }

        private static Optional<Refusal> refusal(Clock clock, Instant now) {
            boolean hasEnded = clock.state() == ClockState.STOPPED || clock.state() == ClockState.CANCELLED;
            Stream<Instant> entries = Stream.of(
                            Stream.of(clock.startedAt()),
                            clock.pauses().stream().map(Pause::since),
                            clock.pauses().stream().flatMap(pause -> pause.until().stream()),
                            clock.extensions().stream().map(Extension::decidedAt))
                    .flatMap(instants -> instants);
            return CaseRefusal.NO_CLOCK
                    .when(hasEnded)
                    .or(() -> CaseRefusal.CLOCK_REGRESSION.when(entries.anyMatch(now::isBefore)));
        }

        @Override
        public Merging apply(Merging before, Trace trace) {
            List<CaseId> more = new ArrayList<>(before.children);
            more.add(child.id());
            return new Merging(Optional.empty(), before.parent, more);
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Ask.super.part(before, trace, next).intake(before.intake().raisedTo(child.urgency()));
        }

        @Override
        public List<Clocks.Ask> clocks(ClockKind kind, Case state, Context<CasePolicy> context) {
            return kind != ClockKind.DISPOSE
                    ? List.of()
                    : child.clock()
                            .map(clock -> running(clock, context.now()))
                            .filter(clock -> endsFirst(clock, state, context))
                            .<List<Clocks.Ask>>map(clock -> List.of(new MergedClocks.InheritClock(clock)))
                            .orElse(List.of());
        }

        /** What made the child wait is no reason for the parent to. */
        private static Clock running(Clock clock, Instant now) {
            Clock running = clock;
            for (Pause pause : clock.pauses()) {
                running = running.resume(pause.reason(), now);
            }
            return running;
        }

        private static boolean endsFirst(Clock clock, Case state, Context<CasePolicy> context) {
            Instant due = due(clock, context);
            return state.clocks()
                    .timer(ClockKind.DISPOSE)
                    .filter(Timer::isOpen)
                    .filter(own -> !due.isBefore(due(own.clock(), context)))
                    .isEmpty();
        }

        private static Instant due(Clock clock, Context<CasePolicy> context) {
            return clock.due(context.now(), context.calendar(), Coverage.PROVISIONAL)
                    .due();
        }
    }

    /**
     * It ends as merged (并案): whatever is open ends, but its reporter is still called back.
     *
     * @param parent the case that absorbed it
     */
    public record MergeInto(CaseId parent) implements Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            boolean isRequested = state.merging()
                    .request()
                    .filter(request -> request.parent().equals(parent))
                    .isPresent();
            return CaseRefusal.MERGE_NOT_REQUESTED.when(!isRequested).or(() -> hasChildren(state, context));
        }

        @Override
        public Stage to(Case state) {
            return Stage.MERGED;
        }

        @Override
        public Merging apply(Merging before, Trace trace) {
            return new Merging(Optional.empty(), Optional.of(parent), before.children);
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            return Ask.super.part(before, trace, next.closed(before, Outcome.DUPLICATE));
        }

        @Override
        public List<Clocks.Ask> clocks(ClockKind kind, Case state, Context<CasePolicy> context) {
            boolean isOpen = state.clocks().timer(kind).filter(Timer::isOpen).isPresent();
            // a petition is answered in time, whatever becomes of its case, and so is whoever reported it
            boolean ends = isOpen && kind != ClockKind.CONTACT && !Petition.CLOCKS.contains(kind);
            return ends ? List.of(new MergedClocks.EndClock(kind)) : List.of();
        }
    }
}
