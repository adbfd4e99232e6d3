package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.basics.Ratio;

/**
 * One figure (统计数字). It is read as a share only if its denominator is not 0; else there is none.
 *
 * @param indicator its definition
 * @param value numerator and denominator, never divided
 */
public record CaseFigure(CaseIndicator indicator, Ratio value) {}
