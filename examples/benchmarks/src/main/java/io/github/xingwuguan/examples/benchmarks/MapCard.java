package io.github.xingwuguan.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One compound with every line explained as much business code does it: facts in a map, decimals, an explanation of nested maps and
 * texts. The rules of the card are in lists and lambdas, nothing is interpreted.
 */
@SuppressWarnings("NullAway") // such code takes out of its maps what it put in
final class MapCard {
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Integer> LEVELS4 = Map.of("l0", 0, "l1", 8, "l2", 14, "l3", 20);
    private static final Map<String, Integer> LEVELS3 = Map.of("l0", 0, "l1", 12, "l2", 20);
    private static final String[] FACTS = names("f", 25);
    private static final String[] INDICATORS = names("i", 25);
    private static final String[] DIMENSIONS = names("d", 5);
    private static final String[] GATES = names("gate-", 2);
    private static final String[] VETOES = names("veto-", 4);
    private static final int[] TOTALS = {200, 250, 300, 350, 400};
    private static final int[] MINIMA = {20, 30, 40, 50, 60};

    private static String[] names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toArray(String[]::new);
    }

    Map<String, Object> explain(Map<String, Object> facts) {
        Map<String, Object> result = new LinkedHashMap<>();
        List<Map<String, Object>> dimensions = new ArrayList<>();
        List<Map<String, Object>> losses = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal least = HUNDRED;
        boolean open = false;
        for (int d = 0; d < 5; d++) {
            Map<String, Object> dimension = dimension(d, facts, losses);
            BigDecimal points = (BigDecimal) dimension.get("points");
            open |= (Boolean) dimension.get("open");
            total = total.add(points);
            least = least.min(points);
            dimensions.add(dimension);
        }
        boolean shut = gate(0, facts, reasons);
        shut |= gate(1, facts, reasons);
        int cap = cap(facts, reasons);
        int reached = reached(total, least);
        blocked(dimensions, reasons);
        gap(reached, total, dimensions, reasons);
        losses.sort(Comparator.comparing((Map<String, Object> line) -> (BigDecimal) line.get("lost"))
                .reversed());
        losses.forEach(line -> reasons.add(loss(line)));
        result.put("dimensions", dimensions);
        result.put("total", total);
        result.put("star", open || shut ? -1 : Math.min(reached, cap));
        result.put("reasons", reasons);
        return result;
    }

    private static boolean gate(int g, Map<String, Object> facts, List<String> reasons) {
        boolean shut = !yes(facts, GATES[g]);
        if (shut) {
            reasons.add("g" + g + ": gate not passed");
        }
        return shut;
    }

    @SuppressWarnings("unchecked")
    private static void blocked(List<Map<String, Object>> dimensions, List<String> reasons) {
        for (Map<String, Object> dimension : dimensions) {
            if ((Boolean) dimension.get("open")) {
                for (Map<String, Object> line : (List<Map<String, Object>>) dimension.get("lines")) {
                    if (line.get("state").equals("missing") && (Boolean) line.get("blocks")) {
                        reasons.add(line.get("id") + ": missing and decides");
                    }
                }
            }
        }
    }

    private static void gap(int reached, BigDecimal total, List<Map<String, Object>> dimensions, List<String> reasons) {
        if (reached == 5) {
            return;
        }
        BigDecimal lacking = BigDecimal.valueOf(TOTALS[reached]).subtract(total);
        if (lacking.signum() > 0) {
            reasons.add("total: lacks " + lacking + " for star " + (reached + 1));
        }
        for (Map<String, Object> dimension : dimensions) {
            BigDecimal below = BigDecimal.valueOf(MINIMA[reached]).subtract((BigDecimal) dimension.get("points"));
            if (below.signum() > 0) {
                reasons.add(dimension.get("id") + ": lacks " + below + " for star " + (reached + 1));
            }
        }
    }

    private static String loss(Map<String, Object> line) {
        return line.get("state").equals("value")
                ? line.get("id") + ": lost " + line.get("lost")
                : line.get("id") + ": " + line.get("state");
    }

    private static Map<String, Object> dimension(int d, Map<String, Object> facts, List<Map<String, Object>> losses) {
        List<Map<String, Object>> lines = new ArrayList<>();
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        boolean open = false;
        for (int k = d * 5; k < d * 5 + 5; k++) {
            Map<String, Object> line = line(k, facts);
            lines.add(line);
            if (line.get("state").equals("not-applicable")) {
                losses.add(line);
                continue;
            }
            applicable = applicable.add(TWENTY);
            earned = earned.add((BigDecimal) line.get("points"));
            open |= line.get("state").equals("missing") && (Boolean) line.get("blocks");
            if (((BigDecimal) line.get("lost")).signum() > 0) {
                losses.add(line);
            }
        }
        BigDecimal points = earned.multiply(HUNDRED).divide(applicable, 4, RoundingMode.HALF_UP);
        Map<String, Object> dimension = new LinkedHashMap<>();
        dimension.put("id", DIMENSIONS[d]);
        dimension.put("lines", lines);
        dimension.put("applicable", applicable);
        dimension.put("points", points);
        dimension.put("reweight", points.subtract(earned));
        dimension.put("open", open);
        return dimension;
    }

    private static Map<String, Object> line(int k, Map<String, Object> facts) {
        Map<String, Object> line = new LinkedHashMap<>();
        Object value = facts.get(FACTS[k]);
        line.put("id", INDICATORS[k]);
        line.put("max", TWENTY);
        line.put("value", value);
        boolean applies = k % 8 == 3 ? yes(facts, Card.OWNERS) : k % 8 != 7 || (Integer) facts.get(Card.CASES) > 0;
        BigDecimal points = value == null || !applies ? BigDecimal.ZERO : points(k, value);
        line.put("state", !applies ? "not-applicable" : value == null ? "missing" : "value");
        line.put("points", points);
        line.put("lost", applies ? TWENTY.subtract(points) : BigDecimal.ZERO);
        line.put("blocks", k % 10 == 9);
        return line;
    }

    private static BigDecimal points(int k, Object value) {
        return switch (k % 5) {
            case 0 -> (Boolean) value ? TWENTY : BigDecimal.ZERO;
            case 1 -> BigDecimal.valueOf(LEVELS4.get(value));
            case 2 ->
                TWENTY.multiply(BigDecimal.valueOf((Integer) value))
                        .divide(BigDecimal.valueOf(8), 4, RoundingMode.HALF_UP)
                        .min(TWENTY);
            case 3 -> {
                int count = (Integer) value;
                yield BigDecimal.valueOf(count >= 14 ? 20 : count >= 9 ? 15 : count >= 5 ? 10 : count >= 2 ? 5 : 0);
            }
            default -> BigDecimal.valueOf(LEVELS3.get(value));
        };
    }

    private static int cap(Map<String, Object> facts, List<String> reasons) {
        int cap = 5;
        for (int v = 0; v < 4; v++) {
            Object value = facts.get(VETOES[v]);
            if (v % 2 == 0 ? Boolean.TRUE.equals(value) : (Integer) value > 6) {
                int most = v % 2 == 0 ? 0 : 3;
                reasons.add("v" + v + ": at most " + most + " stars");
                cap = Math.min(cap, most);
            }
        }
        return cap;
    }

    private static int reached(BigDecimal total, BigDecimal least) {
        int star = 0;
        while (star < 5
                && total.compareTo(BigDecimal.valueOf(TOTALS[star])) >= 0
                && least.compareTo(BigDecimal.valueOf(MINIMA[star])) >= 0) {
            star++;
        }
        return star;
    }

    private static boolean yes(Map<String, Object> facts, String fact) {
        return Boolean.TRUE.equals(facts.get(fact));
    }
}
