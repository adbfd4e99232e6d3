/**
 * Illustrative data of one invented district (示例数据,非官方结果) and the generator that draws it.
 *
 * <pre>{@code
 * List<ClaimSheet> sheets = new ArrayList<>();
 * try (InputStream in = LouxingData.open(LouxingData.CLAIMS)) {
 *     GovernanceJson.standard().lines(LouxingData.CLAIMS, in, ClaimSheet.SHAPE, sheets::add);
 * }
 * List<LedgerEntry> entries = new ArrayList<>();
 * try (InputStream in = LouxingData.open(LouxingData.CREDIT)) {
 *     GovernanceJson.standard().lines(LouxingData.CREDIT, in, LedgerEntry.TYPE, entries::add);
 * }
 * CreditLedger ledger = CreditLedger.of(entries);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package io.github.xingwuguan.examples.louxing;
