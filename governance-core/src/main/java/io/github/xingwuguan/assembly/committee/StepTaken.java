package io.github.xingwuguan.assembly.committee;

import java.time.Instant;

/**
 * A step that was taken (已完成步骤).
 *
 * @param step the step
 * @param at when
 */
public record StepTaken(FormationStep step, Instant at) {}
