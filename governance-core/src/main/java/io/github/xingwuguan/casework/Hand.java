package io.github.xingwuguan.casework;

/** What a person does for a case (经手职责): nobody does two of these in one cycle. */
public enum Hand {
    /** Deals with it (处置): whoever signs for it, mediates it or comes when called. */
    HANDLE,
    /** Looks whether that was done (核查). */
    INSPECT,
    /** Signs its clearance (会签). */
    SIGN,
    /** Clears it (批准销号). */
    APPROVE
}
