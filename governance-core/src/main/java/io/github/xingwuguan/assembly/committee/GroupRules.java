package io.github.xingwuguan.assembly.committee;

import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.calendar.TimeLimit;
import io.github.xingwuguan.shape.BasicShapes;
import io.github.xingwuguan.shape.Field;
import io.github.xingwuguan.shape.Shape;
import io.github.xingwuguan.shape.Type;
import java.util.Optional;

/**
 * What a preparatory group must be, and how long it has (筹备组规则). Its number of seats is odd everywhere.
 *
 * @param fewest the fewest seats, filled or not, 1 to 99
 * @param leastOwners the share of the seats that owners have, inclusive
 * @param term how long it has until the vote is counted; without it there is no limit
 * @param extension how much more of the same unit it can be given once; 0 if nothing
 */
public record GroupRules(int fewest, Ratio leastOwners, Optional<TimeLimit> term, int extension) {
    /** The wire form. */
    public static final Shape<GroupRules> SHAPE = Shape.of(
            "Group rules",
            Field.of("fewest", Type.INT, GroupRules::fewest),
            Field.of("leastOwners", BasicShapes.RATIO, GroupRules::leastOwners),
            Field.maybe("term", TimeLimit.SHAPE, GroupRules::term),
            Field.orElse("extension", Type.INT, 0, GroupRules::extension),
            GroupRules::new);

    /**
     * Checks the figures.
     *
     * @param fewest the fewest seats
     * @param leastOwners the share of the seats that owners have
     * @param term how long it has
     * @param extension how much more it can be given
     * @throws IllegalArgumentException if a figure is outside its range, or there is an extension of no term
     */
    public GroupRules {
        require(fewest >= 1 && fewest <= 99, "have 1 to 99 seats");
        require(!leastOwners.isEmpty() && leastOwners.numerator() <= leastOwners.denominator(), "have a share up to 1");
        int room = term.map(limit -> limit.unit().max() - limit.amount()).orElse(0);
        require(extension >= 0 && extension <= room, "extend a term within the range of its unit");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Group rules must " + rule + ", but did not");
        }
    }
}
