package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.carriage.Appointment;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.Duty;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.CaseImporter;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.examples.louxing.VoteRecord;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.registration.RegistrationState;
import io.github.xingwuguan.programme.reportin.ReportInEntry;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.scoring.assembly.Consent;
import io.github.xingwuguan.scoring.assembly.VotePlan;
import io.github.xingwuguan.scoring.district.CaseLog;
import io.github.xingwuguan.scoring.district.DistrictPolicies;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.RecordKind;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import io.github.xingwuguan.shape.Type;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bundled district as records in memory, and as bytes that are read again. */
final class BundledRecords {
    static final ScoreboardQuestion QUESTION = ScoreboardQuestion.on(LocalDate.parse("2025-10-28"));

    private static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();
    private static final GovernanceJson JSON = GovernanceJson.standard();
    private static final byte[] SALT = new byte[16];

    private BundledRecords() {}

    static DistrictPolicies policies() {
        return DistrictPolicies.builder()
                .calendar(CALENDAR)
                .rubrics(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_FIVE_STAR.read())))
                .credit(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_DRAFT.read())))
                .cases(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_CASES.read())))
                .programmes(PolicyTimeline.of(List.of(BundledPolicies.LOUXING_THREE_YEARS.read())))
                .community(PlaceId.of("community-18"))
                .fees(BundledPolicies.LOUXING_FEES.read())
                .supervision(BundledPolicies.LOUXING_SUPERVISION.read())
                .registration(BundledPolicies.LOUXING_REGISTRATION.read())
                .committees(BundledPolicies.COMMITTEES_NATIONAL.read())
                .lossMethod("replacement-cost")
                .build();
    }

    static DistrictRecords records() {
        return DistrictRecords.none()
                .with(RecordKind.PLACE, lines(LouxingData.PLACES, PlaceRegister.PLACE))
                .with(RecordKind.BODY, lines(LouxingData.BODIES, CarriageRegister.BODY))
                .with(RecordKind.CLAIM_SHEET, lines(LouxingData.CLAIMS, ClaimSheet.SHAPE))
                .with(RecordKind.LEDGER_ENTRY, lines(LouxingData.CREDIT, LedgerEntry.TYPE))
                .with(RecordKind.REPORT_IN, lines(LouxingData.MEMBERS, ReportInEntry.TYPE))
                .with(RecordKind.DUTY, lines(LouxingData.DUTIES, Duty.SHAPE))
                .with(RecordKind.FACILITY, lines(LouxingData.FACILITIES, FacilityRegister.FACILITY))
                .with(RecordKind.EVIDENCE, lines(LouxingData.PROBLEMS, EvidenceBook.RECORD))
                .with(RecordKind.APPOINTMENT, lines(LouxingData.ROSTER, Appointment.SHAPE))
                .with(RecordKind.COMMITTEE_BOOK, lines(LouxingData.COMMITTEE_MEETINGS, CommitteeBook.SHAPE))
                .with(RecordKind.TALLY, counted())
                .with(RecordKind.FEE, lines(LouxingData.FEES, FeeRecord.TYPE))
                .with(RecordKind.OVERSIGHT, lines(LouxingData.OVERSIGHT, OversightBook.RECORD))
                .with(RecordKind.REGISTRATION, lines(LouxingData.REGISTRATION, RegistrationState.SHAPE))
                .with(RecordKind.CASE, handled())
                .with(RecordKind.CASE, told());
    }

    private static <T> List<T> lines(String name, Type<T> type) {
        try (InputStream in = LouxingData.open(name)) {
            List<T> values = new ArrayList<>();
            JSON.lines(name, in, type, values::add);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Tally> counted() {
        return lines(LouxingData.MOTIONS, VoteRecord.SHAPE).stream()
                .map(vote -> VotePlan.compile(
                                vote.electorate(), vote.profile(), vote.box().motion().scope(), CALENDAR)
                        .settle(vote.box(), vote.box().convocation().closesAt(), Consent.NONE))
                .toList();
    }

    /** Cases and petitions that the engine carried out. */
    private static List<CaseLog> handled() {
        CasePolicy policy = BundledPolicies.LOUXING_CASES.read();
        Map<CaseId, CaseFile> files = new LinkedHashMap<>();
        for (String name : List.of(LouxingData.CASES, LouxingData.PETITIONS)) {
            for (CaseRequest request : lines(name, CaseRequest.SHAPE)) {
                CaseFile file =
                        files.getOrDefault(request.caseId(), CaseFile.open(request.caseId(), DigestSuite.SHA_256));
                files.put(request.caseId(), file.carryOut(request, policy, CALENDAR, () -> SALT));
            }
        }
        List<CaseLog> logs = new ArrayList<>();
        files.forEach((id, file) -> logs.add(new CaseLog(id, file.events())));
        return logs;
    }

    /** Disputes as the ledger of another system tells of them. */
    private static List<CaseLog> told() {
        List<CaseLog> logs = new ArrayList<>();
        CaseImporter importer = importer();
        lines(LouxingData.DISPUTES, CaseHistory.SHAPE).forEach(history -> logs.add(log(importer, history)));
        return logs;
    }

    private static CaseImporter importer() {
        return CaseImporter.of(
                lines(LouxingData.SYSTEMS, StatusMap.SHAPE).get(0),
                BundledPolicies.LOUXING_CASES.read(),
                CALENDAR);
    }

    private static CaseLog log(CaseImporter importer, CaseHistory history) {
        CaseId id = CaseId.of(history.key().key());
        return new CaseLog(id, importer.read(id, history, QUESTION.end()).events());
    }

    /** Adds what some bytes tell to some records. */
    interface Lines {
        /** {@return how many bytes there are} */
        int size();

        DistrictRecords readInto(DistrictRecords records);
    }

    /** Records of one kind as lines. */
    private static final class Written<R> implements Lines {
        private final RecordKind<R> kind;
        private final Type<R> type;
        private final byte[] bytes;

        private Written(RecordKind<R> kind, Type<R> type, byte[] bytes) {
            this.kind = kind;
            this.type = type;
            this.bytes = bytes;
        }

        static <R> Written<R> of(RecordKind<R> kind, Type<R> type, List<R> records) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (R record : records) {
                bytes.writeBytes(JSON.write(type, record));
                bytes.write('\n');
            }
            return new Written<>(kind, type, bytes.toByteArray());
        }

        @Override
        public int size() {
            return bytes.length;
        }

        @Override
        public DistrictRecords readInto(DistrictRecords records) {
            List<R> values = new ArrayList<>();
            JSON.lines(kind.code(), new ByteArrayInputStream(bytes), type, values::add);
            return records.with(kind, values);
        }
    }

    /** Histories of another system, which become events as they are read. */
    private static final class Told implements Lines {
        private final byte[] bytes;
        private final CaseImporter importer;

        private Told(byte[] bytes, CaseImporter importer) {
            this.bytes = bytes;
            this.importer = importer;
        }

        @Override
        public int size() {
            return bytes.length;
        }

        @Override
        public DistrictRecords readInto(DistrictRecords records) {
            List<CaseLog> logs = new ArrayList<>();
            JSON.lines(
                    LouxingData.DISPUTES,
                    new ByteArrayInputStream(bytes),
                    CaseHistory.SHAPE,
                    history -> logs.add(log(importer, history)));
            return records.with(RecordKind.CASE, logs);
        }
    }

    /** {@return the district as bytes} */
    static List<Lines> written(DistrictRecords records) {
        try (InputStream disputes = LouxingData.open(LouxingData.DISPUTES)) {
            return List.of(
                    Written.of(RecordKind.PLACE, PlaceRegister.PLACE, records.all(RecordKind.PLACE)),
                    Written.of(RecordKind.BODY, CarriageRegister.BODY, records.all(RecordKind.BODY)),
                    Written.of(RecordKind.CLAIM_SHEET, ClaimSheet.SHAPE, records.all(RecordKind.CLAIM_SHEET)),
                    Written.of(RecordKind.LEDGER_ENTRY, LedgerEntry.TYPE, records.all(RecordKind.LEDGER_ENTRY)),
                    Written.of(RecordKind.REPORT_IN, ReportInEntry.TYPE, records.all(RecordKind.REPORT_IN)),
                    Written.of(RecordKind.DUTY, Duty.SHAPE, records.all(RecordKind.DUTY)),
                    Written.of(RecordKind.FACILITY, FacilityRegister.FACILITY, records.all(RecordKind.FACILITY)),
                    Written.of(RecordKind.EVIDENCE, EvidenceBook.RECORD, records.all(RecordKind.EVIDENCE)),
                    Written.of(RecordKind.APPOINTMENT, Appointment.SHAPE, records.all(RecordKind.APPOINTMENT)),
                    Written.of(RecordKind.COMMITTEE_BOOK, CommitteeBook.SHAPE, records.all(RecordKind.COMMITTEE_BOOK)),
                    Written.of(RecordKind.TALLY, Tally.SHAPE, records.all(RecordKind.TALLY)),
                    Written.of(RecordKind.FEE, FeeRecord.TYPE, records.all(RecordKind.FEE)),
                    Written.of(RecordKind.OVERSIGHT, OversightBook.RECORD, records.all(RecordKind.OVERSIGHT)),
                    Written.of(RecordKind.REGISTRATION, RegistrationState.SHAPE, records.all(RecordKind.REGISTRATION)),
                    Written.of(RecordKind.CASE, CaseLog.SHAPE, handled()),
                    new Told(disputes.readAllBytes(), importer()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DistrictRecords read(List<Lines> lines) {
        DistrictRecords records = DistrictRecords.none();
        for (Lines each : lines) {
            records = each.readInto(records);
        }
        return records;
    }
}
