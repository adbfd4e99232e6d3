package io.github.xingwuguan.programme.emergency;

/** What an {@link EmergencyLog} is made of (应急记录). */
public sealed interface EmergencyRecord permits ResponseTeam, Drill, Callout, LossEstimate {}
