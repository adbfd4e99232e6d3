/**
 * Five-star rating (五星创建): the rubric as data, what is claimed and proven of a compound, and the award.
 *
 * <p>A {@link io.github.xingwuguan.rating.Rubric} is a dated policy: dimensions of indicators, each of one of eighteen
 * {@link io.github.xingwuguan.rating.Kind kinds}, gates, vetoes, a bonus and a ladder of stars. It lints itself when built. A
 * {@link io.github.xingwuguan.rating.ClaimSheet} holds what was claimed of a compound at which evidence level;
 * {@link io.github.xingwuguan.rating.ClaimSheet#resolve resolving} it gives the facts that may count. Scoring turns facts into
 * stars and lives in {@code io.github.xingwuguan.scoring.rating}.
 *
 * <pre>{@code
 * Rubric rubric = json.read(Rubric.SHAPE, bytes);         // or GovernanceException with every problem at once
 * Resolution resolution = claims.resolve(rubric, LocalDate.parse("2025-10-28"));
 * FactSheet facts = resolution.facts();
 * }</pre>
 */
package io.github.xingwuguan.rating;
