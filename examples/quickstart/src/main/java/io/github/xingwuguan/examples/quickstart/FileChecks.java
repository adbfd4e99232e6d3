package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.assembly.committee.CommitteeBook;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problem;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.PropertyEnterprise;
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
import io.github.xingwuguan.programme.facility.Facility;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.scoring.district.CreditProgramme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether lines fit together; whatever does not is named by file, line and pointer. */
record FileChecks(RecordLines lines, Problems.Collector problems) {
    /**
     * {@return where everything is}
     *
     * @param histories what is no record yet
     * @throws io.github.xingwuguan.basics.GovernanceException with everything that does not fit
     */
    PlaceRegister places(Histories histories) {
        RecordFile.ALL.forEach(file -> add(file.name(), lines.check(file)));
        subjects();
        ledger();
        committees();
        add(LouxingData.POINTS, PeopleProgramme.imported(histories).problems());
        List<Place> places = lines.of(RecordFile.PLACES);
        if (PlaceRegister.check(places).errors().isEmpty()) {
            List<Facility> facilities = lines.of(RecordFile.FACILITIES);
            add(LouxingData.FACILITIES, FacilityRegister.check(PlaceRegister.of(places), facilities));
        }
        problems.toProblems().throwIfAny();
        return PlaceRegister.of(places);
    }

    /** A register counts its entries from 0, a file its lines from 1. */
    private static Problem inLine(String file, Problem problem) {
        String[] parts = problem.path().split("/", 3);
        int line = Integer.parseInt(parts[1]) + 1;
        String path = file + ":" + line + "#" + (parts.length > 2 ? "/" + parts[2] : "");
        return new Problem(problem.code(), problem.severity(), path, problem.message());
    }

    private void add(String file, Problems found) {
        found.all().forEach(problem -> problems.add(inLine(file, problem)));
    }

    private void subjects() {
        List<ClaimSheet> claims = lines.of(RecordFile.CLAIMS);
        Set<PlaceId> known = new HashSet<>();
        lines.of(RecordFile.PLACES).forEach(place -> known.add(place.id()));
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

    private void ledger() {
        List<LedgerEntry> entries = lines.of(RecordFile.CREDIT);
        LedgerImport imported = CreditLedger.empty().add(entries);
        add(LouxingData.CREDIT, imported.problems());
        Set<Subject> known = new HashSet<>();
        for (Body body : lines.of(RecordFile.BODIES)) {
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
    }

    private void committees() {
        Set<OrgId> known = new HashSet<>();
        for (Body body : lines.of(RecordFile.BODIES)) {
            if (body instanceof Committee) {
                known.add(body.id());
            }
        }
        List<CommitteeBook> books = lines.of(RecordFile.COMMITTEES);
        for (int line = 1; line <= books.size(); line++) {
            OrgId committee = books.get(line - 1).committee();
            if (!known.contains(committee)) {
                problems.error(
                        "unknown-committee",
                        LouxingData.COMMITTEE_MEETINGS + ":" + line + "#/committee",
                        "Committee must stand among the bodies, but " + committee + " did not");
            }
        }
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
