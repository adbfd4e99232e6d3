package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.TallyStatus;
import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.Level;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.Department;
import io.github.xingwuguan.carriage.OwnersCommittee;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.casework.Deed;
import io.github.xingwuguan.casework.Intake;
import io.github.xingwuguan.casework.Safety;
import io.github.xingwuguan.casework.Stage;
import io.github.xingwuguan.casework.Trace;
import io.github.xingwuguan.casework.Urgency;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.Role;
import io.github.xingwuguan.place.Community;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Enclosure;
import io.github.xingwuguan.place.History;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.place.Territory;
import io.github.xingwuguan.programme.facility.Facility;
import io.github.xingwuguan.programme.facility.FacilityKind;
import io.github.xingwuguan.programme.facility.Ports;
import io.github.xingwuguan.programme.facility.Site;
import io.github.xingwuguan.programme.fee.Collected;
import io.github.xingwuguan.programme.fee.FeeStatement;
import io.github.xingwuguan.programme.oversight.MaintenanceFund;
import io.github.xingwuguan.programme.oversight.MaintenanceFund.Entry;
import io.github.xingwuguan.programme.oversight.MaintenanceFund.Use;
import io.github.xingwuguan.programme.registration.RegistrationState;
import io.github.xingwuguan.programme.reportin.MemberReportIn;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import io.github.xingwuguan.scoring.assembly.Elections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A district of two subdistricts and a handful of records of each kind, drawn. */
final class SmallDistrict {
    static final LocalDate DAY = LocalDate.parse("2025-10-28");
    static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final DistrictPolicies POLICIES = DistrictPolicies.builder()
            .calendar(CALENDAR)
            .registration(SmallRules.registration())
            .supervision(SmallRules.supervision())
            .fees(SmallRules.fees())
            .committees(Elections.policy())
            .lossMethod("cost")
            .build();

    private static final int COMPOUNDS = 6;

    private final Random random;

    SmallDistrict(long seed) {
        random = new Random(seed);
    }

    private static Label label(String id) {
        return Label.of("示例" + id, "Example " + id);
    }

    private static History<PlaceId> in(String parent) {
        return History.from(START, PlaceId.of(parent));
    }

