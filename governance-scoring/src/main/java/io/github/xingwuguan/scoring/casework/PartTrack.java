package io.github.xingwuguan.scoring.casework;

import io.github.xingwuguan.lifecycle.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who took part in one case, who came when called, what was done of what was agreed on: used again for the next case. */
final class PartTrack {
    /** So many kinds of party make a choir. */
    private static final int CHOIR = 3;

    /** Those who act for the public, a bit each. */
    private static final int AUTHORITIES =
            bits(EnumSet.of(Role.GRID_WORKER, Role.COMMUNITY, Role.SUBDISTRICT, Role.DEPARTMENT, Role.DISTRICT));

    int targetsDue;
    int targetsInTime;
    int whistlesRated;
    int whistlesValid;
    int itemsDue;
    int itemsOnTime;

    /** In which parts people acted, a bit each. */
    private int parts;

    private static int bits(Set<Role> roles) {
        return roles.stream().mapToInt(role -> 1 << role.ordinal()).sum();
    }

    void forget() {
        targetsDue = 0;
        targetsInTime = 0;
        whistlesRated = 0;
        whistlesValid = 0;
        itemsDue = 0;
        itemsOnTime = 0;
        parts = 0;
    }

    void act(int role) {
        parts |= role == Mark.NOBODY ? 0 : 1 << role;
    }

    void item(ItemColumns.Item item, long asOf) {
        itemsDue += item.isDue(asOf) ? 1 : 0;
        itemsOnTime += item.isOnTime(asOf) ? 1 : 0;
    }

    /** A whistle is valid if somebody whom it called says so. */
    void whistle(List<WhistleColumns.Target> targets, long asOf) {
        for (WhistleColumns.Target target : targets) {
            targetsDue += target.isDue(asOf) ? 1 : 0;
            targetsInTime += target.isDue(asOf) && target.isInTime(asOf) ? 1 : 0;
        }
        whistlesRated += targets.stream().anyMatch(target -> target.isRated(asOf)) ? 1 : 0;
        whistlesValid += targets.stream().anyMatch(target -> target.isRatedValid(asOf)) ? 1 : 0;
    }

    /** Whether somebody acted in a part. */
    boolean has(Role role) {
        return (parts & 1 << role.ordinal()) != 0;
    }

    /** Whether enough kinds of party acted: branch, committee, firm, residents and authorities, of which all are one kind. */
    boolean isChoir() {
        int kinds = Integer.bitCount(parts & ~AUTHORITIES) + ((parts & AUTHORITIES) == 0 ? 0 : 1);
        return kinds >= CHOIR;
    }
}
