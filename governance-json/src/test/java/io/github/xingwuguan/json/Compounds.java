package io.github.xingwuguan.json;

import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactKey;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.facts.FactType;
import io.github.xingwuguan.rating.Kind;
import io.github.xingwuguan.rating.Rubric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Invented compounds with the facts of a rubric, drawn from their number alone: the same number has the same facts everywhere. A
 * fifth of them is good at everything, a fifth at little; every draw is arithmetic on the number and makes no object.
 */
final class Compounds {
    private static final Set<String> FAULTS =
            Set.of("accident-confirmed", "fund-misuse-confirmed", "firm-black-listed", "falsification-confirmed");
    private static final Set<String> LOW_IS_GOOD =
            Set.of("defects-found", "committee-overdue-months", "petitions-repeated");
    private static final Map<String, Integer> MOST = Map.of(
            "station-area", 120, "party-residents", 300, "in-service-months", 120, "honours", 3, "defects-found", 12);

    /** By how good a compound is: the least it reaches of whatever it could, in hundredths. */
    private static final int[] LEAST = {25, 50, 70, 88, 97};

    final List<FactKey> keys;
    private final List<List<String>> codes = new ArrayList<>();
    private final boolean[] isFault;
    private final boolean[] isLowGood;
    private final int[] most;

    Compounds(Rubric rubric) {
        keys = rubric.facts();
        isFault = new boolean[keys.size()];
        isLowGood = new boolean[keys.size()];
        most = new int[keys.size()];
        Map<String, List<String>> ladders = ladders(rubric);
        for (int fact = 0; fact < keys.size(); fact++) {
            String name = keys.get(fact).name();
            codes.add(ladders.getOrDefault(name, List.of()));
            isFault[fact] = FAULTS.contains(name);
            isLowGood[fact] = LOW_IS_GOOD.contains(name);
            most[fact] = MOST.getOrDefault(name, 20);
        }
    }

    /** The codes of each fact, the best last. */
    private static Map<String, List<String>> ladders(Rubric rubric) {
        Map<String, List<String>> ladders = new HashMap<>();
        rubric.indicators().forEach(indicator -> {
            if (indicator.kind() instanceof Kind.Levels levels) {
                ladders.put(levels.fact(), ladder(levels.levels()));
            } else if (indicator.kind() instanceof Kind.ExternalGrade grade) {
                ladders.put(grade.fact(), ladder(grade.levels()));
            }
        });
        return ladders;
    }

    private static List<String> ladder(List<Kind.Level> levels) {
        Comparator<Kind.Level> byPoints = Comparator.comparing(Kind.Level::points);
        return levels.stream().sorted(byPoints).map(Kind.Level::code).toList();
    }

    /** 0 to bound − 1. */
    private static long draw(long row, int fact, int part, long bound) {
        long z = row * 0x9E3779B97F4A7C15L + fact * 0xD1B54A32D192ED03L + part * 0x8CB92BA72F3D8DD7L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }

    /** 0 for the weakest to 4 for the best. */
    private static int standard(long row) {
        return (int) draw(row, -1, 0, 5);
    }

    /** What the compound reaches of what it could, in hundredths. */
    private static long reached(long row, int fact, int part) {
        int least = LEAST[standard(row)];
        return least + draw(row, fact, part, 101L - least);
    }

    /** One in five hundred facts is missing, except with the best. */
    boolean stands(long row, int fact) {
        return standard(row) == 4 || draw(row, fact, 0, 500) > 0;
    }

    boolean flag(long row, int fact) {
        return isFault[fact] ? draw(row, fact, 1, 40L + 100L * standard(row)) == 0 : reached(row, fact, 1) > 40;
    }

    /** A code that a rubric knows, now and then one that it does not. */
    String code(long row, int fact) {
        List<String> ladder = codes.get(fact);
        if (draw(row, fact, 1, 500) == 0) {
            return "unheard-of";
        }
        long step = ladder.size() * reached(row, fact, 2) / 85;
        return ladder.get((int) Math.min(step, ladder.size() - 1));
    }

    /** In units of 1/10,000: whole, or quarters. */
    long units(long row, int fact) {
        long hundredths = isLowGood[fact] ? 100 - reached(row, fact, 1) : reached(row, fact, 1);
        long quarters = most[fact] * 4L * hundredths / 100;
        return (draw(row, fact, 2, 8) == 0 ? quarters : quarters / 4 * 4) * (Quantity.ONE / 4);
    }

    /** 0 with one in a hundred. */
    long denominator(long row, int fact) {
        return draw(row, fact, 1, 100) == 0 ? 0 : 1 + draw(row, fact, 2, 400);
    }

    long numerator(long row, int fact) {
        long hundredths = isLowGood[fact] ? 100 - reached(row, fact, 3) : reached(row, fact, 3);
        return denominator(row, fact) * hundredths / 100;
    }

    long asked(long row, int fact) {
        return 200 + draw(row, fact, 1, 2_000);
    }

    long answers(long row, int fact) {
        return asked(row, fact) * (10 + draw(row, fact, 2, 60)) / 100;
    }

    long satisfied(long row, int fact) {
        return answers(row, fact) * reached(row, fact, 3) / 100;
    }

    int markCount(long row, int fact) {
        return 2 + (int) draw(row, fact, 1, 6);
    }

    long mark(long row, int fact, int position) {
        return reached(row, fact, 10 + position);
    }

    /** The facts of a compound in the plain form, without the wire. */
    FactSheet sheet(long row) {
        FactSheet.Builder sheet = FactSheet.builder();
        for (int fact = 0; fact < keys.size(); fact++) {
            if (stands(row, fact)) {
                sheet.put(keys.get(fact).name(), fact(keys.get(fact).type(), row, fact));
            }
        }
        return sheet.build();
    }

    private Fact fact(FactType type, long row, int fact) {
        return switch (type) {
            case FLAG -> flag(row, fact) ? Fact.yes() : Fact.no();
            case CODE -> Fact.code(code(row, fact));
            case QUANTITY -> new Fact.Amount(new Quantity(units(row, fact)));
            case RATIO -> Fact.share(numerator(row, fact), denominator(row, fact));
            case SURVEY -> Fact.survey(satisfied(row, fact), answers(row, fact), asked(row, fact));
            case MARKS -> {
                List<Quantity> marks = new ArrayList<>();
                for (int i = 0; i < markCount(row, fact); i++) {
                    marks.add(Quantity.of(mark(row, fact, i)));
                }
                yield new Fact.Marks(marks);
            }
        };
    }
}