    DistrictRecords records() {
        List<CaseLog> cases = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            cases.add(log("case-" + i));
        }
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            bodies.add(body("body-" + i));
        }
        List<ReportInEntry> members = new ArrayList<>();
        List<Facility> sites = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            members.add(member("p-" + i));
            sites.add(site("site-" + i));
        }
        List<Appointment> roster = new ArrayList<>(SmallAssembly.roster("body-0", 3));
        roster.addAll(SmallAssembly.roster("body-1", 5));
        List<RegistrationState> states = new ArrayList<>();
        for (int i = 0; i < COMPOUNDS; i++) {
            states.add(registered(i));
        }
        return DistrictRecords.none()
                .with(RecordKind.PLACE, places())
                .with(RecordKind.BODY, bodies)
                .with(RecordKind.CASE, cases)
                .with(RecordKind.REPORT_IN, members)
                .with(RecordKind.REGISTRATION, states)
                .with(RecordKind.TALLY, List.of(tally(1), tally(2)))
                .with(RecordKind.APPOINTMENT, roster)
                .with(RecordKind.COMMITTEE_BOOK, List.of(book(0), book(1)))
                .with(RecordKind.FEE, List.of(statement(0), statement(1)))
                .with(RecordKind.OVERSIGHT, List.of(fund(0), fund(1)))
                .with(RecordKind.FACILITY, sites);
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        places.add(District.builder().id(PlaceId.of("d")).label(label("d")).build());
        for (String id : List.of("1", "2")) {
            places.add(Subdistrict.builder()
                    .id(PlaceId.of("s" + id))
                    .label(label("s" + id))
                    .form(Subdistrict.Form.TOWN)
                    .parents(in("d"))
                    .build());
            places.add(Community.builder()
                    .id(PlaceId.of("c" + id))
                    .label(label("c" + id))
                    .parents(in("s" + id))
                    .build());
        }
        for (int i = 0; i < COMPOUNDS; i++) {
            places.add(compound(i));
        }
        return places;
    }

    Compound compound(int index) {
        return Compound.builder()
                .id(PlaceId.of("x" + index))
                .label(label("x" + index))
                .parents(in("c" + (1 + random.nextInt(2))))
                .enclosure(Enclosure.GATED)
                .modes(History.none())
                .build();
    }

    RegistrationState registered(int compound) {
        RegistrationState.Kind one = new RegistrationState.Kind("compound", Ratio.of(1, 1));
        RegistrationState.Kind other = new RegistrationState.Kind("contract", Ratio.of(random.nextInt(2), 1));
        return new RegistrationState(
                PlaceId.of("x" + compound),
                DAY.minusDays(9),
                random.nextBoolean() ? List.of(one) : List.of(one, other));
    }

    private PlaceId somewhere() {
        return PlaceId.of("x" + random.nextInt(COMPOUNDS));
    }

    Body body(String id) {
        OrgId org = OrgId.of(id);
        return switch (random.nextInt(3)) {
            case 0 -> Department.builder().id(org).label(label(id)).build();
            case 1 ->
                PartyBranch.builder()
                        .id(org)
                        .label(label(id))
                        .form(PartyBranch.Form.JOINT)
                        .compounds(Territory.from(START.plusYears(random.nextInt(8)), List.of(somewhere())))
                        .build();
            default ->
                OwnersCommittee.builder()
                        .id(org)
                        .label(label(id))
                        .compound(somewhere())
                        .seats(5)
                        .term(DateRange.of(START, DAY.plusDays(random.nextInt(200) - 50)))
                        .build();
        };
    }

    ReportInEntry member(String id) {
        MemberReportIn.Builder member = MemberReportIn.builder()
                .id(ActorId.of(id))
                .compound(somewhere())
                .since(START);
        return random.nextBoolean()
                ? member.build()
                : member.reportedOn(DAY.minusDays(3)).build();
    }

    Facility site(String id) {
        return Site.builder()
                .id(PlaceId.of(id))
                .label(label(id))
                .kind(random.nextBoolean() ? FacilityKind.E_BIKE_CHARGING : FacilityKind.MEETING_PLACE)
                .during(DateRange.from(START.plusYears(random.nextInt(8))))
                .serves(Territory.from(START, List.of(somewhere())))
                .ports(History.from(START, new Ports(random.nextInt(9), 0)))
                .build();
    }

    CaseLog log(String id) {
        CaseKind kind = CaseKind.values()[random.nextInt(CaseKind.values().length)];
        List<CaseEvent> events = new ArrayList<>();
        event(events, Stage.NONE, Stage.REPORTED, new Intake.Report(kind, somewhere(), Optional.empty(), List.of()));
        if (random.nextInt(4) > 0) {
            event(
                    events,
                    Stage.REPORTED,
                    Stage.ACCEPTED,
                    new Intake.Accept("no-" + id, "noise", Urgency.LOW, Level.COMMUNITY));
            event(
                    events,
                    Stage.ACCEPTED,
                    Stage.ACCEPTED,
                    new Safety.EstimateLoss(random.nextInt(1000), "cost", OrgId.of("o"), "doc"));
        }
        return new CaseLog(CaseId.of(id), events);
    }

    private void event(List<CaseEvent> events, Stage before, Stage after, Deed deed) {
        Trace trace = Trace.builder()
                .seq(events.size() + 1)
                .actor(new Actor(ActorId.of("a"), Role.COMMUNITY, OrgId.of("o"), Level.COMMUNITY))
                .at(DAY.minusDays(20 + random.nextInt(700))
                        .atStartOfDay(WorkCalendar.CHINA)
                        .toInstant()
                        .plusSeconds(events.size()))
                .before(before)
                .after(after)
                .policy(PolicyId.parse("p@1"))
                .build();
        events.add(new CaseEvent(trace, deed));
    }

    private Tally tally(int number) {
        TallyStatus[] all = TallyStatus.values();
        return SmallAssembly.tally("m" + number, all[random.nextInt(all.length)], DAY.minusDays(random.nextInt(9) - 1));
    }

    private CommitteeBook book(int number) {
        String committee = "body-" + number;
        return SmallAssembly.book(
                committee, SmallAssembly.sitting(committee, 1 + random.nextInt(5), 1 + random.nextInt(3)));
    }

    private FeeStatement statement(int compound) {
        LocalDate from = DAY.minusMonths(1 + random.nextInt(14));
        return new FeeStatement(
                PlaceId.of("x" + compound),
                DateRange.of(from, from.plusMonths(1)),
                DAY,
                new Collected(random.nextInt(100), 100, 0, 0));
    }

    private MaintenanceFund fund(int compound) {
        Entry deposit = new Entry(START, Use.FIRST_DEPOSIT, 1_000, Optional.empty());
        Entry repair =
                new Entry(DAY.minusDays(random.nextInt(9)), Use.REPAIR, 1 + random.nextInt(1_000), Optional.empty());
        return new MaintenanceFund(PlaceId.of("x" + compound), START, List.of(deposit, repair));
    }

    /** {@return the records with one of them added, changed or removed} */
    DistrictRecords changed(DistrictRecords records) {
        int n = random.nextInt(9);
        return switch (random.nextInt(12)) {
            case 0 -> records.with(RecordKind.CASE, List.of(log("case-" + n)));
            case 1 -> records.without(RecordKind.CASE, CaseId.of("case-" + n));
            case 2 -> records.with(RecordKind.BODY, List.of(body("body-" + n)));
            case 3 -> records.without(RecordKind.BODY, OrgId.of("body-" + n));
            case 4 -> records.with(RecordKind.FACILITY, List.of(site("site-" + n)));
            case 5 -> records.without(RecordKind.FACILITY, PlaceId.of("site-" + n));
            case 6 -> records.with(RecordKind.PLACE, List.of(compound(n % COMPOUNDS)));
            case 8 -> records.with(RecordKind.TALLY, List.of(tally(n)));
            case 9 -> records.with(RecordKind.COMMITTEE_BOOK, List.of(book(n % 3)));
            case 10 -> records.with(RecordKind.OVERSIGHT, List.of(fund(n % COMPOUNDS)));
            case 7 -> records.with(RecordKind.REGISTRATION, List.of(registered(n % COMPOUNDS)));
            default -> records.with(RecordKind.REPORT_IN, List.of(member("q-" + n)));
        };
    }
}
