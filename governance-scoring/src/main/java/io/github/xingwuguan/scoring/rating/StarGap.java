package io.github.xingwuguan.scoring.rating;

import io.github.xingwuguan.basics.Points;
import java.util.Map;

/**
 * What points alone lack to a star (星级差距); gates, vetoes and quotas come on top.
 *
 * @param star the star
 * @param total how many points the total lacks, 0 if none
 * @param dimensions how many points single dimensions lack, by id in the order of the rubric; only those that lack some
 * @param lit how many dimensions still have to be lit, 0 unless the rubric counts lit dimensions
 */
public record StarGap(int star, Points total, Map<String, Points> dimensions, int lit) {}
