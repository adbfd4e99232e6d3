package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.scoring.programme.Origin;

/**
 * A fact of a compound with where it comes from (推导出的事实).
 *
 * @param derivation how it is derived
 * @param value the fact
 * @param origin whether records were counted, or a total arrived
 */
public record Derived(Derivation derivation, Fact value, Origin origin) {}
