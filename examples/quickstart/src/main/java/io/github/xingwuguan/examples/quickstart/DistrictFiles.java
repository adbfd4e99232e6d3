package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.appraisal.AppraisalAct;
import io.github.xingwuguan.coordination.appraisal.AppraisalRound;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.coordination.building.BuildingAct;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.building.BuildingRules;
import io.github.xingwuguan.coordination.enforcement.EnforcementPresence;
import io.github.xingwuguan.coordination.initiative.InitiativeAct;
import io.github.xingwuguan.coordination.initiative.InitiativeRules;
import io.github.xingwuguan.coordination.initiative.MicroInitiative;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.examples.louxing.VoteRecord;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.compound.CompoundFile;
import io.github.xingwuguan.programme.compound.CompoundRecord;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.points.PointsEntry;
import io.github.xingwuguan.programme.points.PointsLedger;
import io.github.xingwuguan.programme.registration.RegistrationState;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import io.github.xingwuguan.programme.reportin.ReportInRegister;
import io.github.xingwuguan.programme.responsibility.ActionGuide;
import io.github.xingwuguan.programme.volunteers.Volunteer;
import io.github.xingwuguan.programme.volunteers.VolunteerRegister;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.scoring.district.CaseLog;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a district, read and checked: all problems of all files at once.
 *
 * @param places where everything is
 * @param bodies branches, stations, committees, firms
 * @param filed what is claimed of compounds, recorded of firms, wanted of cases and there for residents
 * @param notice what must stand on everything that shows this data
 */
record DistrictFiles(PlaceRegister places, List<Body> bodies, Filed filed, String notice) {
    /**
     * What was filed.
     *
     * @param claims what is claimed of the compounds that take part
     * @param ledger what is recorded of the firms
     * @param casework what was wanted of cases, or told of them
     * @param coordination what is recorded of conferences, meetings and posts
     * @param people who serves, and who answers for what
     * @param assembly what the owners voted on, and what is kept of their committees
     * @param services what is recorded of services and supervision
     * @param kept what is kept as it was read
     */
    record Filed(
            List<ClaimSheet> claims,
            CreditLedger ledger,
            Casework casework,
            Coordination coordination,
            People people,
            Assembly assembly,
            ServiceRecords services,
            DistrictRecords kept) {}

    /**
     * Who serves, and who answers for what.
     *
     * @param members who reports in
     * @param volunteers who volunteers
     * @param points what was done
     * @param duties what departments lead in
     */
    record People(ReportInRegister members, VolunteerRegister volunteers, PointsLedger points, Duties duties) {}

    /**
     * What departments lead in.
     *
     * @param register the duty list
     * @param guides how they go about it
     */
    record Duties(ResponsibilityRegister register, List<ActionGuide> guides) {}

    /**
     * What the owners voted on, and what is kept of their committees.
     *
     * @param appointments who sits where
     * @param votes the votes
     * @param books what is kept of each committee
     */
    record Assembly(List<Appointment> appointments, List<VoteRecord> votes, List<CommitteeBook> books) {}

    /**
     * What was wanted of cases, or told of them.
     *
     * @param requests what was wanted of the cases
     * @param petitions what was wanted of the petitions
     * @param systems what the statuses of other systems mean
     * @param histories what other systems tell of disputes
     */
    record Casework(
            List<CaseRequest> requests,
            List<CaseRequest> petitions,
            List<StatusMap> systems,
            List<CaseHistory> histories) {}

    /**
     * What is recorded of those who work together.
     *
     * @param conferences the log of joint conferences
     * @param meetings the histories of building meetings
     * @param posts the posts of heads
     * @param others what else there is
     */
    record Coordination(
            List<ConferenceSlot> conferences,
            List<ActLog<BuildingMeeting, BuildingRules>> meetings,
            List<HeadPost> posts,
            Others others) {}

