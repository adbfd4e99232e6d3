package io.github.xingwuguan.scoring.assembly;

import io.github.xingwuguan.assembly.Count;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures that stand in a text about a tally, read back from it. */
final class TextFigures {
    private static final Pattern COUNT = Pattern.compile("(\\d+)(?:人 |, area )([\\d.]+)(?:㎡| m2)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final List<String> lines;

    TextFigures(List<String> lines) {
        this.lines = lines;
    }

    List<Count> counts() {
        List<Count> counts = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = COUNT.matcher(line);
            if (matcher.find()) {
                long centi = new BigDecimal(matcher.group(2)).movePointRight(2).longValueExact();
                counts.add(new Count(Long.parseLong(matcher.group(1)), centi));
            }
        }
        return counts;
    }

    /** By line of a gate: what is counted, the base, the share, and what is missing. */
    List<List<BigDecimal>> gates() {
        List<List<BigDecimal>> gates = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("  人数")
                    || line.startsWith("  面积")
                    || line.startsWith("  persons")
                    || line.startsWith("  area ")) {
                gates.add(NUMBER.matcher(line)
                        .results()
                        .map(result -> new BigDecimal(result.group()))
                        .toList());
            }
        }
        return gates;
    }
}
