package io.github.xingwuguan.scoring.district;

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
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The compounds of a district that take part in the star programme, rated (星级创建结果): claims become facts, facts become columns, columns
 * become stars. Immutable and thread-safe.
 */
public final class StarProgramme {
    private final RatingPlan plan;
    private final FactTable facts;
    private final List<Resolution> resolutions;
    private final Bound bound;
    private final Publication publication;

    private StarProgramme(RatingPlan plan, FactTable facts, List<Resolution> resolutions, LocalDate asOf) {
        this.plan = plan;
        this.facts = facts;
        this.resolutions = List.copyOf(resolutions);
        this.bound = plan.bind(facts);
        RatingTable results = plan.results(facts.size(), RatingTable.Detail.FIGURES);
        bound.score(asOf, results);
        this.publication = Publication.of(results, facts);
    }

    /**
     * {@return the compounds rated}
     *
     * @param rubric the standard
     * @param sheets what is claimed of those that take part, each once
     * @param asOf the day
     */
    public static StarProgramme rate(Rubric rubric, List<ClaimSheet> sheets, LocalDate asOf) {
        RatingPlan plan = RatingPlan.compile(rubric);
        FactTable.Builder table = FactTable.builder(rubric.facts(), sheets.size());
        List<Resolution> resolutions = new ArrayList<>();
        for (ClaimSheet sheet : sheets) {
            Resolution resolution = sheet.resolve(rubric, asOf);
            resolutions.add(resolution);
            table.add(sheet.subject().value(), resolution.facts());
        }
        return new StarProgramme(plan, table.build(), resolutions, asOf);
    }

    /** {@return the standard} */
    public Rubric rubric() {
        return plan.rubric();
    }

    /** {@return how many take part} */
    public int size() {
        return facts.size();
    }

    /**
     * {@return the compound of a row}
     *
     * @param row from 0
     */
    public String subject(int row) {
        return facts.subject(row);
    }

    /** {@return the compounds that take part, in the order of the rows} */
    public List<String> subjects() {
        return where(row -> true);
    }

    /** {@return the ratings before quotas} */
    public RatingTable results() {
        return publication.results();
    }

    /** {@return the stars after quotas} */
    public Publication publication() {
        return publication;
    }

    /**
     * {@return the rating of a row with its explanation}
     *
     * @param row from 0
     */
    public Rating rating(int row) {
        return bound.rating(row, results().asOf());
    }

    /**
     * {@return what the claims of a row come down to}
     *
     * @param row from 0
     */
    public Resolution resolution(int row) {
        return resolutions.get(row);
    }

    /**
     * {@return the way to the star above the one that points reach; empty at the top}
     *
     * @param row from 0
     */
    public Optional<Advice> adviceForNextStar(int row) {
        return rating(row)
                .gapToNextStar()
                .map(gap -> plan.advise(resolution(row).facts(), results().asOf(), gap.star()));
    }

    /** {@return the compounds with at least one published star, in the order of the rows} */
    public List<String> starred() {
        return where(row -> publication.star(row).orElse(0) > 0);
    }

    /**
     * {@return the compounds with so many published stars, in the order of the rows}
     *
     * @param star 0 or more
     */
    public List<String> withStar(int star) {
        return where(row -> publication.star(row).orElse(-1) == star);
    }

    /** {@return the compounds whose rating is not final, in the order of the rows} */
    public List<String> withoutResult() {
        return where(row -> publication.star(row).isEmpty());
    }

    private List<String> where(IntPredicate holds) {
        return IntStream.range(0, size()).filter(holds).mapToObj(facts::subject).toList();
    }
}
