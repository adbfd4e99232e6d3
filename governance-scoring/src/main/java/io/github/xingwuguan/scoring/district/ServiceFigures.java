package io.github.xingwuguan.scoring.district;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.programme.facility.FacilityKind;
import io.github.xingwuguan.programme.facility.Ports;
import io.github.xingwuguan.programme.facility.Site;
import io.github.xingwuguan.programme.reportin.ReportInCount;
import io.github.xingwuguan.programme.reportin.ReportInRegister;
import io.github.xingwuguan.programme.reportin.ReportInStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Figures of who serves residents and what they can use: members who report in, charging sites and ports. */
final class ServiceFigures {
    private static final Stage<ReportInCount> MEMBERS =
            Stage.of("members", List.of(Reads.of(RecordKind.REPORT_IN)), ServiceFigures::members);

    private static final Stage<List<Site>> CHARGING = Stage.of(
            "charging",
            List.of(Reads.of(RecordKind.FACILITY, FacilityKind.E_BIKE_CHARGING.code())),
            inputs -> inputs.records(RecordKind.FACILITY).stream()
                    .filter(Site.class::isInstance)
                    .map(Site.class::cast)
                    .filter(site -> site.during().contains(inputs.question().asOf()))
                    .toList());

    private ServiceFigures() {}

    static List<FigureDefinition> all() {
        return List.of(
                draft("membersReportedIn", "到小区报到的在职党员，一人一计", "in-service members who reported in, each person once")
                        .reproduced()
                        .from(MEMBERS, ServiceFigures::reported),
                draft("member.report-in", "在职党员报到率", "members who reported in, of those who should")
                        .from(
                                MEMBERS,
                                (count, question) -> new Outcome.Found(
                                        FigureValue.Share.of(count.rate()),
                                        Figure.Time.on(question.asOf()),
                                        Optional.empty(),
                                        () -> ids(count))),
                draft("chargingSites", "在用电动自行车充电点位", "sites in use where e-bikes are charged")
                        .reproduced()
                        .from(
                                CHARGING,
                                (sites, question) ->
                                        Outcome.count(Figure.Time.on(question.asOf()), Optional.empty(), ids(sites))),
                draft("chargingPorts", "在用电动自行车充电点位的端口", "ports of the sites in use where e-bikes are charged")
                        .in(FigureUnit.PORTS)
                        .reproduced()
                        .from(CHARGING, ServiceFigures::ports));
    }

    private static FigureDefinition.Draft draft(String id, String zh, String en) {
        return FigureDefinition.of(id, Section.PROGRAMME, zh, en);
    }

    private static ReportInCount members(Stage.Inputs inputs) {
        ReportInStatus status = ReportInRegister.of(inputs.records(RecordKind.REPORT_IN))
                .on(inputs.question().asOf());
        return status.total(status.compounds());
    }

    private static Outcome reported(ReportInCount count, ScoreboardQuestion question) {
        return Outcome.count(Figure.Time.on(question.asOf()), Optional.empty(), ids(count));
    }

    private static List<String> ids(ReportInCount count) {
        return count.reported().stream().map(ActorId::value).sorted().toList();
    }

    private static List<String> ids(List<Site> sites) {
        return sites.stream().map(site -> site.id().value()).sorted().toList();
    }

    private static Outcome ports(List<Site> sites, ScoreboardQuestion question) {
        LocalDate day = question.asOf();
        long ports = sites.stream()
                .flatMap(site -> site.portsOn(day).stream())
                .mapToLong(Ports::installed)
                .sum();
        List<String> ids = ids(sites.stream()
                .filter(site -> site.portsOn(day).map(Ports::installed).orElse(0) > 0)
                .toList());
        return new Outcome.Found(new FigureValue.Count(ports), Figure.Time.on(day), Optional.empty(), () -> ids);
    }
}
