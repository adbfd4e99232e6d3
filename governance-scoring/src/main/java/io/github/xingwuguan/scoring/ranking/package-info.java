/**
 * Ranks by exact figures (排名), which star quotas and credit quotas share.
 *
 * <pre>{@code
 * int[] order = Ranking.descending(units);      // positions, the largest figure first, equals in their order
 * }</pre>
 */
package io.github.xingwuguan.scoring.ranking;
