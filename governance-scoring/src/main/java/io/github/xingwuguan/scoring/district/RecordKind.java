package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.appraisal.AppraisalRound;
import io.github.xingwuguan.coordination.building.BuildingMeeting;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.compound.CompoundFile;
import io.github.xingwuguan.programme.compound.CompoundRecord;
import io.github.xingwuguan.programme.emergency.Drill;
import io.github.xingwuguan.programme.emergency.EmergencyRecord;
import io.github.xingwuguan.programme.emergency.ResponseTeam;
import io.github.xingwuguan.programme.evidence.EvidenceRecord;
import io.github.xingwuguan.programme.evidence.Honour;
import io.github.xingwuguan.programme.evidence.LivelihoodProblem;
import io.github.xingwuguan.programme.facility.Facility;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.fee.FeeStatement;
import io.github.xingwuguan.programme.fee.UnitAccount;
import io.github.xingwuguan.programme.oversight.MaintenanceFund;
import io.github.xingwuguan.programme.oversight.OversightRecord;
import io.github.xingwuguan.programme.registration.RegistrationState;
import io.github.xingwuguan.programme.reportin.MemberReportIn;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import io.github.xingwuguan.programme.volunteers.Volunteer;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.rating.award.StarAward;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of record that a district keeps (记录种类): a typed key, by which {@link DistrictRecords} holds them.
 *
 * @param <R> the records
 */
public final class RecordKind<R> {
    /** The facet of livelihood problems. */
    static final String PROBLEM = "problem";

    /** A place (地点); its facet is the kind of place. */
    public static final RecordKind<Place> PLACE =
            new RecordKind<>("place", Place::id, place -> place.kind().code());

    /** A body (组织); its facet is the kind of body. */
    public static final RecordKind<Body> BODY =
            new RecordKind<>("body", Body::id, body -> body.kind().code());

    /** An appointment (任职), known by person, body, post and first day: when it ends can be told later. */
    public static final RecordKind<Appointment> APPOINTMENT =
            new RecordKind<>("appointment", RecordKind::appointment, appointment -> "");

    /** What is claimed of a compound (申报表). */
    public static final RecordKind<ClaimSheet> CLAIM_SHEET =
            new RecordKind<>("claim-sheet", ClaimSheet::subject, sheet -> "");

    /** An entry of the credit ledger (信用台账条目); entries are only added. */
    public static final RecordKind<LedgerEntry> LEDGER_ENTRY =
            new RecordKind<>("ledger-entry", entry -> entry, entry -> "");

    /** A case (案件); its facet is the kind of case. */
    public static final RecordKind<CaseLog> CASE = new RecordKind<>(
            "case", CaseLog::id, log -> log.kind().map(CaseKind::code).orElse(""));

    /** How far the award of stars to a compound has come, and what it holds (创建命名). */
    public static final RecordKind<StarAward> AWARD = new RecordKind<>("award", StarAward::compound, award -> "");

    /** Who lives where and reported in (双报到台账条目); a member's is known by person, compound and first day. */
    public static final RecordKind<ReportInEntry> REPORT_IN =
            new RecordKind<>("report-in", RecordKind::reportIn, entry -> "");

    /** A site or service that residents use (设施); its facet is what it is for. */
    public static final RecordKind<Facility> FACILITY = new RecordKind<>(
            "facility", Facility::id, facility -> facility.kind().code());

    /** What a compound or community has to show (佐证); its facet is {@code problem} for a livelihood problem. */
    public static final RecordKind<EvidenceRecord> EVIDENCE = new RecordKind<>(
            "evidence",
            RecordKind::evidence,
            record -> record instanceof LivelihoodProblem ? RecordKind.PROBLEM : "other");

    /** Teams, drills and what else belongs to emergencies (应急记录). */
    public static final RecordKind<EmergencyRecord> EMERGENCY =
            new RecordKind<>("emergency", RecordKind::emergency, record -> "");

    /** A row of the duty list (责任清单条目). */
    public static final RecordKind<Duty> DUTY = new RecordKind<>("duty", Duty::row, duty -> "");

    /** The registration of a volunteer (志愿者登记), known by person, compound and first day. */
    public static final RecordKind<Volunteer> VOLUNTEER =
            new RecordKind<>("volunteer", v -> List.of(v.id(), v.compound(), v.since()), v -> "");

