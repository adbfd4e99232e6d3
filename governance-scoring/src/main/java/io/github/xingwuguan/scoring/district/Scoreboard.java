package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.GovernanceException;
import io.github.xingwuguan.basics.ReasonCode;
import io.github.xingwuguan.casework.CaseKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The scoreboard of a district (区级看板): every figure with its definition, scope, time and nature, and on request the records behind it.
 *
 * <p>It computes all figures at once, and the ids behind them when somebody asks. When records change, {@link #update} computes those
 * figures anew that the change can touch and takes over the rest. Immutable and thread-safe.
 */
public final class Scoreboard {
    private final DistrictView view;
    private final Map<String, Computed> results;
    private final Set<String> recomputed;

    private Scoreboard(DistrictView view, Map<String, Computed> results, Set<String> recomputed) {
        this.view = view;
        this.results = results;
        this.recomputed = Collections.unmodifiableSet(recomputed);
    }

    /**
     * {@return the scoreboard of a district}
     *
     * @param records what it recorded
     * @param policies the rules
     * @param question as of when
     * @throws GovernanceException if records contradict each other, as the registers and ledgers of the areas do; {@code duplicate-figure} if
     *     a metric, grade or list of the rules has the id of another figure
     */
    public static Scoreboard of(DistrictRecords records, DistrictPolicies policies, ScoreboardQuestion question) {
        DistrictView view = new DistrictView(records, policies, question);
        Map<String, Computed> results = new LinkedHashMap<>();
        Figures.of(policies, question)
                .forEach(definition -> results.put(definition.id(), Computed.of(definition, view)));
        return new Scoreboard(view, results, results.keySet());
    }

    /**
     * {@return this scoreboard with other records: only figures that read what changed are computed anew; the result equals that of a full
     *     run}
     *
     * @param records all records, the changed ones among them
     */
    public Scoreboard update(DistrictRecords records) {
        List<Reads> changes = records.changedSince(view.records());
        DistrictView next = view.with(records, changes);
        Map<String, Computed> all = new LinkedHashMap<>();
        Set<String> anew = new LinkedHashSet<>();
        results.forEach((id, known) -> {
            boolean isTouched = known.definition().isTouchedBy(changes);
            all.put(id, isTouched ? Computed.of(known.definition(), next) : known);
            if (isTouched) {
                anew.add(id);
            }
        });
        return new Scoreboard(next, all, anew);
    }

    /** {@return the rules} */
    public DistrictPolicies policies() {
        return view.policies();
    }

    /** {@return as of when} */
    public ScoreboardQuestion question() {
        return view.question();
    }

    /** {@return the records it rests on} */
    public DistrictRecords records() {
        return view.records();
    }

    /** {@return the definitions of all figures, whether they have a value or not} */
    public List<FigureDefinition> definitions() {
        return results.values().stream().map(Computed::definition).toList();
    }

    /** {@return the ids of the figures that were computed for it, and not taken over from an earlier one} */
    public Set<String> recomputed() {
        return recomputed;
    }

    /** {@return the figures that have a value, without ids} */
    public List<Figure> figures() {
        return results.values().stream()
                .flatMap(result -> result.figure().stream())
                .toList();
    }

    /**
     * {@return a figure without ids; empty if it has no value}
     *
     * @param id its id
     * @throws GovernanceException {@code unknown-figure} if nothing of that id is declared
     */
    public Optional<Figure> figure(String id) {
        return known(id).figure();
    }

    /**
     * {@return the records that a figure counts, by id: of a share those of the numerator, of a change those of both periods}
     *
     * @param id the id of the figure
     * @throws GovernanceException {@code unknown-figure} if nothing of that id is declared
     */
    public List<String> ids(String id) {
        return known(id).ids();
    }

    private Computed known(String id) {
        Computed result = results.get(id);
        if (result == null) {
            throw new GovernanceException("unknown-figure", "Figure must be declared, but " + id + " was not");
        }
        return result;
    }

    /** {@return why figures have no value, by id} */
    public Map<String, ReasonCode> absent() {
        Map<String, ReasonCode> absent = new LinkedHashMap<>();
        results.forEach((id, result) -> result.absence().ifPresent(why -> absent.put(id, why)));
        return Collections.unmodifiableMap(absent);
    }

    /** {@return the figures of which one was published of the model district, by id} */
    public Map<String, FigureValue> headline() {
        Map<String, FigureValue> headline = new LinkedHashMap<>();
        results.values().stream()
                .filter(result -> result.definition().isHeadline())
                .flatMap(result -> result.figure().stream())
                .forEach(figure -> headline.put(figure.id(), figure.value()));
        return Collections.unmodifiableMap(headline);
    }

    /**
     * {@return the figures of a section that have a value}
     *
     * @param section the section
     */
    public List<Figure> section(Section section) {
        return figures().stream().filter(figure -> figure.section() == section).toList();
    }

    /**
     * {@return what became of every figure since an earlier scoreboard, of the same district on another day or as it was known then}
     *
     * @param earlier the earlier one
     */
    public List<FigureChange> changesSince(Scoreboard earlier) {
        return FigureChange.between(earlier, this);
    }

    /** {@return the subdistricts beside one another, by shares and never by numbers} */
    public LeagueTable league() {
        return League.of(view);
    }

    /** {@return what there is to be done, of all areas: what is overdue and what comes within the warning of its kind} */
    public Worklist worklist() {
        return Worklist.of(view);
    }

    /** {@return the stars of compounds, to be explained; empty if no standard is in force} */
    public Optional<StarProgramme> stars() {
        return view.result(Stages.STARS);
    }

    /** {@return the credit of firms, to be explained; empty if no policy was in force} */
    public Optional<CreditProgramme> credit() {
        return view.result(Stages.CREDIT);
    }

    /**
     * {@return the cases of a kind}
     *
     * @param kind the kind
     */
    public CaseProgramme cases(CaseKind kind) {
        return view.result(Stages.cases(kind));
    }

    /** {@return how far the programme is; empty if none is in force} */
    public Optional<TargetProgress> progress() {
        return view.result(ProgrammeFigures.PROGRESS);
    }

    /** {@return the petitions} */
    public PetitionProgramme petitions() {
        return view.result(Stages.PETITIONS);
    }

    /** {@return the facts of compounds that follow from the records, each with its rule} */
    public CompoundFacts compoundFacts() {
        return CompoundFacts.of(view);
    }
}
