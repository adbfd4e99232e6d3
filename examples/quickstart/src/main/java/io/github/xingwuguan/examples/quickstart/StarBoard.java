package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Apportionment;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.basics.Texts;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.examples.quickstart.board.InternalView;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.Place;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.district.StarProgramme;
import io.github.xingwuguan.scoring.rating.DimensionScore;
import io.github.xingwuguan.scoring.rating.Rating;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of stars on a terminal. */
record StarBoard(StarProgramme programme, DistrictFiles files) {
    private static final int NAME = 22;

    void print(PrintStream out) {
        Rubric rubric = programme.rubric();
        out.println(files.notice());
        out.println(rubric.title() + " " + rubric.id() + " sha256 " + rubric.digest() + ", as of "
                + programme.results().asOf());
        district(out);
        out.println();
        out.println(pad("小区 compound", NAME) + " 星级 "
                + rubric.dimensions().stream()
                        .map(Dimension::label)
                        .map(label -> pad(label.zh(), 8))
                        .collect(Collectors.joining())
                + "总分     未授星或少授星的原因 why no star, or one less");
        IntStream.range(0, programme.size()).forEach(row -> out.println(line(row(row))));
        summary(out, rubric);
    }

    private void district(PrintStream out) {
        List<PartyBranch> branches = files.bodies().stream()
                .filter(PartyBranch.class::isInstance)
                .map(PartyBranch.class::cast)
                .toList();
        List<PlaceId> compounds = files.places().places().stream()
                .filter(Compound.class::isInstance)
                .map(Place::id)
                .toList();
        Coverage coverage = Coverage.on(programme.results().asOf(), compounds, branches);
        out.println("党支部 branches " + coverage.bodies() + "，覆盖小区 compounds covered " + coverage.covered()
                + "；物业企业 enterprises " + files.firms().size() + "；参创小区 in the star programme " + programme.size());
    }

    /** What the line of a compound holds; printed points of the dimensions add up to the printed total. */
    InternalView.CompoundRow row(int row) {
        Rating rating = programme.rating(row);
        Stream<Points> dimensions = Apportionment.round(
                rating.dimensions().stream().map(DimensionScore::points).toList(),
                rating.rubric().scale())
                .stream();
        return new InternalView.CompoundRow(
                name(programme.subject(row)),
                programme.publication().star(row).stream()
                        .mapToObj(Integer::toString)
                        .findFirst()
                        .orElse("—"),
                Stream.concat(dimensions, Stream.of(rating.published()))
                        .map(points -> plain(points, rating))
                        .toList(),
                reason(row, rating).map(StarBoard::text).orElse(""));
    }

    private static String line(InternalView.CompoundRow row) {
        int total = row.points().size() - 1;
        return pad(row.name(), NAME) + "  " + row.star() + "   "
                + row.points().stream()
                        .limit(total)
                        .map(points -> pad(points, 8))
                        .collect(Collectors.joining())
                + pad(row.points().get(total), 9) + row.reason();
    }

    private static String plain(Points points, Rating rating) {
        return points.toDecimal().setScale(rating.rubric().scale()).toPlainString();
    }

    private Optional<Reason> reason(int row, Rating rating) {
        Optional<Reason> withheld = programme.publication().withheld(row);
        boolean shows = rating.star().isEmpty()
                || rating.star().getAsInt() == 0
                || !rating.vetoes().isEmpty();
        return withheld.or(() -> shows ? rating.reasons().stream().findFirst() : Optional.empty());
    }

    private static String text(Reason reason) {
        Label text = reason.text();
        return (reason.subject().isEmpty() ? "" : Texts.visible(reason.subject()) + " ") + text.zh() + " / "
                + text.en();
    }

    String name(String subject) {
        String name = files.places()
                .find(PlaceId.of(subject))
                .map(place -> place.label().zh())
                .orElse("");
        return subject + " " + Texts.visible(name);
    }

    private void summary(PrintStream out, Rubric rubric) {
        out.println();
        int highest = rubric.ladder().highest(rubric.dimensions().size());
        for (int star = highest; star > 0; star--) {
            out.println("★".repeat(star) + "☆".repeat(highest - star) + " "
                    + programme.publication().count(star)
                    + programme
                            .publication()
                            .cut(star)
                            .map(cut -> "（名额 quota " + cut.seats() + "）")
                            .orElse(""));
        }
        out.println("已授星 starred " + programme.starred().size() + "/" + programme.size());
    }

    /** {@return the starred row with the most different kinds of reasons} */
    int mostExplainable() {
        return IntStream.range(0, programme.size())
                .filter(row -> programme.publication().star(row).orElse(0) > 0)
                .boxed()
                .max(Comparator.comparingLong((Integer row) -> programme.rating(row).reasons().stream()
                                .map(reason -> reason.code().code())
                                .distinct()
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** Chinese characters take two columns of a terminal. */
    static String pad(String text, int width) {
        int columns = text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, width - columns));
    }
}
