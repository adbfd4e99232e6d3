/**
 * In-service Party members who report in to the compound where they live (双报到): who should, who did, what posts they took, and
 * whether their employers hear of it once a year.
 *
 * <p>A person counts once, wherever he or she has homes, so that figures of compounds add up to those of a community or district.
 *
 * <pre>{@code
 * ReportInRegister register = ReportInRegister.of(entries);
 * ReportInStatus status = register.on(date);
 * status.of(compound).rate();                            // 38/44
 * status.total(compounds).rate();                        // the sum of both parts, never a mean
 * register.feedback(2024, date).overdue();               // the employers who were told nothing
 * }</pre>
 */
package io.github.xingwuguan.programme.reportin;
