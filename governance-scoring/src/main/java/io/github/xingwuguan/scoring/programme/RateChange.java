package io.github.xingwuguan.scoring.programme;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.Reason;
import io.github.xingwuguan.facts.Fraction;
import io.github.xingwuguan.programme.Measure;
import io.github.xingwuguan.programme.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a share changed between two days (比率变动分解): because something became of those who were there on both, or because others are there
 * now. The two effects add up to the change exactly, and taking the days the other way round turns the sign of both.
 *
 * <p>Whoever was known on both days weighs the mean of what one of them weighed on either (Kitagawa): that is the rate effect. The rest of
 * the change comes from who entered the population, who left it, and of whom it is known on one of the days only.
 */
public final class RateChange {
    private final MetricCount before;
    private final MetricCount after;
    private final Fraction rateEffect;
    private final Fraction populationEffect;
    private final List<String> entered = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private RateChange(MetricCount before, MetricCount after) {
        this.before = before;
        this.after = after;
        this.rateEffect = Fraction.of(gainedByStayers(), 2)
                .times(Fraction.of(1, denominator(before)).plus(Fraction.of(1, denominator(after))));
        this.populationEffect = change().minus(rateEffect);
    }

    /**
     * {@return the change of a share between two days, taken apart}
     *
     * @param before the share of the first day
     * @param after the share of the second day
     * @throws IllegalArgumentException if the two are not of one metric, or it is no share
     * @throws GovernanceException {@code empty-denominator} if one of them is over nothing
     */
    public static RateChange between(MetricCount before, MetricCount after) {
        if (!before.metric().equals(after.metric()) || !(before.metric().measure() instanceof Measure.Share)) {
            throw new IllegalArgumentException("Change must be of one share, but was of "
                    + before.metric().id() + " and " + after.metric().id());
        }
        if (denominator(before) == 0 || denominator(after) == 0) {
            throw new GovernanceException(
                    "empty-denominator",
                    "Shares must be of somebody to be compared, but were "
                            + before.total().tally() + " and " + after.total().tally());
        }
        return new RateChange(before, after);
    }

    private static long denominator(MetricCount count) {
        return count.total().tally().denominator().orElse(0L);
    }

    /** How many more of those who are in both populations are counted; notes the others on the way. */
    private long gainedByStayers() {
        long gained = 0;
        for (var row : after.rows().entrySet()) {
            MetricRow earlier = before.rows().get(row.getKey());
            boolean is = row.getValue().worth().isPopulation();
            if (is && earlier != null && earlier.worth().isPopulation()) {
                gained += counted(row.getValue()) - counted(earlier);
            } else if (is) {
                entered.add(row.getValue().subject().id());
            }
        }
        for (var row : before.rows().entrySet()) {
            MetricRow later = after.rows().get(row.getKey());
            if (row.getValue().worth().isPopulation()
                    && (later == null || !later.worth().isPopulation())) {
                left.add(row.getValue().subject().id());
            }
        }
        return gained;
    }

    private static int counted(MetricRow row) {
        return row.worth().isCounted() ? 1 : 0;
    }

    /** {@return the share of the first day} */
    public Tally before() {
        return before.total().tally();
    }

    /** {@return the share of the second day} */
    public Tally after() {
        return after.total().tally();
    }

    /** {@return the second share less the first} */
    public Fraction change() {
        return value(after).minus(value(before));
    }

    private static Fraction value(MetricCount count) {
        return count.value().orElseThrow();
    }

    /** {@return what came of those who are in both populations (率效应)} */
    public Fraction rateEffect() {
        return rateEffect;
    }

    /** {@return what came of a population that is another now (分母效应)} */
    public Fraction populationEffect() {
        return populationEffect;
    }

    /** {@return the ids that are in the population now and were not, or of which it was not known} */
    public List<String> entered() {
        return entered.stream().sorted().toList();
    }

    /** {@return the ids that were in the population and are not, or of which it is not known any more} */
    public List<String> left() {
        return left.stream().sorted().toList();
    }

    /** {@return the change and its two parts as sentences} */
    public List<Reason> reasons() {
        Display display = new Display(before.metric());
        return List.of(
                Reason.of(
                        ProgrammeReason.CHANGE,
                        before.metric().id(),
                        before().toString(),
                        after().toString(),
                        display.points(change())),
                Reason.of(ProgrammeReason.RATE_EFFECT, before.metric().id(), display.points(rateEffect)),
                Reason.of(
                        ProgrammeReason.POPULATION_EFFECT,
                        before.metric().id(),
                        display.points(populationEffect),
                        Integer.toString(entered.size()),
                        Integer.toString(left.size())));
    }
}
