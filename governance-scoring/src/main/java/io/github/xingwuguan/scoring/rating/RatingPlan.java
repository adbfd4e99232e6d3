package io.github.xingwuguan.scoring.rating;

import com.google.common.base.Suppliers;
import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.facts.Condition;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.rating.Dimension;
import io.github.xingwuguan.rating.Indicator;
import io.github.xingwuguan.rating.Rubric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rubric compiled for scoring (评分方案): make it once, share it, run it over one compound or over columns of many.
 *
 * <p>Figures are exact and the same in every order, batch split and number of threads. Immutable and thread-safe.
 */
public final class RatingPlan {
    private final Rubric rubric;
    private final Inputs inputs;
    private final List<Item> items;
    private final List<Item.Span> spans;
    private final List<Condition> conditions;
    private final List<Answer> conditionAnswers;
    private final List<Ruling> rulings;
    private final List<StarCondition> extras;
    private final List<DimensionRule> dimensionRules;
    private final Thresholds thresholds;
    private final boolean needsCohort;
    private final Supplier<List<KnownReasons>> knownReasons = Suppliers.memoize(this::reasonsOfItems);

    private RatingPlan(Rubric rubric) {
        this.rubric = rubric;
        this.inputs = new Inputs(rubric);
        List<Condition> distinct = new ArrayList<>();
        List<Item> lowered = new ArrayList<>();
        for (int d = 0; d < rubric.dimensions().size(); d++) {
            for (Indicator indicator : rubric.dimensions().get(d).indicators()) {
                lowered.add(item(indicator, d, distinct));
            }
        }
        for (Indicator bonus : rubric.bonus().items()) {
            lowered.add(item(bonus, rubric.dimensions().size(), distinct));
        }
        this.items = List.copyOf(lowered);
        this.spans = Item.Span.of(rubric);
        this.conditions = List.copyOf(distinct);
        this.conditionAnswers = conditions.stream()
                .map(condition -> Answer.to(condition, inputs))
                .toList();
        this.rulings = Stream.concat(
                        rubric.gates().stream().map(gate -> new Ruling(gate, inputs)),
                        rubric.vetoes().stream().map(veto -> new Ruling(veto, inputs)))
                .toList();
        this.extras = StarCondition.of(rubric, inputs);
        this.dimensionRules = rubric.dimensions().stream()
                .map(dimension -> DimensionRule.of(rubric, dimension))
                .toList();
        this.thresholds = new Thresholds(rubric);
        this.needsCohort = items.stream().anyMatch(Item::comparesWithOthers);
    }

    private Item item(Indicator indicator, int dimension, List<Condition> distinct) {
        int condition =
                indicator.applicable().map(when -> position(when, distinct)).orElse(-1);
        return new Item(
                indicator,
                dimension,
                Lowering.of(rubric, indicator, inputs),
                condition,
                Lowering.absent(rubric, indicator),
                inputs.of(indicator.kind().facts()));
    }

    private List<KnownReasons> reasonsOfItems() {
        return items.stream().map(item -> new KnownReasons(item.indicator())).toList();
    }

    /** Equal conditions are answered once a row. */
    private static int position(Condition condition, List<Condition> distinct) {
        if (!distinct.contains(condition)) {
            distinct.add(condition);
        }
        return distinct.indexOf(condition);
    }

    /**
     * {@return the plan of a rubric}
     *
     * @param rubric any rubric; since it exists, it is free of errors
     */
    public static RatingPlan compile(Rubric rubric) {
        return new RatingPlan(rubric);
    }

    /** {@return the rubric} */
    public Rubric rubric() {
        return rubric;
    }

    /**
     * Rates one compound; every line is explained when asked for.
     *
     * @param facts its facts
     * @param asOf the day of the rating
     * @return the rating
     * @throws GovernanceException {@code cohort-missing} if the rubric compares with others
     */
    public Rating rate(FactSheet facts, LocalDate asOf) {
        return rate(facts, asOf, Cohort.NONE);
    }

    /**
     * Rates one compound among others.
     *
     * @param facts its facts
     * @param asOf the day of the rating
     * @param cohort with whom it is compared, see {@link #cohort}
     * @return the rating
     */
    public Rating rate(FactSheet facts, LocalDate asOf, Cohort cohort) {
        return new Rating(new Verdict(this, Subject.of(facts, inputs.read()), asOf, cohort));
    }

