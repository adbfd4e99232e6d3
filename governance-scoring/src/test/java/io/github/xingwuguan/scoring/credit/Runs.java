package io.github.xingwuguan.scoring.credit;

import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Points;
import io.github.xingwuguan.basics.ScoreLine;
import io.github.xingwuguan.credit.Subject;
import io.github.xingwuguan.scoring.rating.Load;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What properties look at in a run. */
final class Runs {
    private Runs() {}

    /** Draws one case, or twenty in the thorough build. */
    static void each(long seed, Set<Feature> features, BiConsumer<CreditCase, Draw> law) {
        for (int i = 0; i < Load.times(1, 20); i++) {
            Random random = new Random(seed + i);
            law.accept(CreditCase.draw(random, features), new Draw(random));
        }
    }

    static Set<Feature> allBut(Feature... unwanted) {
        Set<Feature> features = EnumSet.allOf(Feature.class);
        List.of(unwanted).forEach(features::remove);
        return features;
    }

    static List<CreditAssessment> results(CreditRun run) {
        return IntStream.range(0, run.table().subjects().size())
                .mapToObj(run::explain)
                .toList();
    }

    static Map<Subject, Digest> digests(CreditRun run) {
        Map<Subject, Digest> digests = new TreeMap<>();
        results(run).forEach(result -> digests.put(result.subject(), result.digest()));
        return digests;
    }

    static Points sum(CreditAssessment result, Predicate<ScoreLine> which) {
        return result.lines().stream().filter(which).map(ScoreLine::points).reduce(Points.ZERO, Points::plus);
    }

    /** {@return the rank of the grade, 255 without one} */
    static int rank(CreditRun run, Subject subject) {
        var row = run.table().row(subject);
        return row.isEmpty()
                ? Scale.NONE
                : run.grade(row.getAsInt())
                        .map(grade -> run.policy().grading().rank(grade.code()))
                        .orElse(Scale.NONE);
    }

    static long score(CreditRun run, Subject subject) {
        return run.exactScore(run.table().row(subject).orElseThrow()).units();
    }

    /** {@return the periods one after another} */
    static List<CreditRun> chain(CreditCase drawn, int periods) {
        return drawn.plan().replay(drawn.ledger(), drawn.question(), drawn.days(periods), drawn.facts());
    }

    /** {@return a run on another day, as the ledger is known by then} */
    static CreditRun on(CreditCase drawn, CreditPlan plan, LocalDate day, CreditPriors priors) {
        return plan.run(plan.tabulate(drawn.ledger(), drawn.question().on(day), drawn.facts()), day, priors);
    }

    /** {@return what does not name the day of the assessment} */
    static List<Object> steady(CreditAssessment result) {
        List<Object> parts = new ArrayList<>(List.of(
                result.subject(),
                result.status(),
                result.exactScore(),
                result.components(),
                result.lines(),
                result.records(),
                result.path(),
                result.reasons(),
                result.rank(),
                result.exit()));
        parts.add(result.measures());
        parts.add(result.listings().stream().map(CreditState.Listing::list).toList());
        return parts;
    }
}
