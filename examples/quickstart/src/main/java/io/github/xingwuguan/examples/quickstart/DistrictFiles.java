package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.CarriageRegister;
import io.github.xingwuguan.carriage.PropertyEnterprise;
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
import io.github.xingwuguan.programme.evidence.EvidenceBook;
import io.github.xingwuguan.programme.facility.FacilityRegister;
import io.github.xingwuguan.programme.fee.FeeRecord;
import io.github.xingwuguan.programme.oversight.OversightBook;
import io.github.xingwuguan.programme.registration.RegistrationState;
import io.github.xingwuguan.rating.ClaimSheet;
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
 * @param filed what is claimed of compounds, recorded of firms and wanted of cases
 * @param notice what must stand on everything that shows this data
 */
record DistrictFiles(PlaceRegister places, List<Body> bodies, Filed filed, String notice) {
    /**
     * What was filed.
     *
     * @param claims what is claimed of the compounds that take part
     * @param ledger what is recorded of the firms
     * @param casework what was wanted of cases, or told of them
     * @param services what is recorded of services and supervision
     */
    record Filed(List<ClaimSheet> claims, CreditLedger ledger, Casework casework, ServiceRecords services) {}

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
        ServiceRecords services = reader.services();
        progress.done();
        // whether lines fit together can only be told of lines that could all be read
        problems.toProblems().throwIfAny();
        FileChecks checks = new FileChecks(problems);
        checks.places(places);
        checks.subjects(places, claims);
        CreditLedger ledger = checks.ledger(entries, bodies);
        problems.toProblems().throwIfAny();
        checks.services(PlaceRegister.of(places), services);
        problems.toProblems().throwIfAny();
        String notice = folder.isPresent() ? "" : LouxingData.NOTICE;
        return new DistrictFiles(PlaceRegister.of(places), bodies, new Filed(claims, ledger, casework, services), notice);
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