    /**
     * What else is recorded of those who work together.
     *
     * @param rounds the histories of appraisals
     * @param enforcement what is recorded of enforcement in each compound
     * @param initiatives the histories of micro-initiatives
     */
    record Others(
            List<ActLog<AppraisalRound, AppraisalRules>> rounds,
            List<EnforcementPresence> enforcement,
            List<ActLog<MicroInitiative, InitiativeRules>> initiatives) {}

    static DistrictFiles read(GovernanceJson json, Optional<Path> folder, Progress progress) throws IOException {
        Problems.Collector problems = Problems.collector();
        Reader reader = new Reader(json, folder, progress, problems);
        List<Place> places = reader.lines(LouxingData.PLACES, PlaceRegister.PLACE);
        List<Body> bodies = reader.lines(LouxingData.BODIES, CarriageRegister.BODY);
        List<ClaimSheet> claims = reader.lines(LouxingData.CLAIMS, ClaimSheet.SHAPE);
        List<LedgerEntry> entries = reader.lines(LouxingData.CREDIT, LedgerEntry.TYPE);
        Casework casework = reader.casework();
        Coordination coordination = reader.coordination();
        PeopleLines people = reader.people();
        List<CompoundRecord> compounds = reader.lines(LouxingData.COMPOUNDS, CompoundFile.RECORD);
        List<ReportedFigure> totals = reader.lines(LouxingData.REPORTED, ReportedFigure.SHAPE);
        Assembly assembly = reader.assembly();
        ServiceRecords services = reader.services();
        progress.done();
        // whether lines fit together can only be told of lines that could all be read
        problems.toProblems().throwIfAny();
        FileChecks checks = new FileChecks(problems);
        checks.places(places);
        checks.subjects(places, claims);
        CreditLedger ledger = checks.ledger(entries, bodies);
        checks.people(people);
        problems.toProblems().throwIfAny();
        PlaceRegister register = PlaceRegister.of(places);
        checks.services(register, services);
        problems.toProblems().throwIfAny();
        DistrictRecords kept = DistrictRecords.none()
                .with(RecordKind.REPORT_IN, people.members())
                .with(RecordKind.VOLUNTEER, people.volunteers())
                .with(RecordKind.HEAD_POST, coordination.posts())
                .with(RecordKind.CONFERENCE_SLOT, coordination.conferences())
                .with(RecordKind.COMPOUND_RECORD, compounds)
                .with(RecordKind.REPORTED_FIGURE, totals);
        String notice = folder.isPresent() ? "" : LouxingData.NOTICE;
        return new DistrictFiles(
                register,
                bodies,
                new Filed(claims, ledger, casework, coordination, people.read(), assembly, services, kept),
                notice);
    }

    /**
     * {@return what the district recorded}
     *
     * @param cases what happened to cases
     * @param bodies what building meetings and appraisals came to
     * @param assembly what votes came to
     */
    DistrictRecords records(List<CaseLog> cases, BodiesProgramme bodies, AssemblyProgramme assembly) {
        return filed.kept()
                .with(RecordKind.PLACE, places.places())
                .with(RecordKind.BODY, bodies())
                .with(RecordKind.BUILDING_MEETING, bodies.meetings())
                .with(RecordKind.APPRAISAL_ROUND, bodies.rounds())
                .with(RecordKind.APPOINTMENT, assembly().appointments())
                .with(RecordKind.COMMITTEE_BOOK, assembly().books())
                .with(RecordKind.TALLY, assembly.tallies())
                .with(RecordKind.CLAIM_SHEET, claims())
                .with(RecordKind.LEDGER_ENTRY, ledger().entries())
                .with(RecordKind.DUTY, people().duties().register().duties())
                .with(RecordKind.FACILITY, services().facilities())
                .with(RecordKind.EMERGENCY, services().emergencies())
                .with(RecordKind.FEE, services().fees())
                .with(RecordKind.EVIDENCE, services().supervised().evidence())
                .with(RecordKind.EVIDENCE, services().supervised().problems())
                .with(RecordKind.OVERSIGHT, services().supervised().oversight())
                .with(RecordKind.REGISTRATION, services().supervised().registration())
                .with(RecordKind.CASE, cases);
    }

