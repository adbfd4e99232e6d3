/**
 * Property fees (物业费): what was billed, what was paid for it, and what belongs to the owners anyway.
 *
 * <p>A {@link io.github.xingwuguan.programme.fee.FeeLedger} holds {@link io.github.xingwuguan.programme.fee.FeeRecord}s: the accounts of
 * single units, or one statement per compound and period where no more is known, and the income of common parts as an account of its own.
 * Payments are allocated to bills in the order of a {@link io.github.xingwuguan.programme.fee.FeePolicy}; what is paid before a bill is due
 * counts when it is due. Amounts are whole fen. Figures of a compound can be shown to everybody, those of a unit to nobody but its owner.
 *
 * <pre>{@code
 * FeeLedger ledger = FeeLedger.of(policy, records);
 * Optional<Collected> year = ledger.collected(compound, period, today);       // paid for the period / billed for it, arrears apart
 * Map<PlaceId, Collected> shown = ledger.publicFigures(period, today);
 * }</pre>
 */
package io.github.xingwuguan.programme.fee;
