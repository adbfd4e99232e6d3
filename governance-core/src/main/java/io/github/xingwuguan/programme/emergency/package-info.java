/**
 * Emergency response (应急): who is ready, what drills brought to light, and what was not lost.
 *
 * <p>A {@link io.github.xingwuguan.programme.emergency.ResponseTeam} has a roster, standby, equipment and a cadence of drills. A {@link
 * io.github.xingwuguan.programme.emergency.Drill} may have findings, each of which becomes a case of its own in casework or joins one that is there;
 * a hazard found twice is one hazard. Losses avoided are estimates, each with its method, estimator and document: only amounts of one method are
 * summed, and a later estimate takes the place of an earlier one.
 *
 * <pre>{@code
 * EmergencyLog log = EmergencyLog.of(records);
 * log.drillsOverdue(today);                       // teams whose next drill is late
 * log.hazardsFound(period).hazards();             // the cases that drills led to, each once
 * log.lossesAvoided(today);                       // by method
 * }</pre>
 */
package io.github.xingwuguan.programme.emergency;
