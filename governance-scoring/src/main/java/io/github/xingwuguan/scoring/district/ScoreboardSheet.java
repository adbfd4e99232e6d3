package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/** A scoreboard as it is written down (看板文件): all figures with the records behind them. Immutable. */
@Value.Immutable
public sealed interface ScoreboardSheet permits ImmutableScoreboardSheet {
    /** The wire form. */
    Shape<ScoreboardSheet> SHAPE = Shape.of("Scoreboard", ScoreboardSheet::builder, Builder::build)
            .one("notice", Type.TEXT, ScoreboardSheet::notice, Builder::notice)
            .one("disclaimer", Type.TEXT, ScoreboardSheet::disclaimer, Builder::disclaimer)
            .one("asOf", Type.DATE, ScoreboardSheet::asOf, Builder::asOf)
            .one("knownAt", Type.INSTANT, ScoreboardSheet::knownAt, Builder::knownAt)
            .one("headline", Type.map(FigureValue.TYPE), ScoreboardSheet::headline, Builder::putAllHeadline)
            .one("sections", Type.map(Type.map(FigureValue.TYPE)), ScoreboardSheet::sections, Builder::putAllSections)
            .one("figures", Type.map(Figure.SHAPE), ScoreboardSheet::figures, Builder::putAllFigures)
            .one("absent", Type.map(Type.TEXT), ScoreboardSheet::absent, Builder::putAllAbsent)
            .one("league", LeagueTable.SHAPE, ScoreboardSheet::league, Builder::league)
            .one("worklist", Worklist.SHAPE, ScoreboardSheet::worklist, Builder::worklist)
            .done();

    /** {@return what must stand on everything that shows it, such as that the data is illustrative; may be empty} */
    String notice();

    /** {@return what every display of grades and lists must say} */
    @Value.Default
    default String disclaimer() {
        return CreditAssessment.DISCLAIMER;
    }

    /** {@return the business day} */
    LocalDate asOf();

    /** {@return what was recorded later is not in it} */
    Instant knownAt();

    /** {@return the values of the headline, by figure} */
    Map<String, FigureValue> headline();

    /** {@return the values of each section, by the code of the section and by figure} */
    Map<String, Map<String, FigureValue>> sections();

    /** {@return the figures with the records they count, by id} */
    Map<String, Figure> figures();

    /** {@return the code of the reason why a figure has no value, by id} */
    Map<String, String> absent();

    /** {@return the subdistricts beside one another} */
    LeagueTable league();

    /** {@return what there is to be done} */
    Worklist worklist();

    /**
     * {@return a scoreboard written down}
     *
     * @param board the scoreboard
     * @param notice what must stand on everything that shows it; may be empty
     */
    static ScoreboardSheet of(Scoreboard board, String notice) {
        Builder sheet = builder()
                .notice(notice)
                .asOf(board.question().asOf())
                .knownAt(board.question().knownAt())
                .putAllHeadline(board.headline())
                .league(board.league())
                .worklist(board.worklist());
        for (Section section : Section.values()) {
            Map<String, FigureValue> values = new LinkedHashMap<>();
            board.section(section).forEach(figure -> values.put(figure.id(), figure.value()));
            sheet.putSection(section.code(), values);
        }
        board.figures().forEach(figure -> sheet.putFigure(figure.id(), figure.withIds(board.ids(figure.id()))));
        board.absent().forEach((id, why) -> sheet.putAbsent(id, why.code()));
        return sheet.build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScoreboardSheet}. */
    final class Builder extends ImmutableScoreboardSheet.Builder {
        Builder() {}
    }
}
