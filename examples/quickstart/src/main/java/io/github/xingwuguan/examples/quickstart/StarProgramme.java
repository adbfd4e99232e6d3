package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.rating.ClaimSheet;
import io.github.xingwuguan.rating.Resolution;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.Advice;
import io.github.xingwuguan.scoring.rating.Bound;
import io.github.xingwuguan.scoring.rating.FactTable;
import io.github.xingwuguan.scoring.rating.Publication;
import io.github.xingwuguan.scoring.rating.Rating;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The star programme of a district, rated: claims become facts, facts become columns, columns become stars. */
final class StarProgramme {
    private final RatingPlan plan;
    private final FactTable facts;
    private final List<Resolution> resolutions;
    private final Bound bound;
    private final Publication publication;

    private StarProgramme(
            RatingPlan plan, FactTable facts, List<Resolution> resolutions, Bound bound, Publication publication) {
        this.plan = plan;
        this.facts = facts;
        this.resolutions = resolutions;
        this.bound = bound;
        this.publication = publication;
    }

    static StarProgramme rate(Rubric rubric, DistrictFiles files, LocalDate asOf) {
        RatingPlan plan = RatingPlan.compile(rubric);
        FactTable.Builder table =
                FactTable.builder(rubric.facts(), files.claims().size());
        List<Resolution> resolutions = new ArrayList<>();
        for (ClaimSheet sheet : files.claims()) {
            Resolution resolution = sheet.resolve(rubric, asOf);
            resolutions.add(resolution);
            table.add(sheet.subject().value(), resolution.facts());
        }
        FactTable facts = table.build();
        Bound bound = plan.bind(facts);
        RatingTable results = plan.results(facts.size(), RatingTable.Detail.FIGURES);
        bound.score(asOf, results);
        return new StarProgramme(plan, facts, resolutions, bound, Publication.of(results, facts));
    }

    Rubric rubric() {
        return plan.rubric();
    }

    int size() {
        return facts.size();
    }

    String subject(int row) {
        return facts.subject(row);
    }

    RatingTable results() {
        return publication.results();
    }

    Publication publication() {
        return publication;
    }

    Rating rating(int row) {
        return bound.rating(row, results().asOf());
    }

    /** {@return the way to the star above the one that points reach; empty at the top} */
    Optional<Advice> adviceForNextStar(int row) {
        return rating(row)
                .gapToNextStar()
                .map(gap -> plan.advise(resolution(row).facts(), results().asOf(), gap.star()));
    }

    Resolution resolution(int row) {
        return resolutions.get(row);
    }

    /** {@return the subjects with at least one published star} */
    List<String> starred() {
        return IntStream.range(0, size())
                .filter(row -> publication.star(row).orElse(0) > 0)
                .mapToObj(facts::subject)
                .toList();
    }

    /** {@return the figures of the headline} */
    Map<String, Figure> figures() {
        LocalDate asOf = results().asOf();
        Figure.Meaning meaning = new Figure.Meaning(
                Label.of("公布星级不低于一星的参创小区", "compounds of the star programme with at least one published star"),
                "star programme of the district",
                new Figure.Time(asOf.toString(), asOf),
                Figure.Nature.ILLUSTRATIVE);
        return Map.of("starred", Figure.share(size(), meaning, results().rubric(), starred()));
    }

    /** {@return the starred row with the most different kinds of reasons} */
    int mostExplainable() {
        return IntStream.range(0, size())
                .filter(row -> publication.star(row).orElse(0) > 0)
                .boxed()
                .max(Comparator.comparingLong((Integer row) -> rating(row).reasons().stream()
                                .map(reason -> reason.code().code())
                                .distinct()
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }
}
