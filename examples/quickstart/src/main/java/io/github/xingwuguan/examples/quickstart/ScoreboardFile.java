package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.scoring.district.ScoreboardSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the scoreboard: figures in {@code headline}, what each means and who is behind it in {@code figures}. */
final class ScoreboardFile {
    private ScoreboardFile() {}

    /** The file appears whole or not at all. */
    static Path write(GovernanceJson json, ScoreboardSheet sheet, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = Files.createTempFile(target.getParent(), "scoreboard", ".part");
        try {
            Files.write(part, json.writePretty(ScoreboardSheet.SHAPE, sheet));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return target;
    }
}
