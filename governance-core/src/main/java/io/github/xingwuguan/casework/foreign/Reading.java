package io.github.xingwuguan.casework.foreign;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.CaseRefusal;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Records;
import io.github.xingwuguan.casework.Trace;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Refusal;
import io.github.xingwuguan.lifecycle.RefusalCode;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.lifecycle.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One history while it is read. */
final class Reading {
    /** Who is not known may do everything that the stage allows. */
    private static final Set<Role> ANYBODY = Set.of(Role.SYSTEM);

    private final CaseHistory history;
    private final StatusMap map;
    private final CasePolicy policy;
    private final WorkCalendar calendar;
    private final Actor system;
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    /** The place of the first entry of each step, both counted from 1. */
    private final Map<Integer, Integer> entries = new HashMap<>();

    private Case state;
    private int at;

    Reading(CaseId id, CaseHistory history, StatusMap map, CasePolicy policy, WorkCalendar calendar) {
        this.history = history;
        this.map = map;
        this.policy = policy;
        this.calendar = calendar;
        String name = history.key().system();
        this.system = new Actor(ActorId.of(name), Role.SYSTEM, OrgId.of(name), history.level());
        this.state = Case.of(id);
    }

    CaseImport read(Instant enteredAt) {
        disorder();
        List<Step> steps = history.steps();
        int[] byTime = IntStream.range(0, steps.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> steps.get(i).at()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : byTime) {
            at = i;
            step(steps.get(i));
        }
        findings.sort(Comparator.comparingInt(ImportFinding::step));
        return new CaseImport(
                events.stream().map(event -> marked(event, enteredAt)).toList(), findings);
    }

    /** A status dated before one that stands earlier is out of order. */
    private void disorder() {
        Instant latest = Instant.MIN;
        for (at = 0; at < history.steps().size(); at++) {
            Instant next = history.steps().get(at).at();
            if (next.isBefore(latest)) {
                found(CaseRefusal.CLOCK_REGRESSION);
            } else {
                latest = next;
            }
        }
    }

    private CaseEvent marked(CaseEvent event, Instant enteredAt) {
        Optional<Instant> later = Optional.of(enteredAt).filter(event.trace().at()::isBefore);
        Trace trace = Trace.builder()
                .from(event.trace())
                .origin(history.key())
                .enteredAt(later)
                .build();
        return new CaseEvent(trace, event.deed());
    }

    private void step(Step step) {
        Optional<StatusLine> line = map.line(step.status());
        if (line.isEmpty()) {
            found(ImportRemark.UNMAPPED);
        }
        boolean isReport =
                line.filter(known -> known.means().contains(Meaning.REPORT)).isPresent();
        if (events.isEmpty() && !isReport) {
            found(ImportRemark.NOT_REPORTED);
            enter(Meanings.report(history, step), context(step, system));
        }
        entries.put(at + 1, state.seq() + 1);
        line.ifPresent(known -> known.means().forEach(meaning -> mean(meaning, known, step)));
        if (line.filter(known -> !known.means().isEmpty()).isEmpty()) {
            note(step);
        }
        step.due().ifPresent(due -> deadline(step, due));
    }

    private void mean(Meaning meaning, StatusLine line, Step step) {
        if (isIdle(meaning)) {
            found(CaseRefusal.NO_CLOCK);
            note(step);
            return;
        }
        if (Meanings.needsParty(meaning) && step.party().isEmpty()) {
            found(ImportRemark.NO_PARTY);
        }
        Deed told = Meanings.deed(meaning, line, step, history, state);
        if (told instanceof Records.Note about && !entries.containsKey(about.seq())) {
            found(CaseRefusal.UNKNOWN_ENTRY);
            note(step);
            return;
        }
        Deed deed = told instanceof Records.Note about ? about.about(given(about.seq())) : told;
        Context<CasePolicy> context = context(step, step.actor().orElse(system));
        refusal(deed, context, step.actor().isPresent()).ifPresent(this::found);
        if (isSaid(meaning) || (meaning == Meaning.DEED && !isNext(deed, context))) {
            note(step);
        } else {
            enter(deed, context, step.due());
        }
    }

    /** A note is told by the step that it is about. */
    private int given(int step) {
        return entries.getOrDefault(step, 0);
    }

    /** A deed of ours may follow something that this history does not have. */
    private boolean isNext(Deed deed, Context<CasePolicy> context) {
        try {
            new CaseEvent(Trace.of(state, context, deed.to(state)), deed).applyTo(state);
            return true;
        } catch (GovernanceException disorder) {
            found(ImportRemark.OUT_OF_ORDER);
            return false;
        }
    }

    /** Time that does not run neither stands still nor runs on. */
    private boolean isIdle(Meaning meaning) {
        boolean isAboutTime = meaning == Meaning.PAUSE_CLOCK || meaning == Meaning.RESUME_CLOCK;
        return isAboutTime && timer().isEmpty();
    }

    /** A case is reported once and filed once. */
    private boolean isSaid(Meaning meaning) {
        return (meaning == Meaning.REPORT && state.intake().report().isPresent())
                || (meaning == Meaning.ACCEPT && state.intake().filing().isPresent());
    }

    private Optional<Clocks.Timer> timer() {
        return state.clocks().timer(ClockKind.DISPOSE).filter(Clocks.Timer::isOpen);
    }

    /** Nothing is asked of a category that the policy does not know but that it should. */
    private Optional<Refusal> refusal(Deed deed, Context<CasePolicy> context, boolean isKnown) {
        boolean isStandard = state.intake()
                .category()
                .filter(category -> policy.standard(category).isEmpty())
                .isEmpty();
        if (isKnown && isStandard) {
            return Case.LIFECYCLE.decide(state, deed, context).refusal();
        }
        Rule<Case, CasePolicy> rule = deed.rule();
        Context<CasePolicy> anybody = new Context<>(system, context.now(), policy, calendar);
        return new Rule<Case, CasePolicy>(rule.code(), ANYBODY, rule.when(), List.of()).refusal(state, anybody);
    }

    private Context<CasePolicy> context(Step step, Actor actor) {
        return new Context<>(actor, step.at(), policy, calendar);
    }

    /** What counts for nothing stands in the dossier all the same; the other system says so, whoever did it. */
    private void note(Step step) {
        enter(new Assignments.RecordProgress(step.status()), context(step, system));
    }

    private void enter(Deed deed, Context<CasePolicy> context) {
        enter(deed, context, Optional.empty());
    }

    private void enter(Deed deed, Context<CasePolicy> context, Optional<Instant> due) {
        CaseEvent event = new CaseEvent(Trace.of(state, context, deed.to(state)), deed);
        boolean isTimed =
                due.isPresent() && state.clocks().timer(ClockKind.DISPOSE).isEmpty();
        for (CaseEvent next : Clocks.followed(state, event, context)) {
            CaseEvent timed = isTimed ? Deadlines.started(next, due.get()) : next;
            events.add(timed);
            state = timed.applyTo(state);
        }
    }

    private void deadline(Step step, Instant due) {
        Context<CasePolicy> context = context(step, step.actor().orElse(system));
        Deadlines deadlines = new Deadlines(state, context);
        if (deadlines.comesNearer(due)) {
            found(ImportRemark.DEADLINE_EARLIER);
        }
        deadlines.until(due).forEach(deed -> enter(deed, context));
    }

    private void found(RefusalCode code) {
        found(code.refusal());
    }

    private void found(Refusal why) {
        findings.add(new ImportFinding(at, history.steps().get(at).status(), why));
    }
}
