package io.github.xingwuguan.scoring.rating;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rubric makes of one subject: every line, every answer, and what they come to. A batch comes to the same figures by the same
 * arithmetic, block by block.
 */
final class Verdict {
    final RatingPlan plan;
    final Subject subject;
    final LocalDate asOf;

    /** What conditions of indicators answer. */
    final byte[] conditions;

    /** What gates and then vetoes answer. */
    final byte[] rulings;

    /** What every indicator is worth, {@link Packed}. */
    final long[] lines;

    /** The lines of each dimension together, and of the bonus. */
    final long[] sums;

    final int[] points;
    final int base;
    final int total;

    /** The star that points and conditions of stars reach, before gates, vetoes and gaps. */
    final int reached;

    /** What gates, vetoes and gaps say, see {@link Rules}. */
    private final int word;

    Verdict(RatingPlan plan, Subject subject, LocalDate asOf, Cohort cohort) {
        this.plan = plan;
        this.subject = subject;
        this.asOf = asOf;
        conditions = answers(plan.conditionAnswers());
        rulings = rulings(plan.rulings());
        lines = lines(plan.items(), cohort);
        sums = sums(plan.items());
        points = new int[plan.dimensionCount()];
        base = points();
        total = base + Math.min(plan.bonusCap(), Packed.points(sums[points.length]));
        reached = reached(plan.extras());
        word = word(plan.rulings());
    }

    private byte[] answers(List<Answer> questions) {
        byte[] answers = new byte[questions.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = questions.get(i).of(subject);
        }
        return answers;
    }

    private byte[] rulings(List<Ruling> asked) {
        byte[] answers = new byte[asked.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = asked.get(i).of(subject, asOf);
        }
        return answers;
    }

    /** Only a condition that is known to be false excuses; a gap in the data does not. */
    private long[] lines(List<Item> items, Cohort cohort) {
        long[] worths = new long[items.size()];
        for (int k = 0; k < worths.length; k++) {
            Item item = items.get(k);
            worths[k] = isExcused(item)
                    ? item.absent().notApplicable()
                    : item.lowered().of(subject, cohort);
        }
        return worths;
    }

    boolean isExcused(Item item) {
        return item.condition() >= 0 && conditions[item.condition()] == TruthKernel.FALSE;
    }

    private long[] sums(List<Item> items) {
        long[] added = new long[plan.dimensionCount() + 1];
        for (int k = 0; k < lines.length; k++) {
            added[items.get(k).dimension()] += lines[k];
        }
        return added;
    }

    private int points() {
        int all = 0;
        for (int d = 0; d < points.length; d++) {
            points[d] = plan.dimensionRule(d).points(sums[d]);
            all += points[d];
        }
        return all;
    }

    private int reached(List<StarCondition> extras) {
        int star = plan.thresholds().reached(total, points);
        for (StarCondition extra : extras) {
            star = extra.answer().of(subject) == TruthKernel.TRUE ? star : Math.min(star, extra.star() - 1);
        }
        return star;
    }

    private int word(List<Ruling> asked) {
        int said = Rules.word(plan.thresholds().stars);
        for (int r = 0; r < rulings.length; r++) {
            said |= asked.get(r).words()[rulings[r]];
        }
        for (int d = 0; d < points.length; d++) {
            said |= plan.dimensionRule(d).isOpen(sums[d]) ? Rules.OPEN : 0;
        }
        return said;
    }

    RatingStatus status() {
        return RatingTable.status(Rules.status(word));
    }

    /** {@return the star; −1 unless the rating is final} */
    int star() {
        return Rules.star(word, reached);
    }

    int lit() {
        return plan.thresholds().lit(points);
    }
}
