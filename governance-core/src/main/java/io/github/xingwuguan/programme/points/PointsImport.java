package io.github.xingwuguan.programme.points;

import io.github.xingwuguan.basics.Problems;

/**
 * What adding entries to a ledger led to (导入结果).
 *
 * @param ledger the ledger with what could be taken
 * @param repeated how many entries were there already
 * @param problems why others could not be taken, by their index; warnings for services that were taken and do not count
 */
public record PointsImport(PointsLedger ledger, int repeated, Problems problems) {}
