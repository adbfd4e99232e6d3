/**
 * Metrics counted over subjects, rolled up, compared and set against targets (指标统计).
 *
 * <p>A {@link io.github.xingwuguan.scoring.programme.Census} holds the subjects of one kind on one day. A {@link
 * io.github.xingwuguan.scoring.programme.MetricPlan} counts it; the {@link io.github.xingwuguan.scoring.programme.MetricCount} knows the
 * ids behind every number and keeps apart what is unknown. A {@link io.github.xingwuguan.scoring.programme.RollUp} adds numerators and
 * denominators from the compound to the district and never averages a ratio. A {@link
 * io.github.xingwuguan.scoring.programme.ProgrammePlan} says how far targets are.
 *
 * <pre>{@code
 * MetricCount count = MetricPlan.compile(metric).count(census);
 * Tally whole = count.total().tally();                                  // 91/118
 * Tally street = RollUp.of(count, places).at(subdistrict).tally();      // 12/17, the sum over its communities
 * }</pre>
 */
package io.github.xingwuguan.scoring.programme;
