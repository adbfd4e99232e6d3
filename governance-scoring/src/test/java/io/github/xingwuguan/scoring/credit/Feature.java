package io.github.xingwuguan.scoring.credit;

/** What a drawn policy may make use of. */
enum Feature {
    /** Two versions, one after the other. */
    VERSIONS,
    /** Floors, gates and caps. */
    RULES,
    /** Items that strike. */
    VETOES,
    /** Margins, confirmations, limits of a rise, restoring. */
    MEMORY,
    /** Lists, trackers and exits. */
    LISTS,
    /** Shares of grades and lists, conditions on ranks. */
    POPULATION,
    /** Components from projects, panels and declarations. */
    COMPOSED,
    /** Repeat multipliers. */
    REPEAT
}