    /** The post of a grid, building or stairwell head (三长岗位). */
    public static final RecordKind<HeadPost> HEAD_POST = new RecordKind<>("head-post", HeadPost::id, post -> "");

    /** A slot in which a joint conference was due (联席会议台账). */
    public static final RecordKind<ConferenceSlot> CONFERENCE_SLOT =
            new RecordKind<>("conference-slot", slot -> List.of(slot.compound(), slot.slot()), slot -> "");

    /** What a vote of owners came to (计票结果); a later count of the same motion takes its place. */
    public static final RecordKind<Tally> TALLY = new RecordKind<>(
            "tally", tally -> List.of(tally.convocation(), tally.motion().id()), tally -> "");

    /** The days and the meetings of a committee (委员会台账). */
    public static final RecordKind<CommitteeBook> COMMITTEE_BOOK =
            new RecordKind<>("committee-book", CommitteeBook::committee, book -> "");

    /** A building meeting (楼宇会). */
    public static final RecordKind<BuildingMeeting> BUILDING_MEETING =
            new RecordKind<>("building-meeting", BuildingMeeting::id, meeting -> "");

    /** A round in which residents appraised somebody (评议). */
    public static final RecordKind<AppraisalRound> APPRAISAL_ROUND =
            new RecordKind<>("appraisal-round", AppraisalRound::id, round -> "");

    /** What was billed and paid, or what income there was (物业费台账): an account of a unit, a statement of a period and day, one income. */
    public static final RecordKind<FeeRecord> FEE = new RecordKind<>("fee", RecordKind::fee, record -> "");

    /** What was published, inspected and kept as a fund (监管台账); of a compound one fund. */
    public static final RecordKind<OversightRecord> OVERSIGHT = new RecordKind<>(
            "oversight", record -> record instanceof MaintenanceFund fund ? fund.compound() : record, record -> "");

    /** What is registered of a compound (信息录入). */
    public static final RecordKind<RegistrationState> REGISTRATION =
            new RecordKind<>("registration", state -> List.of(state.compound(), state.asOf()), state -> "");

    /** What stands in no other register (小区档案); its facet is what it is about. */
    public static final RecordKind<CompoundRecord> COMPOUND_RECORD =
            new RecordKind<>("compound-record", record -> record, CompoundFile::code);

    /** A total that arrived without records (上报数); a later one of the same takes its place. */
    public static final RecordKind<ReportedFigure> REPORTED_FIGURE = new RecordKind<>(
            "reported-figure", total -> List.of(total.metric(), total.scope(), total.period()), total -> "");

    private final String code;
    private final Function<R, Object> key;
    private final Function<R, String> facet;

    RecordKind(String code, Function<R, Object> key, Function<R, String> facet) {
        this.code = code;
        this.key = key;
        this.facet = facet;
    }

    private static Object appointment(Appointment appointment) {
        return List.of(
                appointment.person(),
                appointment.body(),
                appointment.post(),
                appointment.during().from());
    }

    private static Object evidence(EvidenceRecord record) {
        if (record instanceof Honour honour) {
            return List.of("honour", honour.id());
        }
        return record instanceof LivelihoodProblem problem ? problem.id() : record;
    }

    private static Object fee(FeeRecord record) {
        if (record instanceof UnitAccount account) {
            return account.unit();
        }
        return record instanceof FeeStatement statement
                ? List.of(statement.compound(), statement.period(), statement.asOf())
                : List.of("income", record.compound());
    }

    private static Object emergency(EmergencyRecord record) {
        if (record instanceof ResponseTeam team) {
            return team.id();
        }
        return record instanceof Drill drill ? drill.id() : record;
    }

    private static Object reportIn(ReportInEntry entry) {
        return entry instanceof MemberReportIn home ? List.of(home.id(), home.compound(), home.since()) : entry;
    }

    /** {@return its code, kebab-case} */
    public String code() {
        return code;
    }

    /**
     * {@return by what a record is told from the others of its kind}
     *
     * @param record the record
     */
    public Object key(R record) {
        return key.apply(record);
    }

    /**
     * {@return which part of its kind a record belongs to, so that figures can read that part only; empty if there are no parts}
     *
     * @param record the record
     */
    public String facet(R record) {
        return facet.apply(record);
    }

    /** {@return its code} */
    @Override
    public String toString() {
        return code;
    }
}
