package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.scoring.district.DistrictRecords;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.ScoreboardQuestion;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** The bundled district, read and carried out once for all tests. */
final class BundledDistrict {
    static final LocalDate DAY = LocalDate.parse("2025-10-28");
    static final DistrictFiles FILES = files();
    static final CaseDesk DESK = new CaseDesk(BundledPolicies.LOUXING_CASES.read(), DAY);
    static final CaseShelf BOOK = CaseShelf.of(DESK, FILES.histories().casework());
    static final AssemblyProgramme ASSEMBLY = AssemblyProgramme.count(Quickstart.COMMITTEES, FILES, DAY);
    static final DistrictRecords RECORDS = FILES.records(BOOK.logs(), BodiesProgramme.replay(FILES, DAY), ASSEMBLY);
    static final Scoreboard BOARD = board(RECORDS);

    private BundledDistrict() {}

    static DistrictFiles files() {
        try {
            Progress silent = new Progress(new PrintStream(PrintStream.nullOutputStream()), false);
            return DistrictFiles.read(GovernanceJson.standard(), Optional.empty(), silent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scoreboard board(DistrictRecords records) {
        return Scoreboard.of(records, Quickstart.policies(DESK), ScoreboardQuestion.on(DAY));
    }
}
