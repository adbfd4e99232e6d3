package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.carriage.Covering;
import io.github.xingwuguan.place.Compound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Figures of what is registered: branches, stations, firms, departments, compounds. */
final class RegisterFigures {
    private RegisterFigures() {}

    static List<FigureDefinition> all(DistrictPolicies policies) {
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
                        .from(Stages.bodies(BodyKind.PROPERTY_ENTERPRISE), RegisterFigures::all),
                count("compoundsEntered", "已接入监管平台的小区，占全部小区", "compounds entered on the supervision platform, of all")
                        .reproduced()
                        .from(Stages.COMPOUNDS, (compounds, question) -> entered(compounds, policies, question)));
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

    /** A compound that lies nowhere on the day is not there yet, or no longer. */
    private static Outcome entered(List<Compound> compounds, DistrictPolicies policies, ScoreboardQuestion question) {
        Optional<String> platform = policies.platform();
        if (platform.isEmpty()) {
            return FigureAbsence.NO_POLICY.outcome();
        }
        List<Compound> standing = compounds.stream()
                .filter(compound -> compound.parentOn(question.asOf()).isPresent())
                .toList();
        List<String> ids = standing.stream()
                .filter(compound -> isEntered(compound, platform.get()))
                .map(compound -> compound.id().value())
                .sorted()
                .toList();
        return Outcome.share(standing.size(), Figure.Time.on(question.asOf()), Optional.empty(), ids);
    }

    static boolean isEntered(Compound compound, String platform) {
        return compound.externalKeys().stream().anyMatch(key -> key.system().equals(platform));
    }
}
