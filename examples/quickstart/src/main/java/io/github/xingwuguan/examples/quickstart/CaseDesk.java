package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.calendar.ChinaHolidays;
import io.github.xingwuguan.calendar.WorkCalendar;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.CasePolicy;
import io.github.xingwuguan.casework.CaseRequest;
import io.github.xingwuguan.casework.dossier.DigestSuite;
import io.github.xingwuguan.casework.foreign.CaseHistory;
import io.github.xingwuguan.casework.foreign.CaseImport;
import io.github.xingwuguan.casework.foreign.CaseImporter;
import io.github.xingwuguan.casework.foreign.StatusMap;
import io.github.xingwuguan.examples.louxing.LouxingData;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where requests are carried out and histories of other systems are read, up to the end of a day (办案台).
 *
 * @param policy the rules
 * @param asOf the day
 */
record CaseDesk(CasePolicy policy, LocalDate asOf) {
    static final WorkCalendar CALENDAR = ChinaHolidays.calendar2024To2026();

    Instant end() {
        return asOf.plusDays(1).atStartOfDay(WorkCalendar.CHINA).toInstant().minusNanos(1);
    }

    /**
     * Carries out what was wanted of cases.
     *
     * @param name of the file
     * @param requests its lines, in the order in which they were made of each case
     * @return the cases with their dossiers
     * @throws GovernanceException with every request that the engine refuses, by its line
     */
    Map<CaseId, CaseFile> carryOut(String name, List<CaseRequest> requests) {
        Map<CaseId, CaseFile> files = new LinkedHashMap<>();
        Problems.Collector problems = Problems.collector();
        SecureRandom random = new SecureRandom();
        for (int line = 1; line <= requests.size(); line++) {
            CaseRequest request = requests.get(line - 1);
            if (request.at().isAfter(end())) {
                continue;
            }
            CaseFile file = files.getOrDefault(request.caseId(), CaseFile.open(request.caseId(), DigestSuite.SHA_256));
            try {
                files.put(request.caseId(), file.carryOut(request, policy, CALENDAR, () -> salt(random)));
            } catch (GovernanceException refused) {
                problems.error(
                        refused.code(),
                        name + ":" + line + "#/deed",
                        refused.problems().all().get(0).message());
            }
        }
        problems.toProblems().throwIfAny();
        return files;
    }

    private static byte[] salt(SecureRandom random) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }

    /**
     * Reads histories as ordinary events. What is not yet so on the day counts for nothing, since figures are as of that day.
     *
     * @param systems what the statuses of each system mean
     * @param histories what they tell of cases
     * @return what each came to, by the key it has there
     * @throws GovernanceException with every history of a system without a map, by its line, and every key that stands twice
     */
    Map<CaseId, CaseImport> read(List<StatusMap> systems, List<CaseHistory> histories) {
        Map<String, CaseImporter> importers = new HashMap<>();
        systems.forEach(map -> importers.put(map.system(), CaseImporter.of(map, policy, CALENDAR)));
        Map<CaseId, CaseImport> read = new LinkedHashMap<>();
        Problems.Collector problems = Problems.collector();
        for (int line = 1; line <= histories.size(); line++) {
            CaseHistory history = histories.get(line - 1);
            String path = LouxingData.DISPUTES + ":" + line + "#/key";
            CaseImporter importer = importers.get(history.key().system());
            CaseId id = CaseId.of(history.key().key());
            if (importer == null) {
                problems.error(
                        "unknown-system",
                        path + "/system",
                        "System must have a line in " + LouxingData.SYSTEMS + ", but "
                                + history.key().system() + " had none");
            } else if (read.putIfAbsent(id, importer.read(id, history, end())) != null) {
                problems.error("duplicate-case", path + "/key", "Case must stand once, but " + id + " stood twice");
            }
        }
        problems.toProblems().throwIfAny();
        return read;
    }
}
