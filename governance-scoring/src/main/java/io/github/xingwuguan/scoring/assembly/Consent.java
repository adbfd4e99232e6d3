package io.github.xingwuguan.scoring.assembly;

/** To what the caller of a count consents (确认). */
public enum Consent {
    /** To nothing: a profile that nobody compared with a source is refused. */
    NONE,
    /** That an unverified profile is used; the tally says so (同意使用未经核实的口径). */
    UNVERIFIED_PROFILE
}
