package io.github.xingwuguan.scoring.district;

import static io.github.xingwuguan.rating.award.Stage.PUBLICISED;

import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Label;
import io.github.xingwuguan.basics.PlaceId;
import io.github.xingwuguan.basics.Policy;
import io.github.xingwuguan.basics.PolicyId;
import io.github.xingwuguan.basics.PolicyTimeline;
import io.github.xingwuguan.calendar.Coverage;
import io.github.xingwuguan.carriage.Body;
import io.github.xingwuguan.carriage.BodyKind;
import io.github.xingwuguan.carriage.Committee;
import io.github.xingwuguan.carriage.ServiceProject;
import io.github.xingwuguan.casework.CaseEvent;
import io.github.xingwuguan.casework.Clocks;
import io.github.xingwuguan.programme.emergency.Drill;
import io.github.xingwuguan.programme.emergency.EmergencyRecord;
import io.github.xingwuguan.programme.emergency.ResponseTeam;
import io.github.xingwuguan.rating.award.StarAward;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where things to be done come from: everything with a day, however far away, each source with what it reads. */
final class WorkSources {
    static final List<Stage<List<WorkItem>>> ALL = List.of(
            Stage.of("clocks-due", List.of(Reads.of(RecordKind.CASE)), WorkSources::clocks),
            Stage.of("awards-due", List.of(Reads.of(RecordKind.AWARD)), WorkSources::awards),
            Stage.of(
                    "terms-due",
                    List.of(Reads.of(
                            RecordKind.BODY,
                            BodyKind.OWNERS_COMMITTEE.code(),
                            BodyKind.PROPERTY_MANAGEMENT_COMMITTEE.code())),
                    inputs -> lasts(inputs, Committee.class, Committee::compound, Committee::term, WorkKind.TERM)),
            Stage.of(
                    "contracts-due",
                    List.of(Reads.of(RecordKind.BODY, BodyKind.SERVICE_PROJECT.code())),
                    inputs -> lasts(
                            inputs,
                            ServiceProject.class,
                            ServiceProject::compound,
                            ServiceProject::contract,
                            WorkKind.CONTRACT)),
            Stage.of("drills-due", List.of(Reads.of(RecordKind.EMERGENCY)), WorkSources::drills),
            CreditWork.LISTINGS,
            CreditWork.REPAIRS,
            Stage.of("policies-due", List.of(), inputs -> policies(inputs.policies())));

    private WorkSources() {}

    private static List<WorkItem> clocks(Stage.Inputs inputs) {
        Optional<PolicyId> policy = inputs.policies()
                .cases()
                .flatMap(versions -> versions.find(inputs.question().asOf()))
                .map(Policy::id);
        List<WorkItem> items = new ArrayList<>();
        for (CaseLog log : inputs.records(RecordKind.CASE)) {
            Clocks clocks = clocks(log, inputs.question().instant());
            clocks.timers().forEach((kind, timer) -> {
                if (timer.isOpen() && !stands(timer, inputs.question().instant())) {
                    Instant due = timer.clock()
                            .due(inputs.question().instant(), inputs.policies().calendar(), Coverage.PROVISIONAL)
                            .due();
                    WorkItem.Basis basis =
                            new WorkItem.Basis(Label.of("案件时限 " + kind.code(), "clock " + kind.code()), policy);
                    items.add(WorkItem.at(WorkKind.CLOCK, log.id().value(), due, basis));
                }
            });
        }
        return items;
    }

    private static Clocks clocks(CaseLog log, Instant asOf) {
        Clocks clocks = Clocks.NONE;
        for (CaseEvent event : log.events()) {
            if (event.deed() instanceof Clocks.Ask change && !event.trace().at().isAfter(asOf)) {
                clocks = change.apply(clocks, event.trace());
            }
        }
        return clocks;
    }

    /** While time stands still nobody knows when it will be over. */
    private static boolean stands(Clocks.Timer timer, Instant at) {
        return timer.clock().pauses().stream()
                .anyMatch(pause -> pause.until().isEmpty() && !pause.since().isAfter(at));
    }

