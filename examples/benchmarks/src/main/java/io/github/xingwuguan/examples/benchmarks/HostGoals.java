package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.rating.Rubric;
import io.github.xingwuguan.scoring.rating.Bound;
import io.github.xingwuguan.scoring.rating.RatingPlan;
import io.github.xingwuguan.scoring.rating.RatingTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** P3 and P5: a host's own records in, and one compound explained. */
final class HostGoals {
    private static final int ROWS = 100_000;
    private static final int EXPLAINED = 2_000;
    private static final int TURNS = 40;

    private static long sink;

    private HostGoals() {}

    public static void main(String[] args) {
        Rubric rubric = Card.of(25);
        CardSubjects subjects = new CardSubjects(rubric, ROWS);
        RatingPlan plan = RatingPlan.compile(rubric);
        HandCard hand = new HandCard(subjects.columns);
        hand.score(0, ROWS);
        records(subjects, plan, hand);
        explained(subjects, plan, hand);
    }

    private static void records(CardSubjects subjects, RatingPlan plan, HandCard hand) {
        List<HostCompound> hosts = HostCompound.all(subjects.columns);
        RatingTable results = plan.results(ROWS, RatingTable.Detail.FIGURES);
        Runnable work = () -> plan.bind(new HostCompound.Columns(subjects.keys(), ROWS).fill(hosts))
                .score(Check.DAY, results);
        work.run();
        Check.hand(hand.total, hand.star, hand.points, results);
        HandCard plain = new PlainCard(subjects.columns);
        Map<String, Meter.Reading> seen = new Meter(ROWS)
                .add("hand with comparisons", () -> plain.score(0, ROWS))
                .add("hand with tables", () -> hand.score(0, ROWS))
                .add("records in, columns out", work)
                .run(TURNS);
        Meter.Reading in = Meter.of(seen, "records in, columns out");
        for (String by : List.of("hand with comparisons", "hand with tables")) {
            Goal.atMost("P3", "a host's records in, columns out, x " + by, in.over(Meter.of(seen, by)), 1.2)
                    .print();
        }
    }

    private static void explained(CardSubjects subjects, RatingPlan plan, HandCard hand) {
        MapCard byMaps = new MapCard();
        List<Map<String, Object>> maps = new ArrayList<>();
        List<FactSheet> sheets = new ArrayList<>();
        for (int row = 0; row < EXPLAINED; row++) {
            maps.add(map(subjects, row));
            sheets.add(subjects.sheet(row));
        }
        Bound bound = plan.bind(subjects.table(EXPLAINED));
        for (int row = 0; row < EXPLAINED; row++) {
            Explained.check(row, byMaps.explain(maps.get(row)), bound.rating(row, Check.DAY), hand);
            Explained.check(row, byMaps.explain(maps.get(row)), plan.rate(sheets.get(row), Check.DAY), hand);
        }
        Map<String, Meter.Reading> seen = new Meter(EXPLAINED)
                .add("maps, explained", () -> maps.forEach(facts -> sink += Explained.read(byMaps.explain(facts))))
                .add("row of a table, explained", () -> {
                    for (int row = 0; row < EXPLAINED; row++) {
                        sink += Explained.read(bound.rating(row, Check.DAY));
                    }
                })
                .add(
                        "fact sheet, explained",
                        () -> sheets.forEach(sheet -> sink += Explained.read(plan.rate(sheet, Check.DAY))))
                .run(TURNS * 3);
        Meter.Reading explainedMaps = Meter.of(seen, "maps, explained");
        for (String by : List.of("row of a table", "fact sheet")) {
            Meter.Reading plans = Meter.of(seen, by + ", explained");
            Goal.atMost("P5", by + ", fully explained, x maps", plans.over(explainedMaps), 0.5)
                    .print();
        }
    }

    private static Map<String, Object> map(CardSubjects subjects, int row) {
        Map<String, Object> facts = new HashMap<>();
        for (int c = 0; c < subjects.keys().size(); c++) {
            String name = subjects.keys().get(c).name();
            Fact fact = subjects.fact(c, row);
            if (fact.equals(Fact.yes()) || fact.equals(Fact.no())) {
                facts.put(name, fact.equals(Fact.yes()));
            } else if (fact instanceof Fact.Code code) {
                facts.put(name, code.code());
            } else if (fact instanceof Fact.Amount) {
                facts.put(name, (int) subjects.columns[c][row]);
            }
        }
        return facts;
    }
}
