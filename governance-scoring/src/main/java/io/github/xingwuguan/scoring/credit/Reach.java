package io.github.xingwuguan.scoring.credit;

/** How a record reaches the subject whose row it stands in. */
enum Reach {
    /** It is the subject's own. */
    OWN,
    /** From a project or person to the enterprise that had the project. */
    ENTERPRISE,
    /** To the person who was in charge of the project. */
    PERSON,
    /** To the project in which it happened. */
    PROJECT
}
