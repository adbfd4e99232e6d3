package io.github.xingwuguan.examples.louxing;

import io.github.xingwuguan.basics.ActorId;
import io.github.xingwuguan.basics.DateRange;
import io.github.xingwuguan.basics.Digest;
import io.github.xingwuguan.basics.Quantity;
import io.github.xingwuguan.coordination.appraisal.AppraisalAct;
import io.github.xingwuguan.coordination.appraisal.AppraisalRound;
import io.github.xingwuguan.coordination.appraisal.AppraisalRules;
import io.github.xingwuguan.coordination.appraisal.Opening;
import io.github.xingwuguan.coordination.appraisal.Subject;
import io.github.xingwuguan.facts.Fact;
import io.github.xingwuguan.json.BundledPolicies;
import io.github.xingwuguan.lifecycle.ActLog;
import io.github.xingwuguan.lifecycle.Actor;
import io.github.xingwuguan.lifecycle.DatedRules;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds in which residents appraised the owners' committee (评议业委会): with the marks that the fact says. */
final class Appraisals {
    private static final int PANEL = 9;
    private static final int WINDOW = 14;

    private final DatedRules<AppraisalRules> policy = BundledPolicies.LOUXING_APPRAISAL.read();

    private Appraisals() {}

    static List<ActLog<AppraisalRound, AppraisalRules>> of(DistrictPlan plan, BodyActors people) {
        Appraisals drawn = new Appraisals();
        List<ActLog<AppraisalRound, AppraisalRules>> logs = new ArrayList<>();
        for (CompoundProfile place : plan.participants()) {
            if (plan.facts(place).get("committee-appraisal") instanceof Fact.Marks marks) {
                logs.add(drawn.round(place, marks.marks(), people));
            }
        }
        return List.copyOf(logs);
    }

    private ActLog<AppraisalRound, AppraisalRules> round(
            CompoundProfile place, List<Quantity> marks, BodyActors people) {
        Draws draws = Draws.of("appraisal", place.number());
        String id = "PY-" + place.id() + "-2025";
        LocalDate from = LocalDate.of(2025, 6, 1).plusDays(draws.between(0, 80));
        List<ActorId> panel = IntStream.rangeClosed(1, PANEL)
                .mapToObj(i -> BodyActors.resident(place, 60 + i).id())
                .toList();
        Opening opening = new Opening(
                Names.compound(place),
                new Subject(Subject.Kind.COMMITTEE, Names.committee(place)),
                DateRange.of(from, from.plusDays(WINDOW)),
                panel);
        Actor secretary = people.secretary(place);
        ActScript<AppraisalRound, AppraisalRules> script =
                new ActScript<>(AppraisalRound.LIFECYCLE, policy, AppraisalRound.of(id));
        script.then(ActScript.at(from, 9), secretary, new AppraisalAct.Open(opening));
        for (int i = 0; i < marks.size(); i++) {
            script.then(
                    ActScript.at(from.plusDays(i + 1L), 18),
                    BodyActors.resident(place, 61 + i),
                    new AppraisalAct.Answer(marks.get(i)));
        }
        script.then(ActScript.at(from.plusDays(WINDOW), 9), secretary, new AppraisalAct.Close());
        script.then(
                ActScript.at(from.plusDays(WINDOW + 20), 9),
                secretary,
                new AppraisalAct.Publish(Digest.of(("summary of " + id).getBytes(StandardCharsets.UTF_8))));
        return script.log(id);
    }
}
