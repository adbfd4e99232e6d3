package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.casework.Case;
import io.github.xingwuguan.casework.CaseFile;
import io.github.xingwuguan.casework.foreign.CaseImport;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.scoring.casework.ResponderStatistics;
import io.github.xingwuguan.scoring.district.CaseLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cases of a district after everything that was wanted of them was carried out, and what other systems tell of others.
 *
 * @param files the cases with their dossiers
 * @param petitions the petitions with theirs
 * @param told what other systems tell
 */
record CaseShelf(Map<CaseId, CaseFile> files, Map<CaseId, CaseFile> petitions, Map<CaseId, CaseImport> told) {
    static CaseShelf of(CaseDesk desk, Histories.Casework casework) {
        return new CaseShelf(
                desk.carryOut(LouxingData.CASES, casework.requests()),
                desk.carryOut(LouxingData.PETITIONS, casework.petitions()),
                desk.read(casework.systems(), casework.histories()));
    }

    /** {@return what happened to each case} */
    List<CaseLog> logs() {
        List<CaseLog> logs = new ArrayList<>();
        files.forEach((id, file) -> logs.add(new CaseLog(id, file.events())));
        petitions.forEach((id, file) -> logs.add(new CaseLog(id, file.events())));
        told.forEach((id, read) -> logs.add(new CaseLog(id, read.events())));
        return logs;
    }

    /**
     * {@return how organisations answer whistles and deal with the cases they lead}
     *
     * @param asOf until when
     */
    ResponderStatistics responders(Instant asOf) {
        ResponderStatistics.Builder gathered = ResponderStatistics.builder(CaseDesk.CALENDAR, asOf);
        files.forEach((id, file) -> gathered.add(Case.of(id), file.events()));
        return gathered.build();
    }

    /** {@return the cases about which a joint conference was convened} */
    List<Case> deliberated() {
        return files.values().stream()
                .map(CaseFile::state)
                .filter(state -> !state.deliberations().conferences().isEmpty())
                .toList();
    }

    /** {@return the case with the longest dossier, of several the first} */
    Optional<CaseFile> longest() {
        return files.values().stream()
                .max(Comparator.comparingLong((CaseFile file) -> file.dossier().version())
                        .thenComparing(file -> file.state().id(), Comparator.reverseOrder()));
    }
}
