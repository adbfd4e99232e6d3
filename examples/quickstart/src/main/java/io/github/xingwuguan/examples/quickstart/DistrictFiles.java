package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.PropertyEnterprise;
import io.github.xingwuguan.credit.CreditLedger;
import io.github.xingwuguan.examples.louxing.LouxingData;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.scoring.district.CaseLog;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.RecordKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a district, read and checked: all problems of all files at once.
 *
 * @param places where everything is
 * @param filed what stands in the files as records
 * @param histories what has to be carried out, counted or added up first
 * @param notice what must stand on everything that shows this data
 */
record DistrictFiles(PlaceRegister places, DistrictRecords filed, Histories histories, String notice) {
    static DistrictFiles read(GovernanceJson json, Optional<Path> folder, Progress progress) throws IOException {
        Problems.Collector problems = Problems.collector();
        LineReader reader = new LineReader(json, folder, progress, problems);
        RecordLines lines = RecordLines.read(reader);
        Histories histories = Histories.read(reader);
        progress.done();
        // whether lines fit together can only be told of lines that could all be read
        problems.toProblems().throwIfAny();
        PlaceRegister places = new FileChecks(lines, problems).places(histories);
        String notice = folder.isPresent() ? "" : LouxingData.NOTICE;
        return new DistrictFiles(places, lines.records(), histories, notice);
    }

    /**
     * {@return what the district recorded}
     *
     * @param cases what happened to cases
     * @param bodies what building meetings and appraisals came to
     * @param assembly what votes came to
     */
    DistrictRecords records(List<CaseLog> cases, BodiesProgramme bodies, AssemblyProgramme assembly) {
        return filed.with(RecordKind.BUILDING_MEETING, bodies.meetings())
                .with(RecordKind.APPRAISAL_ROUND, bodies.rounds())
                .with(RecordKind.TALLY, assembly.tallies())
                .with(RecordKind.CASE, cases);
    }

    <R> List<R> all(RecordKind<R> kind) {
        return filed.all(kind);
    }

    List<Body> bodies() {
        return all(RecordKind.BODY);
    }

    CreditLedger ledger() {
        return CreditLedger.of(all(RecordKind.LEDGER_ENTRY));
    }

    List<PropertyEnterprise> firms() {
        return bodies().stream()
                .filter(PropertyEnterprise.class::isInstance)
                .map(PropertyEnterprise.class::cast)
                .toList();
    }
}
