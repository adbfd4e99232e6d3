package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.calendar.Clock;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.dossier.Dossier;
import io.github.xingwuguan.casework.dossier.Draft;
import io.github.xingwuguan.casework.dossier.Entry;
import io.github.xingwuguan.lifecycle.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** P15: commands, entries and deadlines of one case, on a case of 30 entries that is worked on. */
final class CaseGoals {
    private static final int TIMES = 20_000;
    private static final int TURNS = 45;
    private static final int ENTRIES = 30;

    private final CaseSubjects.File worked = CaseSubjects.worked(ENTRIES);
    private final CaseSubjects.File cleared = CaseSubjects.until(Step.CLEAR, CaseSubjects.TIMED);
    private final Instant now = CaseSubjects.hour(ENTRIES);
    private final Context<CasePolicy> context = CaseSubjects.context(Step.SIGN.by, now, CaseSubjects.TIMED);
    private final Deed progress = new Assignments.RecordProgress("half of it");
    private final CaseFile file = file(worked);
    private final CaseRequest request = CaseRequest.builder()
            .caseId(file.state().id())
            .commandId("c-31")
            .actor(Step.SIGN.by)
            .at(now)
            .deed(progress)
            .build();

    /** What is worked out is kept, so that it is worked out. */
    private int sink;

    private CaseGoals() {}

    public static void main(String[] args) {
        CaseGoals goals = new CaseGoals();
        goals.commands();
        goals.folds();
        goals.deadline();
        System.out.println("  (" + goals.sink + ")");
    }

    private static byte[] salt() {
        return new byte[16];
    }

    /** The file of a case, its events entered each under an id of its own. */
    private static CaseFile file(CaseSubjects.File of) {
        CaseFile file = CaseFile.open(of.state.id(), DigestSuite.SHA_256);
        for (CaseEvent event : of.events) {
            file = file.append(
                    "c-" + event.trace().seq(), List.of(event), event.trace().at(), CaseGoals::salt);
        }
        return file;
    }

    private static void repeat(Runnable work) {
        for (int i = 0; i < TIMES; i++) {
            work.run();
        }
    }

    private void commands() {
        Deed early = new Clearance.Clear();
        Check.that(worked.events.size() == ENTRIES && file.state().equals(worked.state), "state", 0);
        Check.that(Case.LIFECYCLE.decide(worked.state, early, context).refusal().isPresent(), "refusal", 0);
        CaseFile after = carriedOut();
        Check.that(after.events().size() == ENTRIES + 1, "entries", 0);
        Dossier dossier = file.dossier();
        Entry entry = after.dossier().entries().get(ENTRIES);
        Draft draft = new Draft(entry.head(), entry.content().orElseThrow());
        Check.that(dossier.append(draft).equals(after.dossier()), "dossier", 0);
        HandEntry bare = new HandEntry(dossier.caseId(), dossier.head().hash(), entry);
        System.out.println("  an entry is digested as " + bare.size() + " bytes");
        Map<String, Meter.Reading> seen = new Meter(TIMES)
                .add("decide, refused", () -> repeat(() -> sink += decided(early)))
                .add("decide", () -> repeat(() -> sink += decided(progress)))
                .add("decide, apply", () -> repeat(() -> sink += applied().seq()))
                .add(
                        "decide, apply, enter",
                        () -> repeat(() -> sink += carriedOut().state().seq()))
                .add(
                        "enter",
                        () -> repeat(() -> sink += (int) dossier.append(draft).version()))
                .add("digests", () -> repeat(() -> sink += bare.digests()))
                .run(TURNS);
        Meter.Reading digests = Meter.of(seen, "digests");
        Meter.Reading whole = Meter.of(seen, "decide, apply, enter");
        decision("refused", Meter.of(seen, "decide, refused"));
        decision("accepted", Meter.of(seen, "decide"));
        Goal.noted(
                        "P15",
                        "decide and apply, ns",
                        Meter.of(seen, "decide, apply").nanos())
                .print();
        Goal.atMost("P15", "decide, apply and enter besides the digests, ns", whole.nanos() - digests.nanos(), 500)
                .print();
        Goal.atMost("P15", "decide, apply and enter, bytes", whole.bytes(), 1024)
                .print();
        Goal.atMost(
                        "P15",
                        "an entry, x its two bare digests over the same bytes",
                        Meter.of(seen, "enter").over(digests),
                        2)
                .print();
    }

    private static void decision(String how, Meter.Reading reading) {
        Goal.atMost("P15", "decide, " + how + ", ns", reading.nanos(), 50).print();
        Goal.atMost("P15", "decide, " + how + ", bytes", reading.bytes(), 64).print();
    }

    private int decided(Deed deed) {
        return Case.LIFECYCLE.decide(worked.state, deed, context).refusal().isPresent() ? 0 : 1;
    }

    private Case applied() {
        return Case.LIFECYCLE.fold(
                worked.state,
                Case.LIFECYCLE.decide(worked.state, progress, context).events());
    }

    private CaseFile carriedOut() {
        return file.carryOut(request, CaseSubjects.TIMED, CaseSubjects.CALENDAR, CaseGoals::salt);
    }

    private void folds() {
        Case empty = Case.of(CaseId.of("LX-1"));
        Check.that(Case.LIFECYCLE.fold(empty, worked.events).equals(worked.state), "fold", 0);
        Check.that(Case.LIFECYCLE.fold(empty, cleared.events).equals(cleared.state), "fold", 1);
        Map<String, Meter.Reading> seen = new Meter(TIMES)
                .add(
                        "fold 30",
                        () -> repeat(() -> sink +=
                                Case.LIFECYCLE.fold(empty, worked.events).seq()))
                .add(
                        "fold cleared",
                        () -> repeat(() -> sink +=
                                Case.LIFECYCLE.fold(empty, cleared.events).seq()))
                .run(TURNS);
        fold("a case of 30 entries that is worked on", worked, Meter.of(seen, "fold 30"));
        fold(
                "a cleared case of " + cleared.events.size() + ", clocks included",
                cleared,
                Meter.of(seen, "fold cleared"));
    }

    private static void fold(String what, CaseSubjects.File file, Meter.Reading reading) {
        Goal.atLeast(
                        "P15",
                        "fold of " + what + ", million entries a second",
                        file.events.size() * 1e3 / reading.nanos(),
                        3)
                .print();
    }

    private void deadline() {
        Clock clock = Clock.start(TimeLimit.workingTime(Duration.ofHours(40)), CaseSubjects.START);
        Instant due = clock.due(now, CaseSubjects.CALENDAR, Coverage.STRICT).due();
        Check.that(due.equals(HandDeadline.due(CaseSubjects.START, 40 * 60)), "deadline", 0);
        Map<String, Meter.Reading> seen = new Meter(TIMES)
                .add(
                        "deadline",
                        () -> repeat(() -> sink += clock.due(now, CaseSubjects.CALENDAR, Coverage.STRICT)
                                .due()
                                .hashCode()))
                .add(
                        "by days",
                        () -> repeat(() -> sink +=
                                HandDeadline.due(CaseSubjects.START, 40 * 60).hashCode()))
                .run(9);
        Meter.Reading ours = Meter.of(seen, "deadline");
        Goal.atMost("P15", "a deadline over 40 working hours, ns", ours.nanos(), 500)
                .print();
        Goal.noted(
                        "P15",
                        "the same, times faster than day by day",
                        Meter.of(seen, "by days").over(ours))
                .print();
    }
}
