package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.appraisal.AppraisalAct;
import io.github.xingwuguan.coordination.building.BuildingAct;
import io.github.xingwuguan.coordination.enforcement.EnforcementPresence;
import io.github.xingwuguan.coordination.initiative.InitiativeAct;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.compound.CompoundFile;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.points.PointsEntry;
import io.github.xingwuguan.programme.registration.RegistrationState;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import io.github.xingwuguan.programme.responsibility.ActionGuide;
import io.github.xingwuguan.programme.volunteers.Volunteer;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.shape.Type;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the data anew (生成示例数据): the same bytes every time. */
public final class Generator {
    private Generator() {}

    /**
     * Writes all files.
     *
     * @param args the directory
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args.length > 0 ? args[0] : "src/main/resources/louxing");
        Files.createDirectories(directory);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
    }

    /** The contents of all files by name. */
    static Map<String, byte[]> files() {
        DistrictPlan plan = new DistrictPlan();
        Rubric rubric = BundledPolicies.LOUXING_FIVE_STAR.read();
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<PartyBranch> branches = Branches.of(plan);
        List<Committee> committees = Committees.of(plan);
        List<Body> bodies = new ArrayList<>(Departments.all());
        bodies.addAll(branches);
        bodies.addAll(Stations.of(plan));
        bodies.addAll(committees);
        bodies.addAll(Firms.enterprises(plan));
        bodies.addAll(Firms.projects(plan));
        files.put(LouxingData.PLACES, lines(PlaceRegister.PLACE, Places.of(plan)));
        files.put(LouxingData.BODIES, lines(CarriageRegister.BODY, bodies));
        List<Appointment> appointments = Appointments.of(plan, branches, committees);
        files.put(LouxingData.ROSTER, lines(Appointment.SHAPE, appointments));
        files.put(LouxingData.CLAIMS, lines(ClaimSheet.SHAPE, new ClaimSheets(plan, rubric).all()));
        files.put(LouxingData.CREDIT, lines(LedgerEntry.TYPE, CreditEntries.of(plan)));
        files.put(LouxingData.CASES, lines(CaseRequest.SHAPE, CaseRequests.of(plan)));
        files.put(LouxingData.SYSTEMS, lines(StatusMap.SHAPE, List.of(Disputes.map())));
        files.put(LouxingData.DISPUTES, lines(CaseHistory.SHAPE, Disputes.of(plan)));
        files.put(LouxingData.PETITIONS, lines(CaseRequest.SHAPE, Petitions.of(plan)));
        people(plan, files);
        coordination(plan, branches, files);
        services(plan, files);
        files.put(LouxingData.COMPOUNDS, lines(CompoundFile.RECORD, CompoundRecords.of(plan)));
        files.put(LouxingData.REPORTED, lines(ReportedFigure.SHAPE, ReportedTotals.of(plan)));
        files.put(LouxingData.MOTIONS, lines(VoteRecord.SHAPE, Motions.of()));
        files.put(
                LouxingData.COMMITTEE_MEETINGS,
                lines(CommitteeBook.SHAPE, CommitteeMeetings.of(committees, appointments)));
        return files;
    }

    /** Who serves, and who answers for what. */
    private static void people(DistrictPlan plan, Map<String, byte[]> files) {
        List<ReportInEntry> members = Members.of(plan);
        List<Volunteer> volunteers = Volunteers.of(plan);
        files.put(LouxingData.MEMBERS, lines(ReportInEntry.TYPE, members));
        files.put(LouxingData.VOLUNTEERS, lines(Volunteer.SHAPE, volunteers));
        files.put(LouxingData.POINTS, lines(PointsEntry.TYPE, PointsBookings.of(plan, members, volunteers)));
        files.put(LouxingData.DUTIES, lines(Duty.SHAPE, DutyList.duties()));
        files.put(LouxingData.GUIDES, lines(ActionGuide.SHAPE, DutyList.guides()));
    }

    /** What serves a compound, and who looks after it. */
    private static void services(DistrictPlan plan, Map<String, byte[]> files) {
        files.put(LouxingData.FACILITIES, lines(FacilityRegister.FACILITY, Facilities.of(plan)));
        files.put(LouxingData.PROBLEMS, lines(EvidenceBook.RECORD, LivelihoodProblems.of()));
        files.put(LouxingData.TEAMS, lines(EmergencyLog.RECORD, Teams.of(plan)));
        files.put(LouxingData.FEES, lines(FeeRecord.TYPE, Fees.of(plan)));
        files.put(LouxingData.EVIDENCE, lines(EvidenceBook.RECORD, EvidenceRecords.of(plan)));
        files.put(
                LouxingData.OVERSIGHT,
                lines(OversightBook.RECORD, OversightRecords.of(plan, BundledPolicies.LOUXING_SUPERVISION.read())));
        files.put(
                LouxingData.REGISTRATION,
                lines(
                        RegistrationState.SHAPE,
                        RegistrationStates.of(plan, BundledPolicies.LOUXING_REGISTRATION.read())));
    }

    private static void coordination(DistrictPlan plan, List<PartyBranch> branches, Map<String, byte[]> files) {
        BodyActors people = new BodyActors(branches);
        files.put(LouxingData.MEETINGS, lines(BuildingAct.LOG, BuildingMeetings.of(plan, people)));
        files.put(LouxingData.CONFERENCES, lines(ConferenceSlot.SHAPE, ConferenceLogs.of(plan)));
        files.put(LouxingData.POSTS, lines(HeadPost.SHAPE, HeadPostLists.of(plan)));
        files.put(LouxingData.APPRAISALS, lines(AppraisalAct.LOG, Appraisals.of(plan, people)));
        files.put(LouxingData.ENFORCEMENT, lines(EnforcementPresence.SHAPE, Enforcements.of(plan)));
        files.put(LouxingData.INITIATIVES, lines(InitiativeAct.LOG, MicroInitiatives.of(plan)));
    }

    private static <T> byte[] lines(Type<T> type, Iterable<T> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GovernanceJson.standard().writeLines(out, type, values);
        return out.toByteArray();
    }
}
