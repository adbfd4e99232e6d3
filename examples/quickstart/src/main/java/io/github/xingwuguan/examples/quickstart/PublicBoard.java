package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.credit.GradeScale;
import io.github.xingwuguan.examples.quickstart.board.BoardView;
import io.github.xingwuguan.place.District;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.place.PlaceRegister;
import io.github.xingwuguan.place.Subdistrict;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.scoring.credit.CreditAssessment;
import io.github.xingwuguan.scoring.credit.RatedStatus;
import io.github.xingwuguan.scoring.district.CreditProgramme;
import io.github.xingwuguan.scoring.district.Figure;
import io.github.xingwuguan.scoring.district.FigureUnit;
import io.github.xingwuguan.scoring.district.FigureValue;
import io.github.xingwuguan.scoring.district.Nature;
import io.github.xingwuguan.scoring.district.Scoreboard;
import io.github.xingwuguan.scoring.district.StarProgramme;
import io.github.xingwuguan.scoring.programme.TargetState;
import io.github.xingwuguan.scoring.rating.DimensionScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What everybody may see of a scoreboard (公开看板): published lists, stars, totals; no score of a firm, no reason, no case. */
record PublicBoard(Scoreboard scoreboard, DistrictFiles files) {
    BoardView view() {
        return new BoardView(
                masthead(),
                scoreboard.figures().stream()
                        .filter(figure -> figure.nature() != Nature.ILLUSTRATIVE)
                        .filter(figure -> !(figure.value() instanceof FigureValue.Target))
                        .map(PublicBoard::tile)
                        .toList(),
                scoreboard
                        .credit()
                        .map(this::credit)
                        .orElseGet(() -> new BoardView.Credit("", List.of(), List.of(), List.of())),
                progress());
    }

    private BoardView.Masthead masthead() {
        String district = files.places().places().stream()
                .filter(District.class::isInstance)
                .map(PublicBoard::name)
                .collect(Collectors.joining("、"));
        RuleLines rules = new RuleLines(scoreboard.policies(), scoreboard.question());
        List<String> notices = Stream.of(files.notice(), CreditBoard.DISCLAIMER)
                .filter(notice -> !notice.isEmpty())
                .toList();
        return new BoardView.Masthead(district, notices, scoreboard.question().asOf(), rules.lines());
    }

    private static String name(Place place) {
        return Texts.visible(place.label().zh());
    }

    private static BoardView.Tile tile(Figure figure) {
        return new BoardView.Tile(
                figure.definition(),
                value(figure),
                figure.scope().zh() + "，" + figure.time().period(),
                "口径同公开数据；数值由记录计算");
    }

    private static String value(Figure figure) {
        String grouped = figure.value() instanceof FigureValue.Count count
                ? String.format(Locale.ROOT, "%,d", count.count())
                : figure.value().toString();
        return figure.unit() == FigureUnit.RECORDS
                ? grouped
                : grouped + " " + figure.unit().label().zh();
    }

    private BoardView.Credit credit(CreditProgramme programme) {
        GradeScale scale = programme.run().policy().grading();
        List<BoardView.GradeCount> grades = new ArrayList<>();
        scale.grades()
                .forEach(grade -> grades.add(new BoardView.GradeCount(
                        grade.label().zh(), programme.graded(grade.code()).size())));
        grades.add(new BoardView.GradeCount(
                scale.missing().zh(), programme.without(RatedStatus.MISSING).size()));
        return new BoardView.Credit(
                programme.run().policy().title().zh() + "，"
                        + programme.run().asOf().getYear() + " 年度",
                grades,
                listed(programme, "red"),
                listed(programme, "black"));
    }

    private static List<BoardView.Listed> listed(CreditProgramme programme, String list) {
        return programme.listed(list).stream()
                .map(i -> {
                    CreditAssessment assessment = programme.assessment(i);
                    return new BoardView.Listed(
                            Texts.visible(programme.firm(i).label().zh()),
                            CreditBoard.grade(programme, assessment),
                            assessment.next().listing(list).orElseThrow().since());
                })
                .toList();
    }

