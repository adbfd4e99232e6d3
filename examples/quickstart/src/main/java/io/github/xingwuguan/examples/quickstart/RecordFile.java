package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.coordination.ConferenceSlot;
import io.github.xingwuguan.coordination.posts.HeadPost;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.ReportedFigure;
import io.github.xingwuguan.programme.compound.CompoundFile;
import io.github.xingwuguan.programme.compound.CompoundRecord;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.programme.emergency.EmergencyRecord;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.evidence.EvidenceRecord;
import io.github.xingwuguan.programme.facility.Facility;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.fee.FeeLedger;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.oversight.OversightRecord;
import io.github.xingwuguan.programme.registration.RegistrationState;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import io.github.xingwuguan.programme.reportin.ReportInRegister;
import io.github.xingwuguan.programme.volunteers.Volunteer;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.shape.Type;
import java.util.List;
import java.util.function.Function;

/**
 * A file with one record of a kind a line (台账文件), as the scoreboard reads it.
 *
 * @param name the name of the file
 * @param kind what it holds
 * @param type how a line is written
 * @param check what its lines can say against each other; what they say against other files is for {@link FileChecks}
 * @param <R> the records
 */
record RecordFile<R>(String name, RecordKind<R> kind, Type<R> type, Function<List<R>, Problems> check) {
    static final RecordFile<Place> PLACES =
            new RecordFile<>(LouxingData.PLACES, RecordKind.PLACE, PlaceRegister.PLACE, PlaceRegister::check);
    static final RecordFile<Body> BODIES = of(LouxingData.BODIES, RecordKind.BODY, CarriageRegister.BODY);
    static final RecordFile<ClaimSheet> CLAIMS = of(LouxingData.CLAIMS, RecordKind.CLAIM_SHEET, ClaimSheet.SHAPE);
    static final RecordFile<LedgerEntry> CREDIT = of(LouxingData.CREDIT, RecordKind.LEDGER_ENTRY, LedgerEntry.TYPE);
    static final RecordFile<ConferenceSlot> CONFERENCES =
            of(LouxingData.CONFERENCES, RecordKind.CONFERENCE_SLOT, ConferenceSlot.SHAPE);
    static final RecordFile<HeadPost> POSTS = of(LouxingData.POSTS, RecordKind.HEAD_POST, HeadPost.SHAPE);
    static final RecordFile<ReportInEntry> MEMBERS =
            new RecordFile<>(LouxingData.MEMBERS, RecordKind.REPORT_IN, ReportInEntry.TYPE, ReportInRegister::check);
    static final RecordFile<Volunteer> VOLUNTEERS = of(LouxingData.VOLUNTEERS, RecordKind.VOLUNTEER, Volunteer.SHAPE);
    static final RecordFile<Duty> DUTIES =
            new RecordFile<>(LouxingData.DUTIES, RecordKind.DUTY, Duty.SHAPE, ResponsibilityRegister::check);
    static final RecordFile<CompoundRecord> COMPOUNDS =
            of(LouxingData.COMPOUNDS, RecordKind.COMPOUND_RECORD, CompoundFile.RECORD);
    static final RecordFile<ReportedFigure> REPORTED =
            of(LouxingData.REPORTED, RecordKind.REPORTED_FIGURE, ReportedFigure.SHAPE);
    static final RecordFile<Appointment> ROSTER = of(LouxingData.ROSTER, RecordKind.APPOINTMENT, Appointment.SHAPE);
    static final RecordFile<CommitteeBook> COMMITTEES =
            of(LouxingData.COMMITTEE_MEETINGS, RecordKind.COMMITTEE_BOOK, CommitteeBook.SHAPE);
    static final RecordFile<Facility> FACILITIES =
            of(LouxingData.FACILITIES, RecordKind.FACILITY, FacilityRegister.FACILITY);
    static final RecordFile<EmergencyRecord> TEAMS =
            new RecordFile<>(LouxingData.TEAMS, RecordKind.EMERGENCY, EmergencyLog.RECORD, EmergencyLog::check);
    static final RecordFile<FeeRecord> FEES =
            new RecordFile<>(LouxingData.FEES, RecordKind.FEE, FeeRecord.TYPE, FeeLedger::check);
    static final RecordFile<EvidenceRecord> EVIDENCE =
            new RecordFile<>(LouxingData.EVIDENCE, RecordKind.EVIDENCE, EvidenceBook.RECORD, EvidenceBook::check);
    static final RecordFile<EvidenceRecord> PROBLEMS =
            new RecordFile<>(LouxingData.PROBLEMS, RecordKind.EVIDENCE, EvidenceBook.RECORD, EvidenceBook::check);
    static final RecordFile<OversightRecord> OVERSIGHT =
            new RecordFile<>(LouxingData.OVERSIGHT, RecordKind.OVERSIGHT, OversightBook.RECORD, OversightBook::check);
    static final RecordFile<RegistrationState> REGISTRATION =
            of(LouxingData.REGISTRATION, RecordKind.REGISTRATION, RegistrationState.SHAPE);

    /** All of them, in the order in which they are read. */
    static final List<RecordFile<?>> ALL = List.of(
            PLACES,
            BODIES,
            CLAIMS,
            CREDIT,
            CONFERENCES,
            POSTS,
            MEMBERS,
            VOLUNTEERS,
            DUTIES,
            COMPOUNDS,
            REPORTED,
            ROSTER,
            COMMITTEES,
            FACILITIES,
            TEAMS,
            FEES,
            EVIDENCE,
            PROBLEMS,
            OVERSIGHT,
            REGISTRATION);

    private static <R> RecordFile<R> of(String name, RecordKind<R> kind, Type<R> type) {
        return new RecordFile<>(name, kind, type, lines -> Problems.none());
    }
}
