package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyStatus;
import io.github.xingwuguan.basics.Provenance;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.DutyRole;
import io.github.xingwuguan.carriage.PartyKind;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.casework.Assignment.Share;
import io.github.xingwuguan.casework.Assignments;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.Check;
import io.github.xingwuguan.casework.Clearance;
import io.github.xingwuguan.casework.ClockKind;
import io.github.xingwuguan.casework.ClockRule;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.FilingStandard;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Seat;
import io.github.xingwuguan.casework.Urgency;
import io.github.xingwuguan.casework.dossier.Attachment;
import io.github.xingwuguan.casework.dossier.ContentDigest;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Context;
import io.github.xingwuguan.lifecycle.Decision;
import io.github.xingwuguan.lifecycle.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cases on the main path, under an invented policy. */
final class CaseSubjects {
    static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();
    static final Instant START = Instant.parse("2025-03-03T01:00:00Z");
    static final CasePolicy POLICY = policy().build();

    /** The same with limits, so that clocks start and stop with what is done. */
    static final CasePolicy TIMED = policy().addClocks(
                    clock(ClockKind.FILE, TimeLimit.workingTime(Duration.ofHours(8))))
            .addClocks(clock(ClockKind.SIGN, TimeLimit.workingTime(Duration.ofHours(4))))
            .addClocks(clock(ClockKind.DISPOSE, TimeLimit.workingDays(5)))
            .addClocks(clock(ClockKind.VERIFY, TimeLimit.workingDays(2)))
            .build();

    private static final Step[] STEPS = Step.values();

    private CaseSubjects() {}

    private static ClockRule clock(ClockKind kind, TimeLimit limit) {
        return ClockRule.builder().kind(kind).limit(limit).build();
    }

    private static CasePolicy.Builder policy() {
        DateRange always = DateRange.from(LocalDate.of(2024, 1, 1));
        return CasePolicy.builder()
                .id(PolicyId.parse("benchmark@1"))
                .title(Label.of("测量用办法", "Policy of a measurement"))
                .status(PolicyStatus.DRAFT)
                .inForce(always)
                .provenance(Provenance.illustrative("a benchmark", "invented to be measured"))
                .addStandards(FilingStandard.builder()
                        .category("stacking")
                        .label(Label.of("楼道堆物", "Stacking"))
                        .kind(CaseKind.PROPERTY_DISORDER)
                        .level(Level.COMMUNITY)
                        .addInspectors(new Seat(Role.GRID_WORKER, Level.GRID))
                        .addSigners(new Seat(Role.COMMUNITY, Level.COMMUNITY))
                        .approver(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                        .build())
                .register(ResponsibilityRegister.of(List.of(Duty.builder()
                        .row("1")
                        .matter("stacking")
                        .party(PartyKind.ENTERPRISE)
                        .level(Level.GRID)
                        .role(DutyRole.LEAD)
                        .basis("a benchmark")
                        .inForce(always)
                        .build())))
                .returnWithin(TimeLimit.workingDays(2))
                .observation(TimeLimit.calendarDays(30, TimeLimit.Roll.NONE));
    }

    static Deed deed(Step step) {
        return switch (step) {
            case REPORT ->
                new Intake.Report(
                        CaseKind.PROPERTY_DISORDER,
                        PlaceId.of("compound-1"),
                        Optional.empty(),
                        List.of(photo(1, Attachment.BEFORE)));
            case ACCEPT -> new Intake.Accept("2025-0001", "stacking", Urgency.NORMAL, Level.COMMUNITY);
            case DISPATCH ->
                new Assignments.Dispatch(
                        "a1", new Party(Step.SIGN.by.org(), Role.PROPERTY_ENTERPRISE, Level.GRID), Share.LEAD);
            case SIGN -> new Assignments.Sign("a1");
            case DISPOSE -> new Disposal.SubmitDisposal("cleared away", List.of(photo(2, Attachment.AFTER)));
            case INSPECT -> new Disposal.RecordInspection(Check.CONFIRMED, List.of(photo(3, Attachment.AFTER)));
            case VERIFY -> new Disposal.Verify();
            case APPLY -> new Clearance.Apply(Outcome.RESOLVED);
            case COUNTERSIGN -> new Clearance.SignClearance();
            case CLEAR -> new Clearance.Clear();
        };
    }

    private static Attachment photo(int number, String kind) {
        ContentDigest digest = new ContentDigest("SHA-256", String.format(Locale.ROOT, "%064x", number));
        return new Attachment(digest, 100, "image/jpeg", kind);
    }

    static Instant hour(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    static Context<CasePolicy> context(Actor by, Instant at, CasePolicy policy) {
        return new Context<>(by, at, policy, CALENDAR);
    }

    /** A case, and what happened to it. */
    static final class File {
        final List<CaseEvent> events = new ArrayList<>();
        Case state = Case.of(CaseId.of("LX-1"));

        /** Something is done that must not be refused. */
        void enter(Deed deed, Context<CasePolicy> context) {
            Decision<CaseEvent> decision = Case.LIFECYCLE.decide(state, deed, context);
            state = Case.LIFECYCLE.fold(state, decision.events());
            events.addAll(decision.events());
        }
    }

    /** A case on its way, an hour a step, as far as some step. */
    static File until(Step last, CasePolicy policy) {
        File file = new File();
        for (int i = 0; i <= last.ordinal(); i++) {
            file.enter(deed(STEPS[i]), context(STEPS[i].by, hour(i), policy));
        }
        return file;
    }

    /** A case that is worked on, with so many entries, clocks included. */
    static File worked(int entries) {
        File file = until(Step.SIGN, TIMED);
        for (int hour = Step.SIGN.ordinal() + 1; file.events.size() < entries; hour++) {
            file.enter(new Assignments.RecordProgress("half of it"), context(Step.SIGN.by, hour(hour), TIMED));
        }
        return file;
    }
}