    List<ClaimSheet> claims() {
        return filed.claims();
    }

    CreditLedger ledger() {
        return filed.ledger();
    }

    Casework casework() {
        return filed.casework();
    }

    Coordination coordination() {
        return filed.coordination();
    }

    People people() {
        return filed.people();
    }

    Assembly assembly() {
        return filed.assembly();
    }

    ServiceRecords services() {
        return filed.services();
    }

    List<PropertyEnterprise> firms() {
        return bodies.stream()
                .filter(PropertyEnterprise.class::isInstance)
                .map(PropertyEnterprise.class::cast)
                .toList();
    }

    private record Reader(GovernanceJson json, Optional<Path> folder, Progress progress, Problems.Collector problems) {
        Casework casework() throws IOException {
            return new Casework(
                    lines(LouxingData.CASES, CaseRequest.SHAPE),
                    lines(LouxingData.PETITIONS, CaseRequest.SHAPE),
                    lines(LouxingData.SYSTEMS, StatusMap.SHAPE),
                    lines(LouxingData.DISPUTES, CaseHistory.SHAPE));
        }

        Coordination coordination() throws IOException {
            return new Coordination(
                    lines(LouxingData.CONFERENCES, ConferenceSlot.SHAPE),
                    lines(LouxingData.MEETINGS, BuildingAct.LOG),
                    lines(LouxingData.POSTS, HeadPost.SHAPE),
                    new Others(
                            lines(LouxingData.APPRAISALS, AppraisalAct.LOG),
                            lines(LouxingData.ENFORCEMENT, EnforcementPresence.SHAPE),
                            lines(LouxingData.INITIATIVES, InitiativeAct.LOG)));
        }

        PeopleLines people() throws IOException {
            return new PeopleLines(
                    lines(LouxingData.MEMBERS, ReportInEntry.TYPE),
                    lines(LouxingData.VOLUNTEERS, Volunteer.SHAPE),
                    lines(LouxingData.POINTS, PointsEntry.TYPE),
                    new PeopleLines.DutyLines(
                            lines(LouxingData.DUTIES, Duty.SHAPE), lines(LouxingData.GUIDES, ActionGuide.SHAPE)));
        }

        Assembly assembly() throws IOException {
            return new Assembly(
                    lines(LouxingData.ROSTER, Appointment.SHAPE),
                    lines(LouxingData.MOTIONS, VoteRecord.SHAPE),
                    lines(LouxingData.COMMITTEE_MEETINGS, CommitteeBook.SHAPE));
        }

        ServiceRecords services() throws IOException {
            return new ServiceRecords(
                    lines(LouxingData.FACILITIES, FacilityRegister.FACILITY),
                    lines(LouxingData.TEAMS, EmergencyLog.RECORD),
                    lines(LouxingData.FEES, FeeRecord.TYPE),
                    new ServiceRecords.Supervised(
                            lines(LouxingData.EVIDENCE, EvidenceBook.RECORD),
                            lines(LouxingData.PROBLEMS, EvidenceBook.RECORD),
                            lines(LouxingData.OVERSIGHT, OversightBook.RECORD),
                            lines(LouxingData.REGISTRATION, RegistrationState.SHAPE)));
        }

        <T> List<T> lines(String name, Type<T> type) throws IOException {
            List<T> values = new ArrayList<>();
            long size = folder.isPresent() ? Files.size(folder.get().resolve(name)) : sizeOfBundled(name);
            try (InputStream in = open(name)) {
                InputStream counted = new CountingStream(in, read -> progress.at(name, read, size));
                json.lines(name, counted, type, values::add);
            } catch (GovernanceException faults) {
                problems.addAll(faults.problems(), "");
            }
            return values;
        }

        private InputStream open(String name) throws IOException {
            return folder.isPresent() ? Files.newInputStream(folder.get().resolve(name)) : LouxingData.open(name);
        }

        private static long sizeOfBundled(String name) throws IOException {
            try (InputStream in = LouxingData.open(name)) {
                return in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
