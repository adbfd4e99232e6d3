package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what the programmes came to: figures in {@code headline}, what each means and who is behind it in {@code figures}. */
final class ScoreboardFile {
    private record Board(
            String notice, String disclaimer, Map<String, Figure.Value> headline, Map<String, Figure> figures) {
        static final Shape<Board> SHAPE = Shape.of(
                "Scoreboard",
                Field.of("notice", Type.TEXT, Board::notice),
                Field.of("disclaimer", Type.TEXT, Board::disclaimer),
                Field.of("headline", Type.map(Figure.Value.TYPE), Board::headline),
                Field.of("figures", Type.map(Figure.SHAPE), Board::figures),
                Board::new);
    }

    private ScoreboardFile() {}

    /** The file appears whole or not at all. */
    static Path write(GovernanceJson json, Map<String, Figure> figures, String notice, Path file) throws IOException {
        Map<String, Figure.Value> headline = new LinkedHashMap<>();
        figures.forEach((name, figure) -> headline.put(name, figure.value()));
        Board board = new Board(notice, CreditBoard.DISCLAIMER, headline, figures);

        Path target = file.toAbsolutePath();
        Path part = Files.createTempFile(target.getParent(), "scoreboard", ".part");
        try {
            Files.write(part, json.writePretty(Board.SHAPE, board));
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return target;
    }
}
