package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.CaseId;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Ratio;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.carriage.Coverage;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.casework.CaseKind;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.scoring.casework.CaseIndicator;
import io.github.xingwuguan.scoring.casework.PetitionStatistics;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** How shares of subdistricts are worked out; a subdistrict of a district without the rule for it is in none. */
final class AreaShares {
    private static final Stage<Areas> AREAS = Stage.of(
            "areas",
            List.of(Reads.of(RecordKind.PLACE)),
            inputs -> new Areas(
                    inputs.records(RecordKind.PLACE), inputs.question().asOf()));

    static final Stage<Map<PlaceId, Ratio>> STARRED = Stage.after(
            List.of(AREAS, Stages.STARS),
            "starred-by-area",
            List.of(),
            inputs -> inputs.result(Stages.STARS)
                    .map(programme -> starred(programme, inputs.result(AREAS)))
                    .orElse(Map.of()));

    static final Stage<Map<PlaceId, Ratio>> ENTERED = Stage.after(
            List.of(AREAS, Stages.STANDING, Stages.REGISTRATION),
            "entered-by-area",
            List.of(),
            inputs -> inputs.result(Stages.REGISTRATION)
                    .map(registration -> inputs.result(AREAS)
                            .each(
                                    inputs.result(Stages.STANDING),
                                    Optional::of,
                                    compounds -> registration
                                            .entered(
                                                    compounds, inputs.question().asOf())
                                            .ratio()))
                    .orElse(Map.of()));

    static final Stage<Map<PlaceId, Ratio>> COVERED = Stage.after(
            List.of(AREAS, Stages.COMPOUNDS, Stages.bodies(BodyKind.PARTY_BRANCH)),
            "covered-by-area",
            List.of(),
            AreaShares::covered);

    private static final Stage<Map<PlaceId, List<CaseLog>>> PETITIONS = Stage.after(
            List.of(AREAS),
            "petitions-by-area",
            List.of(Reads.of(RecordKind.CASE, CaseKind.PETITION.code())),
            inputs -> inputs.result(AREAS).each(inputs.records(RecordKind.CASE), CaseLog::place, List::copyOf));

    static final Stage<Map<PlaceId, Ratio>> PETITIONS_ON_TIME = Stage.after(
            List.of(PETITIONS),
            "petitions-on-time-by-area",
            List.of(),
            inputs -> shares(inputs.result(PETITIONS), logs -> {
                PetitionProgramme part =
                        PetitionProgramme.of(logs, inputs.policies().calendar(), inputs.question());
                return part.statistics().onTime(part.current());
            }));

    /** What one repeats may lie in another subdistrict. */
    static final Stage<Map<PlaceId, Ratio>> PETITIONS_REPEATED =
            Stage.after(List.of(PETITIONS, Stages.PETITIONS), "petitions-repeated-by-area", List.of(), inputs -> {
                PetitionProgramme all = inputs.result(Stages.PETITIONS);
                PetitionStatistics seen = all.statistics();
                Set<CaseId> counted = new HashSet<>(seen.contributing(all.current()));
                Set<CaseId> repeated = new HashSet<>(seen.repeated(all.current()));
                return shares(
                        inputs.result(PETITIONS), logs -> Ratio.of(countIn(repeated, logs), countIn(counted, logs)));
            });

    private static final Map<CaseKind, Stage<Map<PlaceId, CaseProgramme>>> CASES = Stages.each(
            CaseKind.class,
            kind -> Stage.after(
                    List.of(AREAS),
                    kind.code() + "-by-area",
                    List.of(Reads.of(RecordKind.CASE, kind.code())),
                    inputs -> inputs.result(AREAS)
                            .each(
                                    inputs.records(RecordKind.CASE),
                                    CaseLog::place,
                                    logs -> CaseProgramme.of(
                                            logs, kind, inputs.policies().calendar(), inputs.question()))));

    private AreaShares() {}

    /** {@return a share of cases by subdistrict} */
    @SuppressWarnings("NullAway") // each kind has a stage
    static Stage<Map<PlaceId, Ratio>> cases(CaseKind kind, CaseIndicator indicator) {
        Stage<Map<PlaceId, CaseProgramme>> parts = CASES.get(kind);
        return Stage.after(
                List.of(parts),
                kind.code() + "-" + indicator.code() + "-by-area",
                List.of(),
                inputs -> shares(
                        inputs.result(parts),
                        part -> part.statistics().figure(indicator).value()));
    }

    private static <T> Map<PlaceId, Ratio> shares(Map<PlaceId, T> parts, Function<T, Ratio> share) {
        Map<PlaceId, Ratio> shares = new TreeMap<>();
        parts.forEach((area, part) -> shares.put(area, share.apply(part)));
        return shares;
    }

    private static long countIn(Set<CaseId> wanted, Collection<CaseLog> logs) {
        return logs.stream().map(CaseLog::id).filter(wanted::contains).count();
    }

    private static Map<PlaceId, Ratio> starred(StarProgramme programme, Areas areas) {
        Set<String> starred = new HashSet<>(programme.starred());
        return areas.each(
                programme.subjects(),
                id -> Optional.of(PlaceId.of(id)),
                ids -> Ratio.of(ids.stream().filter(starred::contains).count(), ids.size()));
    }

    private static Map<PlaceId, Ratio> covered(Stage.Inputs inputs) {
        List<PartyBranch> branches = inputs.result(Stages.bodies(BodyKind.PARTY_BRANCH)).stream()
                .map(PartyBranch.class::cast)
                .toList();
        return inputs.result(AREAS)
                .each(
                        inputs.result(Stages.COMPOUNDS),
                        compound -> Optional.of(compound.id()),
                        compounds -> Coverage.byOrganisation(
                                        inputs.question().asOf(),
                                        compounds.stream().map(Compound::id).toList(),
                                        branches)
                                .covered());
    }
}
