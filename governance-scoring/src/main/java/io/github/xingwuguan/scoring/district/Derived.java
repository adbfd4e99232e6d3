package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.scoring.programme.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A fact of a compound with where it comes from (推导出的事实).
 *
 * @param derivation how it is derived
 * @param value the fact
 * @param establishedOn the day on which it was established, where a standard counts from that day, as a veto that lapses does
 * @param origin whether records were counted, or a total arrived
 */
public record Derived(Derivation derivation, Fact value, Optional<LocalDate> establishedOn, Origin origin) {}
