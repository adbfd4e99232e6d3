/**
 * Values that every area shares: exact numbers, dated policies, results that explain themselves, faults with a path.
 *
 * <p>{@link io.github.xingwuguan.basics.Points} and {@link io.github.xingwuguan.basics.Quantity} are decimals of four places kept
 * in a {@code long}; {@link io.github.xingwuguan.basics.Ratio} is never divided. A
 * {@link io.github.xingwuguan.basics.Policy} is dated data; a {@link io.github.xingwuguan.basics.PolicyTimeline} finds the one in
 * force. Faults of data come as {@link io.github.xingwuguan.basics.Problems}, all at once.
 *
 * <pre>{@code
 * Points sum = Points.parse("95.8654").plus(Points.parse("98.1250"));   // 193.9904, exactly
 * Ratio cleared = Ratio.of(93, 155);                                    // carried as 93/155, compared by cross-multiplication
 * CreditPolicy policy = timeline.on(LocalDate.parse("2024-12-31"));     // or GovernanceException "policy-not-in-force"
 * }</pre>
 */
package io.github.xingwuguan.basics;
