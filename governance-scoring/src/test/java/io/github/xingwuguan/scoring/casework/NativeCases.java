package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
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
import io.github.xingwuguan.casework.Aftercare;
import io.github.xingwuguan.casework.Assignment;
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
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.casework.Contacts;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Disposal;
import io.github.xingwuguan.casework.Exemptions;
import io.github.xingwuguan.casework.FilingStandard;
import io.github.xingwuguan.casework.HoldRule;
import io.github.xingwuguan.casework.Holds;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Leaving;
import io.github.xingwuguan.casework.Levels;
import io.github.xingwuguan.casework.Outcome;
import io.github.xingwuguan.casework.Party;
import io.github.xingwuguan.casework.Postponements;
import io.github.xingwuguan.casework.Returns;
import io.github.xingwuguan.casework.Satisfaction;
import io.github.xingwuguan.casework.Seat;
import io.github.xingwuguan.casework.Stage;
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
import java.util.Random;

/** Cases as our own rules let them become: random people want random things, and what is refused does not happen. */
final class NativeCases {
    static final WorkCalendar CHINA = ChinaHolidays.calendar2024To2026();
    static final Party FIRM = new Party(OrgId.of("firm-1"), Role.PROPERTY_ENTERPRISE, Level.GRID);
    static final Party BRANCH = new Party(OrgId.of("urban"), Role.DEPARTMENT, Level.SUBDISTRICT);

    private static final List<Actor> PEOPLE = List.of(
            actor("wu", Role.RESIDENT, "residents", Level.GRID),
            actor("grid", Role.GRID_WORKER, "community-1", Level.GRID),
            actor("li", Role.PROPERTY_ENTERPRISE, "firm-1", Level.GRID),
            actor("he", Role.PROPERTY_ENTERPRISE, "firm-2", Level.GRID),
            actor("sun-b", Role.PARTY_BRANCH, "branch-1", Level.GRID),
            actor("wang", Role.COMMUNITY, "community-1", Level.COMMUNITY),
            actor("liu", Role.COMMUNITY, "community-1", Level.COMMUNITY),
            actor("zhao", Role.SUBDISTRICT, "subdistrict-1", Level.SUBDISTRICT),
            actor("sun", Role.DEPARTMENT, "urban", Level.SUBDISTRICT),
            actor("qian", Role.DISTRICT, "district-1", Level.DISTRICT),
            actor("system", Role.SYSTEM, "host", Level.DISTRICT));

    static final CasePolicy POLICY = policy();

    private NativeCases() {}

    private static Actor actor(String id, Role role, String org, Level level) {
        return new Actor(ActorId.of(id), role, OrgId.of(org), level);
    }