    /**
     * Binds this plan to a table, for explanations of single rows and for batches in parts.
     *
     * @param table the facts
     * @return the plan over the columns of the table, with the table itself as the cohort
     * @throws GovernanceException {@code wrong-fact-type} if a column has another type than the rubric declares
     */
    public Bound bind(FactTable table) {
        return new Bound(this, table, cohort(table));
    }

    /**
     * Rates every row of a table.
     *
     * @param table the facts; also the cohort, if the rubric compares
     * @param asOf the day of the rating
     * @return the ratings, before any quota
     * @throws GovernanceException {@code wrong-fact-type} if a column has another type than the rubric declares
     */
    public RatingTable score(FactTable table, LocalDate asOf) {
        RatingTable results = results(table.size(), RatingTable.Detail.FIGURES);
        bind(table).score(asOf, results);
        return results;
    }

    /**
     * {@return room for the results of a batch, to be filled by {@link Bound#score}}
     *
     * @param rows how many rows
     * @param detail what is written for every row
     */
    public RatingTable results(int rows, RatingTable.Detail detail) {
        return new RatingTable(this, rows, detail);
    }

    /**
     * {@return the values with which single compounds are compared}
     *
     * @param table all who are compared
     */
    public Cohort cohort(FactTable table) {
        return needsCohort ? Cohort.of(this, binding(table)) : Cohort.NONE;
    }

    /**
     * Rates one compound as it is and as it would be with other facts.
     *
     * @param facts its facts
     * @param changes the facts that would be different
     * @param asOf the day of the rating
     * @return both ratings
     * @throws GovernanceException {@code cohort-missing} if the rubric compares with others
     */
    public RatingChange whatIf(FactSheet facts, Map<String, Fact> changes, LocalDate asOf) {
        FactSheet changed = facts;
        for (Map.Entry<String, Fact> change : changes.entrySet()) {
            changed = changed.with(change.getKey(), change.getValue());
        }
        return new RatingChange(rate(facts, asOf), rate(changed, asOf));
    }

    /**
     * Looks for a way to a star.
     *
     * @param facts the facts of a compound
     * @param asOf the day of the rating
     * @param cohort with whom it is compared, if the rubric compares; see {@link #cohort}
     * @param star the star aimed at
     * @return steps that reach it, or what forbids it
     * @throws IllegalArgumentException if the rubric has no such star
     */
    public Advice advise(FactSheet facts, LocalDate asOf, Cohort cohort, int star) {
        if (star < 1 || star > thresholds.stars) {
            throw new IllegalArgumentException("Star must be from 1 to " + thresholds.stars + ", but was " + star);
        }
        return new Adviser(this, facts, asOf, cohort, star).find();
    }

    /**
     * Looks for a way to a star of a rubric that compares with nobody.
     *
     * @param facts the facts of a compound
     * @param asOf the day of the rating
     * @param star the star aimed at
     * @return steps that reach it, or what forbids it
     * @throws IllegalArgumentException if the rubric has no such star
     * @throws GovernanceException {@code cohort-missing} if the rubric compares with others
     */
    public Advice advise(FactSheet facts, LocalDate asOf, int star) {
        return advise(facts, asOf, Cohort.NONE, star);
    }

    Binding binding(FactTable table) {
        return new Binding(table, inputs);
    }

    List<Item> items() {
        return items;
    }

    List<KnownReasons> knownReasons() {
        return knownReasons.get();
    }

    /** The items of a dimension; after the last dimension comes the bonus. */
    Item.Span span(int position) {
        return spans.get(position);
    }

    Map<String, FactKey> keys() {
        return inputs.keys();
    }

    /** The facts that are read, by their position in a {@link Subject}. */
    List<FactKey> read() {
        return inputs.read();
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** What they answer for one subject. */
    List<Answer> conditionAnswers() {
        return conditionAnswers;
    }

    /** Gates before vetoes. */
    List<Ruling> rulings() {
        return rulings;
    }

    List<StarCondition> extras() {
        return extras;
    }

    DimensionRule dimensionRule(int position) {
        return dimensionRules.get(position);
    }

    int bonusCap() {
        return (int) rubric.bonus().cap().units();
    }

    Thresholds thresholds() {
        return thresholds;
    }

    int dimensionCount() {
        return rubric.dimensions().size();
    }

    Indicator indicator(int position) {
        return items.get(position).indicator();
    }

    Dimension dimension(int position) {
        return rubric.dimensions().get(position);
    }
}
