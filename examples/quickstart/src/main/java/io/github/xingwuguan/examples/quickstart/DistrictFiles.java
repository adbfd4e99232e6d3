package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.programme.emergency.EmergencyRecord;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.evidence.EvidenceRecord;
import io.github.xingwuguan.programme.facility.Facility;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.points.PointsEntry;
import io.github.xingwuguan.programme.points.PointsLedger;
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
     * @param community who serves, who answers for what, and what is there for residents
     */
    record Filed(List<ClaimSheet> claims, CreditLedger ledger, Casework casework, Local community) {}

    /**
     * Who is there for residents, and what.
     *
     * @param people who serves, and who answers for what
     * @param services what residents can use and asked for
     */
    record Local(People people, Services services) {}

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
     * What is there for residents.
     *
     * @param members who reported in
     * @param facilities what residents can use
     * @param problems what they asked for
     * @param teams who helps in an emergency
     */
    record Services(
            List<ReportInEntry> members,
            List<Facility> facilities,
            List<EvidenceRecord> problems,
            List<EmergencyRecord> teams) {}

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

    static DistrictFiles read(GovernanceJson json, Optional<Path> folder, Progress progress) throws IOException {
        Problems.Collector problems = Problems.collector();
        Reader reader = new Reader(json, folder, progress, problems);
        List<Place> places = reader.lines(LouxingData.PLACES, PlaceRegister.PLACE);
        List<Body> bodies = reader.lines(LouxingData.BODIES, CarriageRegister.BODY);
        List<ClaimSheet> claims = reader.lines(LouxingData.CLAIMS, ClaimSheet.SHAPE);
        List<LedgerEntry> entries = reader.lines(LouxingData.CREDIT, LedgerEntry.TYPE);
        Casework casework = reader.casework();
        PeopleLines people = reader.people();
        Services services = reader.services(people.members());
        progress.done();
        // whether lines fit together can only be told of lines that could all be read
        problems.toProblems().throwIfAny();
        FileChecks checks = new FileChecks(problems);
        checks.places(places);
        checks.subjects(places, claims);
        CreditLedger ledger = checks.ledger(entries, bodies);
        checks.people(people);
        checks.services(services);
        problems.toProblems().throwIfAny();
        PlaceRegister register = PlaceRegister.of(places);
        checks.facilities(register, services.facilities());
        problems.toProblems().throwIfAny();
        String notice = folder.isPresent() ? "" : LouxingData.NOTICE;
        return new DistrictFiles(
                register, bodies, new Filed(claims, ledger, casework, new Local(people.read(), services)), notice);
    }

    /**
     * {@return what the district recorded}
     *
     * @param cases what happened to cases
     */
    DistrictRecords records(List<CaseLog> cases) {
        return DistrictRecords.none()
                .with(RecordKind.PLACE, places.places())
                .with(RecordKind.BODY, bodies)
                .with(RecordKind.CLAIM_SHEET, claims())
                .with(RecordKind.LEDGER_ENTRY, ledger().entries())
                .with(RecordKind.REPORT_IN, services().members())
                .with(RecordKind.FACILITY, services().facilities())
                .with(RecordKind.EVIDENCE, services().problems())
                .with(RecordKind.EMERGENCY, services().teams())
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

    People people() {
        return filed.community().people();
    }

    Services services() {
        return filed.community().services();
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

        PeopleLines people() throws IOException {
            return new PeopleLines(
                    lines(LouxingData.MEMBERS, ReportInEntry.TYPE),
                    lines(LouxingData.VOLUNTEERS, Volunteer.SHAPE),
                    lines(LouxingData.POINTS, PointsEntry.TYPE),
                    new PeopleLines.DutyLines(
                            lines(LouxingData.DUTIES, Duty.SHAPE), lines(LouxingData.GUIDES, ActionGuide.SHAPE)));
        }

        Services services(List<ReportInEntry> members) throws IOException {
            return new Services(
                    members,
                    lines(LouxingData.FACILITIES, FacilityRegister.FACILITY),
                    lines(LouxingData.PROBLEMS, EvidenceBook.RECORD),
                    lines(LouxingData.TEAMS, EmergencyLog.RECORD));
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
