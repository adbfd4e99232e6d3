/**
 * What is known of a subject, and questions about it.
 *
 * <p>A {@link io.github.xingwuguan.facts.Fact} is a value, not applicable, or missing; the three are never confused, and zero is
 * a value. A {@link io.github.xingwuguan.facts.FactSheet} holds the facts of one subject by name. A
 * {@link io.github.xingwuguan.facts.Condition} is the only language of predicates in the library: it is data, it is three-valued,
 * and what is missing makes it unknown. A {@link io.github.xingwuguan.facts.Formula} computes an exact fraction from facts.
 *
 * <pre>{@code
 * FactSheet sheet = FactSheet.builder().put("branch-status", Fact.code("approved")).put("fees-collected", Fact.share(1050, 1200)).build();
 * Condition.compare("branch-status", Op.EQ, Fact.code("approved")).test(sheet);      // TRUE
 * Condition.compare("fees-collected", Op.LT, Fact.quantity("0.9")).test(sheet);      // TRUE, by cross-multiplication
 * Condition.compare("satisfaction", Op.LT, Fact.quantity("0.6")).test(sheet);        // UNKNOWN
 * }</pre>
 */
package io.github.xingwuguan.facts;