    private static List<WorkItem> awards(Stage.Inputs inputs) {
        LocalDate today = inputs.question().asOf();
        List<WorkItem> items = new ArrayList<>();
        for (StarAward award : inputs.records(RecordKind.AWARD)) {
            String subject = award.compound().value();
            boolean isPublic = award.stage() == PUBLICISED;
            award.due(inputs.question().instant(), inputs.policies().calendar(), Coverage.PROVISIONAL)
                    .ifPresent(due -> items.add(WorkItem.at(
                            isPublic ? WorkKind.PUBLICITY : WorkKind.CLOCK,
                            subject,
                            due.due(),
                            WorkItem.Basis.of(
                                    "创建环节 " + award.stage().code(),
                                    "stage " + award.stage().code()))));
            if (award.standing().stands(today)) {
                award.standing()
                        .valid()
                        .flatMap(DateRange::end)
                        .ifPresent(end -> items.add(WorkItem.on(
                                WorkKind.AWARD, subject, end, WorkItem.Basis.of("命名有效期", "validity of the award"))));
                award.standing()
                        .until()
                        .ifPresent(end -> items.add(
                                WorkItem.on(WorkKind.AWARD, subject, end, WorkItem.Basis.of("观察期", "watch"))));
            }
        }
        return items;
    }

    private static List<WorkItem> drills(Stage.Inputs inputs) {
        List<EmergencyRecord> records = inputs.records(RecordKind.EMERGENCY);
        List<WorkItem> items = new ArrayList<>();
        for (EmergencyRecord record : records) {
            if (record instanceof ResponseTeam team) {
                List<LocalDate> held = records.stream()
                        .filter(Drill.class::isInstance)
                        .map(Drill.class::cast)
                        .filter(drill -> drill.team().equals(team.id())
                                && !drill.on().isAfter(inputs.question().asOf()))
                        .map(Drill::on)
                        .toList();
                team.nextDrill(held)
                        .ifPresent(last -> items.add(WorkItem.at(
                                WorkKind.DRILL,
                                team.id().value(),
                                ScoreboardQuestion.endOf(last),
                                WorkItem.Basis.of("应急队伍演练周期，当日仍为按期", "the team's drills; that day is still in time"))));
            }
        }
        return items;
    }

    /** Of what follows one another in a compound the last one, if it ends. */
    private static <B extends Body> List<WorkItem> lasts(
            Stage.Inputs inputs,
            Class<B> type,
            Function<B, PlaceId> compound,
            Function<B, DateRange> days,
            WorkKind kind) {
        List<B> bodies =
                inputs.records(RecordKind.BODY).stream().map(type::cast).toList();
        Map<PlaceId, LocalDate> last = new HashMap<>();
        bodies.forEach(
                body -> last.merge(compound.apply(body), days.apply(body).until(), (a, b) -> a.isAfter(b) ? a : b));
        List<WorkItem> items = new ArrayList<>();
        for (B body : bodies) {
            PlaceId place = compound.apply(body);
            days.apply(body)
                    .end()
                    .filter(end -> end.equals(last.get(place)))
                    .ifPresent(end -> items.add(WorkItem.on(
                            kind, body.id().value(), end, WorkItem.Basis.of("小区 " + place, "compound " + place))));
        }
        return items;
    }

    private static List<WorkItem> policies(DistrictPolicies policies) {
        List<WorkItem> items = new ArrayList<>();
        policies.rubrics().ifPresent(versions -> items.addAll(ends(versions)));
        policies.credit().ifPresent(versions -> items.addAll(ends(versions)));
        policies.cases().ifPresent(versions -> items.addAll(ends(versions)));
        policies.programmes().ifPresent(versions -> items.addAll(ends(versions)));
        return items;
    }

    /** A version that another follows at once ends for nobody. */
    private static List<WorkItem> ends(PolicyTimeline<?> versions) {
        List<WorkItem> items = new ArrayList<>();
        for (Policy policy : versions.versions()) {
            policy.inForce()
                    .end()
                    .filter(end -> versions.find(end).isEmpty())
                    .ifPresent(end -> items.add(WorkItem.on(
                            WorkKind.POLICY,
                            policy.id().toString(),
                            end,
                            WorkItem.Basis.of("无后续版本", "no version follows", policy.id()))));
        }
        return items;
    }
}
