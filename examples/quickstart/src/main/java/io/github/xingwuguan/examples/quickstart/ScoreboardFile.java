package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.json.GovernanceJson;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes what the programme came to: figures in {@code headline}, what each means and who is behind it in {@code figures}. */
final class ScoreboardFile {
    /** Where a figure comes from. */
    private enum Nature implements Coded {
        ILLUSTRATIVE("illustrative");

        private final String code;

        Nature(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private record Meaning(Label definition, String scope, LocalDate asOf, Nature nature) {
        static final Shape<Meaning> SHAPE = Shape.of(
                "Meaning",
                Field.of("definition", BasicShapes.LABEL, Meaning::definition),
                Field.of("scope", Type.TEXT, Meaning::scope),
                Field.of("asOf", Type.DATE, Meaning::asOf),
                Field.of("nature", Type.code("Nature", Nature.values()), Meaning::nature),
                Meaning::new);
    }

    private record Figure(Ratio value, Meaning meaning, PolicyId policy, List<String> ids) {
        static final Shape<Figure> SHAPE = Shape.of(
                "Figure",
                Field.of("value", BasicShapes.RATIO, Figure::value),
                Field.of("meaning", Meaning.SHAPE, Figure::meaning),
                Field.of("policy", Type.POLICY_ID, Figure::policy),
                Field.of("ids", Type.list(Type.TEXT), Figure::ids),
                Figure::new);
    }

    private record Board(String notice, Map<String, Ratio> headline, Map<String, Figure> figures) {
        static final Shape<Board> SHAPE = Shape.of(
                "Scoreboard",
                Field.of("notice", Type.TEXT, Board::notice),
                Field.of("headline", Type.map(BasicShapes.RATIO), Board::headline),
                Field.of("figures", Type.map(Figure.SHAPE), Board::figures),
                Board::new);
    }

    private ScoreboardFile() {}

    /** The file appears whole or not at all. */
    static Path write(GovernanceJson json, StarProgramme programme, String notice, Path file) throws IOException {
        List<String> starred = programme.starred();
        Ratio ratio = Ratio.of(starred.size(), programme.size());
        Meaning meaning = new Meaning(
                Label.of("公布星级不低于一星的参创小区", "compounds of the star programme with at least one published star"),
                "star programme of the district",
                programme.results().asOf(),
                Nature.ILLUSTRATIVE);
        Figure figure = new Figure(ratio, meaning, programme.results().rubric(), starred);
        Board board = new Board(notice, Map.of("starred", ratio), Map.of("starred", figure));

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