    private BoardView.Progress progress() {
        List<BoardView.TargetRow> targets = scoreboard.figures().stream()
                .filter(figure -> figure.value() instanceof FigureValue.Target)
                .map(PublicBoard::target)
                .toList();
        return scoreboard
                .stars()
                .map(stars -> new BoardView.Progress(
                        stars.rubric().dimensions().stream()
                                .map(Dimension::label)
                                .map(label -> label.zh())
                                .toList(),
                        starred(stars),
                        subdistricts(stars),
                        targets))
                .orElseGet(() -> new BoardView.Progress(List.of(), List.of(), List.of(), targets));
    }

    private static BoardView.TargetRow target(Figure figure) {
        FigureValue.Target target = (FigureValue.Target) figure.value();
        return new BoardView.TargetRow(
                figure.definition(),
                Optional.of(target.actual()),
                target.target(),
                Stream.of(TargetState.values())
                        .filter(state -> state.code().equals(target.status()))
                        .map(PublicBoard::words)
                        .findFirst()
                        .orElse(target.status()),
                figure.nature() == Nature.PUBLISHED_GOAL
                        ? BoardView.TargetRow.Kind.PUBLISHED_GOAL
                        : BoardView.TargetRow.Kind.ILLUSTRATIVE);
    }

    private static String words(TargetState state) {
        return switch (state) {
            case NOT_STARTED -> "未启动";
            case NO_DATA -> "无数据";
            case REGRESSED -> "回落";
            case BEHIND -> "滞后";
            case AT_RISK -> "有风险";
            case ON_TRACK -> "正常推进";
            case ACHIEVED -> "已达标";
        };
    }

    private List<BoardView.StarRow> starred(StarProgramme stars) {
        return IntStream.range(0, stars.size())
                .filter(row -> stars.publication().star(row).orElse(0) > 0)
                .mapToObj(row -> new BoardView.StarRow(
                        files.places()
                                .find(PlaceId.of(stars.subject(row)))
                                .map(PublicBoard::name)
                                .orElse(stars.subject(row)),
                        subdistrict(stars, row).map(PublicBoard::name).orElse(""),
                        stars.publication().star(row).orElseThrow(),
                        stars.rating(row).dimensions().stream()
                                .map(PublicBoard::reached)
                                .toList()))
                .sorted(Comparator.comparing((BoardView.StarRow row) -> -row.star()))
                .toList();
    }

    private Optional<Subdistrict> subdistrict(StarProgramme stars, int row) {
        PlaceRegister places = files.places();
        LocalDate day = scoreboard.question().asOf();
        return places.find(PlaceId.of(stars.subject(row)))
                .flatMap(compound -> places.enclosing(compound.id(), Subdistrict.class, day));
    }

    /** A dimension of which nothing applies has no share. */
    private static Optional<Ratio> reached(DimensionScore score) {
        return score.applicable().units() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(
                        Math.max(0, score.points().units()),
                        score.dimension().maxPoints().units()));
    }

    /** Points and maxima are added over the compounds; shares are never averaged. */
    private List<BoardView.HeatRow> subdistricts(StarProgramme stars) {
        Map<PlaceId, List<Integer>> rows = new TreeMap<>();
        files.places().places().stream()
                .filter(Subdistrict.class::isInstance)
                .forEach(place -> rows.put(place.id(), new ArrayList<>()));
        IntStream.range(0, stars.size())
                .forEach(row -> subdistrict(stars, row)
                        .ifPresent(place -> rows.computeIfAbsent(place.id(), id -> new ArrayList<>())
                                .add(row)));
        int dimensions = stars.rubric().dimensions().size();
        return rows.entrySet().stream()
                .map(entry -> new BoardView.HeatRow(
                        files.places()
                                .find(entry.getKey())
                                .map(PublicBoard::name)
                                .orElse(""),
                        entry.getValue().size(),
                        IntStream.range(0, dimensions)
                                .mapToObj(d -> sum(stars, entry.getValue(), d))
                                .toList()))
                .toList();
    }

    private static Optional<Ratio> sum(StarProgramme stars, List<Integer> rows, int dimension) {
        List<Ratio> reached = rows.stream()
                .flatMap(row -> reached(stars.rating(row).dimensions().get(dimension)).stream())
                .toList();
        return reached.isEmpty()
                ? Optional.empty()
                : Optional.of(Ratio.ofSums(
                        reached.stream().mapToLong(Ratio::numerator).sum(),
                        reached.stream().mapToLong(Ratio::denominator).sum()));
    }
}
