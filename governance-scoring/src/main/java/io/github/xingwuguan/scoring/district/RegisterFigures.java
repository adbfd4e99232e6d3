package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.carriage.Covering;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Figures of what is registered: branches, stations, firms, departments. */
final class RegisterFigures {
    private RegisterFigures() {}

    static List<FigureDefinition> all() {
        return List.of(
                count("partyBranches", "负责小区的党支部，含联合与仅工作覆盖", "party branches of any form that answer for a compound")
                        .reproduced()
                        .from(Stages.bodies(BodyKind.PARTY_BRANCH), RegisterFigures::covering),
                count("serviceStations", "服务小区的党群服务站", "service stations of the Party that serve a compound")
                        .reproduced()
                        .from(Stages.bodies(BodyKind.PARTY_SERVICE_STATION), RegisterFigures::covering),
                count("departments", "至少牵头一个事项的部门", "departments that lead in at least one matter")
                        .reproduced()
                        .from(Stages.DEPARTMENTS, RegisterFigures::all),
                FigureDefinition.of(
                                "enterprises",
                                Section.CREDIT,
                                "辖区物业服务企业，含未参评",
                                "enterprises, with those not taking part")
                        .reproduced()
                        .from(Stages.bodies(BodyKind.PROPERTY_ENTERPRISE), RegisterFigures::all));
    }

    private static FigureDefinition.Draft count(String id, String zh, String en) {
        return FigureDefinition.of(id, Section.PROGRAMME, zh, en);
    }

    private static Outcome all(List<Body> bodies, ScoreboardQuestion question) {
        return counted(bodies, question, body -> true);
    }

    /** One that covers nothing on the day does not work yet, or no longer. */
    private static Outcome covering(List<Body> bodies, ScoreboardQuestion question) {
        LocalDate day = question.asOf();
        return counted(
                bodies,
                question,
                body -> body instanceof Covering covering
                        && !covering.compoundsOn(day).isEmpty());
    }

    private static Outcome counted(List<Body> bodies, ScoreboardQuestion question, Predicate<Body> counts) {
        List<String> ids = bodies.stream()
                .filter(counts)
                .map(body -> body.id().value())
                .sorted()
                .toList();
        return Outcome.count(Figure.Time.on(question.asOf()), Optional.empty(), ids);
    }
}
