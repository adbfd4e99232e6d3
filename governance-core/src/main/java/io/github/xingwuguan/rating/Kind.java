package io.github.xingwuguan.rating;

import io.github.xingwuguan.basics.Coded;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Formula;
import io.github.xingwuguan.shape.Type;
import java.util.List;

/**
 * How an indicator turns facts into points (指标类型): eighteen codes over six shapes. This file is the closed list; scoring lowers
 * each shape to a table, an exact share or cuts, and never sees a code.
 *
 * <p>Every kind gives 0 to the maximum of its indicator, rounded once, HALF_UP, to 1/10,000 point.
 */
public sealed interface Kind {
    /** The wire form: an object whose one name is the code, such as {@code {"count-linear": {"fact": "station-events", "target": 12}}}. */
    Type<Kind> TYPE = KindWire.TYPE;

    /** {@return the names of the facts it reads, in order} */
    default List<String> facts() {
        return List.copyOf(KindFacts.of(this).keySet());
    }

    /** A fact looked up in a list (查表). */
    sealed interface Lookup extends Kind permits Bool, Levels, ExternalGrade, AllOrNothing {}

    /** Cut points, each with the points from there on (分段). */
    sealed interface Bands extends Kind permits ValueBands, CountBands {
        /** {@return the fact} */
        String fact();

        /** {@return the cuts, ascending} */
        List<Band> bands();
    }

    /** A straight line from a floor to a target (线性). */
    sealed interface Linear extends Kind permits CountLinear, RatioLinear, Survey, Trend, Assessor {}

    /** So much for each (按件). */
    sealed interface PerUnit extends Kind permits RatioStep, Deduct, Add, Sampled {}

    /** A comparison with all others (群体比较); needs a cohort. */
    sealed interface Cohort extends Kind permits RankTable, BestRatio {
        /** {@return the fact, a quantity or a ratio; more is better} */
        String fact();
    }

    /**
     * {@code bool}: the maximum if the flag is true, else 0.
     *
     * @param fact a flag
     */
    record Bool(String fact) implements Lookup {}

    /**
     * {@code levels}: points by code. A code that is not listed counts as missing.
     *
     * @param fact a code
     * @param levels the codes and their points
     */
    record Levels(String fact, List<Level> levels) implements Lookup {
        /**
         * Copies the levels.
         *
         * @param fact a code
         * @param levels the codes and their points
         */
        public Levels {
            levels = List.copyOf(levels);
        }
    }

    /**
     * {@code external-grade}: points by the grade that another scheme gave, missing when the grade is too old.
     *
     * @param fact a code
     * @param levels the grades and their points
     * @param maxAgeDays how old the grade may be on the day of the rating
     */
    record ExternalGrade(String fact, List<Level> levels, int maxAgeDays) implements Lookup {
        /**
         * Copies the levels.
         *
         * @param fact a code
         * @param levels the grades and their points
         * @param maxAgeDays how old the grade may be
         */
        public ExternalGrade {
            levels = List.copyOf(levels);
        }
    }

    /**
     * {@code all-or-nothing}: the maximum if every flag is true, 0 if one is false, missing if that is open.
     *
     * @param facts flags
     */
    record AllOrNothing(List<String> facts) implements Lookup {
        /**
         * Copies the names.
         *
         * @param facts flags
         */
        public AllOrNothing {
            facts = List.copyOf(facts);
        }
    }

    /**
     * {@code bands}: points by the band of a quantity or of a ratio, found by cross-multiplication.
     *
     * @param fact a quantity or ratio
     * @param bands the cuts, ascending; the first begins at 0
     */
    record ValueBands(String fact, List<Band> bands) implements Bands {
        /**
         * Copies the bands.
         *
         * @param fact a quantity or ratio
         * @param bands the cuts
         */
        public ValueBands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * {@code count-bands}: points by the band of a count; all cuts are whole numbers.
     *
     * @param fact a quantity
     * @param bands the cuts, ascending; the first begins at 0
     */
    record CountBands(String fact, List<Band> bands) implements Bands {
        /**
         * Copies the bands.
         *
         * @param fact a quantity
         * @param bands the cuts
         */
        public CountBands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * {@code count-linear}: maximum × min(1, count / target).
     *
     * @param fact a quantity
     * @param target the count that earns the maximum, more than 0
     */
    record CountLinear(String fact, Quantity target) implements Linear {}

    /**
     * {@code ratio-linear}: from 0 at the floor to the maximum at the target; a target below the floor means lower is better.
     *
     * @param fact a ratio; over 0 it is missing
     * @param floor the share that earns nothing
     * @param target the share that earns the maximum
     */
    record RatioLinear(String fact, Quantity floor, Quantity target) implements Linear {}

    /**
     * {@code survey}: as {@code ratio-linear} on satisfied over answers; missing if too few answered. The minimum holds for every use
     * of the fact in the rubric, vetoes included.
     *
     * @param fact a survey
     * @param floor the share that earns nothing
     * @param target the share that earns the maximum
     * @param minimum how many must answer
     */
    record Survey(String fact, Quantity floor, Quantity target, SurveyMinimum minimum) implements Linear {}

