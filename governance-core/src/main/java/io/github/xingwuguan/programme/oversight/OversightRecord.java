package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.PlaceId;

/** What an {@link OversightBook} is made of (监管记录). */
public sealed interface OversightRecord permits Publication, MaintenanceFund, Inspection {
    /** {@return the compound} */
    PlaceId compound();
}
