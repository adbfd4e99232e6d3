/**
 * What a district sets out to reach (创建方案): metrics with explicit denominators, phases, targets, as dated policy.
 *
 * <p>A {@link io.github.xingwuguan.programme.Metric} says of what it counts how many, by conditions over fact sheets; it knows no record of
 * any area. A {@link io.github.xingwuguan.programme.Subject} is a record as a metric sees it. A {@link
 * io.github.xingwuguan.programme.Tally} is what comes out: a numerator, and a denominator that is never left out. A {@link
 * io.github.xingwuguan.programme.Programme} has metrics and {@link io.github.xingwuguan.programme.Phase phases} with their {@link
 * io.github.xingwuguan.programme.Target targets}. A {@link io.github.xingwuguan.programme.ReportedFigure} is what arrives as a total only.
 *
 * <pre>{@code
 * Programme programme = json.read(Programme.SHAPE, bytes);          // or GovernanceException with every problem at once
 * Metric committees = programme.metric("committee-formation-all").orElseThrow();
 * Bound.AT_LEAST.accepts(Fraction.of(90, 100), Fraction.of(9, 10)); // true: 以上 includes the number (Civil Code 1259)
 * }</pre>
 *
 * <p>Counting lives in {@code io.github.xingwuguan.scoring.programme}.
 */
package io.github.xingwuguan.programme;
