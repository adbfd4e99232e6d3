/**
 * Figures of coordination (协同指标): conferences, building meetings, enforcement, posts, micro-initiatives.
 *
 * <p>Each figure is a {@link io.github.xingwuguan.scoring.coordination.Tally}: which ids it counts and which it does not, so that the share is
 * exact and can be looked into. The order of the records does not matter. A share over nothing is absent, never 0 or 100 %.
 *
 * <pre>{@code
 * Tally held = ConferenceFigures.onSchedule(slots);
 * held.value();                                           // 10/12
 * held.others();                                          // the slots in which none was held
 * }</pre>
 */
package io.github.xingwuguan.scoring.coordination;
