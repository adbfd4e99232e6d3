package io.github.xingwuguan.examples.benchmarks;

import io.github.xingwuguan.scoring.rating.RatingTable;
import java.time.LocalDate;

/** Contenders that differ are not compared. */
final class Check {
    static final LocalDate DAY = LocalDate.parse("2025-10-28");

    private Check() {}

    static void that(boolean holds, String what, int row) {
        if (!holds) {
            throw new IllegalStateException("Contenders must agree, but " + what + " differs in row " + row);
        }
    }

    /** P9: every figure of every row. */
    static void oracle(Oracle oracle, Subjects subjects, RatingTable results, boolean losses) {
        for (int row = 0; row < subjects.size(); row++) {
            Oracle.Verdict verdict = oracle.rate(subjects.sheet(row));
            that(verdict.status().equals(results.status(row).code()), "status", row);
            that(verdict.star() == results.star(row).orElse(-1), "star", row);
            that(verdict.total().compareTo(results.total(row).toDecimal()) == 0, "total", row);
            for (int d = 0; d < verdict.dimensions().size(); d++) {
                that(
                        verdict.dimensions()
                                        .get(d)
                                        .compareTo(results.dimension(row, d).toDecimal())
                                == 0,
                        "dimension",
                        row);
            }
            if (losses) {
                that(
                        verdict.topLosses()
                                .equals(results.topLosses(row).stream()
                                        .map(RatingTable.Loss::indicator)
                                        .toList()),
                        "loss",
                        row);
            }
        }
    }

    static void hand(double[] total, byte[] star, double[][] points, RatingTable results) {
        for (int row = 0; row < total.length; row++) {
            that(total[row] == results.total(row).units(), "total", row);
            that(star[row] == results.star(row).orElse(-1), "star", row);
            for (int d = 0; d < points.length; d++) {
                that(points[d][row] == results.dimension(row, d).units(), "dimension", row);
            }
        }
    }

    static void same(RatingTable a, RatingTable b, int dimensions) {
        for (int row = 0; row < a.size(); row++) {
            that(a.status(row) == b.status(row) && a.lit(row) == b.lit(row), "status", row);
            that(a.star(row).equals(b.star(row)), "star", row);
            that(a.total(row).equals(b.total(row)) && a.base(row).equals(b.base(row)), "total", row);
            for (int d = 0; d < dimensions; d++) {
                that(a.dimension(row, d).equals(b.dimension(row, d)), "dimension", row);
            }
        }
    }
}
