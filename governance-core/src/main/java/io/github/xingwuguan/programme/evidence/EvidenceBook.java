package io.github.xingwuguan.programme.evidence;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Problems;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.shape.Type;
import io.github.xingwuguan.shape.Union;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What compounds and communities have to show (佐证台账). Immutable. */
public final class EvidenceBook {
    /** A record on the wire: an object with one member that names the kind. */
    public static final Type<EvidenceRecord> RECORD = Union.<EvidenceRecord>of("Evidence record")
            .variant("honour", Honour.class, Honour.SHAPE)
            .variant("repairs", RepairsLog.class, RepairsLog.SHAPE)
            .variant("survey", SatisfactionSurvey.class, SatisfactionSurvey.SHAPE)
            .variant("event", StationEvent.class, StationEvent.SHAPE)
            .variant("problem", LivelihoodProblem.class, LivelihoodProblem.SHAPE)
            .done();

    private final Map<PlaceId, List<EvidenceRecord>> records = new HashMap<>();

    private EvidenceBook(List<? extends EvidenceRecord> records) {
        for (EvidenceRecord record : records) {
            this.records.computeIfAbsent(record.place(), p -> new ArrayList<>()).add(record);
        }
    }

    /**
     * {@return the book of some records}
     *
     * @param records in any order
     * @throws io.github.xingwuguan.basics.GovernanceException with all problems of {@link #check} if there is an error
     */
    public static EvidenceBook of(List<? extends EvidenceRecord> records) {
        check(records).throwIfAny();
        return new EvidenceBook(records);
    }

    /**
     * {@return what is wrong in some records}: honours and problems that stand twice, logs of one compound that share a day, which would count
     * repairs twice
     *
     * @param records in any order
     */
    public static Problems check(List<? extends EvidenceRecord> records) {
        Problems.Collector problems = Problems.collector();
        Set<String> ids = new HashSet<>();
        Map<PlaceId, List<DateRange>> logs = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            EvidenceRecord record = records.get(i);
            if ((record instanceof Honour honour && !ids.add("honour " + honour.id()))
                    || (record instanceof LivelihoodProblem problem && !ids.add("problem " + problem.id()))) {
                problems.error("duplicate-record", "/" + i + "/id", "Record id must be unique, but stood twice");
            }
            if (record instanceof RepairsLog log) {
                List<DateRange> earlier = logs.computeIfAbsent(log.place(), p -> new ArrayList<>());
                if (earlier.stream().anyMatch(log.period()::overlaps)) {
                    problems.error(
                            "overlapping-periods",
                            "/" + i + "/period",
                            "Repairs logs of a compound must not share a day, but " + log.period() + " does");
                }
                earlier.add(log.period());
            }
        }
        return problems.toProblems();
    }

    private <T> List<T> of(PlaceId place, Class<T> kind) {
        return records.getOrDefault(place, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static boolean isWithin(DateRange period, DateRange window) {
        return !period.from().isBefore(window.from()) && !period.until().isAfter(window.until());
    }

    /**
     * {@return the honours of a compound that stand on a day}
     *
     * @param compound the compound
     * @param date the day
     */
    public List<Honour> honours(PlaceId compound, LocalDate date) {
        return of(compound, Honour.class).stream()
                .filter(honour -> honour.standsOn(date))
                .toList();
    }

    /**
     * {@return repairs answered in time over repairs reported, of all logs that lie in a window; empty if there is none}
     *
     * @param compound the compound
     * @param window the days
     */
    public Optional<Ratio> repairs(PlaceId compound, DateRange window) {
        return of(compound, RepairsLog.class).stream()
                .filter(log -> isWithin(log.period(), window))
                .map(RepairsLog::answered)
                .reduce((a, b) -> Ratio.of(a.numerator() + b.numerator(), a.denominator() + b.denominator()));
    }

    /**
     * {@return the result of the last survey that ended in a window; surveys are not summed, since they ask the same people}
     *
     * @param compound the compound
     * @param window the days
     */
    public Optional<Fact.Survey> survey(PlaceId compound, DateRange window) {
        return of(compound, SatisfactionSurvey.class).stream()
                .filter(survey -> window.contains(survey.period().until().minusDays(1)))
                .max(Comparator.comparing(survey -> survey.period().until()))
                .map(SatisfactionSurvey::result);
    }

    /**
     * {@return how many events there were at the station in a window, each once}
     *
     * @param compound the compound
     * @param window the days
     */
    public int events(PlaceId compound, DateRange window) {
        return (int) of(compound, StationEvent.class).stream()
                .filter(event -> window.contains(event.on()))
                .map(StationEvent::id)
                .distinct()
                .count();
    }

    /**
     * {@return how many problems that a community was told of in a window are solved by a day, over all of them}. The figure is of one community;
     * another one's, and the district's, are other figures
     *
     * @param community the community
     * @param window the days of the reports
     * @param date the day; of later reports nothing is known yet
     */
    public Ratio problems(PlaceId community, DateRange window, LocalDate date) {
        List<LivelihoodProblem> reported = of(community, LivelihoodProblem.class).stream()
                .filter(problem -> window.contains(problem.reportedOn())
                        && !problem.reportedOn().isAfter(date))
                .toList();
        return Ratio.of(
                reported.stream().filter(problem -> problem.isSolved(date)).count(), reported.size());
    }

    /**
     * {@return the same for every community that was told of a problem, by id}
     *
     * @param window the days of the reports
     * @param date the day
     */
    public Map<PlaceId, Ratio> problems(DateRange window, LocalDate date) {
        Map<PlaceId, Ratio> problems = new TreeMap<>();
        records.keySet().forEach(place -> {
            Ratio solved = problems(place, window, date);
            if (!solved.isEmpty()) {
                problems.put(place, solved);
            }
        });
        return Collections.unmodifiableMap(problems);
    }
}
