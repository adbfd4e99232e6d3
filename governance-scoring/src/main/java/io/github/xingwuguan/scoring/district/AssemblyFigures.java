package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.carriage.Committee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Figures of which compounds have a committee in office, by its term alone. */
final class AssemblyFigures {
    static final Stage<List<Committee>> COMMITTEES = Stage.after(
            List.of(Stages.bodies(BodyKind.OWNERS_COMMITTEE), Stages.bodies(BodyKind.PROPERTY_MANAGEMENT_COMMITTEE)),
            "committees",
            List.of(),
            inputs -> Stream.of(BodyKind.OWNERS_COMMITTEE, BodyKind.PROPERTY_MANAGEMENT_COMMITTEE)
                    .flatMap(kind -> inputs.result(Stages.bodies(kind)).stream())
                    .map(Committee.class::cast)
                    .toList());

    static final Stage<Standing> STANDING = Stage.after(
            List.of(COMMITTEES, Stages.STANDING),
            "committees-of-compounds",
            List.of(),
            inputs -> new Standing(inputs.result(COMMITTEES), inputs.result(Stages.STANDING)));

    private AssemblyFigures() {}

    /** Committees of all terms, and the compounds there are. */
    record Standing(List<Committee> committees, List<PlaceId> compounds) {
        /** {@return the compounds of which some committee is so} */
        List<String> with(Predicate<Committee> is) {
            TreeSet<PlaceId> found = new TreeSet<>();
            committees.stream().filter(is).map(Committee::compound).forEach(found::add);
            found.retainAll(compounds);
            return found.stream().map(PlaceId::value).toList();
        }
    }

    static List<FigureDefinition> all() {
        return List.of(
                count("ownersCommittees", "在任业委会", "owners' committees in office", BodyKind.OWNERS_COMMITTEE),
                count(
                        "managementCommittees",
                        "在任物管会",
                        "property management committees in office",
                        BodyKind.PROPERTY_MANAGEMENT_COMMITTEE),
                share(
                        "committee.coverage",
                        "有在任业委会或物管会的小区，占全部小区",
                        "compounds with a committee in office, of all",
                        day -> committee -> committee.term().contains(day)),
                share(
                        "committee.ending",
                        "业委会或物管会任期180日内届满的小区，占全部小区",
                        "compounds whose committee's term ends within 180 days, of all",
                        day -> committee -> committee.term().contains(day)
                                && !committee.term().until().isAfter(day.plusDays(180))));
    }

    private static FigureDefinition count(String id, String zh, String en, BodyKind kind) {
        return FigureDefinition.of(id, Section.ASSEMBLY, zh, en).from(Stages.bodies(kind), AssemblyFigures::inOffice);
    }

    private static Outcome inOffice(List<Body> bodies, ScoreboardQuestion question) {
        List<String> ids = bodies.stream()
                .map(Committee.class::cast)
                .filter(committee -> committee.term().contains(question.asOf()))
                .map(committee -> committee.id().value())
                .sorted()
                .toList();
        return Outcome.count(Figure.Time.on(question.asOf()), Optional.empty(), ids);
    }

    private static FigureDefinition share(
            String id, String zh, String en, Function<LocalDate, Predicate<Committee>> is) {
        return FigureDefinition.of(id, Section.ASSEMBLY, zh, en)
                .from(
                        STANDING,
                        (standing, question) -> Outcome.share(
                                standing.compounds().size(),
                                Figure.Time.on(question.asOf()),
                                Optional.empty(),
                                standing.with(is.apply(question.asOf()))));
    }
}
