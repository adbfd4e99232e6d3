package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.carriage.ResponsibilityRegister;
import io.github.xingwuguan.credit.Alias;
import io.github.xingwuguan.credit.BranchOf;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.credit.CreditRecord;
import io.github.xingwuguan.credit.LedgerEntry;
import io.github.xingwuguan.credit.LedgerImport;
import io.github.xingwuguan.credit.Participation;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.credit.SubjectKind;
import io.github.xingwuguan.credit.Tenure;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.programme.emergency.EmergencyLog;
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.fee.FeeLedger;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.reportin.ReportInRegister;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.scoring.district.CreditProgramme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether lines fit together; whatever does not is named by file, line and pointer. */
final class FileChecks {
    private final Problems.Collector problems;

    FileChecks(Problems.Collector problems) {
        this.problems = problems;
    }

    void places(List<Place> places) {
        add(LouxingData.PLACES, PlaceRegister.check(places));
    }

    /** A register counts its entries from 0, a file its lines from 1. */
    private static Problem inLine(String file, Problem problem) {
        String[] parts = problem.path().split("/", 3);
        int line = Integer.parseInt(parts[1]) + 1;
        String path = file + ":" + line + "#" + (parts.length > 2 ? "/" + parts[2] : "");
        return new Problem(problem.code(), problem.severity(), path, problem.message());
    }

    void services(PlaceRegister places, ServiceRecords services) {
        add(LouxingData.FACILITIES, FacilityRegister.check(places, services.facilities()));
        add(LouxingData.TEAMS, EmergencyLog.check(services.emergencies()));
        add(LouxingData.FEES, FeeLedger.check(services.fees()));
        add(LouxingData.EVIDENCE, EvidenceBook.check(services.supervised().evidence()));
        add(LouxingData.PROBLEMS, EvidenceBook.check(services.supervised().problems()));
        add(LouxingData.OVERSIGHT, OversightBook.check(services.supervised().oversight()));
    }

    private void add(String file, Problems found) {
        found.all().forEach(problem -> problems.add(inLine(file, problem)));
    }

    void subjects(List<Place> places, List<ClaimSheet> claims) {
        Set<PlaceId> known = new HashSet<>();
        places.forEach(place -> known.add(place.id()));
        Set<PlaceId> seen = new HashSet<>();
        for (int line = 1; line <= claims.size(); line++) {
            PlaceId subject = claims.get(line - 1).subject();
            String path = LouxingData.CLAIMS + ":" + line + "#/subject";
            if (!known.contains(subject)) {
                problems.error("unknown-place", path, "Subject must be a place, but " + subject + " is none");
            }
            if (!seen.add(subject)) {
                problems.error("duplicate-subject", path, "Subject must have one line, but " + subject + " has two");
            }
        }
    }

    void people(PeopleLines lines) {
        ReportInRegister.check(lines.members())
                .all()
                .forEach(problem -> problems.add(inLine(LouxingData.MEMBERS, problem)));
        lines.imported().problems().all().forEach(problem -> problems.add(inLine(LouxingData.POINTS, problem)));
        ResponsibilityRegister.check(lines.duties().duties())
                .all()
                .forEach(problem -> problems.add(inLine(LouxingData.DUTIES, problem)));
    }

    /** {@return the ledger of some entries} */
    CreditLedger ledger(List<LedgerEntry> entries, List<Body> bodies) {
        LedgerImport imported = CreditLedger.empty().add(entries);
        imported.problems().all().forEach(problem -> problems.add(inLine(LouxingData.CREDIT, problem)));
        Set<Subject> known = new HashSet<>();
        for (Body body : bodies) {
            if (body instanceof PropertyEnterprise firm) {
                known.add(CreditProgramme.subject(firm));
            }
        }
        for (int line = 1; line <= entries.size(); line++) {
            for (Map.Entry<String, Subject> named :
                    enterprises(entries.get(line - 1)).entrySet()) {
                Subject current = imported.ledger().identify(named.getValue(), LocalDate.MAX, Instant.MAX);
                if (named.getValue().kind() == SubjectKind.ENTERPRISE && !known.contains(current)) {
                    problems.error(
                            "unknown-enterprise",
                            LouxingData.CREDIT + ":" + line + "#" + named.getKey(),
                            "Enterprise must be one of " + LouxingData.BODIES + ", but " + current.id() + " is none");
                }
            }
        }
        return imported.ledger();
    }

    /** {@return the subject that an entry names, by its pointer; only what is rated gets a row of its own} */
    private static Map<String, Subject> enterprises(LedgerEntry entry) {
        if (entry instanceof CreditRecord record) {
            return Map.of("/record/subject/id", record.subject());
        } else if (entry instanceof Tenure tenure) {
            return Map.of("/tenure/holder/id", tenure.holder());
        } else if (entry instanceof Participation participation) {
            return Map.of("/participation/subject/id", participation.subject());
        } else if (entry instanceof BranchOf branch) {
            return Map.of("/branch/parent/id", branch.parent());
        }
        return entry instanceof Alias alias ? Map.of("/alias/current/id", alias.current()) : Map.of();
    }
}