    /**
     * {@code trend}: from 0 for no change to the maximum for the target change.
     *
     * @param fact a ratio: this period over the base period; over 0 it is missing
     * @param change the change that earns the maximum, not 0; −0.48 is a fall by 48 %
     */
    record Trend(String fact, Quantity change) implements Linear {}

    /**
     * {@code assessor}: maximum × trimmed mean / top mark; missing if too few marked.
     *
     * @param fact marks
     * @param panel how the marks are taken together
     */
    record Assessor(String fact, Panel panel) implements Linear {}

    /**
     * {@code ratio-step}: the maximum less so many points for each step below the target.
     *
     * @param fact a ratio; over 0 it is missing
     * @param target the share that earns the maximum
     * @param step the length of a step
     * @param deduction what a step costs
     */
    record RatioStep(String fact, Quantity target, Quantity step, StepDeduction deduction) implements PerUnit {}

    /**
     * {@code deduct}: the maximum less so many points for each.
     *
     * @param fact a quantity
     * @param each what one costs, more than 0
     */
    record Deduct(String fact, Points each) implements PerUnit {}

    /**
     * {@code add}: so many points for each, up to the maximum. A term that nobody reported adds nothing; missing only if none was.
     *
     * @param terms what is counted
     */
    record Add(List<Term> terms) implements PerUnit {
        /**
         * Copies the terms.
         *
         * @param terms what is counted
         */
        public Add {
            terms = List.copyOf(terms);
        }
    }

    /**
     * {@code sampled}: the maximum less so many points for each failure in a sample; missing if the sample was too small.
     *
     * @param fact a ratio: failures over drawn
     * @param sampleSize how many must be drawn
     * @param each what a failure costs, more than 0
     */
    record Sampled(String fact, int sampleSize, Points each) implements PerUnit {}

    /**
     * {@code rank-table}: points by rank, best first; ranks beyond the table earn nothing.
     *
     * @param fact a quantity or ratio
     * @param points the points of rank 1, 2, 3 …
     * @param ties what equals receive
     */
    record RankTable(String fact, List<Points> points, Ties ties) implements Cohort {
        /**
         * Copies the points.
         *
         * @param fact a quantity or ratio
         * @param points the points by rank
         * @param ties what equals receive
         */
        public RankTable {
            points = List.copyOf(points);
        }
    }

    /**
     * {@code best-ratio}: maximum × value / best value of the cohort; missing if the best is 0.
     *
     * @param fact a quantity or ratio
     */
    record BestRatio(String fact) implements Cohort {}

    /**
     * {@code formula}: the value of a formula, kept within 0 and the maximum; missing if it is empty.
     *
     * @param formula what is computed, in points
     */
    record Computed(Formula formula) implements Kind {}

    /**
     * The points of a code (等级分值).
     *
     * @param code the code
     * @param points what it earns
     */
    record Level(String code, Points points) {}

    /**
     * The points from a cut on (分段分值).
     *
     * @param lower the cut
     * @param edge whether the cut itself belongs to the band
     * @param points what the band earns
     */
    record Band(Quantity lower, Edge edge, Points points) {}

    /** Whether a cut belongs to the band above it (端点). */
    enum Edge implements Coded {
        /** The cut itself belongs to the band. */
        INCLUSIVE("inclusive"),
        /** The band begins above the cut. */
        EXCLUSIVE("exclusive");

        private final String code;

        Edge(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * How many must answer a survey (最低样本).
     *
     * @param answers at least this many
     * @param response at least this share of those asked, 0 to 1
     */
    record SurveyMinimum(int answers, Quantity response) {}

    /**
     * How marks are taken together (评分规则).
     *
     * @param minMarks fewer marks are missing
     * @param trim so many highest and so many lowest marks are dropped
     * @param trimFrom but only if there are at least so many
     * @param topMark the mark that earns the maximum
     */
    record Panel(int minMarks, int trim, int trimFrom, Quantity topMark) {}

    /**
     * What a step costs (扣分步长).
     *
     * @param points each step
     * @param partial how a part of a step counts
     */
    record StepDeduction(Points points, Partial partial) {}

    /** How a part of a step counts (不足一步). */
    enum Partial implements Coded {
        /** As a whole step. */
        CEILING("ceiling"),
        /** Not at all. */
        FLOOR("floor"),
        /** In proportion. */
        LINEAR("linear");

        private final String code;

        Partial(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * What is counted and what one is worth (加分项).
     *
     * @param fact a quantity
     * @param each what one earns, more than 0
     */
    record Term(String fact, Points each) {}

    /** What equals receive (并列). */
    enum Ties implements Coded {
        /** The points of the best rank among them. */
        SAME("same"),
        /** The points of the worst rank among them. */
        NEXT("next"),
        /** The mean of the points of their ranks. */
        MEAN("mean");

        private final String code;

        Ties(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
