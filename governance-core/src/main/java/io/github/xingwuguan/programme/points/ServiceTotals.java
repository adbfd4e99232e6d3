package io.github.xingwuguan.programme.points;

/**
 * What was done in a period and vouched for (服务汇总): all that leaves a ledger as a figure. It names nobody and holds no points.
 *
 * @param persons how many people served, each once
 * @param services how many services count
 * @param minutes how many minutes they took, of those counted by the hour
 * @param items how many items they were, of those counted by the piece
 */
public record ServiceTotals(long persons, long services, long minutes, long items) {}
