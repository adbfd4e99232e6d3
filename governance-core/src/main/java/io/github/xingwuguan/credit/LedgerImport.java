package io.github.xingwuguan.credit;

import io.github.xingwuguan.basics.Problems;

/**
 * What adding entries to a ledger led to (导入结果).
 *
 * @param ledger the ledger with what could be taken
 * @param repeated how many entries were there already
 * @param superseded how many records became another version of one with the same source key
 * @param problems why others could not be taken, by their index; warnings for enterprises under an older id
 */
public record LedgerImport(CreditLedger ledger, int repeated, int superseded, Problems problems) {}
