package io.github.xingwuguan.examples.quickstart;

import io.github.xingwuguan.assembly.GateResult;
import io.github.xingwuguan.assembly.Measure;
import io.github.xingwuguan.assembly.Motion;
import io.github.xingwuguan.assembly.Tally;
import io.github.xingwuguan.basics.Language;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.examples.quickstart.AssemblyProgramme.Counted;
import io.github.xingwuguan.scoring.assembly.TallyText;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Votes of owners with their margins and one in full, and their committees by state, on a terminal. No choice of any unit is printed. */
record AssemblyBoard(AssemblyProgramme programme, DistrictFiles files) {
    void print(PrintStream out) {
        out.println();
        out.println("══ 业主大会与业委会 assemblies and committees ══");
        out.println(files.notice());
        programme.counted().forEach(counted -> motion(counted, out));
        committees(out);
        programme.counted().stream().reduce((first, second) -> second).ifPresent(last -> explain(last, out));
    }

    private static void motion(Counted counted, PrintStream out) {
        Tally tally = counted.tally();
        Motion motion = tally.motion();
        out.println("  " + motion.id() + " " + StarBoard.pad(motion.title().zh(), 24)
                + tally.status().template().zh());
        out.println("       " + motion.title().en() + ": "
                + tally.status().template().en());
        out.println("       " + tally.gates().stream().map(AssemblyBoard::gate).collect(Collectors.joining("　")));
        if (counted.isCompletedByANo()) {
            out.println("       少一张反对票，参与即不足 with one ballot less against it, too few would have taken part");
        }
    }

    private static String gate(GateResult gate) {
        OptionalLong missing = gate.missing();
        String lack = gate.holds()
                ? "✓"
                : "差 lacks " + (missing.isPresent() ? figure(gate.measure(), missing.getAsLong()) : "—");
        return (gate.measure() == Measure.HEADS ? "人数 " : "面积 ") + figure(gate.measure(), gate.counted()) + "/"
                + figure(gate.measure(), gate.base()) + " " + lack;
    }

    private static String figure(Measure measure, long value) {
        return switch (measure) {
            case HEADS -> Long.toString(value);
            case AREA -> BigDecimal.valueOf(value, 2) + " m²";
        };
    }

    private void committees(PrintStream out) {
        out.println();
        out.println("业主组织 committees, by " + programme.policy().id());
        programme
                .coverage()
                .states()
                .forEach((state, count) -> out.println("  " + StarBoard.pad(state.code(), 18) + count));
        coverage("业委会覆盖 elected", programme.coverage().elected(), out);
        coverage("含物管会 with management committees", programme.coverage().withManagement(), out);
        out.println("  会议 meetings " + programme.sittings().size() + "，有效 held " + programme.held() + "，议题 motions "
                + programme.results().entrySet().stream()
                        .map(result -> result.getKey().code() + " " + result.getValue())
                        .collect(Collectors.joining("　")));
        out.println("  提示 findings "
                + programme.findings().entrySet().stream()
                        .map(finding -> finding.getKey() + " " + finding.getValue())
                        .collect(Collectors.joining("　")));
    }

    private static void coverage(String name, Coverage coverage, PrintStream out) {
        out.println("  " + StarBoard.pad(name, 36) + coverage.covered());
    }

    /** The last one, in both languages. */
    private static void explain(Counted counted, PrintStream out) {
        for (Language language : Language.values()) {
            out.println();
            out.println("══ " + counted.tally().motion().title().in(language) + " ══");
            out.print(TallyText.of(counted.tally(), counted.vote().profile(), language));
        }
    }
}
