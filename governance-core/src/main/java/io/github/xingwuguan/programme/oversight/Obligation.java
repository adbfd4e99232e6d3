package io.github.xingwuguan.programme.oversight;

import io.github.xingwuguan.basics.PlaceId;
import java.time.LocalDate;

/**
 * Something that is due and not met (未履行事项); whether anybody is told of it is for the rule.
 *
 * @param kind what it is about
 * @param compound where
 * @param subject which one
 * @param due the last day on which it is in time
 */
record Obligation(AlertKind kind, PlaceId compound, String subject, LocalDate due) {}
