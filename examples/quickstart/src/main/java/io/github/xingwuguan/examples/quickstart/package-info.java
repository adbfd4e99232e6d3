/**
 * The main job: records of a district go in, stars with explanations come out.
 *
 * <p>{@link Quickstart} reads files, {@link StarProgramme} rates, {@link StarBoard} prints, {@link ScoreboardFile} writes.
 */
package io.github.xingwuguan.examples.quickstart;
