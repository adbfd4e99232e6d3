/**
 * From facts to stars (星级评定): a rubric is compiled once into a {@link io.github.xingwuguan.scoring.rating.RatingPlan} and then
 * run over one compound with every line explained, or over columns of a whole province.
 *
 * <p>The flow: {@code Rubric → RatingPlan.compile → bind(FactTable) → score}. A
 * {@link io.github.xingwuguan.scoring.rating.FactTable} knows no rubric; a plan binds to it, so that two rubrics can score one
 * table. There are two paths over one arithmetic: kernels run over blocks of columns, and a {@code Verdict} reads the facts of one
 * compound and keeps what an explanation needs; tests hold both against an oracle. A new kind of indicator is lowered in
 * {@code Lowering} and nowhere else.
 *
 * <pre>{@code
 * RatingPlan plan = RatingPlan.compile(rubric);
 * Rating rating = plan.rate(facts, LocalDate.parse("2025-10-28"));     // star, lines that add up, reasons, gap to the next star
 * RatingTable results = plan.score(table, LocalDate.parse("2025-10-28"));   // the same figures for every row
 * }</pre>
 */
package io.github.xingwuguan.scoring.rating;
