package io.github.xingwuguan.casework;

import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.Deadline;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How those who are called answer a whistle (应哨与报到): they sign for it and report in, or the deadline passes without them. */
public final class WhistleAnswers {
    static final Set<Role> CALLED = EnumSet.of(Role.GRID_WORKER, Role.SUBDISTRICT, Role.DEPARTMENT);

    private static final Rule<Case, CasePolicy> SIGN = answer("sign-whistle");
    private static final Rule<Case, CasePolicy> REPORT_IN = CaseRules.line(
            "report-in", CALLED, Assignments.BEFORE_DISPOSAL, CaseRules.FROZEN, CaseRules.only(Hand.HANDLE));
    private static final Rule<Case, CasePolicy> NO_SHOW =
            CaseRules.line("no-show", EnumSet.noneOf(Role.class), Assignments.BEFORE_DISPOSAL);

    static final List<Rule<Case, CasePolicy>> TABLE = List.of(SIGN, REPORT_IN, NO_SHOW);

    private WhistleAnswers() {}

    static Rule<Case, CasePolicy> answer(String code) {
        return CaseRules.line(code, CALLED, Assignments.BEFORE_DISPOSAL, CaseRules.FROZEN);
    }

    /** {@return the part of the actor in a whistle that calls it now} */
    static Optional<WhistleTarget> mine(String id, Case state, Context<CasePolicy> context) {
        return state.whistles()
                .blown(id)
                .flatMap(w -> w.target(context.actor().org()))
                .filter(target -> target.party().isOf(context.actor()));
    }

    static Optional<Refusal> called(String id, Case state, Context<CasePolicy> context) {
        Optional<WhistleTarget> mine = mine(id, state, context);
        return CaseRefusal.UNKNOWN_WHISTLE
                .when(state.whistles().blown(id).isEmpty())
                .or(() -> CaseRefusal.NOT_CALLED.when(mine.isEmpty()))
                .or(() -> CaseRefusal.DECLINE_PENDING.when(is(mine, WhistleTarget.Decline.PENDING)))
                .or(() -> CaseRefusal.ALREADY_ANSWERED.when(is(mine, WhistleTarget.Decline.UPHELD)
                        || mine.flatMap(WhistleTarget::reportedAt).isPresent()));
    }

    private static boolean is(Optional<WhistleTarget> target, WhistleTarget.Decline decline) {
        return target.filter(t -> t.decline() == decline).isPresent();
    }

    /** Each target's deadline passes once; while it is undecided whether it has to come nobody knows whether it does. */
    static Stream<Lapses.Lapse> lapses(Case state, Context<CasePolicy> context) {
        return state.whistles().all().stream()
                .filter(whistle -> whistle.progress() == Whistle.Progress.BLOWN)
                .flatMap(whistle -> whistle.reporting().stream()
                        .map(clock -> clock.due(context.now(), context.calendar(), Coverage.PROVISIONAL))
                        // a guess is not entered: the next notice may move it, and an entry stays
                        .filter(due -> due.certainty() == Deadline.Certainty.FIRM && !due.isMetAt(context.now()))
                        .flatMap(due -> absent(whistle, due)));
    }

    private static Stream<Lapses.Lapse> absent(Whistle whistle, Deadline due) {
        return whistle.targets().stream()
                .filter(WhistleTarget::isAwaited)
                .map(t -> new Lapses.Lapse(
                        due.due(), new NoShow(whistle.id(), t.party().org(), due)));
    }

    /** {@return who has not come by now, entered now} */
    static List<CaseEvent> noShows(Case state, Context<CasePolicy> context) {
        List<CaseEvent> events = new ArrayList<>();
        Case now = state;
        for (Lapses.Lapse lapse : lapses(state, context)
                .sorted(Comparator.comparing(Lapses.Lapse::at))
                .toList()) {
            Context<CasePolicy> then = new Context<>(
                    context.actor(),
                    state.at().filter(lapse.at()::isBefore).orElse(lapse.at()),
                    context.policy(),
                    context.calendar());
            CaseEvent event = new CaseEvent(Trace.of(now, then, now.stage()).entered(context.now()), lapse.deed());
            events.add(event);
            now = event.applyTo(now);
        }
        return events;
    }

    /**
     * Who is called has read it (签收哨单).
     *
     * @param id the whistle
     */
    public record SignWhistle(String id) implements Whistles.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return called(id, state, context)
                    .or(() -> CaseRefusal.ALREADY_ANSWERED.when(mine(id, state, context)
                            .flatMap(WhistleTarget::signedAt)
                            .isPresent()));
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(id, w -> w.with(trace.actor().org(), t -> t.signedAt(trace.at())));
        }
    }

    /**
     * Who is called is there (报到). Only the district's own offices take the case to the district; the branch of a department is of the
     * subdistrict.
     *
     * @param id the whistle
     */
    public record ReportIn(String id) implements Whistles.Ask {
        @Override
        public Optional<Refusal> check(Case state, Context<CasePolicy> context) {
            return called(id, state, context);
        }

        @Override
        public Optional<Hand> hand() {
            return Optional.of(Hand.HANDLE);
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(id, w -> w.with(trace.actor().org(), t -> t.reportedAt(trace.at())));
        }

        @Override
        public Case.Builder part(Case before, Trace trace, Case.Builder next) {
            boolean isOfDistrict = trace.actor().level() == Level.DISTRICT;
            return Whistles.Ask.super
                    .part(before, trace, next)
                    .highestLevel(isOfDistrict ? Level.DISTRICT : before.highestLevel());
        }
    }

    /**
     * Who is called had not come by the deadline (未按时报到). Follows from a look at the clocks, or from what is done about the whistle
     * later; dated at the deadline.
     *
     * @param id the whistle
     * @param target which organisation
     * @param deadline the deadline
     */
    public record NoShow(String id, OrgId target, Deadline deadline) implements Whistles.Ask {
        /** It is what the others would enter first. */
        @Override
        public Decision<CaseEvent> decide(Case state, Context<CasePolicy> context) {
            return new Decision.Accepted<>(List.of(new CaseEvent(Trace.of(state, context, state.stage()), this)));
        }

        @Override
        public Whistles apply(Whistles before, Trace trace) {
            return before.change(id, w -> w.with(target, t -> t.missed(deadline.due())));
        }
    }
}
