/**
 * The main job: records of a district go in, stars, grades and lists with explanations come out.
 *
 * <p>{@link DistrictFiles} reads, {@link StarProgramme} rates compounds and {@link CreditProgramme} assesses firms, {@link StarBoard} and
 * {@link CreditBoard} print, {@link ScoreboardFile} writes; {@link Quickstart} calls them.
 */
package io.github.xingwuguan.examples.quickstart;
