package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.Covering;
import io.github.xingwuguan.carriage.PartyBranch;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.facts.FactSheet;
import io.github.xingwuguan.place.Compound;
import io.github.xingwuguan.place.ManagementMode;
import io.github.xingwuguan.programme.Subject;
import io.github.xingwuguan.programme.registration.Registration;
import io.github.xingwuguan.scoring.programme.Census;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The compounds of a district as metrics see them, on any day, from what is registered (小区统计清单).
 *
 * @param compounds the compounds
 * @param committees the committees of all terms
 * @param branches the branches of all forms
 * @param beside what else is known of them
 */
record CompoundCensus(List<Compound> compounds, List<Body> committees, List<Body> branches, Beside beside) {
    /**
     * What else is known of compounds.
     *
     * @param registration what is registered of them, known from its first day on; empty if no policy says what has to be
     * @param stars the stars; known on their own day only, and not asked for by most metrics
     */
    record Beside(Optional<Registration> registration, Optional<StarProgramme> stars) {}

    /** What its subjects are. */
    static final String KIND = "compound";

    private static final String NONE = "none";

    Census on(LocalDate day) {
        Map<PlaceId, String> committee = codes(
                committees.stream().map(Committee.class::cast).toList(),
                body -> body.kind().code(),
                day);
        Map<PlaceId, String> branch = codes(
                branches.stream().map(PartyBranch.class::cast).toList(),
                body -> body.form().code(),
                day);
        Map<String, Integer> stars = stars(day);
        List<Subject> subjects = compounds.stream()
                .filter(compound -> compound.parentOn(day).isPresent())
                .map(compound -> {
                    PlaceId id = compound.id();
                    FactSheet.Builder facts = FactSheet.builder()
                            .put("committee", Fact.code(committee.getOrDefault(id, NONE)))
                            .put("branch-form", Fact.code(branch.getOrDefault(id, NONE)));
                    compound.modeOn(day)
                            .map(ManagementMode::code)
                            .ifPresent(mode -> facts.put("management-mode", Fact.code(mode)));
                    beside.registration()
                            .filter(known ->
                                    known.begins().filter(day::isBefore).isEmpty())
                            .map(known -> known.missing(id, day).isEmpty() ? Fact.yes() : Fact.no())
                            .ifPresent(entered -> facts.put("mandatory-records-complete", entered));
                    beside.stars()
                            .filter(p -> isOf(p, day))
                            .ifPresent(p -> facts.put(
                                            "in-star-programme", stars.containsKey(id.value()) ? Fact.yes() : Fact.no())
                                    .put("stars", Fact.quantity(stars.getOrDefault(id.value(), 0))));
                    return Subject.of(id.value(), id, facts.build());
                })
                .toList();
        return new Census(KIND, day, subjects);
    }

    private static boolean isOf(StarProgramme programme, LocalDate day) {
        return programme.results().asOf().equals(day);
    }

    private Map<String, Integer> stars(LocalDate day) {
        Map<String, Integer> stars = new HashMap<>();
        beside.stars().filter(programme -> isOf(programme, day)).ifPresent(programme -> {
            for (int row = 0; row < programme.size(); row++) {
                stars.put(
                        programme.subject(row),
                        programme.publication().star(row).orElse(0));
            }
        });
        return stars;
    }

    /** Of two bodies that cover one compound the lesser code, so that the order does not matter. */
    private static <B extends Covering> Map<PlaceId, String> codes(
            List<B> bodies, Function<B, String> code, LocalDate day) {
        Map<PlaceId, String> codes = new HashMap<>();
        for (B body : bodies) {
            for (PlaceId compound : body.compoundsOn(day)) {
                codes.merge(compound, code.apply(body), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return codes;
    }
}
