package io.github.xingwuguan.programme.emergency;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.OrgId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Teams, drills, callouts and estimates of a district (应急台账). Immutable. */
public final class EmergencyLog {
    /** A record on the wire: an object with one member, {@code team}, {@code drill}, {@code callout} or {@code loss}. */
    public static final Type<EmergencyRecord> RECORD = Union.<EmergencyRecord>of("Emergency record")
            .variant("team", ResponseTeam.class, ResponseTeam.SHAPE)
            .variant("drill", Drill.class, Drill.SHAPE)
            .variant("callout", Callout.class, Callout.SHAPE)
            .variant("loss", LossEstimate.class, LossEstimate.SHAPE)
            .done();

    private final Map<OrgId, ResponseTeam> teams = new TreeMap<>();
    private final List<Drill> drills;
    private final List<Callout> callouts;
    private final List<LossEstimate> estimates;

    private EmergencyLog(List<? extends EmergencyRecord> records) {
        only(records, ResponseTeam.class).forEach(team -> teams.put(team.id(), team));
        this.drills = only(records, Drill.class);
        this.callouts = only(records, Callout.class);
        this.estimates = only(records, LossEstimate.class);
    }

    private static <T> List<T> only(List<? extends EmergencyRecord> records, Class<T> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * {@return the log of some records}
     *
     * @param records teams, drills, callouts and estimates; of two estimates of one day the later in the list counts
     * @throws io.github.xingwuguan.basics.GovernanceException with all problems of {@link #check} if there is an error
     */
    public static EmergencyLog of(List<? extends EmergencyRecord> records) {
        check(records).throwIfAny();
        return new EmergencyLog(records);
    }

    /**
     * {@return what is wrong in some records}: teams and drills that stand twice, teams that nobody knows
     *
     * @param records teams, drills, callouts and estimates
     */
    public static Problems check(List<? extends EmergencyRecord> records) {
        Problems.Collector problems = Problems.collector();
        Set<OrgId> known = new HashSet<>();
        only(records, ResponseTeam.class).forEach(team -> known.add(team.id()));
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < records.size(); i++) {
            EmergencyRecord record = records.get(i);
            Object id =
                    record instanceof ResponseTeam team ? team.id() : record instanceof Drill drill ? drill.id() : i;
            if (!seen.add(id)) {
                problems.error("duplicate-record", "/" + i + "/id", "Record id must be unique, but stood twice");
            }
            OrgId team = record instanceof Drill drill
                    ? drill.team()
                    : record instanceof Callout callout ? callout.team() : null;
            if (team != null && !known.contains(team)) {
                problems.error("unknown-team", "/" + i + "/team", "Record must name a known team, but named " + team);
            }
        }
        return problems.toProblems();
    }

    /**
     * {@return the teams by id}
     */
    public Map<OrgId, ResponseTeam> teams() {
        return Collections.unmodifiableMap(teams);
    }

    /**
     * {@return the teams whose next drill is overdue on a day, with the last day on which it would have been in time}
     *
     * @param date the day; drills after it are not counted
     */
    public Map<OrgId, LocalDate> drillsOverdue(LocalDate date) {
        Map<OrgId, LocalDate> overdue = new TreeMap<>();
        teams.forEach((id, team) -> team.nextDrill(heldBy(id, date))
                .filter(due -> due.isBefore(date))
                .ifPresent(due -> overdue.put(id, due)));
        return overdue;
    }

    private List<LocalDate> heldBy(OrgId team, LocalDate date) {
        return drills.stream()
                .filter(drill -> drill.team().equals(team) && !drill.on().isAfter(date))
                .map(Drill::on)
                .toList();
    }

    /**
     * {@return what the drills of a period brought to light: a hazard that was found twice is one}
     *
     * @param period the days
     */
    public HazardsFound hazardsFound(DateRange period) {
        List<Drill> held =
                drills.stream().filter(drill -> period.contains(drill.on())).toList();
        List<Drill.Finding> findings = new ArrayList<>();
        held.forEach(drill -> findings.addAll(drill.findings()));
        Set<CaseId> hazards = new HashSet<>();
        findings.forEach(finding -> finding.hazard().ifPresent(hazards::add));
        return new HazardsFound(
                held.size(),
                (int) held.stream().filter(drill -> drill.findings().isEmpty()).count(),
                hazards,
                (int) findings.stream()
                        .filter(finding -> finding.hazard().isEmpty())
                        .count());
    }

    /**
     * {@return how many members took part in the drills of a period, over all who belonged to their teams on these days}
     *
     * @param period the days
     */
    public Ratio turnout(DateRange period) {
        long came = 0;
        long due = 0;
        for (Drill drill : drills) {
            ResponseTeam team = teams.get(drill.team());
            if (team != null && period.contains(drill.on())) {
                Set<?> members = team.membersOn(drill.on());
                due += members.size();
                came += drill.participants().stream()
                        .distinct()
                        .filter(members::contains)
                        .count();
            }
        }
        return Ratio.of(came, due);
    }

    /**
     * {@return how many callouts were answered within some time, over all; one that nobody answered counts against}
     *
     * @param from the first instant, inclusive
     * @param until the first instant that is not counted
     * @param limit the time
     */
    public Ratio inTime(Instant from, Instant until, Duration limit) {
        List<Callout> counted = callouts.stream()
                .filter(callout ->
                        !callout.calledAt().isBefore(from) && callout.calledAt().isBefore(until))
                .toList();
        return Ratio.of(
                counted.stream().filter(callout -> callout.isWithin(limit)).count(), counted.size());
    }

    /**
     * {@return the losses avoided by method: for each hazard its last estimate, whatever method earlier ones had}
     *
     * @param date the day; estimates after it are not counted
     */
    public Map<String, LossesAvoided> lossesAvoided(LocalDate date) {
        Map<CaseId, LossEstimate> last = new HashMap<>();
        for (LossEstimate estimate : estimates) {
            if (!estimate.on().isAfter(date)) {
                last.merge(estimate.hazard(), estimate, (a, b) -> b.on().isBefore(a.on()) ? a : b);
            }
        }
        Map<String, Map<CaseId, LossEstimate>> byMethod = new TreeMap<>();
        last.forEach((hazard, estimate) -> byMethod.computeIfAbsent(estimate.method(), method -> new HashMap<>())
                .put(hazard, estimate));
        Map<String, LossesAvoided> losses = new TreeMap<>();
        byMethod.forEach((method, counted) -> losses.put(method, new LossesAvoided(counted)));
        return Collections.unmodifiableMap(losses);
    }
}