    private static CasePolicy policy() {
        return CasePolicy.builder()
                .id(PolicyId.parse("example@1"))
                .title(Label.of("示例办法", "Example policy"))
                .status(PolicyStatus.DRAFT)
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)))
                .provenance(Provenance.illustrative("a test", "invented for a test"))
                .addStandards(standard("stacking", CaseKind.PROPERTY_DISORDER))
                .addStandards(standard("noise", CaseKind.DISPUTE))
                .register(ResponsibilityRegister.of(List.of(
                        duty("1", "stacking", PartyKind.ENTERPRISE, Level.GRID),
                        duty("2", "stacking", PartyKind.DEPARTMENT, Level.SUBDISTRICT),
                        duty("3", "noise", PartyKind.ENTERPRISE, Level.GRID))))
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.DISPOSE)
                        .limit(TimeLimit.workingDays(5))
                        .pausable(List.of("season", "court"))
                        .maxExtensions(2)
                        .maxExtension(5)
                        .build())
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.DISPOSE)
                        .urgency(Urgency.URGENT)
                        .limit(TimeLimit.workingTime(Duration.ofHours(16)))
                        .build())
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.VERIFY)
                        .limit(TimeLimit.workingDays(2))
                        .build())
                .addClocks(ClockRule.builder()
                        .kind(ClockKind.CONTACT)
                        .limit(TimeLimit.continuous(Duration.ofHours(24)))
                        .build())
                .addWhistles(NativeCalls.rule())
                .hold(new HoldRule(List.of("seasonal"), TimeLimit.months(12, TimeLimit.Roll.NONE), 2))
                .returnWithin(TimeLimit.workingDays(2))
                .observation(TimeLimit.calendarDays(60, TimeLimit.Roll.NONE))
                .build();
    }

    private static FilingStandard standard(String category, CaseKind kind) {
        return FilingStandard.builder()
                .category(category)
                .label(Label.of(category, category))
                .kind(kind)
                .level(Level.COMMUNITY)
                .afterEvidence(0)
                .addInspectors(new Seat(Role.GRID_WORKER, Level.GRID))
                .approver(new Seat(Role.SUBDISTRICT, Level.SUBDISTRICT))
                .build();
    }

    private static Duty duty(String row, String matter, PartyKind party, Level level) {
        Duty.Builder duty = Duty.builder()
                .row(row)
                .matter(matter)
                .party(party)
                .level(level)
                .role(party == PartyKind.ENTERPRISE ? DutyRole.LEAD : DutyRole.SUPPORT)
                .basis("a test")
                .inForce(DateRange.from(LocalDate.of(2024, 1, 1)));
        return party == PartyKind.ENTERPRISE
                ? duty.build()
                : duty.body(BRANCH.org()).build();
    }

    /** One case after so many wishes; it was reported at least. */
    static List<CaseEvent> walk(Random random, CaseId id, int wishes) {
        List<CaseEvent> events = new ArrayList<>();
        Case state = Case.of(id);
        Instant now = CaseScript.MARCH.plus(Duration.ofDays(random.nextInt(150)));
        for (int i = 0; i < wishes || state.seq() == 0; i++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(6) == 0 ? 12_000 : 120)));
            Deed deed = random.nextInt(3) > 0 ? forward(random, state) : random(random, state);
            Context<CasePolicy> context = context(random, now);
            // mostly by somebody who may, so that walks come far
            for (int t = 0; t < 20 && deed.rule().refusal(state, context).isPresent(); t++) {
                context = context(random, now);
            }
            Decision<CaseEvent> decision = Case.LIFECYCLE.decide(state, deed, context);
            if (decision.refusal().isEmpty()) {
                events.addAll(decision.events());
                state = Case.LIFECYCLE.fold(state, decision.events());
            }
        }
        return events;
    }

    private static Context<CasePolicy> context(Random random, Instant now) {
        return new Context<>(PEOPLE.get(random.nextInt(PEOPLE.size())), now, POLICY, CHINA);
    }

    private static String lead(Case state) {
        return state.assignments().lead().map(Assignment::id).orElse("none");
    }

    private static List<Attachment> photo(Random random) {
        String hex = String.format(Locale.ROOT, "%064x", random.nextInt(Integer.MAX_VALUE));
        return List.of(new Attachment(new ContentDigest("SHA-256", hex), 1, "image/png", Attachment.AFTER));
    }

    private static Deed forward(Random random, Case state) {
        if (NativeCalls.isCalling(state) && random.nextBoolean()) {
            return NativeCalls.whistle(random, state);
        }
        if (state.mediations().isOpen() && random.nextBoolean()) {
            return NativeCalls.talk(random, state);
        }
        boolean isDispute = state.intake().isOf(CaseKind.DISPUTE);
        Urgency urgency = random.nextInt(3) == 0 ? Urgency.URGENT : Urgency.NORMAL;
        return switch (state.stage()) {
            case NONE ->
                new Intake.Report(
                        random.nextInt(3) == 0 ? CaseKind.DISPUTE : CaseKind.PROPERTY_DISORDER,
                        PlaceId.of("compound-1"),
                        Optional.empty(),
                        List.of());
            case REPORTED, SCREENING ->
                new Intake.Accept("2025-1", isDispute ? "noise" : "stacking", urgency, Level.COMMUNITY);
            case ACCEPTED -> dispatch(random, state, Share.LEAD);
            case DISPATCHED -> new Assignments.Sign(lead(state));
            case IN_PROGRESS -> new Disposal.SubmitDisposal("done", List.of());
            case DISPOSED ->
                random.nextBoolean()
                        ? new Disposal.RecordInspection(Check.CONFIRMED, photo(random))
                        : new Disposal.Verify();
            case VERIFIED ->
                state.clearance().applied().isEmpty() ? new Clearance.Apply(Outcome.RESOLVED) : new Clearance.Clear();
            case CLEARED, CONCLUDED, ARCHIVED ->
                random.nextInt(3) == 0
                        ? new Aftercare.Reopen(Aftercare.Cause.AUDIT)
                        : new Disposal.RecordCallback(
                                pick(random, Check.values()), pick(random, Satisfaction.values()));
            case PUBLICITY, REJECTED, REDIRECTED, WITHDRAWN, VOIDED, MERGED -> new Aftercare.Archive();
        };
    }

    private static Deed dispatch(Random random, Case state, Share share) {
        boolean isUp = state.level() == Level.SUBDISTRICT && random.nextBoolean();
        return new Assignments.Dispatch("a" + state.seq(), isUp ? BRANCH : FIRM, share);
    }

    private static Deed random(Random random, Case state) {
        String open = state.assignments().all().stream()
                .filter(Assignment::isOpen)
                .map(Assignment::id)
                .reduce((a, b) -> random.nextBoolean() ? a : b)
                .orElse("none");
        if (random.nextBoolean()) {
            // what was asked for is decided, for a random wish hardly ever comes to that
            if (isAsked(state)) {
                return new Postponements.GrantExtension();
            } else if (state.stage() == Stage.SCREENING) {
                return new Intake.RecordScreening(pick(random, Check.values()), List.of());
            } else if (state.holds().asked().isPresent()) {
                return new Holds.GrantHold();
            } else if (state.holds().running().isPresent()) {
                return new Holds.EndHold();
            } else if (state.levels().offered().isPresent()) {
                return new Levels.TakeOver();
            } else if (!state.exemptions().appeals().isEmpty()) {
                return new Exemptions.ReviewExemption(
                        state.exemptions().appeals().keySet().iterator().next(), random.nextInt(4) > 0);
            } else if (returning(state).isPresent()) {
                return new Returns.GrantReturn(returning(state).get());
            }
        }
        if (random.nextInt(3) == 0) {
            return random.nextBoolean() ? NativeCalls.whistle(random, state) : NativeCalls.talk(random, state);
        }
        return switch (random.nextInt(34)) {
            case 0 -> new Intake.RequestScreening();
            case 1 -> new Intake.RecordScreening(pick(random, Check.values()), List.of());
            case 2 -> new Leaving.Reject(Leaving.Ground.SECRET, "none", Optional.empty());
            case 3 -> random.nextInt(4) == 0 ? new Leaving.Redirect("other") : new Leaving.Withdraw();
            case 4 -> new Leaving.VoidCase("twice", ActorId.of("feng"));
            case 5, 6 -> dispatch(random, state, Share.SUPPORT);
            case 7, 8 -> new Assignments.Sign(open);
            case 9, 10 -> new Returns.RequestReturn(lead(state), "2");
            case 11, 12 -> new Returns.GrantReturn(open);
            case 13 -> new Returns.Arbitrate("b" + state.seq(), random.nextBoolean() ? FIRM : BRANCH);
            case 14 -> new Assignments.Escalate(Level.SUBDISTRICT, "no-owner");
            case 15 -> new Assignments.Deliver(open);
            case 16 -> new Disposal.SendBack("half");
            case 17 -> new Disposal.RecordCallback(pick(random, Check.values()), pick(random, Satisfaction.values()));
            case 18 -> new Clearance.Conclude(Outcome.PARTLY_RESOLVED, "told");
            case 19 -> new Aftercare.LookBack(pick(random, Check.values()));
            case 20 -> new Clocks.Tick();
            case 21 -> new Postponements.PauseClock(random.nextBoolean() ? "season" : "court");
            case 22 -> new Postponements.ResumeClock(random.nextBoolean() ? "season" : "court");
            case 23, 24, 25 -> new Postponements.RequestExtension(1 + random.nextInt(5));
            case 26, 27 -> new Holds.RequestHold("seasonal", LocalDate.of(2025, 9 + random.nextInt(3), 1));
            case 28 -> new Contacts.RecordContact(random.nextBoolean());
            case 29, 30 -> new Levels.HandDown(Level.COMMUNITY);
            case 31, 32 -> new Exemptions.RequestExemption(pick(random, Exemptions.Matter.values()), "flood");
            default -> new Assignments.RecordProgress("half");
        };
    }

    private static boolean isAsked(Case state) {
        return state.clocks()
                .timer(ClockKind.DISPOSE)
                .flatMap(Clocks.Timer::requested)
                .isPresent();
    }

    private static Optional<String> returning(Case state) {
        return state.assignments().all().stream()
                .filter(a -> a.isOpen() && a.returning() == Assignment.Return.PENDING)
                .map(Assignment::id)
                .findFirst();
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
