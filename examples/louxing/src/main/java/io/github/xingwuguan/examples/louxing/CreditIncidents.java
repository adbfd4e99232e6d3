package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.HonourLevel;
import io.github.xingwuguan.credit.Alias;
import io.github.xingwuguan.credit.BranchOf;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.RecordEvent.Kind;
import io.github.xingwuguan.credit.Severity;
import io.github.xingwuguan.credit.Subject;
import java.time.LocalDate;

/** What befell single firms (个别企业情形), so that every way in which a record ends or is disputed decides some grade. */
final class CreditIncidents {
    /** Numbers of invented credit codes beyond those of the firms. */
    private static final int FORMER_CODE = 90_001;

    private static final DateRange YEAR = CreditBook.YEAR;

    private final FirmProfile firm;
    private final CreditBook book;

    CreditIncidents(FirmProfile firm, CreditBook book) {
        this.firm = firm;
        this.book = book;
    }

    /**
     * Writes what befell a firm.
     *
     * @param place its place among those of its grade, from 1
     * @return what that is worth at the end of the year, in tenths of a point
     */
    int write(int place) {
        return switch (firm.grade() + place) {
            case "A4", "A9" -> seriousPenalty();
            case "B6" -> withdrawnVeto();
            case "B11" -> penaltyOfBranch();
            case "B16" -> honourUnderFormerCode();
            case "B21" -> rectifiedVeto();
            case "C1" -> disputedPenalty();
            case "C11" -> honourRecordedTooLate();
            case "C35" -> repairedInTime();
            case "D1" -> repairedTooLate();
            default -> 0;
        };
    }

    /** A veto that strikes (一票否决); those who are on the black list. */
    int veto(String item) {
        book.write(book.draft(item, "housing", LocalDate.of(2024, 5, 13), 30)
                .severity(Severity.SERIOUS)
                .addEvidence("audit-report"));
        return -300;
    }

    private CreditRecord penalty(Subject subject, LocalDate occurred, Severity severity) {
        CreditRecord.Builder draft = book.draft("penalty", "urban-management", occurred, 14);
        draft.subject(subject).level(HonourLevel.COUNTY).severity(severity);
        return book.write(draft.matter("penalty-" + draft.build().id()));
    }

    /** Grade A, and no place on the red list. */
    private int seriousPenalty() {
        penalty(Names.subject(firm), LocalDate.of(2024, 6, 18), Severity.SERIOUS);
        return -50;
    }

    private int withdrawnVeto() {
        CreditRecord record = book.write(book.draft("fund-misuse", "housing", LocalDate.of(2024, 4, 9), 20)
                .severity(Severity.SERIOUS));
        book.event(record, Kind.OBJECTED, record.determinedOn().plusDays(5), "资金已按约定使用");
        book.event(record, Kind.WITHDRAWN, record.determinedOn().plusDays(80), "复查不实,撤销认定");
        return 0;
    }

    private int rectifiedVeto() {
        CreditRecord record = book.write(book.draft("fund-misuse", "housing", LocalDate.of(2022, 8, 2), 25)
                .severity(Severity.SERIOUS));
        book.event(record, Kind.RECTIFIED, LocalDate.of(2023, 5, 16), "资金全额退回");
        return 0;
    }

    private int penaltyOfBranch() {
        Subject branch = Subject.branch("branch-" + firm.id() + "-1");
        LocalDate opened = LocalDate.of(2021, 3, 1);
        book.write(new BranchOf(branch, Names.subject(firm), BranchOf.Seat.INSIDE, CreditBook.at(opened, 4)));
        penalty(branch, LocalDate.of(2024, 3, 26), Severity.GENERAL);
        return -50;
    }

    /** It was reorganised and got another code; the honour of before is still its own. */
    private int honourUnderFormerCode() {
        Subject former = Subject.enterprise(Names.creditCode(FORMER_CODE).value());
        LocalDate since = LocalDate.of(2023, 7, 1);
        book.write(new Alias(former, Names.subject(firm), since, CreditBook.at(since, 4)));
        honour(
                book.draft("honour", "organisation-department", LocalDate.of(2022, 10, 12), 5)
                        .subject(former),
                HonourLevel.CITY);
        return 30;
    }

    private void honour(CreditRecord.Builder draft, HonourLevel level) {
        book.write(draft.level(level).matter("award-" + draft.build().id()));
    }

    private int disputedPenalty() {
        CreditRecord record = penalty(Names.subject(firm), LocalDate.of(2024, 11, 27), Severity.GENERAL);
        book.event(record, Kind.OBJECTED, LocalDate.of(2024, 12, 20), "处罚决定已申请复议");
        book.event(record, Kind.OBJECTION_DISMISSED, LocalDate.of(2025, 1, 10), "复议维持原决定");
        return -50;
    }

    /** Found in the archive after the day of the figures: nobody knew of it. */
    private int honourRecordedTooLate() {
        CreditRecord.Builder draft = book.draft("honour", "organisation-department", LocalDate.of(2024, 9, 3), 5);
        honour(draft.recordedAt(CreditBook.at(DistrictPlan.AS_OF, 8)), HonourLevel.NATIONAL);
        return 0;
    }

    private int repairedInTime() {
        CreditRecord record = book.write(book.draft("petition", "petitions-office", LocalDate.of(2024, 3, 5), 9));
        repair(record, LocalDate.of(2024, 11, 18));
        return 0;
    }

    private int repairedTooLate() {
        CreditRecord record = book.write(book.draft("court-loss", "court", LocalDate.of(2024, 6, 4), 30));
        repair(record, YEAR.until().plusDays(19));
        return -50;
    }

    private void repair(CreditRecord record, LocalDate on) {
        book.event(record, Kind.RECTIFIED, on.minusDays(60), "整改完成");
        book.event(record, Kind.REPAIR_APPLIED, on.minusDays(10), "申请信用修复");
        book.event(record, Kind.REPAIRED, on, "符合修复条件");
    }
}
